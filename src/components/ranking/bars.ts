import type { Amount } from '../../schema/money/money.ts';
import type { BarView } from '../../views/shared/types.ts';

/** A sum of one currency, and what is known of whose money it is. */
export interface DividedSum {
  whole: Amount | undefined;
  public?: Amount | undefined;
  /** The part whose public share no source gives. */
  unknown?: Amount | undefined;
  /** Where sources disagree. */
  range?: { low: Amount; high: Amount } | undefined;
}

/** Only for drawing: a bar's length needs no more than a binary fraction. */
const length = (amount: Amount | undefined): number => (amount ? Number(amount.amount) : 0);

/** The bars of a column, drawn to one scale: the largest sum has the whole length. */
export function barsOf(sums: readonly DividedSum[]): BarView[] {
  const ends = sums.flatMap(({ whole, range }) => [length(whole), length(range?.high)]);
  const longest = ends.reduce((most, end) => Math.max(most, end), 0);
  const scaled = (value: number): number => (longest === 0 ? 0 : value / longest);
  return sums.map(({ whole, public: own, unknown, range }) => ({
    public: scaled(length(own)),
    unknown: scaled(length(unknown)),
    private: scaled(Math.max(0, length(whole) - length(own) - length(unknown))),
    ...(range
      ? { range: { low: scaled(length(range.low)), high: scaled(length(range.high)) } }
      : {}),
  }));
}
