import type * as Fs from 'node:fs';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { fileProblems } from '../../../src/problems/catalogue/files.ts';
import { tempRecord } from '../../harness/record.ts';
import {
  ARTICLE,
  CITY,
  everyCodeHasACase,
  FUND,
  PARTNER,
  record,
  report,
  reportOn,
  SOUND,
} from './report.ts';

// Test files of this lane share the modules that they load: here they are loaded afresh, to be given
// the file system below.
vi.hoisted(() => vi.resetModules());

/** The administrator may read any file, so that one without permission has to be played. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>();
  return {
    ...real,
    readFileSync: (path: string, ...rest: unknown[]) => {
      if (path.endsWith('locked.md')) throw new Error('EACCES');
      return real.readFileSync(path, ...(rest as []));
    },
  };
});

const CHAIN = `---
names: {en: River Chain}
added: 2026-11-24
---
`;
const article = String(SOUND[ARTICLE]);
const IMAGE = `image:
  file: river.png
  alt: A river
  credit: A photographer
  licence: CC BY-SA 4.0
  source: https://example.org/river
added: 2026-11-24
---
[[`;

/** A PNG of one pixel. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

it('says nothing of a sound record', () => {
  expect(reportOn(tempRecord(SOUND))).toBe('No problems found.\n');
});

describe('the folder', () => {
  it('is not there', () => {
    expect(reportOn('/no/such/folder')).toMatchInlineSnapshot(`
      "folder:1:1 error no-content-folder
        There is no content folder at /no/such/folder.
        Set CONTENT_DIR to the folder that holds articles/, cities/, funds/ and the others.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('holds no articles', () => {
    expect(report({ [ARTICLE]: undefined, [FUND]: undefined, [PARTNER]: undefined }))
      .toMatchInlineSnapshot(`
      "content:1:1 error no-articles
        The record has no articles, so there is nothing to publish.
        Add at least one file under articles/<year>/.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('holds files that are nothing of the record', () => {
    expect(
      report({
        'drafts/nanjing.md': 'x',
        'cities/notes.txt': 'x',
        'articles/2018-loose.md': 'x',
        'articles/18/2018-river.md': 'x',
        'README.md': 'x',
        'a/b/c/d/e/f.md': 'x',
        'cities/.DS_Store': 'x',
      }),
    ).toMatchInlineSnapshot(`
      "content/README.md:1:1 error stray-file
        “README.md” does not belong here.
        The record holds only articles/<year>/, cities/, funds/, partners/, chains/, publishers/, rankings/<index>/, rates/ and images/; move the file there, or remove it.

      content/a/b/c/d/e:1:1 error stray-file
        “a/b/c/d/e” does not belong here.
        The record holds only articles/<year>/, cities/, funds/, partners/, chains/, publishers/, rankings/<index>/, rates/ and images/; move the file there, or remove it.

      content/articles/18/2018-river.md:1:1 error stray-file
        “articles/18/2018-river.md” does not belong here.
        Rename it to articles/2018/2018-river.md.

      content/articles/2018-loose.md:1:1 error stray-file
        “articles/2018-loose.md” does not belong here.
        Rename it to articles/2018/2018-loose.md.

      content/cities/notes.txt:1:1 error stray-file
        “cities/notes.txt” does not belong here.
        The record holds only articles/<year>/, cities/, funds/, partners/, chains/, publishers/, rankings/<index>/, rates/ and images/; move the file there, or remove it.

      content/drafts/nanjing.md:1:1 error stray-file
        “drafts/nanjing.md” does not belong here.
        The record holds only articles/<year>/, cities/, funds/, partners/, chains/, publishers/, rankings/<index>/, rates/ and images/; move the file there, or remove it.

      6 errors and 0 warnings in 6 files.
      "
    `);
  });
  it('holds links and folders where files should be', () => {
    const content = tempRecord(SOUND);
    symlinkSync('/etc/passwd', join(content, 'cities/beijing.md'));
    mkdirSync(join(content, 'cities/shanghai.md'));
    expect(reportOn(content)).toMatchInlineSnapshot(`
      "content/cities/beijing.md:1:1 error not-a-plain-file
        This is a link to another file, not a plain file.
        Put the file itself here.

      content/cities/shanghai.md:1:1 error not-a-plain-file
        This is a folder, not a plain file.
        Put the file itself here.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
});

describe('bytes', () => {
  it('are too many', () => {
    expect(report({ 'cities/beijing.md': 'x'.repeat(600_000) })).toMatchInlineSnapshot(`
      "content/cities/beijing.md:1:1 error file-too-large
        The file has 0.6 MB; the most is 0.5 MB.
        Shorten it, or make two articles of it.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are too many in the facts', () => {
    const facts = `---\n# ${'x'.repeat(300_000)}\n---\n`;
    expect(report({ 'cities/beijing.md': facts })).toMatchInlineSnapshot(`
      "content/cities/beijing.md:1:1 error file-too-large
        The file has 300003 characters of facts; the most is 65536.
          1 | ---
              ^
        Shorten it, or make two articles of it.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('cannot be read', () => {
    expect(report({ 'cities/locked.md': '' })).toMatchInlineSnapshot(`
      "content/cities/locked.md:1:1 error file-unreadable
        The file cannot be read.
        Give it the usual permissions of a text file.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are no UTF-8', () => {
    const gbk = Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xc4, 0xcf, 0xbe, 0xa9);
    expect(report({ 'cities/beijing.md': gbk })).toMatchInlineSnapshot(`
      "content/cities/beijing.md:2:1 error not-utf8
        Here is a byte that is no UTF-8 text.
        Save the file again with the encoding UTF-8.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are no UTF-8 on one line of many', () => {
    const text = new TextEncoder().encode(String(SOUND[CITY]));
    const at = String(SOUND[CITY]).indexOf('level:') + 2 + 6;
    const wrong = Uint8Array.from([...text.slice(0, at), 0xc4, ...text.slice(at)]);
    expect(report({ [CITY]: wrong })).toContain('content/cities/nanjing.md:3:');
  });
  it('are UTF-16', () => {
    const bytes = new Uint8Array(Buffer.from(String(SOUND[CITY]), 'utf16le'));
    expect(report({ [CITY]: bytes })).toContain(
      'The file is UTF-16, not UTF-8.\n  Save the file again with the encoding UTF-8.',
    );
  });
  it('begin with a second mark', () => {
    const text = `\uFEFF\uFEFF${String(SOUND[CITY])}`;
    expect(report({ [CITY]: text })).toContain('content/cities/nanjing.md:1:1 error second-mark');
    expect(report({ [CITY]: text.slice(1) })).toBe('No problems found.\n');
  });
  it('hold a control character', () => {
    expect(report({ [CITY]: ['南京市', '南\u0000京市'] })).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:2:27 error control-character
        Here is a control character, U+0000, which no text needs.
          2 | names: {en: Nanjing, zh: 南·京市}
                                         ^
        Delete it.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('names', () => {
  it('cannot be ids', () => {
    const city = String(SOUND[CITY]);
    expect(report({ 'cities/Bei Jing.md': city, 'cities/上海.md': city })).toMatchInlineSnapshot(`
      "content/cities/Bei Jing.md:1:1 error file-name
        The file name “Bei Jing” cannot be an id.
        Rename the file to bei-jing.md: small letters a to z, digits and single hyphens.

      content/cities/上海.md:1:1 error file-name
        The file name “上海” cannot be an id.
        Rename the file to shanghai.md: small letters a to z, digits and single hyphens.

      2 errors and 0 warnings in 2 files.
      "
    `);
  });
  it.each([
    ['articles/2018/2018-07-23-river-fund.zh-CN.md', '2018-07-23-river-fund.zh.md'],
    ['articles/2018/2018-07-23-river-fund.zh_Hans.md', '2018-07-23-river-fund.zh.md'],
    ['articles/2018/2018-07-24-南京.md', '2018-07-24-nanjing.md'],
    ['articles/2018/2018年7月24日江苏南京.md', '2018-07-24-nanjing.md'],
    ['articles/2018/2018-07-24 River fund.md', '2018-07-24-river-fund.md'],
    ['articles/2018/2018.7.24 River fund.md', '2018-07-24-river-fund.md'],
    ['articles/2018/20180724_river.md', '2018-07-24-river.md'],
    ['cities/南京.md', 'nanjing.md'],
    ['cities/nanjing.zh-CN.md', 'nanjing.zh.md'],
  ])('%s is answered with %s', (path, right) => {
    expect(report({ [path]: article })).toContain(`Rename the file to ${right}: small letters`);
  });
  it('of Chinese that names no place are asked for in English or pinyin', () => {
    expect(report({ 'articles/2018/2018-07-24-基金.md': article })).toContain(
      'Write it in English or pinyin: small letters a to z, digits and single hyphens.',
    );
  });
  it.each([
    ['articles/2018/2018-07-24-lake.markdown', 'articles/2018/2018-07-24-lake.md'],
    ['articles/2018/2018-07-24-lake.MD', 'articles/2018/2018-07-24-lake.md'],
    ['articles/2018/2018-07-24-lake.md.txt', 'articles/2018/2018-07-24-lake.md'],
    ['articles/2018/2018-7-24 Lake.markdown', 'articles/2018/2018-07-24-lake.md'],
    ['articles/2018-07-24-lake.md', 'articles/2018/2018-07-24-lake.md'],
    ['Articles/2018/2018-07-24-lake.md', 'articles/2018/2018-07-24-lake.md'],
    ['places/suzhou.md', 'cities/suzhou.md'],
    ['partner/lake-house.md', 'partners/lake-house.md'],
    ['cities/jiangsu/suzhou.md', 'cities/suzhou.md'],
  ])('%s in the wrong folder or with another ending is answered with %s', (path, right) => {
    expect(report({ [path]: article })).toContain(`Rename it to ${right}.`);
  });
  it('would be the id of another file', () => {
    expect(
      report({
        'partners/River Capital.md': String(SOUND[PARTNER]),
        'chains/RIVER_CAPITAL.md': CHAIN,
      }),
    ).toMatchInlineSnapshot(`
      "content/chains/RIVER_CAPITAL.md:1:1 error duplicate-id
        The id river-capital is already that of content/partners/river-capital.md.
        If this is the same, remove this file and write river-capital; otherwise rename it.

      content/chains/RIVER_CAPITAL.md:1:1 error file-name
        The file name “RIVER_CAPITAL” cannot be an id.
        Rename the file to river-capital.md: small letters a to z, digits and single hyphens.

      content/partners/River Capital.md:1:1 error duplicate-id
        The id river-capital is already that of content/partners/river-capital.md.
        If this is the same, remove this file and write river-capital; otherwise rename it.

      content/partners/River Capital.md:1:1 error file-name
        The file name “River Capital” cannot be an id.
        Rename the file to river-capital.md: small letters a to z, digits and single hyphens.

      4 errors and 0 warnings in 2 files.
      "
    `);
  });
  it('are reserved by Windows', () => {
    expect(report({ 'chains/con.md': CHAIN })).toMatchInlineSnapshot(`
      "content/chains/con.md:1:1 error device-name
        “con” is a name that Windows keeps for itself.
        Choose a longer name, for instance with the place or the year in it.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are too long', () => {
    expect(report({ [`chains/${'a'.repeat(130)}.md`]: CHAIN })).toMatchInlineSnapshot(`
      "content/chains/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 error id-too-long
        The id has 130 characters; the most is 120.
        Shorten it to a few words.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are used several times', () => {
    expect(
      report({
        'chains/river-capital.md': CHAIN,
        'funds/river-capital.md': String(SOUND[FUND]),
        'articles/2019/2018-07-23-river-fund.md': article,
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:12:10 error wrong-kind-of-thing
        river-capital is a fund, and a partner is wanted here.
          12 |   - {id: river-capital, role: manager}
                        ^
        Name a partner of the record.

      content/articles/2019/2018-07-23-river-fund.md:1:1 error duplicate-id
        The id 2018-07-23-river-fund is already that of content/articles/2018/2018-07-23-river-fund.md.
          1 | ---
              ^
        If this is the same, remove this file and write 2018-07-23-river-fund; otherwise rename it.

      content/articles/2019/2018-07-23-river-fund.md:3:7 error wrong-year
        The article is of 2018, but stands in the folder 2019.
          3 | date: 2018-07-23
                    ^
        Move it to articles/2018/2018-07-23-river-fund.md.

      content/articles/2019/2018-07-23-river-fund.md:12:10 error wrong-kind-of-thing
        river-capital is a fund, and a partner is wanted here.
          12 |   - {id: river-capital, role: manager}
                        ^
        Name a partner of the record.

      content/funds/river-capital.md:1:1 error duplicate-id
        The id river-capital is already that of content/chains/river-capital.md.
          1 | ---
              ^
        If this is the same, remove this file and write river-capital; otherwise rename it.

      content/funds/river-capital.md:2:13 error fund-without-claim
        No article makes a claim about the fund river-capital.
          2 | names: {en: River Fund, zh: 江河基金}
                          ^
        Add a claim in the article that tells of it, or remove the fund.

      content/funds/river-capital.md:6:12 error wrong-kind-of-thing
        river-capital is a fund, and a partner or place is wanted here.
          6 | sponsors: [river-capital]
                         ^
        Name a partner or place of the record.

      content/funds/river-fund.md:6:12 error wrong-kind-of-thing
        river-capital is a fund, and a partner or place is wanted here.
          6 | sponsors: [river-capital]
                         ^
        Name a partner or place of the record.

      content/partners/river-capital.md:1:1 error duplicate-id
        The id river-capital is already that of content/chains/river-capital.md.
          1 | ---
              ^
        If this is the same, remove this file and write river-capital; otherwise rename it.

      9 errors and 0 warnings in 5 files.
      "
    `);
  });
  it('were used before', () => {
    expect(
      report({
        [CITY]: ['added:', 'formerly: [nan-king, river-fund]\nadded:'],
        [FUND]: ['added:', 'formerly: [nan-king, river-fund, old-fund, old-fund]\nadded:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/cities/nanjing.md:8:12 error formerly-clash
        The earlier id nan-king also belongs to content/funds/river-fund.md.
          8 | formerly: [nan-king, river-fund]
                         ^
        Keep it under formerly: only in the file where old links should lead; an id in use is no earlier one.

      content/cities/nanjing.md:8:22 error formerly-clash
        The earlier id river-fund also belongs to content/funds/river-fund.md.
          8 | formerly: [nan-king, river-fund]
                                   ^
        Keep it under formerly: only in the file where old links should lead; an id in use is no earlier one.

      content/funds/river-fund.md:7:12 error formerly-clash
        The earlier id nan-king also belongs to content/cities/nanjing.md.
          7 | formerly: [nan-king, river-fund, old-fund, old-fund]
                         ^
        Keep it under formerly: only in the file where old links should lead; an id in use is no earlier one.

      content/funds/river-fund.md:7:22 error formerly-clash
        The earlier id river-fund also belongs to content/cities/nanjing.md.
          7 | formerly: [nan-king, river-fund, old-fund, old-fund]
                                   ^
        Keep it under formerly: only in the file where old links should lead; an id in use is no earlier one.

      content/funds/river-fund.md:7:44 error named-twice
        old-fund is named twice in this list.
          7 | formerly: [nan-king, river-fund, old-fund, old-fund]
                                                         ^
        Keep it once.

      5 errors and 0 warnings in 2 files.
      "
    `);
  });
});

describe('dates in names', () => {
  it('are of another year', () => {
    expect(report({ [ARTICLE]: undefined, 'articles/2019/2018-07-23-river-fund.md': article }))
      .toMatchInlineSnapshot(`
        "content/articles/2019/2018-07-23-river-fund.md:3:7 error wrong-year
          The article is of 2018, but stands in the folder 2019.
            3 | date: 2018-07-23
                      ^
          Move it to articles/2018/2018-07-23-river-fund.md.

        1 error and 0 warnings in 1 file.
        "
      `);
  });
  it.each([
    ['2018-07-23-river-fund', '2018-07', '2018-07-river-fund'],
    ['2018-07-river-fund', '2018-07-23', '2018-07-23-river-fund'],
    ['2018-river-fund', '2018-07-23', '2018-07-23-river-fund'],
    ['river-fund', '2018', '2018-river-fund'],
    ['2018-7-23-river-fund', '2018-07-23', '2018-07-23-river-fund'],
    ['2019-07-23-river-fund', '2018-07-23', '2018-07-23-river-fund'],
    ['2018-07-23-river-fund', '2019-07-23', 'articles/2019/2019-07-23-river-fund'],
  ])('%s is no name for %s', (id, date, expected) => {
    const files = {
      [ARTICLE]: undefined,
      [`articles/2018/${id}.md`]: article.replace('date: 2018-07-23', `date: ${date}`),
    };
    expect(report(files)).toContain(`Rename it to ${expected}.md, or correct the date.`);
  });
  it.each([
    ['2018-30-projects', '2018'],
    ['2018-07-100-projects', '2018-07'],
    ['2018-07-23-2-projects', '2018-07-23'],
  ])('%s is one for %s', (id, date) => {
    const files = {
      [ARTICLE]: undefined,
      [`articles/2018/${id}.md`]: article.replace('date: 2018-07-23', `date: ${date}`),
    };
    expect(report(files)).toBe('No problems found.\n');
  });
  it('contradict the article', () => {
    expect(report({ [ARTICLE]: ['date: 2018-07-23', 'date: 2018-07-24'] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:3:7 error name-against-date
        The file name does not begin with the article’s date, 2018-07-24.
          3 | date: 2018-07-24
                    ^
        Rename it to 2018-07-24-river-fund.md, or correct the date.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
});

describe('translations', () => {
  const translation = '---\ntitle: 江河基金\n---\n南京宣布设立基金。[@gazette]\n';
  it('have no original', () => {
    expect(
      report({
        'articles/2018/2018-07-23-lake-fund.zh.md': translation,
        'articles/2018/nanjing.zh.md': translation,
        'articles/2019/2018-07-23-river-fund.zh.md': translation,
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-lake-fund.zh.md:1:1 error orphan-translation
        There is no article 2018-07-23-lake-fund that this could be a translation of.
          1 | ---
              ^
        If the article was removed, remove this file too; if it is there under another name, name this file after it: <id>.zh.md beside <id>.md.

      content/articles/2018/nanjing.zh.md:1:1 error orphan-translation
        There is no article nanjing that this could be a translation of, and 3 more files name it: content/articles/2018/2018-07-23-river-fund.md, content/funds/river-fund.md and content/partners/river-capital.md.
          1 | ---
              ^
        If the article was removed, remove this file too, and take its name out of each of them; if it is there under another name, name this file after it: <id>.zh.md beside <id>.md.

      content/articles/2019/2018-07-23-river-fund.zh.md:1:1 error orphan-translation
        This translation does not stand beside its article.
          1 | ---
              ^
        Move it to the folder of content/articles/2018/2018-07-23-river-fund.md.

      3 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('stand beside it', () => {
    expect(report({ 'articles/2018/2018-07-23-river-fund.zh.md': translation })).toBe(
      'No problems found.\n',
    );
  });
});

describe('texts of things in Chinese', () => {
  const lead = '---\nreviewed: 2026-11-24\n---\n基金由南京宣布。\n';
  it.each([
    ['funds/nobody.zh.md', 'No place, fund, partner or chain nobody has a file of its own'],
    ['cities/river-fund.zh.md', 'Move it to the folder of content/funds/river-fund.md.'],
  ])('do not stand alone: %s', (file, told) => {
    const found = report({ [file]: lead });
    expect(found).toContain(`content/${file}:1:1 error orphan-lead`);
    expect(found).toContain(told);
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
  it('have no facts, and a text', () => {
    expect(report({ 'funds/river-fund.zh.md': '---\ntitle: 江河基金\n---\n正文。\n' })).toContain(
      'content/funds/river-fund.zh.md:2:1 error unknown-key',
    );
    expect(report({ 'funds/river-fund.zh.md': '---\n---\n' })).toContain('empty-body');
  });
  it('cite the sources of their entry', () => {
    const cited = lead.replace('。', '。[@nowhere]');
    expect(report({ 'funds/river-fund.zh.md': cited })).toContain(
      'content/funds/river-fund.zh.md:4:9 error unknown-citation',
    );
  });
  it('stand beside their entry', () => {
    expect(report({ 'funds/river-fund.zh.md': lead })).toBe('No problems found.\n');
  });
});

describe('rates', () => {
  const head = 'month,currency,per_usd,source\n';
  it('have rows that cannot be used', () => {
    expect(
      report({
        'rates/usd-monthly.csv': `${head}2018-07,CNY,6.7180,"ECB"
2018-7,CNY,6.7180,ECB
2018-08,USD,1,ECB
2018-09,CNY,"6,84",ECB
2018-09,CNY,0.0,ECB
2018-10,CNY,6.9,
2018-11,CNY,6.9
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/rates/usd-monthly.csv:3:1 error rate-row
        This row of the exchange rates cannot be used: month must be like 2018-07.
          3 | 2018-7,CNY,6.7180,ECB
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      content/rates/usd-monthly.csv:4:1 error rate-row
        This row of the exchange rates cannot be used: currency must be CNY, HKD, EUR, MOP or JPY.
          4 | 2018-08,USD,1,ECB
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      content/rates/usd-monthly.csv:5:1 error rate-row
        This row of the exchange rates cannot be used: per_usd must be a number above zero, like 6.7180.
          5 | 2018-09,CNY,"6,84",ECB
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      content/rates/usd-monthly.csv:6:1 error rate-row
        This row of the exchange rates cannot be used: per_usd must be a number above zero, like 6.7180.
          6 | 2018-09,CNY,0.0,ECB
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      content/rates/usd-monthly.csv:7:1 error rate-row
        This row of the exchange rates cannot be used: source is empty.
          7 | 2018-10,CNY,6.9,
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      content/rates/usd-monthly.csv:8:1 error rate-row
        This row of the exchange rates cannot be used: it has 3 columns instead of 4.
          8 | 2018-11,CNY,6.9
              ^
        Write month,currency,per_usd,source, as in 2018-07,CNY,6.7180,"ECB reference rates".

      6 errors and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['month;currency;per_usd;source\n', 1, 'the first line must be month,currency,per_usd,source'],
    [`${head}2018-07,CNY,6.7180,"ECB\n`, 2, 'the quotes of the table do not match'],
    ['', 1, 'the first line must be month,currency,per_usd,source'],
  ])('%j is no table of them', (table, line, what) => {
    expect(report({ 'rates/usd-monthly.csv': table })).toContain(
      `content/rates/usd-monthly.csv:${line}:1 error rate-row
  This row of the exchange rates cannot be used: ${what}.`,
    );
  });
  it('are given twice', () => {
    expect(
      report({
        'rates/usd-monthly.csv': `${head}2018-07,CNY,6.7180,"ECB"\n2018-07,CNY,6.7,"IMF"\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/rates/usd-monthly.csv:3:1 error rate-twice
        CNY of 2018-07 is given twice.
          3 | 2018-07,CNY,6.7,"IMF"
              ^
        Keep one row for each month and currency.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are missing', () => {
    expect(report({ 'rates/usd-monthly.csv': undefined })).toMatchInlineSnapshot(`
      "content/rates:1:1 warning no-rates
        The record has no exchange rates, so amounts are shown in their own currency only.
        Add rates/usd-monthly.csv with the columns month,currency,per_usd,source.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
});

describe('pictures', () => {
  it('are none', () => {
    expect(
      report({ 'images/river.png': 'hello', 'images/My River.PNG': PNG, 'images/notes.txt': 'x' }),
    ).toMatchInlineSnapshot(`
      "content/images/My River.PNG:1:1 error image-broken
        The picture cannot be shown: its name must be small letters, digits and hyphens, ending in .jpg or .png.
        Open it in a picture editor and save it anew as JPEG (a photograph) or PNG (a drawing), at most 6,000 pixels a side and 24 million in all.

      content/images/notes.txt:1:1 error image-broken
        The picture cannot be shown: its name must be small letters, digits and hyphens, ending in .jpg or .png.
        Open it in a picture editor and save it anew as JPEG (a photograph) or PNG (a drawing), at most 6,000 pixels a side and 24 million in all.

      content/images/river.png:1:1 error image-broken
        The picture cannot be shown: its bytes are no PNG picture.
        Open it in a picture editor and save it anew as JPEG (a photograph) or PNG (a drawing), at most 6,000 pixels a side and 24 million in all.

      3 errors and 0 warnings in 3 files.
      "
    `);
  });
  it('are missing', () => {
    expect(report({ [ARTICLE]: ['added: 2026-11-24\n---\n[[', IMAGE] })).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:22:9 error image-missing
        There is no picture images/river.png.
          22 |   file: river.png
                       ^
        Add the file to images/, or correct its name.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it('are shown by no article', () => {
    expect(report({ 'images/river.png': PNG })).toMatchInlineSnapshot(`
      "content/images/river.png:1:1 warning image-unused
        No article shows this picture.
        Name it under image: in an article, with its credit and licence, or remove it.

      0 errors and 1 warning in 1 file.
      "
    `);
  });
  it('are there and shown', () => {
    const files = record({
      [ARTICLE]: ['added: 2026-11-24\n---\n[[', IMAGE],
      'images/river.png': PNG,
    });
    expect(reportOn(tempRecord(files))).toBe('No problems found.\n');
  });
});

everyCodeHasACase(fileProblems);
