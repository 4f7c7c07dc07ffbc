import type { Lang } from '../../site/lang.ts';

/** What is wrong with the record in one language: one sentence, and the report of `npm run check`. */
export interface ToldReport {
  sentence: string;
  text: string;
}

/** What is wrong with the record that is being edited, as plain data that goes to the browser. */
export interface RecordReport {
  /** Whether there are errors, so that nothing comes of the record as it is now. */
  hasErrors: boolean;
  /** In each language that pages may ask for; the first is for all others. */
  told: Readonly<Partial<Record<Lang, ToldReport>>>;
}

/** Under this name a page is told, in its `Server-Timing`, how often the server had looked when it was asked for. */
export const REVISION = 'record';

/** What the server has found last, and how often it has looked by then. */
export interface LatestReport {
  revision: number;
  report: RecordReport | undefined;
}

/** What is told to the reader of a page in a language. */
export function toldIn({ told }: RecordReport, lang: string): ToldReport | undefined {
  const [first, ...others] = Object.entries(told);
  return (others.find(([known]) => lang.startsWith(known)) ?? first)?.[1];
}
