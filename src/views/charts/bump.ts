import type { NameView } from '../parts.ts';

/** A moment or an edition at which ranks are known. */
export interface BumpColumn {
  id: string;
  /** Short, for the head of a column: `2019`, `12`. */
  label: string;
  /** Its own page. */
  href?: string;
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
