import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHosting } from '../../../scripts/hosting/read-hosting.ts';
import { siteServer } from '../../../scripts/hosting/serve.ts';
import { writeSiteChecksums } from '../../../scripts/site-checksums.ts';
import { headersFile } from '../../../src/publish/headers.ts';
import { hostingRules } from '../../../src/publish/hosting/rules.ts';
import { FILES } from '../../../src/publish/registry.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { runScript } from '../../harness/run.ts';

const BASE = '/atlas/';

/** A site of a few files, with the list of their hashes. */
function site(): string {
  const folder = tempFolder('verify');
  writeFiles(folder, {
    'index.html': '<main>Home</main>',
    '404.html': '<main>Not found</main>',
    'cities/nanjing/index.html': '<main>Nanjing</main>',
    'cities/nanking/index.html': '<main>Moved</main>',
    'cities/peking/index.html': '<main>Moved too</main>',
    'api/v1/old-ids.json': '{"old_ids":[{"old_id":"nanking","type":"place","id":"nanjing"}]}',
    'data/articles.csv': 'id\n',
    'empty.txt': '',
    _headers: headersFile(hostingRules({ base: BASE }, FILES, [])),
    _redirects: '/atlas/cities/nanking/ /atlas/cities/nanjing/ 301\n',
    '.nojekyll': '',
  });
  writeSiteChecksums(folder, {});
  return folder;
}

const CHANGES: [string, (folder: string) => void, string][] = [
  ['nothing', () => undefined, ''],
  [
    'a page',
    (folder) => writeFileSync(join(folder, 'cities/nanjing/index.html'), '<main>Nanking</main>'),
    'different  cities/nanjing/index.html\n',
  ],
  [
    'a table',
    (folder) => rmSync(join(folder, 'data/articles.csv')),
    'missing    data/articles.csv\n',
  ],
  [
    'two files',
    (folder) => {
      rmSync(join(folder, 'empty.txt'));
      writeFileSync(join(folder, 'index.html'), '');
    },
    'different  index.html\nmissing    empty.txt\n',
  ],
];

/** What the command says, the folder or address left out. */
async function verify(place: string, args: readonly string[] = [place], env = {}) {
  const { code, stdout, stderr } = await runScript('verify.ts', args, { env });
  return { code, said: (stdout + stderr).replaceAll(place, 'PLACE') };
}

describe('npm run verify', () => {
  it.each(CHANGES)('of a folder in which there changed: %s', async (_, change, differences) => {
    const folder = site();
    change(folder);
    const { code, said } = await verify(folder);
    expect(code).toBe(differences === '' ? 0 : 1);
    expect(said.replace(/.*\n$/, '')).toBe(differences);
    if (differences === '') expect(said).toBe('All 11 files of PLACE are as they were built.\n');
  });

  it('looks at OUT_DIR unless told, and tells of what is extra, a link too', async () => {
    const folder = site();
    symlinkSync('/etc', join(folder, 'link'));
    writeFileSync(join(folder, 'stray.html'), '');
    expect(await verify(folder, [], { OUT_DIR: folder })).toEqual({
      code: 1,
      said: 'extra      link\nextra      stray.html\nOf 11 files of PLACE 0 are different and 0 missing; 2 are extra.\n',
    });
  });

  it.each([
    ['a folder without a list', (folder: string) => rmSync(join(folder, 'SHA256SUMS'))],
    ['a folder that is not there', (folder: string) => renameSync(folder, `${folder}-moved`)],
    ['a list that is none', (folder: string) => writeFileSync(join(folder, 'SHA256SUMS'), 'a\n')],
  ])('cannot run on %s', async (_, change) => {
    const folder = site();
    change(folder);
    expect(await verify(folder)).toEqual({
      code: 2,
      said: 'There is no list of hashes in PLACE: run "npm run build" first.\n',
    });
  });
});

describe('npm run verify of an address', () => {
  let folder: string;
  let server: Server;
  let home: string;

  beforeAll(async () => {
    folder = site();
    server = siteServer(folder, readHosting(folder));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`;
  });
  afterAll(() => server.close());

  it('holds every file that is served against the list', async () => {
    expect(await verify(home)).toEqual({
      code: 0,
      said: 'All 8 files of PLACE are as they were built.\n',
    });
    expect(await verify(home, [home.slice(0, -1)])).toMatchObject({ code: 0 });
  });

  it('takes a page that has moved for what its host leads to, and no other', async () => {
    const file = join(folder, '_redirects');
    const lines = '/atlas/cities/nanking/ /atlas/cities/nanjing/ 301\n';
    writeFileSync(file, `${lines}/atlas/cities/peking/ /atlas/cities/nanjing/ 301\n`);
    const other = siteServer(folder, readHosting(folder));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}${BASE}`;
    expect(await verify(at)).toEqual({
      code: 1,
      said: 'different  cities/peking/index.html\nOf 8 files of PLACE 1 are different and 0 missing; 0 are extra.\n',
    });
    other.close();
    writeFileSync(file, lines);
  });

  it('says what is different and what is missing', async () => {
    writeFileSync(join(folder, 'index.html'), '<main>Home, changed on its way</main>');
    rmSync(join(folder, 'data/articles.csv'));
    expect(await verify(home)).toEqual({
      code: 1,
      said: 'different  index.html\nmissing    data/articles.csv\nOf 8 files of PLACE 1 are different and 1 missing; 0 are extra.\n',
    });
  });

  it.each([
    ['where there is no site', (at: string) => `${at}cities/`, 'There is no list of hashes at'],
    [
      'where nobody answers',
      () => 'http://127.0.0.1:9/',
      'http://127.0.0.1:9/SHA256SUMS does not answer',
    ],
    ['that is none', () => 'https://', '“https://” is no address.'],
  ])('cannot run %s', async (_, address, sentence) => {
    const { code, said } = await verify('PLACE', [address(home)]);
    expect([code, said]).toEqual([2, expect.stringContaining(sentence)]);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});
