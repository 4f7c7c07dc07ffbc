import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFixes } from '../../../src/fixes/all.ts';
import { fixRecord } from '../../../src/fixes/rounds.ts';
import { type Loaded, loadLedger } from '../../../src/ledger/load.ts';
import { earlierRecord } from '../../../src/ledger/published/earlier.ts';
import { publishedKeys } from '../../../src/ledger/published/published.ts';
import { fixReport } from '../../../src/problems/report/fixes.ts';
import type { Lang } from '../../../src/site/lang.ts';
import { type Files, listFiles } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';

/** What came of fixing some files, in memory. */
export interface FixedCase {
  /** The files as they would be. */
  files: Record<string, string>;
  /** What is said of it in English. */
  told: string;
  /** What is said of it in a language. */
  toldIn: (lang: Lang) => string;
  before: Loaded;
  after: Loaded;
}

/** How some files are fixed. */
export interface Fixing {
  isNamed?: (file: string) => boolean;
  /** What was published before; where it is not known, nothing. */
  earlier?: Files;
  split?: boolean;
}

/** Fixes the record in a folder, in memory, on 1 December 2026; of the files named, or of all. */
export function fixedFolder(
  contentDir: string,
  { isNamed = () => true, earlier, split = false }: Fixing = {},
): FixedCase {
  const against = earlier && earlierRecord(tempRecord(earlier));
  const published = against && publishedKeys(against);
  const { changed, done, refused, before, after } = fixRecord({
    contentDir,
    load: (now) =>
      loadLedger(contentDir, { realToday: '2026-12-01', checkOnly: true, against, changed: now }),
    wanted: allFixes({ isNamed, published, split }),
  });
  const stored = listFiles(contentDir)
    .filter((path) => !changed.has(path))
    .map((path) => [path, readFileSync(join(contentDir, path), 'utf8')] as const);
  const now = [...changed].flatMap(([path, bytes]) =>
    bytes ? [[path, Buffer.from(bytes).toString('utf8')] as const] : [],
  );
  const toldIn = (lang?: Lang) => fixReport({ done, refused, isDry: false }, lang);
  return {
    files: Object.fromEntries([...stored, ...now]),
    told: toldIn(),
    toldIn,
    before,
    after,
  };
}

/** Fixes a record in memory. */
export const fixedRecord = (files: Files, fixing?: Fixing): FixedCase =>
  fixedFolder(tempRecord(files), fixing);
