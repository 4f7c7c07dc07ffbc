import { lstatSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Fixed, type FixOptions, fixRecord } from '../src/fixes/rounds.ts';
import { problemFixes } from '../src/fixes/wanted.ts';
import type { Loaded } from '../src/ledger/load.ts';
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
function replace(path: string, bytes: Uint8Array): void {
  const before = statOf(path);
  // A name that no reader of the record takes for one of its files.
  const draft = join(dirname(path), `.${process.pid}.part`);
  writeWhole(path, bytes, { draft, mode: before && before.mode & 0o777 });
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

/** Writes what was fixed: first the new names, then each changed file whole. */
function write(root: string, { changed, renamed, read }: Fixed): void {
  const isOnlyLetters = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  for (const path of changed.keys()) {
    refuseLinks(root, path);
    const from = renamed.get(path);
    // On some systems a name with other capitals is the same file.
    if (from === undefined || !isOnlyLetters(from, path))
      refuseOthersChanges(root, path, read.get(path));
  }
  for (const [to, from] of renamed) {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    renameSync(join(root, from), join(root, to));
  }
  for (const [path, bytes] of changed) {
    const from = renamed.get(path) ?? path;
    const before = read.get(from);
    if (!bytes || (before && Buffer.from(before).equals(bytes))) continue;
    replace(join(root, path), bytes);
  }
}

/** What is fixed, and how the record is read. */
interface Job {
  contentDir: string;
  load: FixOptions['load'];
  /** Whether a file is to be fixed. */
  isNamed: (file: string) => boolean;
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
export function fixFiles({ contentDir, load, isNamed }: Job, isDry: boolean): FixedRecord {
  const root = resolve(contentDir);
  const wanted = (loaded: Loaded) => problemFixes(loaded, isNamed);
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
