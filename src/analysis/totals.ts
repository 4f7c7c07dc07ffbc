import { isGovernmentBacked, publicPart } from '../rules/counting.ts';
import { sum, total } from '../rules/totals.ts';
import type { Amount } from '../schema/money.ts';
import type { FundAsOf } from './fund-figures.ts';

/** Government-backed commitments of a set of funds, in yuan. */
export interface Backed {
  funds: FundAsOf[];
  /** Missing where none of them has an amount: unknown is not zero. */
  amount?: Amount;
  /** Of it the part that is public money, as far as known. */
  public?: Amount;
  /** Of it the part whose public share no claim gives. */
  unknown?: Amount;
  withoutAmount: number;
  /** What it may be by the lowest and the highest claims, where funds among them are disputed. */
  range?: { low: Amount; high: Amount };
}

/** Rule: investment funds of public and mixed money that nothing keeps out; each once. */
export function backedCommitments(funds: readonly FundAsOf[]): Backed {
  const counted = funds.filter(
    ({ fund, column, uncounted }) =>
      column === 'commitments' && uncounted === undefined && isGovernmentBacked(fund.facts.money),
  );
  const { amount, withoutAmount } = total(
    counted.map(({ fund, yuan }) => ({ id: fund.id, amount: yuan })),
  );
  const parts = counted.flatMap(({ fund, yuan, share }) =>
    yuan ? [{ yuan, ...publicPart(yuan, fund.facts.money, share?.percent) }] : [],
  );
  const open = sum(parts.filter(({ unknownShare }) => unknownShare).map(({ yuan }) => yuan));
  const disputed = counted.some(({ range }) => range !== undefined);
  const end = (which: 'low' | 'high') =>
    disputed ? sum(counted.flatMap(({ yuan, range }) => range?.[which] ?? yuan ?? [])) : undefined;
  const [low, high] = [end('low'), end('high')];
  const own = sum(parts.flatMap((part) => part.public ?? []));
  return {
    funds: counted,
    withoutAmount,
    ...(low && high ? { range: { low, high } } : {}),
    ...(amount ? { amount } : {}),
    ...(own ? { public: own } : {}),
    ...(open ? { unknown: open } : {}),
  };
}

/** Funds of a column that no total holds or that have one of their own. */
export function budgets(funds: readonly FundAsOf[]): FundAsOf[] {
  return funds.filter(({ column, uncounted }) => column === 'budgets' && uncounted === undefined);
}
