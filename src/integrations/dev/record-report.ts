import type { Problem } from '../../problems/problem.ts';
import { type TextOf, textReport } from '../../problems/report/text.ts';
import { previewingIn } from '../../problems/wordings.ts';
import type { Lang } from '../../site/lang.ts';
import type { RecordReport, ToldReport } from './told-report.ts';

/** Where problems were found. */
export interface Found {
  problems: readonly Problem[];
  textOf: TextOf;
  /** Whether there are pages of an earlier state. */
  hasPages: boolean;
}

const inEach = (langs: readonly Lang[], tell: (lang: Lang) => ToldReport): RecordReport['told'] =>
  Object.fromEntries(langs.map((lang) => [lang, tell(lang)]));

/** The report of a record in some languages; nothing where nothing is wrong. */
export function recordReport(
  { problems, textOf, hasPages }: Found,
  langs: readonly Lang[],
): RecordReport | undefined {
  if (problems.length === 0) return undefined;
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const state = hasErrors ? (hasPages ? 'stale' : 'none') : 'warned';
  const told = inEach(langs, (lang) => ({
    sentence: previewingIn(lang)[state],
    text: textReport(problems, textOf, lang),
  }));
  return { hasErrors, told };
}

/** The report of a record over which reading broke off, in one sentence: where in our code is no matter of its contributor’s. */
export function brokenOff(error: unknown, langs: readonly Lang[]): RecordReport {
  const message = error instanceof Error ? error.message : String(error);
  const told = inEach(langs, (lang) => ({
    sentence: previewingIn(lang).failed(message),
    text: '',
  }));
  return { hasErrors: true, told };
}
