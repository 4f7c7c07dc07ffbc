import type { Ledger, Place } from '../ledger/model.ts';
import { yearOf } from '../rules/dates.ts';
import type { Check } from '../schema/history.ts';
import { yearsOf } from './as-of.ts';

/*
 * What the record covers: where and when its events are, and where somebody looked. Nothing here says
 * that there was nothing: a place and a year without events were either searched or not.
 */

/** The events of a place or of the whole country by year, and the searches that found none. */
export interface CoverageRow {
  /** Nothing for events of the whole country. */
  place: Place | undefined;
  /** Events there or below, by year. */
  events: ReadonlyMap<string, number>;
  total: number;
  /** The years that a search names. */
  searched: ReadonlySet<string>;
  /** The days of searches that name no year. */
  searchedOn: readonly string[];
}

export interface Coverage {
  /** The earliest first. */
  years: readonly string[];
  nation: CoverageRow;
  /** Places of today, in the order of their ids. */
  places: readonly CoverageRow[];
  total: number;
  /** The year with the most events. */
  busiest: { year: string; count: number } | undefined;
}

const daysOf = (checks: readonly Check[]): string[] => [
  ...new Set(checks.filter(({ years }) => years === undefined).map(({ on }) => on)),
];

function rowOf(place: Place | undefined, articles: Ledger['articles']): CoverageRow {
  const checks = place?.facts.checked ?? [];
  const byYear = Map.groupBy(articles, ({ facts }) => yearOf(facts.date));
  return {
    place,
    events: new Map([...byYear].map(([year, list]) => [year, list.length])),
    total: articles.length,
    searched: new Set(checks.flatMap(({ years = [] }) => years.map(yearOf))),
    searchedOn: daysOf(checks).sort(),
  };
}

/** The year with the most events, the earliest of equals, and how many; nothing for no events. */
export function busiestYear({ articles }: Ledger): Coverage['busiest'] {
  const { events } = rowOf(undefined, articles);
  const [busiest] = [...events].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return busiest && { year: busiest[0], count: busiest[1] };
}

/** What the record covers. */
export function coverageOf(ledger: Ledger): Coverage {
  const { articles, places } = ledger;
  return {
    years: yearsOf(ledger).toReversed(),
    nation: rowOf(
      undefined,
      articles.filter((article) => article.places.length === 0),
    ),
    places: places
      .filter(({ passedTo }) => passedTo === undefined)
      .map((place) => rowOf(place, place.articles)),
    total: articles.length,
    busiest: busiestYear(ledger),
  };
}
