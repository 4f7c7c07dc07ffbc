import { yearOf } from '../rules/dates.ts';
import type { Bound } from '../schema/money/claim.ts';
import type { Amount } from '../schema/money/money.ts';
import { yearsOf } from './as-of.ts';
import { memoizeByLedger } from './memoize.ts';
import { documentedBound, documentedTotal } from './money-rows.ts';
import { endOfYear } from './rankings/moves.ts';
import { nationAsOf } from './totals.ts';

/** What stood announced in the whole country at the end of a year, and what was documented of it. */
export interface NationYear {
  readonly year: string;
  /** The year of the record's own day: told as of that day. */
  readonly unfinished: boolean;
  /** In yuan; missing where no fund of the announced row had an amount: unknown is not zero. */
  readonly announced?: Amount;
  /** In yuan, of the same funds; missing where no source showed any. */
  readonly documented?: Amount;
  readonly documentedBound?: Bound;
}

/** The announced row of the whole country year by year, the earliest first. Nothing later is known at the end of each. */
export const nationByYear = memoizeByLedger((ledger): readonly NationYear[] =>
  [...yearsOf(ledger)].reverse().map((year) => {
    const unfinished = year === yearOf(ledger.today) && ledger.today < endOfYear(year);
    const day = unfinished ? ledger.today : endOfYear(year);
    const { amount, funds } = nationAsOf(ledger, day, 'announced');
    const documented = documentedTotal(funds, ledger);
    const bound = documentedBound(funds);
    return {
      year,
      unfinished,
      ...(amount ? { announced: amount } : {}),
      ...(documented ? { documented } : {}),
      ...(bound ? { documentedBound: bound } : {}),
    };
  }),
);
