import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixRecord } from '../../../src/fixes/rounds.ts';
import { problemFixes } from '../../../src/fixes/wanted.ts';
import { type Loaded, loadLedger } from '../../../src/ledger/load.ts';
import { fixReport } from '../../../src/problems/report/fixes.ts';
import { type Files, listFiles } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';

/** What came of fixing some files, in memory. */
export interface FixedCase {
  /** The files as they would be. */
  files: Record<string, string>;
  /** What is said of it in English. */
  told: string;
  before: Loaded;
  after: Loaded;
}

/** Fixes a record in memory, on 1 December 2026; of the files named, or of all. */
export function fixedRecord(
  files: Files,
  isNamed: (file: string) => boolean = () => true,
): FixedCase {
  const contentDir = tempRecord(files);
  const { changed, done, refused, before, after } = fixRecord({
    contentDir,
    load: (now) =>
      loadLedger(contentDir, { realToday: '2026-12-01', checkOnly: true, changed: now }),
    wanted: (loaded) => problemFixes(loaded, isNamed),
  });
  const stored = listFiles(contentDir)
    .filter((path) => !changed.has(path))
    .map((path) => [path, readFileSync(join(contentDir, path), 'utf8')] as const);
  const now = [...changed].flatMap(([path, bytes]) =>
    bytes ? [[path, Buffer.from(bytes).toString('utf8')] as const] : [],
  );
  return {
    files: Object.fromEntries([...stored, ...now]),
    told: fixReport({ done, refused, isDry: false }),
    before,
    after,
  };
}
