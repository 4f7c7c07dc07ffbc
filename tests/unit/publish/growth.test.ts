import { describe, expect, it } from 'vitest';
import {
  extentOfBuild,
  extentOfFiles,
  growsTooMuch,
  growthToTell,
  mayHaveGrown,
  pagesOfBuild,
} from '../../../src/publish/growth.ts';
import type { BuildManifest } from '../../../src/publish/incremental.ts';

const built = (...files: string[]): BuildManifest => ({
  shared: '',
  outputs: Object.fromEntries(files.map((file) => [file, { key: '', hash: '' }])),
});

const LAST = built(
  'index.html',
  '404.html',
  'articles/2018-07-23-a/index.html',
  'zh/articles/2018-07-23-a/index.html',
  'articles/2021-a/index.html',
  'articles/index.html',
  'funds/a-fund/index.html',
  'cities/nanjing/index.html',
  'cities/nanjing/rss.xml',
);

it('counts the pages of a build, and no other file', () => {
  expect(pagesOfBuild(LAST)).toBe(8);
  expect(pagesOfBuild(built())).toBe(0);
});

it('knows the entries and years of a build and of a record', () => {
  const files = [
    { kind: 'article', id: '2021-a' },
    { kind: 'article', id: '2018-07-23-a' },
    { kind: 'translation', id: '2021-a' },
    { kind: 'fund', id: 'a-fund' },
    { kind: 'place', id: 'nanjing' },
    { kind: 'edition', id: '1' },
  ];
  expect(extentOfBuild(LAST)).toEqual({ articles: 2, things: 2, years: '2018 2021' });
  expect(extentOfFiles(files)).toEqual(extentOfBuild(LAST));
});

describe('a change', () => {
  it.each([
    ['of nothing', 100, 100, undefined],
    ['of 50 pages', 100, 150, undefined],
    ['of 51 pages', 100, 151, 51],
    ['that takes pages away', 100, 10, undefined],
    ['without a last build', 0, 1000, undefined],
  ])('%s', (_what, last, now, told) => {
    expect(growthToTell(last, now)).toBe(told);
  });

  it.each([
    ['ten times', 100, 1000, false],
    ['more than ten times', 100, 1001, true],
    ['the first site', 0, 1000, false],
  ])('%s the last site', (_what, last, now, refused) => {
    expect(growsTooMuch(last, now)).toBe(refused);
  });

  const extent = { articles: 100, things: 200, years: '2015 2026' };
  it.each([
    ['nothing new', {}, false],
    ['nine articles', { articles: 109 }, false],
    ['ten articles', { articles: 110 }, true],
    ['ten places', { things: 210 }, true],
    ['another first year', { years: '1918 2026' }, true],
    ['fewer entries', { articles: 10, things: 10 }, false],
  ])('of %s may add many pages: %j', (_what, change, may) => {
    expect(mayHaveGrown(extent, { ...extent, ...change })).toBe(may);
  });
});
