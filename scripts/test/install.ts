import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './tools.ts';

/** What is to be there: the packages as locked, for this machine. */
const wanted = (folder: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** The npm that runs this command; the one of the system where none does. */
function npm(args: readonly string[], cwd: string): { status: number | null; error?: Error } {
  const own = process.env['npm_execpath'] ?? '';
  const options = { cwd, stdio: 'inherit' } as const;
  return /npm-cli\.c?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs what the lock in a folder names into its `node_modules`, once: again only when the lock has
 * changed. `what` says in a few words what it is for.
 *
 * @throws Error where npm cannot.
 */
export function installLocked(folder: string, what: string): void {
  const mark = join(folder, 'node_modules/.installed');
  const stamp = wanted(folder);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === stamp) return;
  const into = relative(ROOT, folder);
  console.log(`Installing what ${what} need, into ${into}/node_modules …`);
  const { status, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (error) throw error;
  if (status !== 0) throw new Error(`what ${what} need could not be installed into ${into}`);
  writeFileSync(mark, stamp);
}

/**
 * Installs what `tests/package.json` names. `npm ci` alone leaves it out, so that who only checks
 * content need not wait for browsers and databases.
 *
 * @throws Error where npm cannot.
 */
export function installTools(): void {
  installLocked(join(ROOT, 'tests'), 'only tests');
}
