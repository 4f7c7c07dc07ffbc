import type { MentionMark } from '../../markdown/resolve.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import { amountInWords, formatAmount } from '../../i18n/format/amount.ts';
import { profileOf } from '../../i18n/languages.ts';
import { rangeInWords } from '../../i18n/sums.ts';
import { DOUBT_LOOK, type DoubtView } from '../shared/types.ts';

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

/** A range as a sentence says it, in yuan with the unit once: `41 billion to 43 billion yuan`. */
export function rangeInProse(low: Amount, high: Amount, lang: Lang): string {
  const { figures, yuanInProse } = messages(lang);
  return low.currency === 'CNY' && high.currency === 'CNY'
    ? yuanInProse(figures.range(formatAmount(low, lang).figure, formatAmount(high, lang).figure))
    : rangeInWords(low, high, lang);
}

/** The mark of a doubt behind a figure in a text. */
export function doubtInProse({ grade, href }: DoubtView, lang: Lang): MentionMark {
  const { besideTotal, grades } = messages(lang);
  const text = grades[grade];
  return { href, text, look: DOUBT_LOOK[grade], plain: besideTotal.aside([text]) };
}
