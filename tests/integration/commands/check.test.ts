import { readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { filesBelow } from '../../../src/publish/checksums.ts';
import { runCheck } from '../../harness/commands.ts';
import { tempFolder } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const RATES = 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n';
const SOUND = { ...SMALL_RECORD, 'rates/usd-monthly.csv': RATES };
const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const CITY = 'cities/nanjing.md';
const BROKEN = {
  ...SOUND,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace('1 billion CNY', '1 bilion').replace(
    'kind: fund',
    'kind: funds',
  ),
  [CITY]: SMALL_RECORD[CITY].replace('parent: jiangsu', 'parent: jiangsoo'),
};

describe('npm run check', () => {
  it('ends with 0 and one sentence where all is well', async () => {
    expect(await runCheck(SOUND)).toEqual({ code: 0, stderr: '', stdout: 'No problems found.\n' });
  });

  it('ends with 0 where there are warnings only', async () => {
    const { code, stdout } = await runCheck(SMALL_RECORD);
    expect(code).toBe(0);
    expect(stdout).toContain('0 errors and 1 warning in 1 file.');
  });

  it('reports everything at once, sorted, with the line quoted and the place marked', async () => {
    const { code, stdout } = await runCheck(BROKEN);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:4:7 error not-in-list
        “funds” is not one of the values of kind.
          4 | kind: funds
                    ^
        Did you mean fund? Choose fund, partnership, pilot, policy, park, summit, research, regulation or procurement.

      content/articles/2018/2018-07-23-river-fund.md:8:13 error amount-unreadable
        The amount “1 bilion” cannot be read: “bilion” is no unit or currency that is known.
          8 |     amount: 1 bilion
                          ^
        Write it as in 10 billion CNY, US$1.5bn, HK$50m, 100亿元 or 5000万元; the currencies are CNY, HKD, USD, EUR, MOP or JPY.

      content/cities/nanjing.md:5:9 error unknown-reference
        There is no place “jiangsoo” in the record.
          5 | parent: jiangsoo
                      ^
        Did you mean jiangsu? If it is another, add a file for this place, or bring it in under introduces: in an article.

      3 errors and 0 warnings in 2 files.
      "
    `);
  });

  it.each([
    ['by its option', ['--lang', 'zh'], {}],
    ['by the locale', [], { LC_ALL: 'zh_CN.UTF-8' }],
  ])('reports in Chinese %s', async (_, args, env) => {
    const { code, stdout } = await runCheck(BROKEN, args, { env });
    expect(code).toBe(1);
    expect(stdout).toContain('“funds”不是 kind 可用的值。');
    expect(stdout).toContain('2个文件中有3处错误。');
  });

  it('says which languages there are', async () => {
    const { code, stderr } = await runCheck(BROKEN, ['--lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no language “fr”; choose en or zh.');
  });

  it('gives one array of problems as JSON, in the shape of the design', async () => {
    const { code, stdout } = await runCheck(BROKEN, ['--format', 'json']);
    expect(code).toBe(1);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.length).toBeGreaterThan(1);
    for (const problem of problems) {
      expect(Object.keys(problem)).toEqual([
        'file',
        'line',
        'column',
        'severity',
        'code',
        'message',
        'hint',
      ]);
      expect(problem.file).toMatch(/^content\//);
    }
    expect(JSON.parse((await runCheck(SOUND, ['--format', 'json'])).stdout)).toEqual([]);
  });

  it('annotates pull requests on GitHub, its own separators escaped', async () => {
    const { stdout } = await runCheck(BROKEN, ['--format', 'github']);
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/articles/2018/2018-07-23-river-fund.md,line=4,col=7,title=not-in-list::“funds” is not one of the values of kind.%0ADid you mean fund? Choose fund, partnership, pilot, policy, park, summit, research, regulation or procurement.
      ::error file=content/articles/2018/2018-07-23-river-fund.md,line=8,col=13,title=amount-unreadable::The amount “1 bilion” cannot be read: “bilion” is no unit or currency that is known.%0AWrite it as in 10 billion CNY, US$1.5bn, HK$50m, 100亿元 or 5000万元; the currencies are CNY, HKD, USD, EUR, MOP or JPY.
      ::error file=content/cities/nanjing.md,line=5,col=9,title=unknown-reference::There is no place “jiangsoo” in the record.%0ADid you mean jiangsu? If it is another, add a file for this place, or bring it in under introduces: in an article.
      3 errors and 0 warnings in 2 files.
      "
    `);
  });

  it('reads everything and reports the files named, as the shell or the report names them', async () => {
    const content = tempRecord(BROKEN);
    for (const name of [join(content, CITY), `content/${CITY}`]) {
      const { code, stdout } = await runCheck(content, ['--format', 'json', name]);
      expect(code).toBe(1);
      expect((JSON.parse(stdout) as Problem[]).map(({ file }) => file)).toEqual([
        `content/${CITY}`,
      ]);
    }
    expect((await runCheck(content, [join(content, 'funds/river-fund.md')])).code).toBe(0);
  });

  it.each([
    [
      'a folder that is not there',
      '/no/such/folder',
      [],
      'There is no content folder at /no/such/folder.',
    ],
    [
      'a format that is not there',
      SOUND,
      ['--format', 'xml'],
      'There is no format “xml”; choose text, json, github or markdown.',
    ],
    ['an option that is not there', SOUND, ['--colour'], "Unknown option '--colour'"],
    ['a file that is not there', SOUND, ['nowhere.md'], 'There is no file nowhere.md.'],
  ])('could not run: %s', async (_what, content, args, sentence) => {
    const { code, stdout, stderr } = await runCheck(content, args);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(sentence);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });
});

