import type { Amount } from '../../schema/money/money.ts';
import { SLIPS_OF_TEN } from '../bounds.ts';
import { Decimal } from '../decimal.ts';
import { type Sum, sumsIn } from './sums.ts';

const UNIT = 'thousand|million|billion|trillion|bn|万亿|千亿|百亿|十亿|亿|千万|百万|十万|万';

/** A range whose lower end leaves its unit to the upper one: `1.4 to 1.5 billion`. */
const RANGE = new RegExp(
  `(\\d[\\d.,]*) ?(to|[-–—~至到]) ?((?:US\\$|HK\\$|[$¥])?\\d[\\d.,]* ?(${UNIT})(?![a-z]))`,
  'giu',
);

const WORDS = 'one two three four five six seven eight nine ten'.split(' ');

/** Numbers that are written in words before a unit: `one million`, `half a billion`. */
const SPELT = new RegExp(`\\b(half a|an?|${WORDS.join('|')}) (?=${UNIT})`, 'giu');

function inDigits(word: string): string {
  if (word === 'half a') return '0.5 ';
  return `${Math.max(0, WORDS.indexOf(word)) + 1} `;
}

const readable = (text: string): string =>
  text
    .replace(SPELT, (_, word: string) => inDigits(word.toLowerCase()))
    .replace(RANGE, '$1 $4 $2 $3');

/** Every number of a text with its unit and currency, the lower end of a range with those of the upper one. */
export const allSums = (text: string): Sum[] => sumsIn(readable(text));

const NAMED = new RegExp(UNIT, 'iu');

/** Whether a text can give a sum that is meant as such: there is none without a digit or a unit. */
export const mayHoldSums = (text: string): boolean =>
  /[\d\uFF10-\uFF19]/.test(text) || NAMED.test(text);

/** The sums of a text that are meant as such: with a unit or a currency, so that years and counts are none. */
export const namedSums = (text: string): Sum[] =>
  allSums(text).filter(({ currency, text: own }) => currency !== undefined || NAMED.test(own));

/** How near to a power of ten a ratio must be. */
const NEARNESS = '0.01';

/** Whether a sum of a text is an amount misread: the same digits, one of the usual powers of ten away. */
export function isSlippedFrom(
  { value, currency }: Sum,
  { amount, currency: own }: Amount,
): boolean {
  if (currency !== undefined && currency !== own) return false;
  const ratio = value.div(amount);
  const larger = ratio.gt('1') ? ratio : new Decimal('1').div(ratio);
  return SLIPS_OF_TEN.some((power) => {
    const miss = larger.div(new Decimal('10').pow(power)).minus('1').abs();
    return miss.lte(NEARNESS);
  });
}
