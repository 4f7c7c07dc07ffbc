import { compareEntries, type Order } from '../../views/timeline/order.ts';
import { FACETS, type FacetKey, type TimelineIndex } from '../../views/timeline/facets.ts';

/*
 * The filters of the timeline. One pass over all events answers everything that the page shows:
 * which remain, how many would remain with each choice, and how many if a filter were left out.
 */

/** What readers have chosen: within a facet any of the choices, all facets together. */
export interface Filters {
  chosen: Partial<Record<FacetKey, readonly number[]>>;
  /** Years, both ends included. */
  from?: number | undefined;
  to?: number | undefined;
}

/** What can be left out again: a facet, or the years. */
export type FilterKey = FacetKey | 'years';

export interface Outcome {
  /** The events that remain, as positions in the order of the index. */
  rows: number[];
  /** For each choice how many remain with it, whatever is chosen in its own facet. */
  counts: Record<FacetKey, Uint32Array>;
  /** For each year of the record how many remain in it, whatever years are chosen. */
  years: Map<number, number>;
  /** For each filter in use how many would remain without it. */
  without: Map<FilterKey, number>;
}

/** The index made ready: every event's choices, with those that hold them. */
export interface Prepared {
  size: number;
  years: Uint16Array;
  /** All rows, the oldest first. */
  oldest: number[];
  facets: { key: FacetKey; choices: number; values: Uint16Array[] }[];
}

/** Makes an index ready for filtering; done once. */
export function prepare({ dates, facets }: TimelineIndex): Prepared {
  return {
    size: dates.length,
    years: Uint16Array.from(dates, (date) => Number(date.slice(0, 4))),
    oldest: [...dates.keys()].sort(
      (a, b) => compareEntries(dates[a] ?? '', dates[b] ?? '', 'oldest') || b - a,
    ),
    facets: FACETS.map((key) => {
      const { choices, values } = facets[key];
      const widened = (at: number): number[] => [at, ...(choices[at]?.above ?? [])];
      return {
        key,
        choices: choices.length,
        values: values.map((own) =>
          Uint16Array.from(new Set((typeof own === 'number' ? [own] : own).flatMap(widened))),
        ),
      };
    }),
  };
}

/** A facet in use: which of its choices are wanted, and its bit among those that an event fails. */
interface InUse {
  bit: number;
  wanted: Uint8Array | undefined;
}

const wantedOf = (choices: number, chosen: readonly number[] = []): Uint8Array | undefined => {
  if (chosen.length === 0) return undefined;
  const wanted = new Uint8Array(choices);
  for (const at of chosen) if (at >= 0 && at < choices) wanted[at] = 1;
  return wanted;
};

const YEARS_BIT = 1 << FACETS.length;

/** Which filters an event fails, as bits. */
function failures(
  { years, facets }: Prepared,
  inUse: readonly InUse[],
  [first, last]: readonly [number, number],
  row: number,
): number {
  const year = years[row] ?? 0;
  let failed = year < first || year > last ? YEARS_BIT : 0;
  for (const [at, { bit, wanted }] of inUse.entries()) {
    if (!wanted) continue;
    let passes = false;
    for (const value of facets[at]?.values[row] ?? []) if (wanted[value] === 1) passes = true;
    if (!passes) failed |= bit;
  }
  return failed;
}

/** The years as a range, whichever end was given first; open where none is given. */
function yearRange({ from, to }: Filters): [number, number] {
  if (from !== undefined && to !== undefined) return [Math.min(from, to), Math.max(from, to)];
  return [from ?? -Infinity, to ?? Infinity];
}

/** Filters all events. */
export function filter(prepared: Prepared, filters: Filters): Outcome {
  const { size, years, facets } = prepared;
  const range = yearRange(filters);
  const inUse = facets.map(({ key, choices }, at) => ({
    bit: 1 << at,
    wanted: wantedOf(choices, filters.chosen[key]),
  }));
  const counts = facets.map(({ choices }) => new Uint32Array(choices));
  const perYear = new Map<number, number>();
  const failedAlone = new Map<number, number>();
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const failed = failures(prepared, inUse, range, row);
    // With two filters against it an event remains in no count.
    if ((failed & (failed - 1)) !== 0) continue;
    if (failed === 0) rows.push(row);
    else failedAlone.set(failed, (failedAlone.get(failed) ?? 0) + 1);
    for (const [at, { values }] of facets.entries()) {
      const count = counts[at];
      if (!count || (failed !== 0 && failed !== 1 << at)) continue;
      for (const value of values[row] ?? []) count[value] = (count[value] ?? 0) + 1;
    }
    if (failed === 0 || failed === YEARS_BIT) {
      const year = years[row] ?? 0;
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
    }
  }
  const without = new Map<FilterKey, number>();
  for (const [at, { wanted, bit }] of inUse.entries()) {
    const key = facets[at]?.key;
    if (wanted && key) without.set(key, rows.length + (failedAlone.get(bit) ?? 0));
  }
  if (filters.from !== undefined || filters.to !== undefined) {
    without.set('years', rows.length + (failedAlone.get(YEARS_BIT) ?? 0));
  }
  return {
    rows,
    counts: Object.fromEntries(facets.map(({ key }, at) => [key, counts[at]])) as never,
    years: perYear,
    without,
  };
}

/** Rows of the index, which is newest first, in an order of the day book. */
export function inOrder({ oldest }: Prepared, rows: readonly number[], order: Order): number[] {
  if (order === 'newest') return [...rows];
  const remains = new Set(rows);
  return oldest.filter((row) => remains.has(row));
}
