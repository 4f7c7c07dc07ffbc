import { isBacked, isBudget, publicPart } from '../rules/counting.ts';
import { sum, total } from '../rules/totals.ts';
import type { Amount } from '../schema/money.ts';
import { type FundAsOf, fundsAsOf } from './fund-figures.ts';
import { memoizeByLedger } from './memoize.ts';

/** Government-backed commitments of a set of funds, in yuan. */
export interface Backed {
  funds: readonly FundAsOf[];
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

/** The government-backed commitments among some funds, each fund once. */
export function backedCommitments(funds: readonly FundAsOf[]): Backed {
  const counted = funds.filter((then) => isBacked(then, then.fund.facts.money));
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

/** The budgets and grants among some funds: each with its own amount, in no sum. */
export function budgets(funds: readonly FundAsOf[]): FundAsOf[] {
  return funds.filter(isBudget);
}

/** The funds of all the record that are in no place’s sum and among no budgets, at the end of a day. */
export const uncountedFunds = memoizeByLedger((ledger, day: string): readonly FundAsOf[] =>
  fundsAsOf(ledger, day).filter(
    (then) => !isBacked(then, then.fund.facts.money) && !isBudget(then),
  ),
);

/** The whole record’s government-backed commitments at the end of a day, over distinct funds. */
export const nationAsOf = memoizeByLedger((ledger, day: string): Backed =>
  backedCommitments(fundsAsOf(ledger, day)),
);
