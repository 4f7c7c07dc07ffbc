import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Amount } from '../../schema/money/money.ts';
import type { MoneyYear } from '../../views/ranking/money-years.ts';

/** A column of a year: its left edge and width in per cent, and the tops of its two sums in pixels. */
export interface YearColumn {
  year: string;
  middle: string;
  left: string;
  width: string;
  announced?: number;
  documented?: number;
}

export interface YearsDrawing {
  columns: YearColumn[];
  ticks: { amount: Amount; y: number }[];
}

/** Only for drawing: a column's height needs no more than a binary fraction. */
const size = (amount: Amount | undefined): number => (amount ? Number(amount.amount) : 0);
const percent = (part: number): string => `${Math.round(part * 10000) / 100}%`;
/** The gap at either side of a column, as a part of a year. */
const GAP = 0.18;
/** Pixels: what is documented is seen, however small beside what was announced. */
const LEAST = 2;

/** Draws the columns of announced and documented sums between two heights in pixels, from zero up. */
export function drawYears(years: readonly MoneyYear[], top: number, base: number): YearsDrawing {
  const highest = max(years, ({ announced, documented }) =>
    Math.max(size(announced), size(documented)),
  );
  const scale = scaleLinear([0, Math.max(1, highest ?? 0)], [base, top]).nice(3);
  const y = (amount: Amount) => Math.round(scale(size(amount)) * 10) / 10;
  const step = 1 / years.length;
  return {
    columns: years.map(({ year, announced, documented }, at) => ({
      year,
      middle: percent((at + 0.5) * step),
      left: percent((at + GAP) * step),
      width: percent((1 - 2 * GAP) * step),
      ...(announced ? { announced: y(announced) } : {}),
      ...(documented ? { documented: Math.min(y(documented), base - LEAST) } : {}),
    })),
    ticks: scale
      .ticks(3)
      .filter((value) => value > 0)
      .map((value) => ({
        amount: { amount: value.toFixed(0), currency: 'CNY' },
        y: Math.round(scale(value) * 10) / 10,
      })),
  };
}

/** The years after which nothing was added: to what was announced, and to what was documented. */
export interface LastChanges {
  /** Missing where it grew in the last year. */
  announced?: string;
  /** Missing where it grew in the last year, or none of it ever was. */
  documented?: string;
  /** Whether anything was documented in any year. */
  anything: boolean;
}

/** Since when a row of sums is what it is now: its last year that differs from the year before. */
function lastChange(sums: readonly (Amount | undefined)[]): number {
  const amounts = sums.map((sum) => sum?.amount);
  return amounts.findLastIndex((amount, at) => amount !== amounts[at - 1]);
}

/** After which years the two rows of sums changed no more. */
export function lastChanges(years: readonly MoneyYear[]): LastChanges {
  const last = years.length - 1;
  const anything = years.some(({ documented }) => documented !== undefined);
  const yearOf = (at: number) => (at >= 0 && at < last ? years[at]?.year : undefined);
  const announced = yearOf(lastChange(years.map((year) => year.announced)));
  const documented = anything
    ? yearOf(lastChange(years.map((year) => year.documented)))
    : undefined;
  return {
    anything,
    ...(announced === undefined ? {} : { announced }),
    ...(documented === undefined ? {} : { documented }),
  };
}
