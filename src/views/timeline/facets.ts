import type { RecordLang } from '../../i18n/pick.ts';
import type { Grade } from '../../schema/money/outcome.ts';

/*
 * What the timeline can be filtered by, as it is written down for browsers. Knows no ledger: the
 * filters' engine and the page's script read it too.
 */

/** In the order in which they are offered. */
export const FACETS = ['kind', 'place', 'partner', 'topic', 'chain', 'money', 'amount'] as const;
export type FacetKey = (typeof FACETS)[number];

/** Facets of so many choices that readers look one up by its name. */
export const LONG_FACETS = ['place', 'partner', 'topic', 'chain'] as const satisfies FacetKey[];

/** Ranges of the largest amount that an event claims, in yuan: each from the limit before to its own. */
export const AMOUNT_RANGES = [
  { id: 'under-100m', below: 1e8 },
  { id: '100m-1bn', below: 1e9 },
  { id: '1bn-10bn', below: 1e10 },
  { id: '10bn-up', below: Infinity },
] as const;

/** The choice of events that claim no amount. */
export const NO_AMOUNT = 'none';
export type AmountId = (typeof AMOUNT_RANGES)[number]['id'] | typeof NO_AMOUNT;

/** The range that an amount in yuan lies in. */
export function amountRange(yuan: number): AmountId {
  return AMOUNT_RANGES.find(({ below }) => yuan < below)?.id ?? '10bn-up';
}

/** Something to choose. */
export interface Choice {
  id: string;
  name: string;
  /** Its name in the other script, and how it is read: what readers may type to find it. */
  other?: string;
  /** Its Chinese name in the other characters, traditional or simplified. */
  spelled?: string;
  pinyin?: string;
  /** Ids that it had: an old address may choose it by one. */
  formerly?: readonly string[];
  /** The choices that hold it: a district's city and province. */
  above?: number[];
}

/** A facet of every event, in the order of the day book. */
export interface FacetColumn {
  choices: Choice[];
  /** The choices of each event: one number, or a list where there is none or more than one. */
  values: (number | number[])[];
}

/** All that filtering needs to know, in one file. */
export interface TimelineIndex {
  /** The newest first. */
  dates: string[];
  facets: Record<FacetKey, FacetColumn>;
  /** Files of lines, in the same order, and how many each holds; paths below the language's root. */
  chunks: { path: string; size: number }[];
}

/** The sum of an event, in words, with what stands before and after it and between them. */
export interface LineFigure {
  href: string;
  before?: string[];
  figure: string;
  /** Missing where the figure is a range, with its unit. */
  unit?: string;
  after?: string[];
  space?: string;
  /** What is in doubt of its fund, and where that is told. */
  doubt?: { grade: Grade; label: string; href: string };
}

/** An event as the list shows it; kind, date and places stand in the index. */
export interface TimelineLine {
  id: string;
  title: string;
  /** Its places that had another name on its day, by their ids: that name, and today's in words. */
  names?: { id: string; name: string; now: string }[];
  /** The language of the title, where it is not the page's. */
  lang?: RecordLang;
  figure?: LineFigure;
  /** Of several funds: how many, in words. */
  funds?: string;
}
