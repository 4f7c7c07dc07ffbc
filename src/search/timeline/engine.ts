import { compareEntries, type Order } from '../../views/timeline/order.ts';
import {
  type FacetColumn,
  FACETS,
  type FacetKey,
  type TimelineIndex,
} from '../../views/timeline/facets.ts';

/*
 * The filters of the timeline. A few passes over the columns of all events answer everything that the page
 * shows: which remain, how many would remain with each choice, and how many if a filter were left out.
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

/** A facet of all events: the choices of a row are those from its start to the next row’s. */
interface Column {
  key: FacetKey;
  choices: number;
  starts: Uint32Array;
  values: Uint16Array;
}

/** The index made ready: every event's choices, with those that hold them. */
export interface Prepared {
  size: number;
  years: Uint16Array;
  /** All rows, the oldest first. */
  oldest: number[];
  facets: Column[];
}

function columnOf(key: FacetKey, { choices, values }: FacetColumn): Column {
  const widened = (at: number): number[] => [at, ...(choices[at]?.above ?? [])];
  const starts = new Uint32Array(values.length + 1);
  const all: number[] = [];
  for (const [row, own] of values.entries()) {
    all.push(...new Set((typeof own === 'number' ? [own] : own).flatMap(widened)));
    starts[row + 1] = all.length;
  }
  return { key, choices: choices.length, starts, values: Uint16Array.from(all) };
}

/** Makes an index ready for filtering; done once. */
export function prepare({ dates, facets }: TimelineIndex): Prepared {
  return {
    size: dates.length,
    years: Uint16Array.from(dates, (date) => Number(date.slice(0, 4))),
    oldest: [...dates.keys()].sort(
      (a, b) => compareEntries(dates[a] ?? '', dates[b] ?? '', 'oldest') || b - a,
    ),
    facets: FACETS.map((key) => columnOf(key, facets[key])),
  };
}

const YEARS_BIT = 1 << FACETS.length;

/** The years as a range, whichever end was given first; open where none is given. */
function yearRange({ from, to }: Filters): [number, number] {
  if (from !== undefined && to !== undefined) return [Math.min(from, to), Math.max(from, to)];
  return [from ?? -Infinity, to ?? Infinity];
}

/** Marks with a bit the rows that have none of the choices that are wanted of a facet. */
function markFailures(
  failed: Uint16Array,
  bit: number,
  { choices, starts, values }: Column,
  chosen: readonly number[],
): void {
  const wanted = new Uint8Array(choices);
  for (const at of chosen) if (at >= 0 && at < choices) wanted[at] = 1;
  for (let row = 0, at = 0; row < failed.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let passes = false;
    for (; at < end; at += 1) if (wanted[values[at] ?? 0] === 1) passes = true;
    if (!passes) failed[row] = (failed[row] ?? 0) | bit;
  }
}

/** Which filters every event fails, as bits. */
function failuresOf({ size, years, facets }: Prepared, filters: Filters): Uint16Array {
  const failed = new Uint16Array(size);
  const [first, last] = yearRange(filters);
  for (let row = 0; row < size; row += 1) {
    const year = years[row] ?? 0;
    if (year < first || year > last) failed[row] = YEARS_BIT;
  }
  for (const [at, column] of facets.entries()) {
    const chosen = filters.chosen[column.key] ?? [];
    if (chosen.length > 0) markFailures(failed, 1 << at, column, chosen);
  }
  return failed;
}

/** For each choice of a facet how many events have it that fail nothing but, at most, the facet’s own filter. */
function countsOf(
  failed: Uint16Array,
  bit: number,
  { choices, starts, values }: Column,
): Uint32Array {
  const counts = new Uint32Array(choices);
  for (let row = 0; row < failed.length; row += 1) {
    if (failed[row] !== 0 && failed[row] !== bit) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Filters all events, a column at a time. */
export function filter(prepared: Prepared, filters: Filters): Outcome {
  const { size, years, facets } = prepared;
  const failed = failuresOf(prepared, filters);
  const rows: number[] = [];
  const perYear = new Map<number, number>();
  /** How many events fail one filter alone, by its bit. */
  const failedAlone = new Map<number, number>();
  for (let row = 0; row < size; row += 1) {
    const bits = failed[row] ?? 0;
    if (bits === 0) rows.push(row);
    else if ((bits & (bits - 1)) === 0) failedAlone.set(bits, (failedAlone.get(bits) ?? 0) + 1);
    if (bits === 0 || bits === YEARS_BIT) {
      const year = years[row] ?? 0;
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
    }
  }
  const without = new Map<FilterKey, number>();
  const leftOut = (key: FilterKey, bit: number) =>
    without.set(key, rows.length + (failedAlone.get(bit) ?? 0));
  for (const [at, { key }] of facets.entries()) {
    if ((filters.chosen[key]?.length ?? 0) > 0) leftOut(key, 1 << at);
  }
  if (filters.from !== undefined || filters.to !== undefined) leftOut('years', YEARS_BIT);
  return {
    rows,
    counts: Object.fromEntries(
      facets.map((column, at) => [column.key, countsOf(failed, 1 << at, column)]),
    ) as never,
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
