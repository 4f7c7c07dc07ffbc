import type { Amount } from '../../schema/money/money.ts';
import { Decimal } from '../decimal.ts';

export interface Total {
  /** Missing where no fund has an amount: unknown is never zero. */
  amount?: Amount;
  /** How many funds it holds, those without an amount included. */
  funds: number;
  /** How many of them have no amount. */
  withoutAmount: number;
}

/**
 * The sum over distinct funds. Rule: a fund counts once, however many articles mention it.
 * Throws a `RangeError` where amounts are of different currencies: convert them first.
 */
export function total(funds: Iterable<{ id: string; amount?: Amount | undefined }>): Total {
  const distinct = new Map<string, Amount | undefined>();
  for (const { id, amount } of funds) distinct.set(id, distinct.get(id) ?? amount);
  const amounts = [...distinct.values()].filter((amount) => amount !== undefined);
  const amount = sum(amounts);
  return {
    ...(amount ? { amount } : {}),
    funds: distinct.size,
    withoutAmount: distinct.size - amounts.length,
  };
}

/** The sum of amounts of one currency; nothing for none. Throws a `RangeError` for two currencies. */
export function sum(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (first === undefined) return undefined;
  const { currency } = first;
  const all = amounts.reduce((total, amount) => {
    if (amount.currency !== currency) {
      throw new RangeError(`Cannot add ${amount.currency} to ${currency}`);
    }
    return total.plus(amount.amount);
  }, new Decimal('0'));
  return { amount: all.toFixed(), currency };
}
