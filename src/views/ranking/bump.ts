import { yearsOf } from '../../analysis/as-of.ts';
import { endOfYear, type RanksOn } from '../../analysis/rankings/moves.ts';
import type { Ledger } from '../../ledger/model.ts';
import { type BumpSeries, type BumpView, inOrder } from '../shared/bump.ts';
import type { ThingLink } from '../shared/types.ts';

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
