import { compareTexts } from '../../rules/money/weight.ts';
import type { NameView } from './types.ts';

/** A moment or an edition at which ranks are known. */
export interface BumpColumn {
  id: string;
  /** Short, for the head of a column: `2019`, `12`. */
  label: string;
  /** In full, for those who do not see the chart: `Edition 12`. Without it the label serves. */
  name?: string;
  /** Its own page. */
  href?: string;
  /** Only some of its rows are known. */
  partial?: boolean;
  /** Others, of which nothing is known, stand between it and the column before. */
  skipped?: boolean;
}

/** One thing and its rank in every column; null where it is not known or it had none. */
export interface BumpSeries {
  id: string;
  name: NameView;
  href: string;
  ranks: (number | null)[];
}

/** How ranks moved: columns from the earliest to the latest, series by their last known rank. */
export interface BumpView {
  columns: BumpColumn[];
  series: BumpSeries[];
}

/**
 * Series in the order of a chart: by the last rank that is known, among equals the one known later
 * first, then by id. A series of which no rank is known is left out.
 */
export function inOrder(series: readonly BumpSeries[]): BumpSeries[] {
  const last = ({ ranks }: BumpSeries) => ranks.findLastIndex((rank) => rank !== null);
  return series
    .flatMap((one) => {
      const at = last(one);
      const rank = one.ranks[at];
      return rank === undefined || rank === null ? [] : [{ one, at, rank }];
    })
    .sort((a, b) => a.rank - b.rank || b.at - a.at || compareTexts(a.one.id, b.one.id))
    .map(({ one }) => one);
}
