import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { EDITED, EDITED_ARTICLE } from '../../harness/edited-record.ts';
import type { Files } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';

/** What is told of a record in which files of both languages have changed, with its advice. */
function told(changes: Record<string, string | undefined>): string[] {
  const files = Object.fromEntries(
    Object.entries({ ...EDITED, ...changes }).flatMap(([file, text]) =>
      text === undefined ? [] : [[file, text]],
    ),
  ) as Files;
  const { problems } = loadLedger(tempRecord(files), { realToday: '2026-12-01', checkOnly: true });
  return problems.map(
    ({ file, line, code, message, hint }) =>
      `${file.replace('content/', '')}:${line} ${code}: ${message} ${hint}`,
  );
}

const zhOf = (file: string): string => file.replace('.md', '.zh.md');
const FUND = 'funds/lake-fund.md';
const HOUSE = 'partners/lake-house.md';
const INDEX = 'rankings/lake/index.md';
const EDITION = 'rankings/lake/1.md';
/** Names the article of the lake in its text. */
const OTHER = 'chains/alpha.md';
const named = {
  [OTHER]: String(EDITED[OTHER]).replace('[[nanjing]]', `[[${EDITED_ARTICLE.slice(14, -3)}]]`),
};
const GULOU = String(EDITED['cities/gulou.md']);
const gulouZh = { 'cities/gulou.zh.md': '---\n---\n南京的一个区。\n' };

describe('an original that is gone while its translation stays', () => {
  it.each([
    ['an article', EDITED_ARTICLE, {}, 'orphan-translation', undefined],
    [
      'an article that others name',
      EDITED_ARTICLE,
      named,
      'orphan-translation',
      '1 more file names',
    ],
    ['a fund', FUND, {}, 'orphan-lead', '2 more files name it'],
    ['an organisation', HOUSE, {}, 'orphan-lead', '3 more files name it'],
    ['a place', 'cities/gulou.md', gulouZh, 'orphan-lead', undefined],
    ['an index', INDEX, {}, 'orphan-ranking-translation', '2 editions need it'],
    ['an edition', EDITION, {}, 'orphan-ranking-translation', undefined],
  ])('is told once, there: %s', (_what, file, changes, code, count) => {
    const found = told({ ...changes, [file]: undefined });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${zhOf(file)}:1 ${code}: `);
    expect(found[0]).toMatch(/remove this file/);
    if (count === undefined) expect(found[0]).not.toMatch(/more file|editions? need/);
    else expect(found[0]).toContain(count);
  });

  it('is told with its new name, where it says what it was called', () => {
    const text = String(EDITED[HOUSE]).replace('added:', 'formerly: [lake-house]\nadded:');
    expect(told({ [HOUSE]: undefined, 'partners/house.md': text })).toEqual([
      'partners/lake-house.zh.md:1 orphan-lead: No place, fund, partner or chain lake-house has a file of its own that this text could belong to, and 3 more files name it: content/articles/2019/2019-03-05-lake-pilot.md, content/articles/2019/2019-03-05-lake-pilot.zh.md and content/funds/lake-fund.md. It is called house now: rename this file to house.zh.md, and write house in each of them.',
    ]);
  });

  it('hides no mistake of another', () => {
    const [first, second, ...more] = told({
      [HOUSE]: undefined,
      'cities/gulou.md': GULOU.replace('level: district', 'level: distrct'),
    });
    expect([first, second]).toEqual([
      expect.stringContaining('cities/gulou.md:6 not-in-list'),
      expect.stringContaining('lake-house.zh.md:1 orphan-lead'),
    ]);
    expect(more).toEqual([]);
  });
});

describe('a file without a translation that is gone', () => {
  const circle = 'partners/lake-circle.md';
  it.each([
    ['a chain that two old editions rank', 'chains/beta.md', {}, 'chains/beta.md:1 named-but-gone'],
    ['an organisation that one names', circle, {}, 'lake-house.md:11 unknown-reference'],
    ['a chain that many name', OTHER, {}, 'chains/alpha.md:1 named-but-gone'],
    [
      'a fund whose article has a translation',
      FUND,
      { [zhOf(FUND)]: undefined },
      `${EDITED_ARTICLE}:8 unknown-reference`,
    ],
    [
      'an organisation that conflicts are of',
      HOUSE,
      { [zhOf(HOUSE)]: undefined },
      'partners/lake-house.md:1 named-but-gone',
    ],
    [
      'an article that another names',
      EDITED_ARTICLE,
      { ...named, [zhOf(EDITED_ARTICLE)]: undefined },
      `${OTHER}:10 unknown-mention`,
    ],
    ['a publisher that old files name', 'publishers/forum.md', {}, 'forum.md:1 named-but-gone'],
    ['a province with two places', 'cities/jiangsu.md', {}, 'cities/gulou.md:7 new-place'],
  ])('is told once: %s', (_what, file, changes, expected) => {
    const found = told({ ...changes, [file]: undefined });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it('is no slip of two files that are new', () => {
    const text = (id: string) =>
      `---\nnames: {en: ${id}, zh: 某行}\nkind: bank\nmember_of: [lake-crcle]\nadded: 2026-11-30\n---\n`;
    const found = told({
      'partners/one.md': text('One'),
      'partners/two.md': text('Two').replace('某', '另'),
    });
    expect(found).toEqual([
      expect.stringContaining('partners/one.md:4 unknown-reference'),
      expect.stringContaining('partners/two.md:4 unknown-reference'),
    ]);
  });
});