describe('npm run check, again', () => {
  const broken = () => tempRecord(BROKEN);
  const age = (folder: string) => {
    // As when nobody has just written it.
    const then = new Date('2026-01-01');
    for (const path of filesBelow(folder)) utimesSync(join(folder, path), then, then);
  };

  it('says the same of the same, in the words and the form that are asked for', async () => {
    const folder = broken();
    const first = await runCheck(folder);
    expect(await runCheck(folder)).toEqual(first);
    const chinese = await runCheck(folder, ['--lang', 'zh']);
    expect(chinese.stdout).not.toBe(first.stdout);
    expect(await runCheck(folder, ['--lang', 'zh'])).toEqual(chinese);
    expect((await runCheck(folder, ['--format', 'json'])).stdout).toMatch(/^\[/);
    expect((await runCheck(folder, [join(folder, CITY)])).stdout).toContain('1 error ');
    expect(await runCheck(folder)).toEqual(first);
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'is edited, and has its size and the time of its last change still',
      (folder) => {
        const file = join(folder, CITY);
        writeFileSync(file, readFileSync(file, 'utf8').replace('jiangsoo', 'jiangsuu'));
        age(folder);
      },
      'jiangsuu',
    ],
    [
      'is another through a link',
      (folder) => {
        const elsewhere = join(tempFolder('elsewhere'), 'nanjing.md');
        const file = join(folder, CITY);
        writeFileSync(elsewhere, readFileSync(file, 'utf8'));
        rmSync(file);
        symlinkSync(elsewhere, file);
      },
      '',
    ],
  ])('checks anew what %s', async (_what, edit, said) => {
    const folder = broken();
    age(folder);
    const first = await runCheck(folder);
    edit(folder);
    const second = await runCheck(folder);
    expect(second.stdout).not.toBe(first.stdout);
    expect(second.stdout).toContain(said);
  });

  it('checks anew on another day', async () => {
    const folder = tempRecord(SOUND);
    const on = (day: string) => runCheck(folder, [], { env: { ATLAS_TODAY: day } });
    const late = await on('2026-11-29');
    expect(await on('2026-11-29')).toEqual(late);
    expect((await on('2017-01-01')).stdout).not.toBe(late.stdout);
  });
});
