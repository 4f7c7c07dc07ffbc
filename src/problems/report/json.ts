import { type Lang, LANGS } from '../../site/lang.ts';
import type { Problem } from '../problem.ts';
import { inLanguage } from '../wordings.ts';

/** Characters that a terminal would obey, as JSON may write them: whoever parses it reads the same. */
const escaped = (json: string): string =>
  json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** The report for programs: one JSON array of problems; with more beside them, an object of both. */
export function jsonReport(
  problems: readonly Problem[],
  lang: Lang = LANGS[0],
  more?: object,
): string {
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
  return `${escaped(JSON.stringify(more ? { problems: shown, ...more } : shown, null, 2))}\n`;
}
