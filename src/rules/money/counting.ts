import type { UNCOUNTED_REASONS } from '../../schema/api/fund.ts';
import type { Status } from '../../schema/money/version-1.ts';
import type { FundKind, Money } from '../../schema/money/fund.ts';
import type { Amount } from '../../schema/money/money.ts';
import { Decimal } from '../decimal.ts';

/** Where a fund's money is counted: with commitments, with budgets and grants, or only listed. */
export type Column = 'commitments' | 'budgets' | 'listed';

const COLUMNS: Record<FundKind, Column> = {
  'investment-fund': 'commitments',
  'subsidy-budget': 'budgets',
  'research-grant': 'budgets',
  procurement: 'budgets',
  'consumer-vouchers': 'budgets',
  'private-plan': 'listed',
  'token-fund': 'listed',
  other: 'listed',
};

/** Rule: commitments hold investment funds only; budgets and grants have a column of their own. */
export function column(kind: FundKind): Column {
  return COLUMNS[kind];
}

/** Why a fund enters no total: the record keeps it out, a larger one holds it, it is cancelled, its kind. */
export type UncountedReason = (typeof UNCOUNTED_REASONS)[number];

export interface CountableFund {
  kind: FundKind;
  counted?: boolean | undefined;
  /** Shown with `kept-out`; does not itself keep a fund out. */
  reason?: string | undefined;
  /** The larger fund that it is a part of. */
  partOf?: string | undefined;
  status: Status;
}

/** Why a fund enters no total, nothing where it enters one (which one: `column`). */
export function whyUncounted(fund: CountableFund): UncountedReason | undefined {
  if (fund.counted === false) return 'kept-out';
  if (fund.partOf !== undefined) return 'part-of';
  if (fund.status === 'cancelled') return 'cancelled';
  return column(fund.kind) === 'listed' ? 'kind' : undefined;
}

/** Rule: cities are ranked by the whole commitment of public and mixed funds. */
export function isGovernmentBacked(money: Money): boolean {
  return money === 'public' || money === 'mixed';
}

/** Where a fund is counted, and why not. */
interface Counting {
  column: Column;
  uncounted: UncountedReason | undefined;
}

/** Rule: funds are ranked where they are investment funds that nothing keeps out, whoever’s money it is. */
export function isCommitted({ column: own, uncounted }: Counting): boolean {
  return own === 'commitments' && uncounted === undefined;
}

/** Rule: totals of places hold investment funds of public and mixed money that nothing keeps out. */
export function isBacked(fund: Counting, money: Money): boolean {
  return isCommitted(fund) && isGovernmentBacked(money);
}

/** Rule: budgets and grants that nothing keeps out stand each with its own amount, in no sum. */
export function isBudget({ column: own, uncounted }: Counting): boolean {
  return own === 'budgets' && uncounted === undefined;
}

export interface PublicPart {
  /** Missing where it is not known, or where there is none. */
  public?: Amount;
  /** The money is mixed, and no claim says how much of it is public. */
  unknownShare: boolean;
}

/**
 * The public part of a fund's amount.
 * Rule: public money is public whole, mixed money times its claimed share (`share` in per cent);
 * without a claimed share it is not known and never guessed.
 */
export function publicPart(amount: Amount, money: Money, share?: number): PublicPart {
  if (money === 'public') return { public: amount, unknownShare: false };
  if (money !== 'mixed') return { unknownShare: false };
  if (share === undefined) return { unknownShare: true };
  const part = new Decimal(amount.amount).times(String(share)).div('100');
  return { public: { ...amount, amount: part.toFixed() }, unknownShare: false };
}
