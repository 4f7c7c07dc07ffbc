import { createHash } from 'node:crypto';
import type { Article, Claim, Lead, RankingIndex, Thing } from '../../ledger/model.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Money } from '../../schema/money/fund.ts';
import type { Grade, Measure } from '../../schema/money/outcome.ts';
import type { Amount } from '../../schema/money/money.ts';
import { LANGS } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { Context } from '../shared/context.ts';
import { nameApart, nameOf } from '../shared/names.ts';
import { textLines } from '../shared/prose.ts';

/** The types of page that the search finds. */
export type PageType = 'place' | 'fund' | 'partner' | 'chain' | 'index' | 'edition' | 'article';

/** Text in one language. */
export interface SearchText {
  lang: 'en' | 'zh';
  text: string;
}

/** One page as the search knows it, in both languages; ids name other things of the record. */
export interface SearchRecord {
  type: PageType;
  /** `nanjing`; `ccid/2` for an edition. */
  id: string;
  /** When it entered the record, where that is known. */
  added: string;
  en: string;
  zh?: string;
  /** The Chinese name in its own characters, where `zh` is simplified. */
  original?: string;
  pinyin?: string;
  /** Other names, those that it had before among them. */
  aliases: readonly string[];
  /** Ids that it had. */
  formerly: readonly string[];
  /** What was new in an edition: searched like a title. */
  headline?: string;
  date?: string;
  /** Its kind among those of its type. */
  kind?: string;
  /** The place above a place. */
  parent?: string;
  /** A place that stands in the ranking of cities. */
  ranked?: boolean;
  places: string[];
  partners: string[];
  chains: string[];
  money: Money[];
  amount?: Amount & { bound?: Bound };
  /** What the amount measures, where that is not the size. */
  measure?: Measure;
  /** The weightiest conflict of what the amount is of. */
  doubt?: Grade;
  /** The amount in yuan, to sort by. */
  yuan?: number;
  /** Every amount that it claims, or that is claimed of it. */
  amounts: Amount[];
  /** What it says, the text first. */
  texts: SearchText[];
  /** Its type, its kind and its year in words: searched, never shown. */
  labels: string[];
}

/** What is short of a page: all but what it says. */
export type SearchHead = Omit<SearchRecord, 'texts' | 'labels' | 'amounts'>;

/** What is kept of a page: what is short, and a digest of all of it. */
export type KeptPage = SearchHead & { readonly digest: string };

/** A page, and all that the search knows of it, made when it is asked for. */
export interface SearchPage extends KeptPage {
  whole: () => SearchRecord;
}

/** What is kept of a page. */
export function keptOf(record: SearchRecord): KeptPage {
  const { texts: _, labels: __, amounts: ___, ...head } = record;
  const digest = createHash('sha256').update(JSON.stringify(record)).digest('base64url');
  return { ...head, digest };
}

const isNamed = (thing: Thing | RankingIndex | Article): thing is Thing | RankingIndex =>
  'names' in thing.facts;

/** What else a thing is called, or was, beside the names that it is shown with. */
function otherNames(
  thing: Thing | RankingIndex | Article,
  { en, zh }: { en: string; zh?: string },
): readonly string[] {
  const { facts } = thing;
  const former = 'former' in facts ? facts.former.flatMap((name) => [name.en, name.zh]) : [];
  const aliases = 'aliases' in facts ? facts.aliases : [];
  const own = isNamed(thing) ? nameOf(thing) : undefined;
  return [...new Set([...aliases, ...former, own?.en, own?.zh])].filter(
    (name) => name !== undefined && name !== en && name !== zh,
  ) as string[];
}

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** What an entry has in Chinese: its text and the short ones. */
export const translatedTexts = (context: Context, zh: Lead | undefined): SearchText[] =>
  zh === undefined
    ? []
    : [...textLines(context, zh.body, 'zh'), ...textsIn(zh.texts)].map((text) => ({
        lang: 'zh',
        text,
      }));

/** What every record starts from. */
export function baseRecord(
  context: Context,
  type: PageType,
  thing: Thing | RankingIndex | Article,
): SearchRecord {
  const { facts, id } = thing;
  const names = isNamed(thing) ? nameApart(context.ledger, thing) : { en: thing.facts.title };
  return {
    type,
    id,
    added: facts.added ?? '',
    ...names,
    aliases: otherNames(thing, names),
    formerly: facts.formerly,
    places: [],
    partners: [],
    chains: [],
    money: [],
    amounts: [],
    texts: [
      ...textLines(context, thing.body).map((text): SearchText => ({ lang: 'en', text })),
      ...translatedTexts(context, thing.zh),
    ],
    labels: [],
  };
}

/** A record with its labels, in both languages. */
export function labelled(record: SearchRecord): SearchRecord {
  const { type, kind = '', date = '' } = record;
  const labels = LANGS.flatMap((lang) => {
    const { search, kinds, fundKinds, partnerKinds, levels } = messages(lang);
    const known: Record<string, string> = { ...levels, ...fundKinds, ...partnerKinds, ...kinds };
    return [search.sorts[type], known[kind] ?? ''];
  });
  return { ...record, labels: [...labels, date.slice(0, 4)].filter((label) => label !== '') };
}

/** Their ids. */
export const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** Where its sources disagree. */
export const conflictTexts = (facts: {
  conflicts: readonly { about: string; text: string }[];
}): SearchText[] =>
  facts.conflicts.map(({ about, text }) => ({ lang: 'en', text: `${about}: ${text}` }));

/** The names of what a page is about, so that 南京 finds what tells of Nanjing in English only. */
export function aboutText(things: readonly Thing[]): SearchText[] {
  const lines = things.map((thing) => {
    const name = nameOf(thing);
    return [name.en, name.zh, ...otherNames(thing, name)]
      .filter((name) => name !== undefined)
      .join(' · ');
  });
  return lines.map((text) => ({ lang: 'en', text }));
}

/** Every amount of some claims, with the dollars that sources gave themselves. */
export const amountsOf = (claims: readonly Claim[]): Amount[] =>
  claims.flatMap(({ amount, ownDollars }) => [
    ...(amount ? [amount] : []),
    ...ownDollars.map((own) => own.amount),
  ]);

/** In the order in which pages entered the record. */
export const byAge = (a: SearchHead, b: SearchHead): number => {
  const [one, other] = [`${a.added} ${a.type} ${a.id}`, `${b.added} ${b.type} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
};
