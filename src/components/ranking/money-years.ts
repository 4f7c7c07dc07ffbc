import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Amount } from '../../schema/money.ts';
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
