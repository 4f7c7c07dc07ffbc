import { describe, expect, it } from 'vitest';
import { translationProblems } from '../../../src/problems/catalogue/translations.ts';
import { pngOf } from '../../harness/pictures.ts';
import { ARTICLE, CITY, everyCodeHasACase, FUND, PARTNER, report, SOUND } from './report.ts';

const CLEAN = 'No problems found.\n';
const ARTICLE_ZH = ARTICLE.replace('.md', '.zh.md');
const FUND_ZH = FUND.replace('.md', '.zh.md');

/** The event's translation with more keys. */
const translated = (keys: string): string =>
  `---\ntitle: 南京宣布设立江河基金\n${keys}---\n南京宣布设立基金。[@gazette]\n`;

/** The event with a conflict, a part told in words, a note and a correction. */
const TOLD = {
  [ARTICLE]: [
    'added: 2026-11-24',
    `conflicts:
  - {id: whose-fund, grade: difference, of: [river-fund], about: whose fund, text: Two say two things., sources: [gazette]}
changes:
  - {date: 2026-11-25, what: The date is mended}
added: 2026-11-24`,
  ],
} as const;

describe('short texts of an event in Chinese', () => {
  it.each([
    ['a conflict', 'conflicts:\n  whose-fund: {about: 谁的基金, text: 说法不一。}\n'],
    ['a correction', 'changes: [日期已更正]\n'],
    ['nothing', ''],
  ])('may have %s of the original', (_, keys) => {
    expect(report({ ...TOLD, [ARTICLE_ZH]: translated(keys) })).toBe(CLEAN);
  });

  it.each([
    [
      'a conflict under another name',
      'conflicts:\n  whose-funds: {about: 谁的基金, text: 说法不一。}\n',
      [`${ARTICLE_ZH}:4:3 error short-text-of-nothing`, 'Did you mean whose-fund?'],
    ],
    [
      'more corrections than the original',
      'changes: [日期已更正, 金额已更正]\n',
      [`${ARTICLE_ZH}:3:18 error short-texts-beyond`, 'There are 2 texts under changes:'],
    ],
    [
      'a part of which the original says nothing',
      'details: {river-capital: 管理基金}\n',
      [`${ARTICLE_ZH}:3:11 error short-text-of-nothing`, 'nothing called river-capital'],
    ],
    [
      'a note of a claim without one',
      'notes: {river-fund: 约数}\n',
      [`${ARTICLE_ZH}:3:9 error short-text-of-nothing`],
    ],
  ])('are told of once: %s', (_, keys, told) => {
    const found = report({ ...TOLD, [ARTICLE_ZH]: translated(keys) });
    for (const text of told) expect(found).toContain(text);
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });

  it('have a second part of one organisation under -2', () => {
    const parts = {
      [ARTICLE]: [
        '  - {id: river-capital, role: manager}\n',
        '  - {id: river-capital, role: manager}\n  - {id: river-capital, role: host, detail: gave the room}\n',
      ],
    } as const;
    const zh = (id: string) => ({
      ...parts,
      [ARTICLE_ZH]: translated(`details: {${id}: 提供场地}\n`),
    });
    expect(report(zh('river-capital-2'))).toBe(CLEAN);
    expect(report(zh('river-capital'))).toContain('short-text-of-nothing');
  });
});

describe('texts that are told apart by their order', () => {
  const changes = (...what: string[]): string =>
    what.map((one, at) => `  - {date: 2026-11-2${at + 4}, what: ${one}}\n`).join('');
  const told = (zh: string, ...what: string[]) =>
    report({
      [ARTICLE]: ['added:', `changes:\n${changes(...what)}added:`],
      [ARTICLE_ZH]: translated(zh),
    });

  it.each([
    ['as many', 'changes: [日期, 金额]\n'],
    ['none yet', ''],
  ])('are in order with %s', (_, zh) => {
    expect(told(zh, 'The date', 'The sum')).toBe(CLEAN);
  });
  it('are told of once where the original has gained one', () => {
    const found = told('changes: [日期, 金额]\n', 'The date', 'The place', 'The sum');
    expect(found).toContain(`${ARTICLE_ZH}:3:1 warning short-texts-fewer`);
    expect(found).toContain('There are 2 texts under changes:, and the original has 3.');
    expect(found).toContain('0 errors and 1 warning in 1 file.');
  });
});

