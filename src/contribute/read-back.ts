import { readAmount } from '../rules/amounts.ts';
import { convert, type RateBasis, type Rates } from '../rules/convert.ts';
import type { Amount } from '../schema/money/money.ts';

/** An amount as it was understood. */
export interface ReadBack {
  amount: Amount;
  /** What it came to in dollars, where it is in another currency and the table has a rate. */
  dollars?: { amount: Amount; basis: RateBasis } | undefined;
}

/** Reads an amount back: what the record would keep, and its dollars at the rate of its date. */
export function readBack(text: string, date: string, rates: Rates): ReadBack | undefined {
  const read = readAmount(text);
  if (!read.ok) return undefined;
  const { amount } = read;
  if (amount.currency === 'USD' || !/^\d{4}/.test(date)) return { amount };
  const dollars = convert(amount, 'USD', date, rates);
  return { amount, ...(dollars ? { dollars } : {}) };
}
