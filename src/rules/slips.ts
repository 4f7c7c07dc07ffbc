import type { Amount } from '../schema/money/money.ts';
import { convert, type Rates } from './convert.ts';
import { Decimal, differsBy } from './decimal.ts';

/** A source's own dollars do not fit its amount. */
export type Slip =
  /** The dollars are about 10 to this power times the amount at the rate: a unit was misread. Never 0. */
  | { kind: 'power-of-ten'; power: number }
  /** The dollars over the amount at the rate, to three digits. */
  | { kind: 'off'; ratio: string };

/** How near to a power of ten the ratio must be. */
const POWER_TOLERANCE = '0.15';
/** The dollars may be up to half as much again, or two thirds. */
const OFF_TOLERANCE = '0.5';
/** From this difference on, the source's own dollars are shown beside the Atlas's. */
const SHOWN_FROM = '0.05';
/** 万 for 亿, million for billion, and both at once, are all within this. */
const POWERS = 12;

/**
 * Holds an amount against the dollars that a source gave for it, at the rate of the date.
 * Rule: off by a power of ten (within 15 %) is an error, beyond 2/3 to 3/2 a warning. Nothing where
 * they fit, or where the record has no rate.
 */
export function checkAgainstDollars(
  amount: Amount,
  usd: Amount,
  date: string,
  rates: Rates,
): Slip | undefined {
  const sums = atRate(amount, usd, date, rates);
  if (!sums || !differsBy(OFF_TOLERANCE, sums.stated, sums.expected)) return undefined;
  const ratio = sums.stated.div(sums.expected);
  const power = powerOfTen(ratio);
  if (power !== undefined) return { kind: 'power-of-ten', power };
  return { kind: 'off', ratio: ratio.prec(3).toFixed() };
}

/** Whether a source's own dollars differ from the amount at the rate by more than 5 %, so that both are shown. */
export function ownDollarsDiffer(amount: Amount, usd: Amount, date: string, rates: Rates): boolean {
  const sums = atRate(amount, usd, date, rates);
  return !sums || differsBy(SHOWN_FROM, sums.stated, sums.expected);
}

const ONE = new Decimal('1');

/** The dollars that a source states, and those that the amount makes at the rate; nothing where one is none. */
function atRate(
  amount: Amount,
  usd: Amount,
  date: string,
  rates: Rates,
): { stated: Decimal; expected: Decimal } | undefined {
  const own = convert(amount, 'USD', date, rates);
  const given = convert(usd, 'USD', date, rates);
  if (own === undefined || given === undefined) return undefined;
  const [expected, stated] = [new Decimal(own.amount.amount), new Decimal(given.amount.amount)];
  return expected.lte('0') || stated.lte('0') ? undefined : { stated, expected };
}

function powerOfTen(ratio: Decimal): number | undefined {
  for (let power = -POWERS; power <= POWERS; power += 1) {
    const nearness = ratio.div(new Decimal('10').pow(power)).minus(ONE).abs();
    if (power !== 0 && nearness.lte(POWER_TOLERANCE)) return power;
  }
  return undefined;
}