describe('the picture of an event in Chinese', () => {
  const image = {
    'images/river.png': pngOf(8, 8),
    [ARTICLE]: [
      'added:',
      'image: {file: river.png, alt: A map, credit: Us, licence: CC BY 4.0, source: https://example.org/map}\nadded:',
    ],
  } as const;
  const told = (zh: string) => report({ ...image, [ARTICLE_ZH]: translated(zh) });

  it('has alt and credit', () => {
    expect(told('image: {alt: 示意图, credit: 本站}\n')).toBe(CLEAN);
  });
  it.each([
    ['', `${ARTICLE}:21:1 warning`, 'The picture has no alt: and no credit: in Chinese.'],
    [
      'image: {alt: 示意图}\n',
      `${ARTICLE_ZH}:3:1 warning`,
      'The picture has no credit: in Chinese.',
    ],
  ])('is asked for where it is missing: “%s”', (zh, at, message) => {
    const found = told(zh);
    expect(found).toContain(`${at} picture-without-chinese`);
    expect(found).toContain(message);
    expect(found).toContain(`Write it under image: in content/${ARTICLE_ZH}.`);
    expect(found).toContain('0 errors and 1 warning in 1 file.');
  });
  it('is of a picture that is there', () => {
    expect(report({ [ARTICLE_ZH]: translated('image: {alt: 示意图}\n') })).toContain(
      `${ARTICLE_ZH}:3:1 error short-text-of-nothing`,
    );
  });
  it('is not asked for where there is no translation at all', () => {
    expect(report(image)).toBe(CLEAN);
  });
});

