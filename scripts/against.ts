import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { recordOfSite } from '../src/ledger/published/earlier-site.ts';
import { type EarlierRecord, earlierRecord } from '../src/ledger/published/earlier.ts';
import { CannotRun } from './select-files.ts';

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Runs git; nothing where it cannot do what it was asked. */
function git(cwd: string, args: readonly string[], index?: string): string | undefined {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: [...stdio] }).trim();
  } catch {
    return undefined;
  }
}

/** Writes the record as it was at a commit into a folder. The checkout and its index stay as they are. */
function checkOut(ref: string, content: string, into: string): boolean {
  const top = git(content, ['rev-parse', '--show-toplevel']);
  const commit = git(content, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!top || !commit) return false;
  const prefix = git(content, ['rev-parse', '--show-prefix'])?.replace(/\/$/, '');
  const index = join(into, 'index');
  const target = `${join(into, basename(content))}${sep}`;
  return (
    git(top, ['read-tree', prefix ? `${commit}:${prefix}` : commit], index) !== undefined &&
    git(top, ['checkout-index', '--all', `--prefix=${target}`], index) !== undefined &&
    isFolder(target)
  );
}

/** What a built site published; nothing where a folder holds none. */
function siteAt(folder: string): EarlierRecord | undefined {
  return recordOfSite((table) => {
    const file = join(folder, 'data', `${table}.jsonl`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
}

/** The content folder at a place: the folder itself, or what it holds as `content/`. */
const contentAt = (folder: string, content: string): string | undefined =>
  [join(folder, basename(content)), join(folder, 'content'), folder]
    .map((path) => resolve(path))
    .find((path) => isFolder(path) && existsSync(join(path, 'articles')));

/** Reads the record at a commit, as git names it; its folder is gone when that is done. */
function readAtCommit<T>(ref: string, content: string, read: (folder: string) => T): T | undefined {
  const into = mkdtempSync(join(tmpdir(), 'atlas-against-'));
  try {
    if (ref === '' || ref.startsWith('-') || !checkOut(ref, content, into)) return undefined;
    return read(join(into, basename(content)));
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

/** Where there is neither a folder nor a commit of a name. */
function nothingAt(named: string): CannotRun {
  const shown = named === '' ? '“”' : relative('.', named) || named;
  return new CannotRun(`There is no earlier record at ${shown}: name a folder or a commit.`);
}

/** Whether a folder holds a site. */
export const isSite = (folder: string): boolean => siteAt(folder) !== undefined;

/**
 * Reads the content folder that `--against` names: a folder, or one at a commit. Throws `CannotRun`
 * where there is neither.
 */
export function readEarlier<T>(named: string, content: string, read: (folder: string) => T): T {
  const folder = named === '' ? undefined : contentAt(named, content);
  const found = folder === undefined ? readAtCommit(named, content, read) : read(folder);
  if (found === undefined) throw nothingAt(named);
  return found;
}

/**
 * The earlier state of the record that `--against` names: a folder (a site, or a record), else a
 * commit. Throws `CannotRun` where there is neither.
 */
export function earlierAt(named: string, content: string): EarlierRecord {
  const site = named === '' ? undefined : siteAt(named);
  return site ?? readEarlier(named, content, earlierRecord);
}

/** The record as it was at the last commit; nothing where its folder is in none. */
export const lastCommit = (content: string): EarlierRecord | undefined =>
  readAtCommit('HEAD', content, earlierRecord);

/** What the last build published. Throws `CannotRun` where there is none. */
export function lastBuild(out: string): EarlierRecord {
  const site = siteAt(out);
  if (site) return site;
  throw noBuildIn(out);
}

/** Where a folder holds no build to compare with. */
export const noBuildIn = (out: string): CannotRun =>
  new CannotRun(
    `There is no build in ${relative('.', out) || out} to compare with: run npm run build first, or name a folder or a commit.`,
  );
