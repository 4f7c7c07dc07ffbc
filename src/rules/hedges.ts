import { plainText, tokensOf } from './amount-tokens.ts';
import type { Bound } from '../schema/money/claim.ts';

/** The words by which people say that an amount is not exact, by the bound that they mean. */
const HEDGES: readonly (readonly [Bound, RegExp])[] = [
  [
    'up-to',
    /不超过|不高于|最多|以内|以下|近|\b(?:up to|at most|nearly|almost|no more than|less than)\b|</u,
  ],
  [
    'at-least',
    /不低于|不少于|至少|以上|超|逾|过|多|余|\b(?:over|more than|at least|no less than)\b|[+>]/u,
  ],
  ['about', /约|約|左右|上下|\b(?:about|around|some|approximately|approx|roughly)\b|[~≈]/u],
];

/** The bound that the words of an amount mean, for a hint: `约10亿元` is about, `近` up to, `以上` at least. */
export function suggestBound(text: string): Bound | undefined {
  const plain = plainText(text);
  return HEDGES.find(([, words]) => words.test(plain))?.[0];
}

/** Whether a text names a currency, be it a dollar of no country; one that does not is asked about. */
export const namesCurrency = (text: string): boolean =>
  tokensOf(plainText(text)).some(({ kind }) => kind === 'currency');
