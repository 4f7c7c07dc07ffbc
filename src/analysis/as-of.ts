import type { Fund, Ledger } from '../ledger/model.ts';
import { whyUncounted, type UncountedReason } from '../rules/counting.ts';
import { endOf, startOf, yearOf } from '../rules/dates.ts';
import { convert } from '../rules/convert.ts';
import { type Figure, reconcile } from '../rules/reconcile.ts';
import { governmentShare } from '../rules/share.ts';
import { currentStatus } from '../rules/status.ts';
import type { Status } from '../schema/claim.ts';
import type { Amount } from '../schema/money.ts';
import { memoizeByLedger } from './memoize.ts';

/** A fund as the claims up to a day tell of it. */
export interface FundAsOf {
  fund: Fund;
  commitment: Figure | undefined;
  /** The commitment in yuan; missing for a yearly one, which is never summed. */
  yuan: Amount | undefined;
  /** The range of a disputed commitment, in yuan too. */
  range: { low: Amount; high: Amount } | undefined;
  /** In per cent. */
  share: number | undefined;
  status: Status;
  uncounted: UncountedReason | undefined;
}

/** Whether a date had begun by the end of a day. */
export function hasHappened(date: string, day: string): boolean {
  return startOf(date) <= endOf(day);
}

/** The fund at the end of a day, or nothing where no claim of it had been made yet. */
export function fundAsOf(ledger: Ledger, fund: Fund, day: string): FundAsOf | undefined {
  const claims = fund.claims
    .map(({ weighed }) => weighed)
    .filter(({ date }) => hasHappened(date, day));
  if (claims.length === 0) return undefined;
  const { commitment } = reconcile(claims, ledger.rates);
  const status = currentStatus(claims);
  const { kind, counted, reason, part_of: partOf } = fund.facts;
  const inYuan = (amount?: Amount) =>
    amount && commitment && !commitment.per
      ? convert(amount, 'CNY', commitment.firstDate, ledger.rates)?.amount
      : undefined;
  const [low, high] = [inYuan(commitment?.disputed?.low), inYuan(commitment?.disputed?.high)];
  return {
    fund,
    commitment,
    yuan: inYuan(commitment?.amount),
    range: low && high && { low, high },
    share: governmentShare(claims),
    status,
    uncounted: whyUncounted({ kind, counted, reason, partOf, status }),
  };
}

/** Every fund of the record that had a claim by the end of a day, in the order of their ids. */
export const fundsAsOf = memoizeByLedger((ledger, day: string): readonly FundAsOf[] =>
  ledger.funds.flatMap((fund) => fundAsOf(ledger, fund, day) ?? []),
);

/** The years of the record's happenings, the latest first, without a gap. */
export const yearsOf = memoizeByLedger((ledger): readonly string[] => {
  const years = ledger.articles.map(({ facts }) => Number(yearOf(facts.date)));
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, at) => String(last - at));
});
