import type { Context } from '../shared/context.ts';
import { citiesRanking, type CitiesRankingView } from './cities.ts';

const known = new WeakMap<Context, CitiesRankingView>();

/** The ranking of cities as the record stands: calculated once, for all the pages that show rows of it. */
export function rankingNow(context: Context): CitiesRankingView {
  const ranking = known.get(context) ?? citiesRanking(context);
  known.set(context, ranking);
  return ranking;
}
