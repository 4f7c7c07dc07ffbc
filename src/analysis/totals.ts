import { isBacked, isBudget, publicPart } from '../rules/money/counting.ts';
import type { Row } from '../schema/money/outcome.ts';
import type { Rates } from '../rules/convert.ts';
import { sum, total } from '../rules/money/totals.ts';
import type { Amount } from '../schema/money/money.ts';
import { convertFigure, type FundAsOf, fundsAsOf } from './fund-figures.ts';
import { memoizeByLedger } from './memoize.ts';
import { fundsOfRow } from './money-rows.ts';

/** The announced sum of a set of funds, in yuan. */
export interface Backed {
  funds: readonly FundAsOf[];
  /** Missing where none of them has an amount: unknown is not zero. */
  amount?: Amount;
  /** Of it the part that is public money, as far as known. */
  public?: Amount;
  /** Of it what lies in funds whose public part is not known. */
  unknown?: Amount;
  withoutAmount: number;
  /** What it may be by the lowest and the highest claims, where funds among them are disputed. */
  range?: { low: Amount; high: Amount };
}

/**
 * Which funds a sum of announced money holds: the announced row, one more row beside it, or, for the
 * fields of version 1 of the API, what its rule counted.
 */
export type Scope = 'announced' | 'with-adjacent' | 'with-drafts' | 'version-1';

const ROWS: Record<Exclude<Scope, 'version-1'>, readonly Row[]> = {
  announced: ['announced'],
  'with-adjacent': ['announced', 'adjacent'],
  'with-drafts': ['announced', 'draft'],
};

const fundsIn = (funds: readonly FundAsOf[], scope: Scope): FundAsOf[] =>
  scope === 'version-1'
    ? funds.filter((then) => isBacked(then, then.fund.facts.money))
    : fundsOfRow(funds, ...ROWS[scope]);

/** The public part of a fund's size in yuan, and whether it is not known. */
function publicIn(
  then: FundAsOf,
  scope: Scope,
  rates: Rates,
): { yuan: Amount; public?: Amount | undefined; unknownShare: boolean }[] {
  const { fund, yuan, share, size, publicPart: known } = then;
  if (!yuan) return [];
  if (scope === 'version-1') {
    return [{ yuan, ...publicPart(yuan, fund.facts.money, share?.percent) }];
  }
  const own = known && size && convertFigure({ ...size, amount: known.amount }, 'CNY', rates);
  return [{ yuan, public: own, unknownShare: own === undefined }];
}

/** The announced sum of the funds among some that a scope holds, each fund once. */
export function announcedSum(funds: readonly FundAsOf[], scope: Scope, rates: Rates): Backed {
  const counted = fundsIn(funds, scope);
  const { amount, withoutAmount } = total(
    counted.map(({ fund, yuan }) => ({ id: fund.id, amount: yuan })),
  );
  const parts = counted.flatMap((then) => publicIn(then, scope, rates));
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

/** The funds of all the record that are in no sum of a scope and among no budgets, at the end of a day. */
export const uncountedFunds = memoizeByLedger((ledger, day: string, scope: Scope) => {
  const all = fundsAsOf(ledger, day);
  const counted = new Set(fundsIn(all, scope));
  return all.filter((then) => !counted.has(then) && !isBudget(then));
});

/** The whole record’s announced sum at the end of a day, over distinct funds. */
export const nationAsOf = memoizeByLedger((ledger, day: string, scope: Scope): Backed =>
  announcedSum(fundsAsOf(ledger, day), scope, ledger.rates),
);
