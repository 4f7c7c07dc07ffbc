import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
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

/**
 * Gives `use` the content folder of an earlier state of the record: a folder (of a record, or that
 * holds one as `content/`), else a commit as git names it. Throws `CannotRun` where there is neither.
 */
export function withEarlier<T>(named: string, content: string, use: (folder: string) => T): T {
  if (named === '')
    throw new CannotRun('There is no earlier record at “”: name a folder or a commit.');
  const folder = [join(named, basename(content)), join(named, 'content'), named]
    .map((path) => resolve(path))
    .find((path) => isFolder(path) && existsSync(join(path, 'articles')));
  if (folder) return use(folder);
  const into = mkdtempSync(join(tmpdir(), 'atlas-against-'));
  try {
    if (named.startsWith('-') || !checkOut(named, content, into)) {
      const shown = relative('.', named) || named;
      throw new CannotRun(`There is no earlier record at ${shown}: name a folder or a commit.`);
    }
    return use(join(into, basename(content)));
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
