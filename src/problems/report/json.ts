import { type Lang, LANGS } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../wordings.ts';

/** The report for programs: one JSON array of problems, and nothing else. */
export function jsonReport(problems: readonly Problem[], lang: Lang = LANGS[0]): string {
  const shown = problems
    .map((item) => inLanguage(lang, item))
    .map(({ file, line, column, severity, code, message, hint }) => ({
      file,
      line,
      column,
      severity,
      code,
      message,
      hint,
    }));
  return `${JSON.stringify(shown, null, 2)}\n`;
}
