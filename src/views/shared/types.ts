import type { Kind } from '../../schema/vocabulary.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { FundKind, Money } from '../../schema/money/fund.ts';
import type { Amount } from '../../schema/money/money.ts';
import type {
  Ending,
  Grade,
  Measure,
  Part,
  Silence,
  SourceTier,
  Stage,
} from '../../schema/money/outcome.ts';
import type { Currency } from '../../schema/money/rates.ts';
import type { Form } from '../../schema/source.ts';
import type { Lang } from '../../site/lang.ts';

/** What a citation of a page needs beside its address and language. */
export interface CitedPage {
  title: string;
  author: string;
  /** The day of the state that is cited. */
  issued?: string;
}

/** A thing of schema.org, as JSON-LD. */
export interface Linked {
  '@type': string;
  [property: string]: unknown;
}

/*
 * The small change of every view: plain, serialisable values that components know how to show.
 * Links are complete (base path included). Dates are EDTF level 0 texts, amounts exact decimals:
 * components format both through `words/`.
 */

/** What a thing is called. */
export interface NameView {
  en: string;
  /** In simplified characters, as the Chinese edition writes it. */
  zh?: string;
  /** The Chinese name as the record has it, where that is not in simplified characters. */
  original?: string;
  pinyin?: string;
}

/** A link to a page of a thing. */
export interface ThingLink {
  id: string;
  href: string;
  name: NameView;
  /** Its own name, where `name` tells the place above too, as another place is called the same. */
  own?: NameView;
  /** What it is called today, where `name` is that of an earlier day. */
  now?: NameView;
}

/** The class of a conflict's mark by its grade, on pages and in what scripts draw (seal.css). */
export const DOUBT_LOOK: Readonly<Record<Grade, string>> = {
  doubt: 'seal',
  difference: 'differ',
  misprint: 'slip',
};

/** The weightiest conflict that a figure or a thing carries, and where its page tells of it. */
export interface DoubtView {
  grade: Grade;
  href: string;
}

/** What became of a fund; nothing where no source says. */
export interface StageView {
  stage?: Stage;
  ending?: Ending;
}

/** Sums shown as a figure; every figure leads to what it is computed from. */
export interface FigureView {
  /** Missing where no source gives an amount. */
  amount?: Amount;
  /** The upper end, where a source gives a range. */
  to?: Amount;
  /** What it measures, where that is not the size. */
  measure?: Measure;
  /** Whose part it is, where it is not the whole. */
  part?: Part;
  /** It is of a grant that was awarded. */
  granted?: true;
  /** The figure in US dollars at the record's rate. */
  usd?: Amount;
  bound?: Bound;
  per?: 'year';
  /** The claim, or the list of claims, that the figure comes from. */
  href: string;
  /** Where claims of equal weight disagree: the range they span. */
  disputed?: { low: Amount; high: Amount };
  /** What is in doubt of the fund: it goes wherever the figure goes. */
  doubt?: DoubtView;
}

/** An article in a list. */
export interface ArticleLine {
  id: string;
  href: string;
  title: string;
  titleLang: Lang;
  date: string;
  kind: Kind;
  places: ThingLink[];
  /** What it claims itself, where it claims something. */
  figure?: FigureView;
  /** The kinds of the funds that it claims something of, where there are several. */
  funds?: readonly FundKind[];
}

/** A fund in a list. */
export interface FundLine extends ThingLink {
  kind: FundKind;
  places: ThingLink[];
  money: Money;
  reached: StageView;
  /** The last day on which it was heard of, and what the silence since then means: inferred. */
  lastHeard?: string;
  silence?: Silence;
  figure: FigureView;
  /** Why it enters no total, where it does not. */
  uncounted?: string;
  /** What is in doubt of it. */
  doubt?: DoubtView;
}

/** A source as the reference list of a page shows it. */
export interface SourceView {
  id: string;
  /** Its number on the page, from 1. */
  number: number;
  title: string;
  titleOriginal?: string;
  language?: string;
  publisher: string;
  /** Where all that the record cites of its publisher is listed. */
  publisherHref: string;
  form: Form;
  /** Where it is read, if anywhere: its own address, or a copy. */
  href?: string;
  /** Since when the address is dead, or no longer its publisher’s. */
  gone?: string;
  /** Somebody else has taken the address over: it is not linked. */
  hijacked?: true;
  archive?: string;
  published?: string;
  accessed?: string;
  tier: SourceTier;
  /** Why what is unlikely of it is so, as the record is written. */
  note?: string;
}

/** A number that leads to a source of the page. */
export interface CitationView {
  number: number;
  href: string;
  publisher: string;
}

/** A disagreement of sources. */
/** A short text, and its language where it is not the page’s. */
export interface TextView {
  text: string;
  lang?: Lang;
}

