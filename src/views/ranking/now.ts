import { onceForContext } from '../shared/context.ts';
import { citiesRanking } from './cities.ts';

/** The ranking of cities as the record stands: calculated once, for all the pages that show rows of it. */
export const rankingNow = onceForContext((context) => citiesRanking(context));
