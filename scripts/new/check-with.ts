import { loadLedger } from '../../src/ledger/load.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { textReport } from '../../src/problems/report/text.ts';
import type { Lang } from '../../src/site/lang.ts';
import { readingsOf } from '../kept-readings.ts';
import { realToday } from '../settings.ts';

/** What the check would say of a record with one file more. */
export interface CheckedWith {
  /** What is wrong in the file, and what it makes wrong in others. */
  problems: readonly Problem[];
  hasErrors: boolean;
  report: (lang: Lang) => string;
}

const nameOf = ({ file, line, code, message }: Problem): string =>
  [file, line, code, message].join('\n');

/** Makes what checks the record in a folder with one file more; nothing is written. */
export function checkingWith(content: string): (path: string, text: string) => CheckedWith {
  const kept = readingsOf(content);
  const options = { realToday: realToday(), checkOnly: true, kept };
  let before: ReadonlySet<string> | undefined;
  return (path, text) => {
    before ??= new Set(loadLedger(content, options).problems.map(nameOf));
    const known = before;
    const changed = new Map([[path, new TextEncoder().encode(text)]]);
    const { problems, raw } = loadLedger(content, { ...options, changed });
    const own = `${raw.label}/${path}`;
    const found = problems.filter((one) => one.file === own || !known.has(nameOf(one)));
    return {
      problems: found,
      hasErrors: found.some(({ severity }) => severity === 'error'),
      report: (lang) => textReport(found, raw.textOf, lang),
    };
  };
}
