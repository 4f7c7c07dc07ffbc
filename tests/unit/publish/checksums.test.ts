import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSiteChecksums, writeSiteChecksums } from '../../../scripts/site-checksums.ts';
import {
  checksumsFile,
  compareFolder,
  filesBelow,
  readChecksums,
  sha256,
} from '../../../src/publish/checksums.ts';
import { DAMAGES } from '../../harness/damage.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';

const A = sha256('a');
const B = sha256('b');

describe('a list of hashes', () => {
  it('is written in the order of its paths, and read again', () => {
    const hashes = new Map([
      ['zh/index.html', B],
      ['a name.txt', A],
      ['_astro/x.css', A],
    ]);
    const text = checksumsFile(hashes);
    expect(text).toBe(`${A}  _astro/x.css\n${A}  a name.txt\n${B}  zh/index.html\n`);
    expect(readChecksums(text)).toEqual(hashes);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html>\n'],
    ['a hash that is cut off', `${A.slice(1)}  a\n`],
    ['a line without a path', `${A}  a\n${B}  \n`],
    ['a last line that is cut off', `${A}  a\n${B}  b`],
    ['a path that leads out of the folder', `${A}  ../a\n`],
    ['one that does so on its way', `${A}  a/../../b\n`],
    ['one of the machine', `${A}  /etc/passwd\n`],
    ['one of another system', `${A}  a\\b\n`],
  ])('is no list: %s', (_, text) => {
    expect(readChecksums(text)).toBeUndefined();
  });
});

describe('a folder held against the list of its files', () => {
  const BYTES = 'as it was made, and long enough to be damaged'.repeat(4);
  const FILES = {
    'a/index.html': BYTES,
    'b/index.html': `${BYTES} too`,
    'data/SHA256SUMS': 'of the data',
  };

  function folder() {
    const site = tempFolder('sums');
    writeFiles(site, FILES);
    const listed = writeSiteChecksums(site, {});
    return { site, listed };
  }

  it('is the same, the list itself left out', async () => {
    const { site, listed } = folder();
    expect([...listed.keys()]).toEqual(Object.keys(FILES));
    expect(filesBelow(site)).toEqual(Object.keys(FILES));
    expect(compareFolder(site, listed)).toEqual({ different: [], missing: [], extra: [] });
    await expect(checkSiteChecksums(site, listed)).resolves.toBeUndefined();
  });

  it.each(DAMAGES)('differs where a file is %s', async (_what, damage) => {
    const { site, listed } = folder();
    damage(join(site, 'a/index.html'), join(site, 'b/index.html'));
    const { different, missing, extra } = compareFolder(site, listed);
    expect([...different, ...missing, ...extra].some((path) => path.startsWith('a'))).toBe(true);
    await expect(checkSiteChecksums(site, listed)).rejects.toThrow(
      /^The site could not be written whole: a.* not as made\.$/,
    );
  });

  it.each<[string, (site: string) => void, object]>([
    [
      'a file',
      (site) => rmSync(join(site, 'a'), { recursive: true }),
      { missing: ['a/index.html'] },
    ],
    [
      'a name',
      (site) => renameSync(join(site, 'a'), join(site, 'c')),
      { missing: ['a/index.html'], extra: ['c/index.html'] },
    ],
    ['a stranger', (site) => writeFileSync(join(site, 'new.html'), ''), { extra: ['new.html'] }],
    ['a link', (site) => symlinkSync('/etc', join(site, 'etc')), { extra: ['etc'] }],
    ['an empty folder', (site) => mkdirSync(join(site, 'empty')), {}],
    [
      'a byte',
      (site) => writeFileSync(join(site, 'a/index.html'), 'b'),
      { different: ['a/index.html'] },
    ],
  ])('says what is otherwise: %s', (_, change, expected) => {
    const { site, listed } = folder();
    change(site);
    const none = { different: [], missing: [], extra: [] };
    expect(compareFolder(site, listed)).toEqual({ ...none, ...expected });
  });

  it('is not whole where what is to stand beside it is not there', async () => {
    const { site, listed } = folder();
    const held = { beside: ['_astro/x.js'] };
    await expect(checkSiteChecksums(site, listed, held)).rejects.toThrow(
      'The site could not be written whole: _astro/x.js is not as made.',
    );
  });

  it('lists what was made, not what the disk made of it', async () => {
    const site = tempFolder('sums');
    writeFiles(site, FILES);
    const outputs = { 'a/index.html': { key: '', hash: sha256('what was made') } };
    const listed = writeSiteChecksums(site, outputs);
    await expect(checkSiteChecksums(site, listed)).rejects.toThrow(
      'The site could not be written whole: a/index.html is not as made.',
    );
  });
});