export interface ConflictView {
  /** Its anchor on the page. */
  anchor: string;
  grade: Grade;
  /** The article that tells of it, where that is not the page’s own. */
  article?: { href: string; title: string; titleLang: Lang };
  about: string;
  text: string;
  /** The language of both, where it is not the page’s. */
  lang?: Lang;
  sources: CitationView[];
}

/** How a sum was turned into dollars or yuan. */
export interface RateView {
  /** Units of the currency for one US dollar, as the table has it: `6.7180`. */
  perUsd: string;
  currency: Currency;
  /** The month whose mean it is, `2018-07`; a year, `2018`, where it is the mean of its months. */
  period: string;
  /** The sum is later than the table's last month. */
  last?: boolean;
}

/** What one article claims of one fund. */
export interface ClaimView {
  /** The anchor: `claim-nanjing-public-chain-fund`. */
  anchor: string;
  fund: ThingLink;
  /** The article that holds the claim; left out on the article's own page. */
  article?: { href: string; title: string; titleLang: Lang };
  /** Of when it speaks. */
  date: string;
  /** The amount verbatim, and its language. */
  wording?: { text: string; lang: Lang };
  amount?: Amount;
  /** The upper end of a range. */
  to?: Amount;
  bound?: Bound;
  per?: 'year';
  years?: number;
  /** The amount in yuan and in dollars, at the record's rate: each only where it is a conversion or the amount itself. */
  yuan?: Amount;
  usd?: Amount;
  /** The rate of the conversions, where there was one. */
  rate?: RateView;
  /** The dollars that sources gave themselves, where they differ enough to be shown. */
  own: { amount: Amount; publisher: string; href: string }[];
  measure: Measure;
  part?: Part;
  /** It is of a grant that was awarded. */
  granted?: true;
  /** The stage that it says the fund has reached. */
  reached?: StageView;
  /** The public part, in per cent. */
  share?: number;
  sources: CitationView[];
  restates?: boolean;
  asPublished?: boolean;
  note?: TextView;
  /** Which of the fund's figures this claim gives, on the fund's page. */
  used?: boolean;
}

/** A bar of a chart: parts of the longest bar's whole length, each from 0 to 1. */
export interface BarView {
  /** Public money, or the public part of mixed money. */
  public: number;
  /** The private part of mixed money, or private money. */
  private: number;
  /** Mixed money whose public part no source gives, or money of unclear owner. */
  unknown: number;
  /** Where the sum is disputed: the range that sources span. */
  range?: { low: number; high: number };
}

/** A table of plain values: the first column names the row; `undefined` is a blank. */
export interface TableView {
  caption: string;
  columns: { label: string; number?: boolean }[];
  rows: (string | number | { href: string; name: NameView | string } | undefined)[][];
}

/** A list that a page shows the head of, with the way to the rest. */
export interface Capped<T> {
  items: T[];
  total: number;
  /** How many of the items stand open, where those beyond them are folded. */
  open?: number;
  /** Where all stand, where the list is cut. */
  all?: string;
}

/** The picture that stands for a page where it is shared. */
export interface CardLink {
  /** Its whole address. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

/** What every page has. */
export interface PageHead {
  lang: Lang;
  /** The title for the browser's tab and for search engines, without the site's name. */
  title: string;
  /** One or two plain sentences, at most about 160 characters. */
  description: string;
  /** The page's whole address. */
  canonical: string;
  /** The same page in the other languages. */
  alternates: { lang: Lang; href: string; url: string }[];
  /** Feeds of the page itself; the site's own are in the layout. */
  feeds: { href: string; title: string; type: string }[];
  /** The feed to follow where the page has none of its own. */
  follow?: { href: string; text: string };
  /** Which part of the site it belongs to, for the navigation. */
  section?: string;
  /** The file to edit, where there is a repository. */
  edit?: string;
  /** Where a mistake of the page is reported, the page named; nothing where nobody can be told. */
  report?: string;
  /** Search engines shall leave it out: the page for addresses that lead nowhere. */
  noindex?: boolean;
  /** The page has moved: browsers are sent on to this link. */
  moved?: string;
  /** The same page as a document for programs. */
  json?: string;
  /** The same page as Markdown. */
  markdown?: string;
  /** The picture that stands for it where it is shared. */
  card: CardLink;
  /** Of an article: when it was published, and last changed. */
  published?: { added: string; modified: string; section: string; tags: string[] };
  /** How it is cited, for programs that keep references. */
  cited?: CitedPage;
  /** What it says of itself as data for search engines, beside its trail. */
  linked?: Linked[];
  /** The trail from the home page. */
  crumbs: { href: string; name: NameView | string }[];
}
