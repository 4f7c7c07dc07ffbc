import { weightiestDoubt } from '../../analysis/doubts.ts';
import type { Article } from '../../ledger/model.ts';
import { once, onceFor } from '../../ledger/reads/reads.ts';
import { langTag } from '../../i18n/languages.ts';
import type { Lang } from '../../site/lang.ts';
import { absolute } from '../../site/site.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { messages } from '../../i18n/catalogue.ts';
import { startOf } from '../../rules/dates.ts';
import { claimView } from '../shared/claims.ts';
import {
  type Context,
  known,
  linkTo,
  onceForContext,
  titleOf,
  writingOf,
} from '../shared/context.ts';
import { shorten } from '../shared/frame/head.ts';
import { pictureView } from '../shared/pictures.ts';
import type { TextView } from '../shared/types.ts';
import { firstParagraph, proseTree } from '../shared/prose.ts';
import { sourcing } from '../shared/sources.ts';
import { claimInShort, type FeedClaim, factList, placesInShort } from './facts.ts';
import { type Child, feedMarkup, h } from './markup.ts';
import { entryPath, tagOf } from './paths.ts';
import { factSections } from './sections.ts';
import type { Markup } from './xml.ts';

/** What a feed tells of one thing that is new. */
export interface FeedEntry {
  /** Permanent, whatever becomes of title, path and address. */
  id: string;
  url: string;
  title: string;
  titleLang: Lang;
  /** The days when it entered the record and when it was last corrected. */
  published: string;
  updated: string;
  /**
   * What is added to those days, in seconds: the days of the record have no hours, and by this readers
   * put the entries of one day in order. Nothing but the entry itself decides it.
   */
  second?: number;
  /** A few plain sentences. */
  summary: string;
  /** All of it, made when it is first asked for. */
  content: () => Markup;
  categories: { term: string; label: string }[];
}

/** A text marked with its language where that is not the edition’s. */
const marked = ({ text, lang }: TextView): Child =>
  lang ? h('span', { lang: langTag(lang) }, text) : text;

function pictureOf(context: Context, article: Article, lang: Lang): Child {
  const picture = pictureView(context, article);
  if (!picture) return undefined;
  const { src, alt, height, width, credit, licence, source } = picture;
  return h(
    'p',
    {},
    h('img', {
      src,
      alt: alt.text,
      height,
      width,
      ...(alt.lang ? { lang: langTag(alt.lang) } : {}),
    }),
    h('br', {}),
    messages(lang).article.imageCredit,
    messages(lang).site.colon,
    h('a', { href: source }, marked(credit), messages(lang).feeds.comma, marked(licence)),
  );
}

/** The latest day on which an entry was added or corrected. */
export function lastChange({
  added,
  changes,
}: Pick<Article['facts'], 'added' | 'changes'>): string {
  return changes.reduce((latest, { date }) => (date > latest ? date : latest), added);
}

/** A second of the day for each day that something can have happened on, from 1900 to 2136. */
function secondOf(date: string): number {
  const days = (Date.parse(startOf(date)) - Date.parse('1900-01-01')) / 86_400_000;
  return Math.min(Math.max(days, 0), 86_399);
}

function makeEntry(context: Context, article: Article): FeedEntry {
  const { lang, site } = context;
  const { feeds, kinds } = messages(lang);
  const { facts } = article;
  const url = absolute(site, linkTo(context, entryPath(article)));
  const numbered = sourcing(context, article.sources);
  const claims = article.claims.map((claim): FeedClaim => ({
    ...claimView(context, claim, numbered),
    ...known({ grade: weightiestDoubt(context.ledger, [claim.fund], context.ledger.today)?.grade }),
  }));
  const { value: text, lang: textLang } = writingOf(context, article);
  // What the event itself tells comes first; what it only recalls stands in the list of facts.
  const own = claims.filter(({ restates }) => restates !== true);
  const inShort = [
    formatDate(facts.date, lang),
    placesInShort(context, article),
    kinds[facts.kind],
    ...own.slice(0, 3).map((claim) => claimInShort(claim, lang)),
  ].filter((part) => part !== '');
  const told = shorten(firstParagraph(context, text.body, numbered, textLang), 280);
  const content = once(() => {
    const body = proseTree(context, text.body, numbered, textLang);
    const tree = h(
      'div',
      {},
      factList(context, article, claims),
      pictureOf(context, article, lang),
      h(
        'div',
        textLang === lang ? {} : { lang: langTag(textLang) },
        body.children.filter((node) => node.type === 'element' || node.type === 'text'),
      ),
      factSections(context, article, claims, numbered),
      h('p', {}, h('a', { href: url }, feeds.entryPage)),
    );
    return feedMarkup(tree, url);
  });
  return {
    id: tagOf(lang, article),
    url,
    ...titleOf(context, article),
    published: facts.added,
    updated: lastChange(facts),
    second: secondOf(facts.date),
    summary: `${inShort.join(feeds.comma)}${feeds.stop}${told}`,
    content,
    categories: [
      { term: facts.kind, label: kinds[facts.kind] },
      ...facts.topics.map((topic) => ({ term: topic, label: messages(lang).topics[topic] })),
      // When it happened, which is not when it came in.
      { term: facts.date, label: facts.date },
    ],
  };
}

/** Made once, however many feeds an article stands in. */
const made = onceForContext((context) =>
  onceFor((article: Article) => makeEntry(context, article)),
);

/** An article as feeds tell of it. */
export const articleEntry = (context: Context, article: Article): FeedEntry =>
  made(context)(article);
