import type { Ledger } from '../../ledger/model.ts';
import { type Move, move, type Ranked } from '../../rules/ranking.ts';
import { yearOf } from '../../rules/dates.ts';
import { yearsOf } from '../as-of.ts';

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
