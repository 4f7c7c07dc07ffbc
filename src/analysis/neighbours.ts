import type { Article } from '../ledger/model.ts';
import { newestFirst } from '../ledger/order.ts';
import { derived } from '../ledger/reads/derived.ts';

/** How many neighbours in time an article has on each side at most. */
const MOST = 3;

/** Articles that share a place with another, before and after it, the nearest first. */
export interface Neighbours {
  readonly earlier: readonly Article[];
  readonly later: readonly Article[];
}

/**
 * The neighbours of an article, by its id. The lists of places are newest first, so that of each only the
 * nearest few are looked at, however long it is.
 */
export const neighboursOf = derived('neighbours', (ledger, id): Neighbours => {
  const article = ledger.article(id);
  if (!article) return { earlier: [], later: [] };
  const shared = article.places.flatMap((place) => [place, ...place.countsFor]);
  const lists = [...new Set(shared)].flatMap(({ articles }) => {
    const at = articles.indexOf(article);
    return at === -1 ? [] : [{ articles, at }];
  });
  const near = (items: readonly Article[]) => [...new Set(items)].sort(newestFirst);
  const earlier = lists.flatMap(({ articles, at }) => articles.slice(at + 1, at + 1 + MOST));
  const later = lists.flatMap(({ articles, at }) => articles.slice(Math.max(0, at - MOST), at));
  return { earlier: near(earlier).slice(0, MOST), later: near(later).reverse().slice(0, MOST) };
});
