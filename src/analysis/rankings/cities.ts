import type { Ledger, Place } from '../../ledger/model.ts';
import { derived } from '../../ledger/reads/derived.ts';
import { type Ranked, rankBy, type Score } from '../../rules/ranking.ts';
import { memoizeByLedger } from '../memoize.ts';
import { placeStandings, type PlaceStanding } from '../place-standings.ts';
import { hasPassed, tableOf } from '../roll-up.ts';
import type { Scope } from '../totals.ts';

/** What places are ranked by. */
export type CityOrder = 'commitments' | 'funds' | 'happenings' | 'partners';

/** The two tables of places: their money is never mixed. */
export interface PlaceTables {
  cities: Ranked<PlaceStanding>[];
  provinces: Ranked<PlaceStanding>[];
}

/** Nothing to rank a place by is no rank, not the last one. */
const SCORES: Record<CityOrder, (standing: PlaceStanding) => Score | undefined> = {
  commitments: ({ announced }) => announced.amount?.amount,
  funds: ({ announced }) => announced.funds.length || undefined,
  happenings: ({ articles }) => articles || undefined,
  partners: ({ partners }) => partners || undefined,
};

const isKnown = ({ announced, budgets, excluded, articles }: PlaceStanding): boolean =>
  announced.funds.length + budgets.length + excluded.length + articles > 0;

/**
 * Every place that the record knew something of at the end of a day, ranked, in both tables. Districts
 * are rolled up into their cities, or, `apart`, have rows of their own.
 */
export const rankedPlaces = memoizeByLedger(
  (ledger: Ledger, day: string, order: CityOrder, apart: boolean, scope: Scope): PlaceTables => {
    const table = (place: Place) => tableOf(ledger, place, day);
    const isRow = (place: Place) =>
      apart ? !hasPassed(ledger, place, day) : table(place) !== undefined;
    const standings = [...placeStandings(ledger, day, apart, scope).values()].filter(
      (standing) => isRow(standing.place) && isKnown(standing),
    );
    const rank = (inTable: (place: Place) => boolean) =>
      rankBy(
        standings.filter(({ place }) => inTable(place)),
        SCORES[order],
        ({ place }) => place.id,
      );
    return {
      cities: rank((place) => table(place) !== 'provinces'),
      provinces: rank((place) => table(place) === 'provinces'),
    };
  },
);

/** The places that stand in the ranking of cities at the end of a day: ranked ones of which something was known. */
const placesOfRanking = memoizeByLedger(
  (ledger: Ledger, day: string): ReadonlySet<string> =>
    new Set(
      rankedPlaces(ledger, day, 'commitments', false, 'announced').cities.map(
        ({ item }) => item.place.id,
      ),
    ),
);

const isRanked = derived('ranked-today', (ledger, id) =>
  placesOfRanking(ledger, ledger.today).has(id),
);

/** Whether a place stands in the ranking of cities today. */
export const isInRanking = (ledger: Ledger, place: Place): boolean => isRanked(ledger, place.id);

/** A place in the ranking of cities today. */
export interface RankedNow {
  readonly place: Place;
  readonly rank: number;
  readonly tied: boolean;
}

/** How many rows above and below a place’s own are near it. */
const NEAR = 2;

/** The rows of the ranking of cities today around that of a place, by its id; none where it has no rank. */
export const ranksAround = derived('ranks-around', (ledger, id): readonly RankedNow[] => {
  const { cities } = rankedPlaces(ledger, ledger.today, 'commitments', false, 'announced');
  const ranked = cities.flatMap(({ item: { place }, rank, tied }): RankedNow[] =>
    rank === undefined ? [] : [{ place, rank, tied }],
  );
  const own = ranked.findIndex(({ place }) => place.id === id);
  return own === -1 ? [] : ranked.slice(Math.max(0, own - NEAR), own + NEAR + 1);
});
