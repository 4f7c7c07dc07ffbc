import type { Ledger } from '../ledger/model.ts';
import { type Move, move, type Ranked } from '../rules/ranking.ts';
import { yearOf } from '../rules/dates.ts';
import { yearsOf } from './as-of.ts';
import { type BumpSeries, type BumpView, inOrder } from '../views/shared/bump.ts';
import type { ThingLink } from '../views/shared/types.ts';

/** The ranks of things by their ids; those without a rank are not in it. */
export type Ranks = ReadonlyMap<string, number>;

/** A ranking at the end of a day. */
export type RanksOn = (day: string) => Ranks;

/** The last day of a year. */
export const endOfYear = (year: string): string => `${year}-12-31`;

/** The ranks of a ranking. */
export function ranksOf<T>(ranked: readonly Ranked<T>[], id: (item: T) => string): Ranks {
  return new Map(
    ranked.flatMap(({ item, rank }): [string, number][] =>
      rank === undefined ? [] : [[id(item), rank]],
    ),
  );
}

/** The year at whose end the ranks were that moves are held against, where the record reaches back so far. */
export function yearBefore(ledger: Ledger, year?: string): string | undefined {
  const before = String(Number(year ?? yearOf(ledger.today)) - 1);
  const first = yearsOf(ledger).at(-1);
  return first !== undefined && first <= before ? before : undefined;
}

/**
 * How each thing's rank moved since the end of the year before. The Atlas's own rankings hold all
 * that the record knew, so what had no rank then and has one now is new.
 */
export function movesOf(
  ledger: Ledger,
  ranksOn: RanksOn,
  year?: string,
): (id: string, rank: number | undefined) => Move {
  const before = yearBefore(ledger, year);
  if (before === undefined) return () => ({ kind: 'unknown' });
  const earlier = ranksOn(endOfYear(before));
  return (id, rank) => move(rank, earlier.get(id), true);
}

/** How many lines a chart may have and still be read. */
const LINES = 12;
/** How many of those that stand first it shows. */
const LEADING = 10;
/** A first rank that more than these share is no lead. */
const SHARED = 2;

/** Those that stand first, and whoever else led at the end of a year. */
function pick(series: readonly BumpSeries[]): BumpSeries[] {
  const columns = series[0]?.ranks.length ?? 0;
  const leaders = new Set(
    Array.from({ length: columns }, (_, at) => series.filter(({ ranks }) => ranks[at] === 1))
      .filter((first) => first.length <= SHARED)
      .flat(),
  );
  return series.filter((one, at) => at < LEADING || leaders.has(one)).slice(0, LINES);
}

/** How ranks moved from year to year, the earliest year first; nothing where there is no move to see. */
export function bumpOf(
  ledger: Ledger,
  ranksOn: RanksOn,
  hrefOf: (year: string) => string,
  linkOf: (id: string) => ThingLink,
): BumpView | undefined {
  const years = [...yearsOf(ledger)].reverse();
  const all = years.map((year) => ranksOn(endOfYear(year)));
  const from = all.findIndex(({ size }) => size > 0);
  const columns = all.slice(from);
  if (from < 0 || columns.length < 2) return undefined;
  const ids = new Set(columns.flatMap((ranks) => [...ranks.keys()]));
  const series = [...ids].map((id) => ({
    ...linkOf(id),
    ranks: columns.map((ranks) => ranks.get(id) ?? null),
  }));
  return {
    columns: years.slice(from).map((year) => ({ id: year, label: year, href: hrefOf(year) })),
    series: pick(inOrder(series)),
  };
}
