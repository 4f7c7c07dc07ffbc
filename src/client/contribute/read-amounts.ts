import { readBack } from '../../contribute/read-back.ts';
import type { RecordFile } from '../../contribute/record-file.ts';
import { formatAmount } from '../../i18n/format/amount.ts';
import { formatDate } from '../../i18n/format/date.ts';
import { profileOf } from '../../i18n/languages.ts';
import type { Amount } from '../../schema/money/money.ts';
import type { Currency } from '../../schema/money/rates.ts';
import { filledIn, type FormContext } from './parts.ts';

const ratesOf = ({ rates }: RecordFile) =>
  new Map(
    Object.entries(rates).map(([currency, months]) => [
      currency as Currency,
      new Map(Object.entries(months)),
    ]),
  );

/** Says under each amount how it was understood, and what it came to in dollars then. */
export function readAmounts(
  { words, draft, setting }: FormContext,
  form: HTMLElement,
  record: RecordFile,
): void {
  const inWords = (amount: Amount): string => {
    const { figure, unit } = formatAmount(amount, setting.lang);
    return figure + profileOf(setting.lang).unitSpace + unit;
  };
  const date = draft.text(['date']);
  const rates = ratesOf(record);
  for (const field of form.querySelectorAll<HTMLElement>('[data-type="amount"]')) {
    const note = field.querySelector<HTMLElement>('.entry-read');
    const text = field.querySelector('input')?.value ?? '';
    const read = text === '' ? undefined : readBack(text, date, rates);
    if (!note) continue;
    note.hidden = !read;
    if (!read) continue;
    const { amount, dollars } = read;
    note.textContent = dollars
      ? filledIn(words.readBackDollars, {
          amount: inWords(amount),
          dollars: inWords(dollars.amount),
          date: formatDate(
            dollars.basis.kind === 'year-mean' ? date : date.slice(0, 7),
            setting.lang,
          ),
        })
      : filledIn(words.readBack, { amount: inWords(amount) });
  }
}
