import type { Ledger } from '../ledger/model.ts';
import { derived } from '../ledger/reads/derived.ts';
import { endOf, startOf, yearOf } from '../rules/dates.ts';
import { memoizeByLedger } from './memoize.ts';

/** Whether a date had begun by the end of a day. */
export function hasHappened(date: string, day: string): boolean {
  return startOf(date) <= endOf(day);
}

const allYears = memoizeByLedger((ledger): readonly string[] => {
  const years = ledger.articles.map(({ facts }) => Number(yearOf(facts.date)));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, at) => String(last - at));
});

/** The years of the record's events, the latest first, without a gap. */
export const yearsOf: (ledger: Ledger) => readonly string[] = derived('years', (ledger) =>
  allYears(ledger),
);
