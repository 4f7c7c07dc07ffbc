import type { Bound } from '../schema/money/claim.ts';
import type { Amount } from '../schema/money/money.ts';
import { profileOf } from './languages.ts';
import type { Lang } from '../site/lang.ts';
import { amountInWords, type AmountOptions, formatAmount } from './format/amount.ts';
import { messages } from './catalogue.ts';

/** A range as one text, the unit once where both ends share it: `1.4 billion to 1.5 billion USD`. */
export function rangeInWords(
  low: Amount,
  high: Amount,
  lang: Lang,
  options?: AmountOptions,
): string {
  const from =
    low.currency === high.currency
      ? formatAmount(low, lang, options).figure
      : amountInWords(low, lang, options);
  return messages(lang).figures.range(from, amountInWords(high, lang, options));
}

/** A sum with all that qualifies it, as one text: `about 10 billion CNY a year`. */
export function sumInWords(
  sum: {
    amount: Amount;
    /** The upper end of a range. */
    to?: Amount | undefined;
    bound?: Bound | undefined;
    per?: 'year' | undefined;
  },
  lang: Lang,
  options?: AmountOptions,
): string {
  const { bounds, figures } = messages(lang);
  const parts = [
    sum.bound && bounds[sum.bound],
    sum.to
      ? rangeInWords(sum.amount, sum.to, lang, options)
      : amountInWords(sum.amount, lang, options),
    sum.per && figures.perYear,
  ];
  return parts.filter((part) => part !== undefined).join(profileOf(lang).wordSpace);
}
