import type { Amount } from '../schema/money/money.ts';
import type { Currency, RateRecord } from '../schema/money/rates.ts';
import { monthsOf, precisionOf, yearOf } from './dates.ts';
import { Decimal } from './decimal.ts';

/** For each currency but the dollar, for each month (`2018-07`), its units for one US dollar. */
export type Rates = ReadonlyMap<Currency, ReadonlyMap<string, string>>;

/** Which months a rate was taken from. */
export type RateBasis =
  | { readonly kind: 'same-currency' }
  | { readonly kind: 'month'; readonly month: string }
  /** The mean of those months of the year that the table has. */
  | { readonly kind: 'year-mean'; readonly year: string; readonly months: number }
  /** The date lies after the table's end: this is its last month. */
  | { readonly kind: 'last-month'; readonly month: string };

export interface Conversion {
  /** Unrounded: exact, or to 40 places where the division has no end. */
  readonly amount: Amount;
  /** Units of `rateOf` for one `ratePer`; as the table writes it (`6.7180`) where it is one of its rates. */
  readonly rate: string;
  readonly rateOf: Currency;
  readonly ratePer: Currency;
  readonly basis: RateBasis;
}

/** The table of rates from the rows of `rates/*.csv`. */
export function ratesFrom(rows: Iterable<RateRecord>): Rates {
  const rates = new Map<Currency, Map<string, string>>();
  for (const { currency, month, per_usd } of rows) {
    const months = rates.get(currency) ?? new Map<string, string>();
    rates.set(currency, months.set(month, per_usd));
  }
  return rates;
}

/**
 * An amount in another currency at the rate of a date.
 * Rule: the rate of the date's month; a year's date takes the mean of its months; after the table's
 * last month that month's rate, and says so; cross rates go through the dollar.
 * Gives nothing where the table has no rate: before its first month, in a gap, for another currency.
 */
export function convert(
  amount: Amount,
  to: Currency,
  date: string,
  rates: Rates,
): Conversion | undefined {
  const from = amount.currency;
  if (from === to) {
    return { amount, rate: '1', rateOf: from, ratePer: to, basis: { kind: 'same-currency' } };
  }
  const basis = basisOf(date, commonMonths(from, to, rates));
  if (basis === undefined) return undefined;
  const fromPerUsd = perUsd(from, basis.months, rates);
  const toPerUsd = perUsd(to, basis.months, rates);
  const converted = new Decimal(amount.amount).times(toPerUsd).div(fromPerUsd);
  return {
    amount: { amount: converted.toFixed(), currency: to },
    ...quote(from, to, fromPerUsd, toPerUsd),
    basis: basis.basis,
  };
}

const monthsOfPairs = new WeakMap<Rates, Map<string, readonly string[]>>();

/** The months for which the table has both currencies, in order: gathered once for a table and a pair. */
function commonMonths(from: Currency, to: Currency, rates: Rates): readonly string[] {
  const pairs = monthsOfPairs.get(rates) ?? new Map<string, readonly string[]>();
  monthsOfPairs.set(rates, pairs);
  const pair = `${from} ${to}`;
  const months = pairs.get(pair) ?? sharedMonths(from, to, rates);
  pairs.set(pair, months);
  return months;
}

function sharedMonths(from: Currency, to: Currency, rates: Rates): readonly string[] {
  const [first, second] = [from, to].filter((currency) => currency !== 'USD');
  const months = [...(rates.get(first ?? 'USD')?.keys() ?? [])].sort();
  return second === undefined ? months : months.filter((month) => rates.get(second)?.has(month));
}

function basisOf(
  date: string,
  months: readonly string[],
): { basis: RateBasis; months: string[] } | undefined {
  const wanted = monthsOf(date);
  const last = months.at(-1);
  const [first] = wanted;
  if (last === undefined || first === undefined) return undefined;
  if (first > last) return { basis: { kind: 'last-month', month: last }, months: [last] };
  const known = wanted.filter((month) => months.includes(month));
  if (known.length === 0) return undefined;
  if (precisionOf(date) === 'year') {
    return {
      basis: { kind: 'year-mean', year: yearOf(date), months: known.length },
      months: known,
    };
  }
  return { basis: { kind: 'month', month: first }, months: known };
}

/** Units for one dollar: a rate of the table as it stands, or the mean of several. */
function perUsd(currency: Currency, months: string[], rates: Rates): string {
  if (currency === 'USD') return '1';
  const known = months.map((month) => rates.get(currency)?.get(month) ?? '0');
  const [only] = known;
  if (known.length === 1 && only !== undefined) return only;
  const sum = known.reduce((total, rate) => total.plus(rate), new Decimal('0'));
  return sum.div(String(known.length)).toFixed();
}

/** The rate as people quote it: against the dollar in units per dollar, else units of `from` for one `to`. */
function quote(from: Currency, to: Currency, fromPerUsd: string, toPerUsd: string) {
  if (to === 'USD') return { rate: fromPerUsd, rateOf: from, ratePer: to };
  if (from === 'USD') return { rate: toPerUsd, rateOf: to, ratePer: from };
  return { rate: new Decimal(fromPerUsd).div(toPerUsd).toFixed(), rateOf: from, ratePer: to };
}
