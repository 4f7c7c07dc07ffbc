import type { Ledger } from '../../ledger/model.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import { CITY_SCOPES, ORDERS, type RankingRef } from './page.ts';
import type { CityOrder } from '../../analysis/rankings/cities.ts';
import type { CountOrder } from '../../analysis/rankings/counts.ts';

/** Every page of the Atlas's own rankings: what each ranks, by what, and as of when. */
export type AnyRanking =
  | (RankingRef & { name: 'cities'; order: CityOrder; apart: boolean })
  | (RankingRef & { name: 'partners'; order: CountOrder })
  | (RankingRef & { name: 'funds' | 'chains' });

/** All of them, today's before those of the years. */
export function allRankings(ledger: Ledger): AnyRanking[] {
  const [, ...switched] = CITY_SCOPES;
  const [order] = ORDERS.cities;
  const more = switched.map((scope) => ({ name: 'cities' as const, order, apart: false, scope }));
  const all = [undefined, ...yearsOf(ledger)].flatMap((year): AnyRanking[] => [
    ...ORDERS.cities.flatMap((order) =>
      [false, true].map((apart) => ({ name: 'cities' as const, order, apart, year })),
    ),
    { name: 'funds', order: 'size', year },
    ...ORDERS.partners.map((order) => ({ name: 'partners' as const, order, year })),
    { name: 'chains', order: 'cities', year },
  ]);
  return [...all, ...more];
}