describe('short texts that an original has lost, of which its translation says all', () => {
  const whole = {
    own: String(SOUND[ARTICLE])
      .replace('    sources: [gazette]\n', '    sources: [gazette]\n    note: The page rounds it\n')
      .replace('role: manager}', 'role: manager, detail: runs it}')
      .replace(...TOLD[ARTICLE]),
    zh: translated(
      'notes: {river-fund: 约数}\ndetails: {river-capital: 管理基金}\nconflicts:\n  whose-fund: {about: 谁的基金, text: 说法不一。}\nchanges: [日期已更正]\n',
    ),
  };
  const changed = (from: RegExp | string, to: string, zh = (text: string) => text) => ({
    [ARTICLE]: whole.own.replace(from, to),
    [ARTICLE_ZH]: zh(whole.zh),
  });

  it('are sound before', () => {
    expect(report(changed('', ''))).toBe(CLEAN);
  });
  it('are told of in the original', () => {
    expect(report(changed('    note: The page rounds it\n', ''))).toMatchInlineSnapshot(`
      "content/articles/2018/2018-07-23-river-fund.md:10:5 error text-lost
        The translation has a text for river-fund under notes:, and none stands here.
          10 |     sources: [gazette]
                   ^
        Put back what it says again, or remove it from content/articles/2018/2018-07-23-river-fund.zh.md too.

      1 error and 0 warnings in 1 file.
      "
    `);
  });
  it.each([
    ['a detail', ', detail: runs it', '', ':13:'],
    ['a conflict', /conflicts:\n.*\n/, '', ':2:'],
    ['a correction', /changes:\n.*\n/, '', ':2:'],
  ])('are told of once: %s', (_, from, to, line) => {
    const found = report(changed(from, to));
    expect(found).toContain(`${ARTICLE}${line}`);
    expect(found).toContain('error text-lost');
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
  it.each([
    [
      'its translation has another name',
      (text: string) => text.replace('whose-fund:', 'whose-funds:'),
    ],
    ['its translation stands twice', (text: string) => text.replace('[日期', '[日期已更正, 日期')],
    [
      'is one of few that are said',
      (text: string) => text.replace(/conflicts:\n.*\n/, 'not_the_same_as: {river: 另一个}\n'),
    ],
  ])('are told of in the translation where %s', (_, zh) => {
    const found = report(changed('', '', zh));
    expect(found).toContain(`content/${ARTICLE_ZH}:`);
    expect(found).not.toContain('text-lost');
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
  it('are of a row that an edition no longer has', () => {
    const found = report({
      ...RANKING,
      'rankings/river/1.md': EDITION.replace(
        '{city: nanjing, rank: 1, note: one page says 2}',
        '{city: jiangsu, rank: 1}',
      ),
      'rankings/river/1.zh.md': '---\ntitle: 南京居首\nnotes: {nanjing: 有一页写作第2名}\n---\n',
    });
    expect(found).toContain('rankings/river/1.md:4:1 error text-lost');
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
});

describe('short texts of a thing in Chinese', () => {
  it('need no text beside them', () => {
    const checked =
      'checked:\n  - {on: 2026-11-24, where: the web, what: its filing, found: nothing}\nadded:';
    const found = report({
      [FUND]: ['added:', checked],
      [FUND_ZH]: '---\nchecked:\n  - {found: 未查到}\n---\n',
    });
    expect(found).toBe(CLEAN);
  });

  it.each([
    ['a reason that the fund does not give', 'reason: 只有一篇报道'],
    ['a search that nobody made', 'checked: [{found: 未查到}]'],
  ])('repeat no %s', (_, key) => {
    const found = report({ [FUND_ZH]: `---\n${key}\n---\n` });
    expect(found).toContain(`${FUND_ZH}:2:`);
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
});

const INDEX = `---
names: {en: River Index, zh: 江河榜}
publisher: River Capital
subject: city
method: A sum of points.
added: 2026-11-24
---
`;
const EDITION = `---
title: Nanjing leads
complete: true
rows:
  - {city: nanjing, rank: 1, note: one page says 2}
sources:
  - {id: gazette, title: A list, publisher: gazette, form: report, url: https://example.org/list, language: en}
added: 2026-11-24
---
`;
const RANKING = { 'rankings/river/index.md': INDEX, 'rankings/river/1.md': EDITION };

describe('texts of rankings in Chinese', () => {
  it('stand beside an index or an edition', () => {
    const found = report({
      ...RANKING,
      'rankings/river/index.zh.md': '---\nmethod: 各项得分之和。\n---\n',
      'rankings/river/1.zh.md':
        '---\ntitle: 南京居首\nnotes: {nanjing: 有一页写作第2名}\n---\n南京居首。[@gazette]\n',
    });
    expect(found).toBe(CLEAN);
  });

  it('do not stand alone', () => {
    const found = report({ ...RANKING, 'rankings/river/2.zh.md': '---\ntitle: 南京居首\n---\n' });
    expect(found).toContain('rankings/river/2.zh.md:1:1 error orphan-ranking-translation');
    expect(found).toContain('There is no content/rankings/river/1.md'.replace('1.md', '2.md'));
  });

  it('give no title to what has none', () => {
    const untitled = EDITION.replace('title: Nanjing leads\n', '');
    const found = report({
      ...RANKING,
      'rankings/river/1.md': untitled,
      'rankings/river/1.zh.md': '---\ntitle: 南京居首\n---\n',
    });
    expect(found).toContain('rankings/river/1.zh.md:2:1 error short-text-of-nothing');
  });
});

describe('the title in Chinese', () => {
  it('stands in the translation, which may have no text yet', () => {
    expect(report({ [ARTICLE_ZH]: '---\ntitle: 南京宣布设立江河基金\n---\n' })).toBe(CLEAN);
  });

  it('is told of in the article', () => {
    const found = report({ [ARTICLE]: ['date: 2018', 'title_zh: 南京设立基金\ndate: 2018'] });
    expect(found).toContain(`${ARTICLE}:3:1 error title-in-translation`);
    expect(found).toContain(`Write it as title: in content/${ARTICLE_ZH}`);
    expect(found).toContain('1 error and 0 warnings in 1 file.');
  });
});

describe('a name in Chinese', () => {
  const later = (text: unknown): string =>
    String(text).replace('added: 2026-11-24', 'added: 2026-11-29');
  const warned = (file: string, line: number) =>
    `content/${file}:${line}:1 warning no-chinese-name`;

  it.each([
    ['an event', { [ARTICLE]: later(SOUND[ARTICLE]) }, warned(ARTICLE, 2)],
    [
      'an organisation',
      { [PARTNER]: later(SOUND[PARTNER]).replace(', zh: 江河资本', '') },
      warned(PARTNER, 2),
    ],
    [
      'an index',
      { 'rankings/river/index.md': later(INDEX).replace(', zh: 江河榜', '') },
      warned('rankings/river/index.md', 2),
    ],
    [
      'an edition with a title',
      { ...RANKING, 'rankings/river/1.md': later(EDITION) },
      warned('rankings/river/1.md', 2),
    ],
  ])('is asked for of what is new: %s', (_, changes, expected) => {
    const found = report(changes);
    expect(found).toContain(expected);
    expect(found).toContain('0 errors and 1 warning in 1 file.');
  });

  it.each([
    ['an event with its title', { [ARTICLE]: later(SOUND[ARTICLE]), [ARTICLE_ZH]: translated('') }],
    ['an organisation with its name', { [PARTNER]: later(SOUND[PARTNER]) }],
    ['what was there before', { [PARTNER]: String(SOUND[PARTNER]).replace(', zh: 江河资本', '') }],
    [
      'an edition without a title',
      { ...RANKING, 'rankings/river/1.md': later(EDITION).replace('title: Nanjing leads\n', '') },
    ],
  ])('is not asked for of %s', (_, changes) => {
    expect(report(changes)).toBe(CLEAN);
  });

  it('is not asked for where the translation has a mistake, which alone is told', () => {
    const found = report({
      [ARTICLE]: later(SOUND[ARTICLE]),
      [ARTICLE_ZH]: '---\ntitel: 南京\n---\n',
    });
    expect(found).not.toContain('no-chinese-name');
    expect(found).toContain('error');
  });
});

describe('a Chinese name that is a description', () => {
  it.each([
    ['a fund', FUND, ', zh: 江河基金', ':2:25'],
    ['an organisation', PARTNER, ', zh: 江河资本', ':2:28'],
  ])('is there: of %s', (_, file, zh, at) => {
    const named = (name: string) => report({ [file]: [`${zh}}`, `${name}, described: true}`] });
    expect(named('')).toContain(`content/${file}${at} error missing-key`);
    expect(named('')).toContain('The key zh: is missing from names.');
    expect(named(zh)).not.toContain('missing-key');
  });
  it('is no matter of a place', () => {
    expect(report({ [CITY]: ['names: {', 'names: {described: true, '] })).toContain('unknown-key');
  });
});

describe('translations of what is not there', () => {
  it.each([
    ['articles/2018/2018-07-24-nothing.zh.md', translated(''), 'orphan-translation'],
    [
      PARTNER.replace('river-capital', 'nobody').replace('.md', '.zh.md'),
      '---\n---\n无。\n',
      'orphan-lead',
    ],
  ])('%s', (file, text, code) => {
    expect(report({ [file]: text })).toContain(code);
  });
});

everyCodeHasACase(translationProblems);
