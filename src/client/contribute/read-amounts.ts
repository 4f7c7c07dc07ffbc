import type { RecordFile } from '../../contribute/record-file.ts';
import type { Currency } from '../../schema/money/rates.ts';
import { readBackWords } from '../../views/contribute/read-back-words.ts';
import type { FormContext } from './parts.ts';

/** The table of rates, as the rules convert by it. */
export const ratesOf = ({ rates }: RecordFile) =>
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
  const reading = { rates: ratesOf(record), lang: setting.lang, words };
  const date = draft.text(['date']);
  for (const field of form.querySelectorAll<HTMLElement>('[data-type="amount"]')) {
    const note = field.querySelector<HTMLElement>('.entry-read');
    const text = field.querySelector('input')?.value ?? '';
    const read = text === '' ? undefined : readBackWords(text, date, reading);
    if (!note) continue;
    note.hidden = read === undefined;
    if (read !== undefined) note.textContent = read;
  }
}
