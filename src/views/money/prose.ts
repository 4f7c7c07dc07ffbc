import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { profileOf } from '../../i18n/languages.ts';
import { amountInWords } from '../../i18n/sums.ts';

/** A sum as a sentence says it: `about 30 million yuan`, `约3000万元`; in yuan by its word, not its code. */
export function sumInProse(
  { amount, bound }: { amount: Amount; bound?: Bound | undefined },
  lang: Lang,
): string {
  const { bounds, yuanInProse } = messages(lang);
  const words =
    amount.currency === 'CNY'
      ? yuanInProse(formatAmount(amount, lang).figure)
      : amountInWords(amount, lang);
  return bound === undefined ? words : bounds[bound] + profileOf(lang).wordSpace + words;
}
