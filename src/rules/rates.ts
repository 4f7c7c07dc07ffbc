import type { RateRecord } from '../schema/money/rates.ts';
import { RATE_RATIO } from './bounds.ts';

/** A rate that its neighbours contradict, and the middle one of theirs. */
export interface OddRate<R> {
  row: R;
  /** As the table writes it. */
  usual: string;
}

/** How many of the nearest months are a rate's neighbours: two wrong ones in a row cannot outvote them. */
const NEIGHBOURS = 6;

/** The middle one of some rates. */
function middle(rates: readonly string[]): string | undefined {
  const sorted = [...rates].sort((a, b) => Number(a) - Number(b));
  return sorted[Math.floor(sorted.length / 2)];
}

/** The rates that are further than the bound from the middle one of the months around them, currency by currency. */
export function oddRates<R extends RateRecord>(rows: readonly R[]): OddRate<R>[] {
  return [...Map.groupBy(rows, ({ currency }) => currency).values()].flatMap((own) => {
    const months = [...own].sort((a, b) => (a.month < b.month ? -1 : 1));
    return months.flatMap((row, at): OddRate<R>[] => {
      const from = Math.max(0, Math.min(at - NEIGHBOURS / 2, months.length - NEIGHBOURS - 1));
      const around = months.slice(from, from + NEIGHBOURS + 1);
      const others = around.filter((other) => other !== row).map(({ per_usd }) => per_usd);
      const usual = middle(others);
      // Of two rates alone nobody knows which is wrong.
      if (usual === undefined || others.length < 2) return [];
      const ratio = Number(row.per_usd) / Number(usual);
      return Math.max(ratio, 1 / ratio) > RATE_RATIO ? [{ row, usual }] : [];
    });
  });
}

/** The rows with the rates that their neighbours contradict put right, so that nothing else is judged by them. */
export function withoutOddRates<R extends RateRecord>(rows: readonly R[]): R[] {
  const usual = new Map(oddRates(rows).map((odd) => [odd.row, odd.usual]));
  return rows.map((row) => ({ ...row, per_usd: usual.get(row) ?? row.per_usd }));
}
