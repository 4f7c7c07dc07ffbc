import type { Article, Fund, Ledger, Place } from '../ledger/model.ts';
import { type Ranked, rankBy, type Score } from '../rules/ranking.ts';
import { isProvince } from '../rules/rollup.ts';
import { UNRANKED_ROLES } from '../schema/vocabulary.ts';
import { hasHappened } from './as-of.ts';
import { fundsAsOf, type FundAsOf } from './fund-figures.ts';
import { memoizeByLedger } from './memoize.ts';
import { type Backed, backedCommitments, budgets } from './totals.ts';

/** What places are ranked by. */
export const CITY_ORDERS = ['commitments', 'funds', 'happenings', 'partners'] as const;
export type CityOrder = (typeof CITY_ORDERS)[number];

/** What the record knew of a place at the end of a day. */
export interface PlaceStanding {
  place: Place;
  backed: Backed;
  budgets: FundAsOf[];
  articles: number;
  partners: number;
}

/** The two tables of places: their money is never mixed. */
export interface PlaceTables<T> {
  cities: T[];
  provinces: T[];
}

/** A province or an autonomous region. */
export const isProvincial = ({ id, facts }: Place): boolean => isProvince({ id, ...facts });

/**
 * The rows that a fund stands in, each once. Rule: its ranked places, and the provinces among its own
 * places; with districts apart its own places alone.
 */
export function rowsOfFund(fund: Fund, apart: boolean): Place[] {
  return apart
    ? fund.places
    : [...new Set([...fund.countsFor, ...fund.places.filter(isProvincial)])];
}

/** How many organisations took part in articles; watchers' parts are left out. */
function partnersIn(articles: readonly Article[]): number {
  const parts = articles.flatMap(({ partners }) => partners);
  return new Set(
    parts.filter(({ role }) => !UNRANKED_ROLES.includes(role)).map(({ partner }) => partner),
  ).size;
}

/**
 * Every place that the record knew something of at the end of a day. Districts are rolled up into
 * their cities, or, `apart`, each place stands with what is its own alone.
 */
export const placeStandings = memoizeByLedger(
  (ledger: Ledger, day: string, apart: boolean): PlaceTables<PlaceStanding> => {
    const fundsOf = new Map<Place, FundAsOf[]>();
    for (const then of fundsAsOf(ledger, day)) {
      for (const place of rowsOfFund(then.fund, apart)) {
        fundsOf.set(place, [...(fundsOf.get(place) ?? []), then]);
      }
    }
    const standings = ledger.places
      .filter((place) => apart || place.ranked || isProvincial(place))
      .map((place): PlaceStanding => {
        const funds = fundsOf.get(place) ?? [];
        const articles = place.articles.filter(
          ({ facts, places }) => hasHappened(facts.date, day) && (!apart || places.includes(place)),
        );
        return {
          place,
          backed: backedCommitments(funds),
          budgets: budgets(funds),
          articles: articles.length,
          partners: partnersIn(articles),
        };
      })
      .filter(
        ({ backed, budgets: own, articles }) => backed.funds.length + own.length + articles > 0,
      );
    return {
      cities: standings.filter(({ place }) => !isProvincial(place)),
      provinces: standings.filter(({ place }) => isProvincial(place)),
    };
  },
);

/** Nothing to rank a place by is no rank, not the last one. */
const SCORES: Record<CityOrder, (standing: PlaceStanding) => Score | undefined> = {
  commitments: ({ backed }) => backed.amount?.amount,
  funds: ({ backed }) => backed.funds.length || undefined,
  happenings: ({ articles }) => articles || undefined,
  partners: ({ partners }) => partners || undefined,
};

/** The places ranked, in both tables. */
export const rankedPlaces = memoizeByLedger(
  (
    ledger: Ledger,
    day: string,
    order: CityOrder,
    apart: boolean,
  ): PlaceTables<Ranked<PlaceStanding>> => {
    const rank = (standings: PlaceStanding[]) =>
      rankBy(standings, SCORES[order], ({ place }) => place.id);
    const { cities, provinces } = placeStandings(ledger, day, apart);
    return { cities: rank(cities), provinces: rank(provinces) };
  },
);
