import type { Article, Ledger } from '../ledger/model.ts';
import { derived } from '../ledger/reads/derived.ts';
import { yearOf } from '../rules/dates.ts';
import type { Kind, Topic } from '../schema/vocabulary.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * The articles that have something in common, in the order of the ledger. Who asks for some has read which
 * they are, and nothing of the others: a new article is of few lists.
 */

/** What articles have in common. */
export type Common = `kind/${Kind}` | `topic/${Topic}` | `year/${string}`;

const all = memoizeByLedger(({ articles }): ReadonlyMap<string, readonly Article[]> => {
  const pairs = articles.flatMap((article) => [
    { common: `kind/${article.facts.kind}`, article },
    { common: `year/${yearOf(article.facts.date)}`, article },
    ...article.facts.topics.map((topic) => ({ common: `topic/${topic}`, article })),
  ]);
  const groups = Map.groupBy(pairs, ({ common }) => common);
  return new Map(
    [...groups].map(([common, group]) => [common, group.map(({ article }) => article)]),
  );
});

const NONE: readonly Article[] = [];

const listed = derived('articles-with', (ledger, common) => all(ledger).get(common) ?? NONE);

/** The articles that have something in common. */
export const articlesWith = (ledger: Ledger, common: Common): readonly Article[] =>
  listed(ledger, common);
