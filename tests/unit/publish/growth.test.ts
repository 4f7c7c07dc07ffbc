import { describe, expect, it } from 'vitest';
import {
  extentOfBuild,
  extentOfFiles,
  growsTooMuch,
  growthToTell,
  mayHaveGrown,
  pagesOfBuild,
} from '../../../src/publish/growth.ts';
import type { BuildManifest } from '../../../src/publish/build-manifest.ts';

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
  'rankings/ccid/index.html',
  'rankings/ccid/1/index.html',
);

it('counts the pages of a build, and no other file', () => {
  expect(pagesOfBuild(LAST)).toBe(10);
  expect(pagesOfBuild(built())).toBe(0);
});

it('knows the entries, what they introduce, and the years of a build and of a record', () => {
  const files = [
    { kind: 'article', id: '2021-a', folder: '2021', facts: {} },
    {
      kind: 'article',
      id: '2018-07-23-a',
      folder: '2018',
      facts: { introduces: { cities: [{ id: 'nanjing' }, 'x', {}], partners: 'none' } },
    },
    { kind: 'translation', id: '2021-a', folder: '2021', facts: {} },
    { kind: 'fund', id: 'a-fund', folder: 'funds', facts: {} },
    { kind: 'index', id: 'ccid', folder: 'ccid', facts: {} },
    { kind: 'edition', id: '1', folder: 'ccid', facts: {} },
  ];
  expect(extentOfBuild(LAST)).toEqual({
    entries: new Set([
      'articles/2018-07-23-a',
      'articles/2021-a',
      'funds/a-fund',
      'cities/nanjing',
      'rankings/ccid/1',
    ]),
    years: '2018 2021',
  });
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

  const entries = (folder: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${folder}/${at}`);
  const last = { entries: new Set(entries('articles', 100)), years: '2015 2026' };
  const years = last.years;
  it.each([
    ['nothing new', [], years, false],
    ['nine events', entries('articles', 109), years, false],
    ['ten events', entries('articles', 110), years, true],
    ['ten places', entries('cities', 10), years, true],
    ['ten funds', entries('funds', 10), years, true],
    ['ten partners', entries('partners', 10), years, true],
    ['ten chains', entries('chains', 10), years, true],
    ['ten editions', entries('rankings/ccid', 10), years, true],
    [
      'ten new entries of three kinds',
      [...entries('cities', 3), ...entries('funds', 3), ...entries('rankings/ccid', 4)],
      years,
      true,
    ],
    ['another first year', [...last.entries], '1918 2026', true],
    ['fewer entries', entries('articles', 10), years, false],
  ])('of %s may add many pages', (_what, now, ofYears, may) => {
    expect(mayHaveGrown(last, { entries: new Set(now), years: ofYears })).toBe(may);
  });
});
