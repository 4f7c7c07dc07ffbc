import Big from 'big.js';

/**
 * Exact decimals of the rules: 40 places where a division has no end, half up where something is
 * rounded. A constructor of its own, so that no other module's settings reach it; strict, so that
 * no binary fraction slips in as a JavaScript number.
 */
export const Decimal = Big();
Decimal.DP = 40;
Decimal.RM = 1;
Decimal.strict = true;

export type Decimal = Big;

/** The larger of two decimals over the smaller, less one: 0.01 is a difference of 1 %. Both above zero. */
export function relativeDifference(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a.div(b).minus('1') : b.div(a).minus('1');
}
