import Big from 'big.js';
import type { Lang } from '../../site/lang.ts';
import { profileOf } from '../languages.ts';

/*
 * How numbers are written out: the same on every machine, and never through a binary fraction.
 */

/** Exact decimals, rounded half up. */
export const Decimal = Big();
Decimal.RM = 1;
Decimal.strict = true;

/** A number with its thousands set off: `1,234,567.5`. */
export function formatNumber(value: string | number, lang: Lang): string {
  const text = new Decimal(String(value)).toFixed();
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${profileOf(lang).thousands}`);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A per cent, given as 0 to 100: `30%`; at most two places. */
export function formatPercent(value: string | number, lang: Lang): string {
  const rounded = new Decimal(String(value)).round(2);
  return `${formatNumber(rounded.toFixed(), lang)}%`;
}
