import { langOfLocale } from '../../../src/problems/locale.ts';
import { describe, expect, it } from 'vitest';
import { PROBLEMS, problem, type ProblemCode } from '../../../src/problems/catalogue.ts';
import {
  archivingIn,
  inLanguage,
  sampleOf,
  summaryIn,
  wordingOf,
} from '../../../src/problems/wordings.ts';
import type { PageNews, RunEnd } from '../../../src/problems/commands/archiving.ts';
import { LANGS } from '../../../src/site/lang.ts';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

describe.each(LANGS)('the words of every problem in %s', (lang) => {
  it('are these', () => {
    const said = CODES.map((code) => {
      const { message, hint } = sampleOf(lang, code);
      return `${code}\n  ${message}\n  ${hint}\n  ${wordingOf(lang, code).why}`;
    });
    expect(said.join('\n')).toMatchSnapshot();
  });

  it.each(CODES)('%s: whole sentences, and nothing left out', (code) => {
    const { message, hint } = sampleOf(lang, code);
    for (const sentence of [message, hint, wordingOf(lang, code).why]) {
      expect(sentence).toMatch(/[.?。？]$/);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN/);
    }
  });
});

describe('Chinese', () => {
  it.each(CODES)('%s: Chinese punctuation, no English sentence', (code) => {
    const { message, hint } = sampleOf('zh', code);
    for (const sentence of [message, hint, wordingOf('zh', code).why]) {
      expect(sentence).toMatch(/\p{Script=Han}/u);
      expect(sentence).toMatch(/[。？]$/);
      expect(sentence).not.toMatch(/\p{Script=Han}[,;?!]/u);
      expect(sentence).not.toMatch(/\b(?:the|is|are|of a|with)\b/);
    }
  });
});

it('words a problem anew from what it tells of', () => {
  const location = { file: 'content/cities/nanjing.md', line: 2, column: 8 };
  const written = problem('named-twice', location, { id: 'nanjing' });
  expect(inLanguage('zh', written)).toEqual({
    ...written,
    message: 'nanjing 在这个列表里出现了两次。',
    hint: '保留一个即可。',
  });
  expect(inLanguage('en', written)).toEqual(written);
});

it.each([
  ['en', { errors: 0, warnings: 0, files: 0 }, 'No problems found.'],
  ['zh', { errors: 0, warnings: 0, files: 0 }, '没有发现问题。'],
  ['en', { errors: 1, warnings: 2, files: 1 }, '1 error and 2 warnings in 1 file.'],
  ['zh', { errors: 1, warnings: 2, files: 1 }, '1个文件中有1处错误、2处警告。'],
  ['zh', { errors: 0, warnings: 2, files: 1 }, '1个文件中有2处警告。'],
  ['zh', { errors: 3, warnings: 0, files: 2 }, '2个文件中有3处错误。'],
] as const)('sums up in %s: %j', (lang, counts, expected) => {
  expect(summaryIn(lang, counts)).toBe(expected);
});

it.each([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh' }, 'zh'],
  [{ LANG: 'zha_CN' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB', LC_MESSAGES: 'zh_TW' }, 'zh'],
  [{ LC_ALL: '', LANG: 'zh_CN' }, 'zh'],
])('takes the language of the locale %j: %s', (env, lang) => {
  expect(langOfLocale(env)).toBe(lang);
});

describe.each(LANGS)('what is said of cited pages in %s', (lang) => {
  const words = archivingIn(lang);
  const NEWS: PageNews[] = [
    { type: 'here' },
    { type: 'missing', status: 404 },
    { type: 'gone', since: '2026-11-28' },
    { type: 'unclear' },
    { type: 'unclear', status: 403 },
    { type: 'private' },
    { type: 'kept', day: '2018-07-23' },
    { type: 'repeated' },
    { type: 'made', day: '2026-11-28' },
    { type: 'queued' },
    { type: 'unfit', day: '2017-01-01' },
    { type: 'none' },
    { type: 'undecided' },
    { type: 'unreadable' },
    { type: 'unwritten' },
    { type: 'planned' },
  ];
  const REASONS: RunEnd['reason'][] = ['done', 'busy', 'silent', 'broken', 'interrupted'];
  const isChinese = lang === 'zh';

  it('names its facts, and is of that language', () => {
    const told = NEWS.map((news) => words.page(news));
    expect(new Set(told).size).toBe(NEWS.length);
    NEWS.forEach(({ type: _, ...facts }, at) => {
      for (const fact of Object.values(facts)) expect(told[at]).toContain(String(fact));
    });
    const ends = REASONS.map((reason) => words.end({ reason, pages: 3, files: 1, left: 20 }));
    for (const sentence of [...told, ...ends]) {
      expect(/\p{Script=Han}/u.test(sentence)).toBe(isChinese);
      expect(sentence).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('counts', () => {
    const end = words.end({ reason: 'done', pages: 1, files: 2, left: 30 });
    expect(end).toBe(
      isChinese
        ? '共查询1个网页，改写2个文件，还剩30个网页。'
        : '1 page looked at, 2 files written, 30 pages left.',
    );
  });
});
