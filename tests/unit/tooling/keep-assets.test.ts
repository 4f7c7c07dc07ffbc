import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetsOf, isAsset, keepAssets, olderAssets } from '../../../scripts/keep-assets.ts';
import { type BuildManifest, NOTHING_BUILT } from '../../../src/publish/build-manifest.ts';
import { sha256 } from '../../../src/publish/checksums.ts';
import { listFiles, tempFolder, writeFiles } from '../../harness/files.ts';
import { siteIn } from '../../harness/new-site.ts';

describe('an asset', () => {
  it.each([
    ['_astro/Page.a1.css', true],
    ['timeline/data/2018.a1.json', true],
    ['zh/timeline/data/2018.a1.json', true],
    ['index.html', false],
    ['data/articles.csv', false],
    ['SHA256SUMS', false],
  ])('is named by its content: %s: %s', (path, expected) => {
    expect(isAsset(path)).toBe(expected);
  });
});

describe('the assets of sites that follow each other', () => {
  /** Builds one site after another, each of these assets (named by their content); gives what stands in the last. */
  function builds(...sites: readonly (readonly string[])[]): string[] {
    let from = tempFolder('assets');
    let last: BuildManifest = NOTHING_BUILT;
    for (const names of sites) {
      const to = tempFolder('assets');
      writeFiles(to, { 'index.html': names.join(' ') });
      writeFiles(to, Object.fromEntries(names.map((name) => [`_astro/${name}`, name])));
      const assets = assetsOf(new Map(listFiles(to).map((path) => [path, sha256(path.slice(7))])));
      const older = keepAssets(siteIn(to, from, last), olderAssets(assets, last));
      last = { ...NOTHING_BUILT, assets, olderAssets: older };
      from = to;
    }
    return listFiles(from).filter((path) => path !== 'index.html');
  }

  it.each<[string, string[][], string]>([
    ['none before', [['a']], 'a'],
    ['the same again', [['a'], ['a']], 'a'],
    ['another', [['a'], ['b']], 'a b'],
    ['another, then the same again', [['a'], ['b'], ['b'], ['b']], 'a b'],
    ['a third: the first has gone', [['a'], ['b'], ['c']], 'b c'],
    ['the first again', [['a'], ['b'], ['a']], 'a b'],
    [
      'one of two',
      [
        ['a', 'x'],
        ['b', 'x'],
        ['c', 'x'],
      ],
      'b c x',
    ],
    ['one more, which takes none away', [['a'], ['b'], ['b', 'x']], 'a b x'],
  ])('%s: one generation stays', (_, sites, expected) => {
    expect(builds(...sites)).toEqual(expected.split(' ').map((name) => `_astro/${name}`));
  });

  it('stay only as they were made', () => {
    const [from, to] = [tempFolder('assets'), tempFolder('assets')];
    writeFiles(from, { '_astro/a.css': 'a', '_astro/b.css': 'b' });
    writeFileSync(join(from, '_astro/a.css'), 'changed');
    const older = { '_astro/a.css': sha256('a'), '_astro/b.css': sha256('b') };
    expect(keepAssets(siteIn(to, from), older)).toEqual({ '_astro/b.css': sha256('b') });
    expect(listFiles(to)).toEqual(['_astro/b.css']);
  });
});
