import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tools.ts';

/** The packages that only tests, lint and form need: `tests/package.json`. */
const FOLDER = join(ROOT, 'tests');
const STAMP = join(FOLDER, 'node_modules/.installed');

/** What is to be there: the packages as locked, for this machine. */
const wanted = (): string =>
  createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** The npm that runs this command; the one of the system where none does. */
function npm(args: readonly string[]): { status: number | null; error?: Error } {
  const own = process.env['npm_execpath'] ?? '';
  const options = { cwd: FOLDER, stdio: 'inherit' } as const;
  return /npm-cli\.c?js$/.test(own)
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs what `tests/package.json` names, once: again only when its lock has changed. `npm ci`
 * alone leaves it out, so that who only checks content need not wait for browsers and databases.
 *
 * @throws Error where npm cannot.
 */
export function installTools(): void {
  const stamp = wanted();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  console.log('Installing what only tests need, into tests/node_modules …');
  const { status, error } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error) throw error;
  if (status !== 0) throw new Error('what the tests need could not be installed into tests/');
  writeFileSync(STAMP, stamp);
}
