import { articlesWith, type Common } from '../../analysis/article-lists.ts';
import type { Article, Ledger } from '../../ledger/model.ts';
import { newestFirst } from '../../ledger/order.ts';
import { derived } from '../../ledger/reads/derived.ts';
import { onceFor } from '../../ledger/reads/reads.ts';
import { lastChange } from './entry.ts';

/*
 * Which articles a feed tells of. A feed has read which they are, and nothing of how they were found: a new
 * article is of few feeds, and of the last part of each.
 */

/** What the articles of a feed have in common; a thing is told by its id. */
export type Told = 'all' | `thing/${string}` | Common;

/** Puts what came in first first; on one day, what happened first. */
function oldestFirst(a: Article, b: Article): number {
  if (a.facts.added !== b.facts.added) return a.facts.added < b.facts.added ? -1 : 1;
  return newestFirst(b, a);
}

/** Articles as their feed counts them. */
const ordered = onceFor((articles: readonly Article[]): readonly Article[] =>
  [...articles].sort(oldestFirst),
);

const THING = 'thing/';

function articlesOf(ledger: Ledger, told: string): readonly Article[] {
  if (told === 'all') return ledger.articles;
  if (told.startsWith(THING)) return ledger.thing(told.slice(THING.length))?.articles ?? [];
  return articlesWith(ledger, told as Common);
}

const countOf = derived('feed-size', (ledger, told) => articlesOf(ledger, told).length);

const partOf = derived('feed-part', (ledger, key) => {
  // What is told of is named by ids, which hold no space.
  const [told = '', from, to] = key.split(' ');
  return ordered(articlesOf(ledger, told)).slice(Number(from), Number(to));
});

const correctedOf = derived('feed-corrected', (ledger, told) =>
  ordered(articlesOf(ledger, told)).flatMap(({ facts }, at) =>
    lastChange(facts) > facts.added ? [at] : [],
  ),
);

/** How many articles a feed tells of. */
export const countArticles = (ledger: Ledger, told: Told): number => countOf(ledger, told);

/** The articles of a feed, the oldest first, from one number up to another. */
export const articlesFrom = (
  ledger: Ledger,
  told: Told,
  from: number,
  to: number,
): readonly Article[] => partOf(ledger, `${told} ${from} ${to}`);

/** The numbers of those that were corrected after they came in. */
export const correctedArticles = (ledger: Ledger, told: Told): readonly number[] =>
  correctedOf(ledger, told);
