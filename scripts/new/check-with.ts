import { loadLedger } from '../../src/ledger/load.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { textReport } from '../../src/problems/report/text.ts';
import type { EntryFile } from '../../src/contribute/entry-files.ts';
import type { Lang } from '../../src/site/lang.ts';
import { readingsOf } from '../kept-readings.ts';
import { realToday } from '../settings.ts';

/** What the check would say of a record with more files. */
export interface CheckedWith {
  /** What is wrong in the files, and what they make wrong in others. */
  problems: readonly Problem[];
  hasErrors: boolean;
  report: (lang: Lang) => string;
}

const nameOf = ({ file, line, code, message }: Problem): string =>
  [file, line, code, message].join('\n');

/** Checks the record with files more. */
export type CheckWith = (files: readonly EntryFile[]) => CheckedWith;

/** Makes what checks the record in a folder with more files; nothing is written. */
export function checkingWith(content: string): CheckWith {
  const kept = readingsOf(content);
  const options = { realToday: realToday(), checkOnly: true, kept };
  let before: ReadonlySet<string> | undefined;
  return (files) => {
    before ??= new Set(loadLedger(content, options).problems.map(nameOf));
    const known = before;
    const encoder = new TextEncoder();
    const changed = new Map(files.map(({ path, text }) => [path, encoder.encode(text)]));
    const { problems, raw } = loadLedger(content, { ...options, changed });
    const own = new Set(files.map(({ path }) => `${raw.label}/${path}`));
    const found = problems.filter((one) => own.has(one.file) || !known.has(nameOf(one)));
    return {
      problems: found,
      hasErrors: found.some(({ severity }) => severity === 'error'),
      report: (lang) => textReport(found, raw.textOf, lang),
    };
  };
}
