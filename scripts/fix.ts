import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Fixed, type FixOptions, fixRecord } from '../src/fixes/rounds.ts';
import { allFixes } from '../src/fixes/all.ts';
import type { Loaded } from '../src/ledger/load.ts';
import type { EarlierRecord } from '../src/ledger/published/earlier.ts';
import { publishedKeys } from '../src/ledger/published/published.ts';
import { fixReport } from '../src/problems/report/fixes.ts';
import type { Lang } from '../src/site/lang.ts';
import { writeWhole } from '../src/publish/write-whole.ts';
import { CannotRun } from './select-files.ts';

const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

/** Throws `CannotRun` where a folder on the way to a file is a link, or no folder. */
function refuseLinks(root: string, path: string): void {
  const folders = path.split('/').slice(0, -1);
  folders.forEach((_, at) => {
    const folder = join(root, ...folders.slice(0, at + 1));
    const stats = statOf(folder);
    if (stats && !stats.isDirectory())
      throw new CannotRun(`${folder} is no folder, so nothing was written.`);
  });
}

/** Writes a file whole, with the permissions of the one that it replaces. */
function replace(path: string, bytes: Uint8Array, mode: number | undefined): void {
  // A name that no reader of the record takes for one of its files.
  const draft = join(dirname(path), `.${process.pid}.part`);
  writeWhole(path, bytes, { draft, mode: mode && mode & 0o777 });
}

/** Throws `CannotRun` where a file is not as it was read, or stands where nothing stood. */
function refuseOthersChanges(root: string, path: string, read: Uint8Array | undefined): void {
  const absolute = join(root, path);
  const stats = statOf(absolute);
  const isSame = read
    ? stats?.isFile() === true && Buffer.from(read).equals(readFileSync(absolute))
    : stats === undefined;
  if (!isSame) throw new CannotRun(`${path} was changed meanwhile, so nothing was written.`);
}

const isOnlyLetters = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Runs something to its end, whatever is typed at the terminal meanwhile. */
function uninterrupted(run: () => void): void {
  const wait = () => undefined;
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, wait);
  try {
    run();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

/** Writes what was fixed: every file whole under the name that it is to have, and only then the old names go. */
function write(root: string, { changed, renamed, read }: Fixed): void {
  for (const path of changed.keys()) {
    refuseLinks(root, path);
    const from = renamed.get(path);
    // On some systems a name with other capitals is the same file.
    if (from === undefined || !isOnlyLetters(from, path))
      refuseOthersChanges(root, path, read.get(path));
  }
  uninterrupted(() => {
    for (const [path, bytes] of changed) {
      const from = renamed.get(path);
      const before = read.get(from ?? path);
      if (!bytes) continue;
      const mode = statOf(join(root, from ?? path))?.mode;
      if (from !== undefined && isOnlyLetters(from, path))
        renameSync(join(root, from), join(root, path));
      else if (from === undefined && before && Buffer.from(before).equals(bytes)) continue;
      replace(join(root, path), bytes, mode);
    }
    const same = new Set(
      [...renamed].filter(([to, from]) => isOnlyLetters(from, to)).map(([, from]) => from),
    );
    for (const [path, bytes] of changed)
      if (!bytes && !same.has(path)) rmSync(join(root, path), { force: true });
  });
}

/** What is fixed, and how the record is read. */
interface Job {
  contentDir: string;
  load: FixOptions['load'];
  /** Whether a file is to be fixed. */
  isNamed: (file: string) => boolean;
  /** What was published; nothing where that is not known. */
  earlier: EarlierRecord | undefined;
  /** Whether what articles introduce gets files of its own. */
  split: boolean;
}

/** What came of fixing files. */
interface FixedRecord {
  /** What was done, in a language. */
  report: (lang: Lang) => string;
  /** The record as it stands now. */
  loaded: Loaded;
  /** Whether a file was made of those that a test takes, or was one of them under another name. */
  isOf: (file: string, test: (file: string) => boolean) => boolean;
}

/** Fixes a record and writes it, unless `isDry`. Throws `CannotRun` where somebody else changes it meanwhile. */
export function fixFiles(job: Job, isDry: boolean): FixedRecord {
  const { contentDir, load, isNamed, earlier, split } = job;
  const root = resolve(contentDir);
  const published = earlier && publishedKeys(earlier);
  const wanted = allFixes({ isNamed, published, split });
  const fixed = fixRecord({ contentDir, load, wanted });
  if (!isDry) write(root, fixed);
  const { done, refused, before, after, renamed } = fixed;
  const { label } = after.raw;
  return {
    report: (lang) => fixReport({ done, refused, isDry }, lang),
    loaded: isDry ? before : after,
    isOf: (file, test) => {
      const from = renamed.get(file.slice(label.length + 1));
      return from !== undefined && test(`${label}/${from}`);
    },
  };
}
