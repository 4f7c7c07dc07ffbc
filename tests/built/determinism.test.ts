import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../harness/commands.ts';
import { listFiles, tempFolder } from '../harness/files.ts';
import { frozenRecord } from '../harness/frozen-record.ts';
import { ROOT } from '../harness/paths.ts';
import { BASE, frozenSite, SETTINGS } from '../harness/frozen-site.ts';

/**
 * A copy of the checkout as git would clone it, uncommitted changes included, in a folder of its own,
 * with the frozen record as its content.
 */
function checkout(name: string): string {
  const folder = join(tempFolder('clone'), name);
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const files = listed.split('\0').filter((path) => path !== '' && !path.startsWith('content/'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  cpSync(frozenRecord(), join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Every file of a site with the hash of its bytes. */
function hashes(dir: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(dir).map((file) => [file, hash(file)]));
}

it('builds the same bytes in any folder, time zone and locale', async () => {
  // The site that all tests share was built in this folder, with what it keeps between builds, as
  // somebody in Shanghai would build it.
  const elsewhere = await buildSite({
    cwd: checkout('a folder with 空 spaces'),
    base: BASE,
    env: { ...SETTINGS, TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(elsewhere.code, elsewhere.stderr).toBe(0);
  const [one, other] = [hashes(frozenSite().dir), hashes(elsewhere.dir)];
  expect(Object.keys(one).length).toBeGreaterThan(300);
  expect(other).toEqual(one);
});
