import { readBack } from '../../contribute/read-back.ts';
import { amountInWords } from '../../i18n/format/amount.ts';
import { formatDate } from '../../i18n/format/date.ts';
import type { Rates } from '../../rules/convert.ts';
import type { Lang } from '../../site/lang.ts';
import { filledIn } from './filled-in.ts';

/** What an amount is read back with; `{…}` stands for what is put in. */
export interface ReadBackWords {
  readBack: string;
  readBackDollars: string;
}

/** How an amount is understood, in a sentence, and what it came to in dollars on a date; nothing where it is none. */
export function readBackWords(
  text: string,
  date: string,
  { rates, lang, words }: { rates: Rates; lang: Lang; words: ReadBackWords },
): string | undefined {
  const read = readBack(text, date, rates);
  if (!read) return undefined;
  const amount = amountInWords(read.amount, lang);
  const { dollars } = read;
  if (!dollars) return filledIn(words.readBack, { amount });
  return filledIn(words.readBackDollars, {
    amount,
    dollars: amountInWords(dollars.amount, lang),
    date: formatDate(dollars.basis.kind === 'year-mean' ? date : date.slice(0, 7), lang),
  });
}
