import type { Doubt } from '../../analysis/doubts.ts';
import type { FundAsOf } from '../../analysis/fund-figures.ts';
import type { Context } from '../shared/context.ts';
import { doubtSources, sharedSources, type SharedSources } from '../shared/doubts.ts';

/** The sources of a fund's page: its own file's, those of every claim, and those of what is in doubt. */
export function fundSources(
  context: Context,
  { fund, claims }: FundAsOf,
  doubts: readonly Doubt[],
): SharedSources {
  return sharedSources(context, [
    { owner: fund.id, sources: fund.sources },
    ...claims.map(({ article, facts }) => {
      const used = new Set([...facts.sources, ...facts.usd.map(({ source }) => source)]);
      return {
        owner: article.id,
        sources: article.sources.filter(({ id }) => used.has(id)),
      };
    }),
    ...doubtSources(doubts),
  ]);
}
