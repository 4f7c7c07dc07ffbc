import { isGovernmentBacked, publicPart } from '../rules/counting.ts';
import { sum, total } from '../rules/totals.ts';
import type { Amount } from '../schema/money.ts';
import type { FundThen } from './as-of.ts';

/** Government-backed commitments of a set of funds, in yuan. */
export interface Backed {
  funds: FundThen[];
  /** Missing where none of them has an amount: unknown is not zero. */
  amount?: Amount;
  /** Of it the part that is public money, as far as known. */
  public?: Amount;
  /** Of it the part whose public share no claim gives. */
  unknown?: Amount;
  withoutAmount: number;
  disputed: boolean;
}

/** Rule: investment funds of public and mixed money that nothing keeps out; each once. */
export function backedCommitments(funds: readonly FundThen[]): Backed {
  const counted = funds.filter(
    ({ fund, uncounted }) =>
      fund.column === 'commitments' &&
      uncounted === undefined &&
      isGovernmentBacked(fund.facts.money),
  );
  const { amount, withoutAmount } = total(
    counted.map(({ fund, yuan }) => ({ id: fund.id, amount: yuan })),
  );
  const parts = counted.flatMap(({ fund, yuan, share }) =>
    yuan ? [{ yuan, ...publicPart(yuan, fund.facts.money, share) }] : [],
  );
  const open = sum(parts.filter(({ unknownShare }) => unknownShare).map(({ yuan }) => yuan));
  const own = sum(parts.flatMap((part) => part.public ?? []));
  return {
    funds: counted,
    withoutAmount,
    disputed: counted.some(({ commitment }) => commitment?.disputed !== undefined),
    ...(amount ? { amount } : {}),
    ...(own ? { public: own } : {}),
    ...(open ? { unknown: open } : {}),
  };
}

/** Funds of a column that no total holds or that have one of their own. */
export function budgets(funds: readonly FundThen[]): FundThen[] {
  return funds.filter(
    ({ fund, uncounted }) => fund.column === 'budgets' && uncounted === undefined,
  );
}
