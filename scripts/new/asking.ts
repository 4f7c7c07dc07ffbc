import type { contributeForm } from '../../src/i18n/messages/en/contribute/form.ts';
import type { WritingWords } from '../../src/problems/commands/writing.ts';
import type { Lang } from '../../src/site/lang.ts';
import { filledIn } from '../../src/views/contribute/filled-in.ts';
import type { FieldView, FormView } from '../../src/views/contribute/form-view.ts';
import type { Asker } from './asker.ts';
import type { Entry } from './entry.ts';

/** What every question is asked with. */
export interface Asking {
  entry: Entry;
  asker: Asker;
  form: FormView;
  lang: Lang;
  words: WritingWords;
  /** The words of the form. */
  formWords: typeof contributeForm;
}

/** What a question says: what is asked for, whether it may be left out, and what the schema says of it. */
export function questionOf({ formWords }: Asking, { label, required, hint }: FieldView) {
  return {
    message: required ? label : `${label} · ${formWords.optional}`,
    ...(hint ? { hint: hint.text } : {}),
  };
}

/** A text under what it belongs to, as the language writes it: “Title: Nanjing announces a fund”. */
export const labelled = ({ formWords }: Asking, where: string, text: string): string =>
  filledIn(formWords.at, { where, text });
