import type { Claim, Fund, Ledger } from '../ledger/model.ts';
import { convert, type Rates } from '../rules/convert.ts';
import { type Column, column, type UncountedReason, whyUncounted } from '../rules/counting.ts';
import { type Figure, type Figures, leadingFigure, reconcile } from '../rules/reconcile.ts';
import { shareClaim } from '../rules/share.ts';
import { currentStatus, type StatusChange, statusOver } from '../rules/status.ts';
import type { Status } from '../schema/claim.ts';
import type { Amount } from '../schema/money.ts';
import { hasHappened } from './as-of.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * A fund’s figures, status, public share and counting. They are calculated here alone: whatever
 * shows one of them asks `fundAsOf`, with a day, or `fundNow`.
 */

/** A fund as the claims up to the end of a day tell of it. Later claims are not known. */
export interface FundAsOf {
  readonly fund: Fund;
  /** The claims known, the earliest first; none where nothing of the fund was known yet. */
  readonly claims: readonly Claim[];
  readonly figures: Figures;
  /** The figure that stands for the fund where one is shown; missing where no claim gives an amount. */
  readonly leading: Figure | undefined;
  /** The commitment in yuan; missing for a yearly one, which is never summed. */
  readonly yuan: Amount | undefined;
  /** The range of a disputed commitment, in yuan too. */
  readonly range: { readonly low: Amount; readonly high: Amount } | undefined;
  /** The public share in per cent, and the claim that gives it. */
  readonly share: { readonly percent: number; readonly claim: Claim } | undefined;
  readonly status: Status;
  /** How the status came about, the earliest change first. */
  readonly statuses: readonly StatusChange[];
  /** Which column of totals the fund belongs to. */
  readonly column: Column;
  /** Why it is in no total. */
  readonly uncounted: UncountedReason | undefined;
}

/** A figure’s amount in another currency, at the rate of the fund’s first claim of it; nothing without a rate. */
export function convertFigure(
  { amount, firstDate }: Figure,
  currency: Amount['currency'],
  rates: Rates,
): Amount | undefined {
  return convert(amount, currency, firstDate, rates)?.amount;
}

function inYuan(figure: Figure | undefined, rates: Rates): Pick<FundAsOf, 'yuan' | 'range'> {
  if (!figure || figure.per) return { yuan: undefined, range: undefined };
  const yuan = (amount: Amount) => convertFigure({ ...figure, amount }, 'CNY', rates);
  const { amount, disputed } = figure;
  const [low, high] = disputed ? [yuan(disputed.low), yuan(disputed.high)] : [];
  return { yuan: yuan(amount), range: low && high && { low, high } };
}

function shareOf(claims: readonly Claim[]): FundAsOf['share'] {
  const used = shareClaim(claims.map(({ weighed }) => weighed));
  const claim = claims.find(({ id }) => id === used?.id);
  return claim && used?.governmentShare !== undefined
    ? { percent: used.governmentShare, claim }
    : undefined;
}

function calculate(fund: Fund, day: string, rates: Rates): FundAsOf {
  const claims = fund.claims.filter(({ date }) => hasHappened(date, day));
  const weighed = claims.map((claim) => claim.weighed);
  const figures = reconcile(weighed, rates);
  const status = currentStatus(weighed);
  const { kind, counted, reason, part_of: partOf } = fund.facts;
  return {
    fund,
    claims,
    figures,
    leading: leadingFigure(figures),
    ...inYuan(figures.commitment, rates),
    share: shareOf(claims),
    status,
    statuses: statusOver(weighed),
    column: column(kind),
    uncounted: whyUncounted({ kind, counted, reason, partOf, status }),
  };
}

const allFundsAsOf = memoizeByLedger(
  ({ funds, rates }, day: string): ReadonlyMap<Fund, FundAsOf> =>
    new Map(funds.map((fund) => [fund, calculate(fund, day, rates)])),
);

/** A fund of the record at the end of a day. */
function fundAsOf(ledger: Ledger, fund: Fund, day: string): FundAsOf {
  return allFundsAsOf(ledger, day).get(fund) ?? calculate(fund, day, ledger.rates);
}

/** A fund as the record knows it today. */
export function fundNow(ledger: Ledger, fund: Fund): FundAsOf {
  return fundAsOf(ledger, fund, ledger.today);
}

/** Every fund that had a claim by the end of a day, in the order of their ids. */
export const fundsAsOf = memoizeByLedger((ledger, day: string): readonly FundAsOf[] =>
  [...allFundsAsOf(ledger, day).values()].filter(({ claims }) => claims.length > 0),
);

/** Whether sources disagree on a fund: on one of its figures, or on what its own file says of it. */
export function isDisputed({ fund, figures }: FundAsOf): boolean {
  return Object.values(figures).some(({ disputed }) => disputed) || fund.facts.conflicts.length > 0;
}
