import { describe, expect, it } from 'vitest';
import type { Files } from '../../harness/files.ts';
import { ARTICLE, FUND, PARTNER, record, SOUND } from '../problems/report.ts';
import { fixedRecord, type Fixing } from './fixed.ts';

const text = (path: string, files: Files = SOUND): string => String(files[path]);

/** A record in which much names the article and the fund: translations, mentions, look-alikes, a revision. */
const SECOND = 'articles/2019/2019-01-21-river-fund-cut.md';
const WIDE: Files = {
  ...SOUND,
  [ARTICLE]: text(ARTICLE).replace(
    'sources: [gazette]\n',
    'sources: [gazette]\n    note: The page rounds it\n',
  ),
  [ARTICLE.replace('.md', '.zh.md')]:
    '---\ntitle: 南京宣布设立10亿元基金\nnotes: {river-fund: 原文为约数}\n---\n[[nanjing]]宣布设立[[river-fund]]。[@gazette]\n',
  // In the order of keys that a new file would have.
  [FUND]: text(FUND)
    .replace('focus: blockchain\n', '')
    .replace('money: public', 'focus: blockchain\nmoney: public'),
  [FUND.replace('.md', '.zh.md')]: '---\nreviewed: 2026-11-24\n---\n一只江边的基金。\n',
  [SECOND]: `---
title: Nanjing cuts the river fund to 800 million yuan
date: 2019-01-21
kind: fund
places: [nanjing]
claims:
  - fund: river-fund
    amount: 800 million CNY
    revises: 2018-07-23-river-fund/river-fund
    sources: [gazette]
sources:
  - id: gazette
    title: The fund is cut
    publisher: gazette
    form: report
    url: https://example.org/the-fund-is-cut
    published: 2019-01-21
    language: en
not_the_same_as:
  - id: 2018-07-23-river-fund
    why: That one is of the year before
added: 2026-11-24
---
After [[2018-07-23-river-fund]], [[nanjing]] cut the [[river-fund]] to [[river-fund#size]]. [@gazette]
`,
};

/** Files with some under other names. */
function moved(files: Files, names: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [names[path] ?? path, content]),
  );
}

/** Files with pieces of one replaced. */
function edited(
  files: Files,
  path: string,
  ...pairs: readonly (readonly [string, string])[]
): Files {
  const now = pairs.reduce(
    (all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`${path} does not hold ${from}`);
      return all.replaceAll(from, () => to);
    },
    text(path, files),
  );
  return { ...files, [path]: now };
}

const ZH = (path: string): string => path.replace(/\.md$/, '.zh.md');
const WRONG = { [ARTICLE]: 'articles/2018/2018-07-22-river-fund.md' };
const WRONG_BOTH = { ...WRONG, [ZH(ARTICLE)]: ZH(WRONG[ARTICLE]) };

/** The wide record with the article’s id, and all that names it, of another day. */
const ofOtherDay = (): Files => {
  const names = moved(WIDE, WRONG_BOTH);
  return edited(names, SECOND, ['2018-07-23-river-fund', '2018-07-22-river-fund']);
};

const settled = (files: Files, fixing?: Fixing) => {
  const once = fixedRecord(files, fixing);
  expect(once.after.problems).toEqual([]);
  expect(fixedRecord(once.files, fixing).files).toEqual(once.files);
  return once;
};

it('the record that names much is sound', () => {
  const { files, before } = fixedRecord(WIDE);
  expect(before.problems).toEqual([]);
  expect(files).toEqual(WIDE);
});

describe('a file whose name or folder does not go with its date', () => {
  it('takes its translation and all that names it along, and leaves no old id where it is new', () => {
    const { files, told } = settled(ofOtherDay(), { earlier: SOUND });
    expect(files).toEqual(WIDE);
    expect(told).toMatch(/^content\/articles\/2018\/2018-07-22-river-fund.md\n {2}renamed to/m);
    expect(told).toMatch(/^content\/articles\/2018\/2018-07-22-river-fund.zh.md\n {2}renamed to/m);
  });

  it('keeps the id that was published', () => {
    const { files } = settled(ofOtherDay(), { earlier: ofOtherDay() });
    const added = [
      'added: 2026-11-24\n',
      'added: 2026-11-24\nformerly: [2018-07-22-river-fund]\n',
    ] as const;
    expect(files).toEqual(edited(WIDE, ARTICLE, added));
  });

  it('keeps its id where nobody knows what was published', () => {
    const { files } = settled(ofOtherDay());
    expect(text(ARTICLE, files)).toContain('formerly: [2018-07-22-river-fund]\n');
  });

  it('moves to the folder of its year, under the id that it has', () => {
    const folder = (path: string) => path.replace('/2018/', '/2019/');
    const names = { [ARTICLE]: folder(ARTICLE), [ZH(ARTICLE)]: folder(ZH(ARTICLE)) };
    const { files } = settled(moved(WIDE, names));
    expect(files).toEqual(WIDE);
  });

  it('moves there without its translation, which is there already', () => {
    const away = moved(WIDE, { [ARTICLE]: ARTICLE.replace('/2018/', '/2019/') });
    const { files, told } = settled(away);
    expect(files).toEqual(WIDE);
    expect(told).not.toContain('.zh.md');
  });

  it('stays where another file has the name already', () => {
    const files = { ...WIDE, [WRONG[ARTICLE]]: text(ARTICLE) };
    const { files: after, told } = fixedRecord(files);
    expect(after).toEqual(files);
    expect(told).toContain('not fixed: a file of that name is there already (name-against-date)');
  });

  it('stays while the file has mistakes that nobody can fix', () => {
    const files = edited(ofOtherDay(), WRONG[ARTICLE], ['kind: fund\n', 'kind: fnd\n']);
    expect(fixedRecord(files, { earlier: SOUND }).files).toEqual(files);
  });
});

describe('a file whose name cannot be an id', () => {
  it.each([
    ['a name with capitals and spaces', 'articles/2018/2018-07-23 River Fund.md'],
    ['a date without noughts, another ending', 'articles/2018/2018.7.23_river-fund.markdown'],
    ['no folder of a year', 'articles/2018-07-23-river-fund.md'],
    ['another folder', 'news/2018/2018-07-23-River-Fund.md'],
  ])('%s', (_, name) => {
    const { files, told } = settled(moved(SOUND, { [ARTICLE]: name }));
    expect(files).toEqual(SOUND);
    expect(told).toContain(`renamed to content/${ARTICLE}`);
  });

  it('is read under the right name, and what is wrong in it is fixed too', () => {
    const wrong = edited(SOUND, ARTICLE, ['places: [nanjing]', 'places: [南京]']);
    const name = 'articles/2018/2018-07-23 River Fund.md';
    const { files } = settled(moved(wrong, { [ARTICLE]: name }), {
      isNamed: (file) => file === `content/${name}`,
    });
    expect(files).toEqual(SOUND);
  });

  it('stays where another file has the name already, and where it is no entry', () => {
    const twice = { ...SOUND, 'articles/2018/2018-07-23 River Fund.md': text(ARTICLE) };
    expect(fixedRecord(twice).files).toEqual(twice);
    const readme = { ...SOUND, 'cities/README.md': '# Cities\n' };
    expect(fixedRecord(readme).files).toEqual(readme);
  });
});

describe('a translation that is not beside its original', () => {
  it('moves there', () => {
    const away = moved(WIDE, { [ZH(FUND)]: 'partners/river-fund.zh.md' });
    expect(settled(away).files).toEqual(WIDE);
  });
});

describe('an entry that was renamed', () => {
  const renamed = (files: Files): Files =>
    moved(files, { [FUND]: 'funds/stream-fund.md', [ZH(FUND)]: 'funds/stream-fund.zh.md' });
  const right = (): Files => {
    const pairs = ['fund: river-fund', 'fund: stream-fund'] as const;
    const mentions = [
      ['[[river-fund]]', '[[stream-fund]]'],
      ['[[river-fund#size]]', '[[stream-fund#size]]'],
    ] as const;
    let files = renamed(WIDE);
    files = edited(files, 'funds/stream-fund.md', [
      'added: 2026-11-24\n',
      'added: 2026-11-24\nformerly: [river-fund]\n',
    ]);
    files = edited(files, ARTICLE, pairs, ...mentions);
    files = edited(files, SECOND, pairs, ...mentions, [
      'river-fund/river-fund\n',
      'river-fund/stream-fund\n',
    ]);
    return edited(
      files,
      ZH(ARTICLE),
      ['[[river-fund]]', '[[stream-fund]]'],
      ['{river-fund: ', '{stream-fund: '],
    );
  };

  it('is what all that named it names, and keeps its old id', () => {
    const { files, told } = settled(renamed(WIDE), { earlier: WIDE });
    expect(files).toEqual(right());
    expect(told).toContain(
      'content/funds/stream-fund.md\n  line 9: added “formerly: [river-fund]” (id-gone)',
    );
  });

  it('takes a translation along that was left behind', () => {
    const left = moved(WIDE, { [FUND]: 'funds/stream-fund.md' });
    expect(settled(left, { earlier: WIDE }).files).toEqual(right());
  });

  it('is an article, with what revises its claims', () => {
    const own = moved(WIDE, {
      [ARTICLE]: 'articles/2018/2018-07-23-nanjing-river.md',
      [ZH(ARTICLE)]: 'articles/2018/2018-07-23-nanjing-river.zh.md',
    });
    const { files } = settled(own, { earlier: WIDE });
    expect(text(SECOND, files)).toContain('revises: 2018-07-23-nanjing-river/river-fund\n');
    expect(text(SECOND, files)).toContain('After [[2018-07-23-nanjing-river]], ');
    expect(text(SECOND, files)).toContain('  - id: 2018-07-23-nanjing-river\n');
    expect(text('articles/2018/2018-07-23-nanjing-river.md', files)).toContain(
      'formerly: [2018-07-23-river-fund]\n',
    );
  });

  it.each([
    ['with its translation', true],
    ['without it', false],
  ])('is known by the id that it had, %s', (_, isWhole) => {
    const own = isWhole ? renamed(WIDE) : moved(WIDE, { [FUND]: 'funds/stream-fund.md' });
    const files = edited(own, 'funds/stream-fund.md', [
      'added: 2026-11-24\n',
      'added: 2026-11-24\nformerly: [river-fund]\n',
    ]);
    expect(settled(files).files).toEqual(right());
  });

  it('is left where two new ones bear its names, or none does', () => {
    const twin = renamed(WIDE);
    const two = { ...twin, 'funds/other-fund.md': text('funds/stream-fund.md', twin) };
    expect(fixedRecord(two, { earlier: WIDE }).files).toEqual(two);
    const other = edited(twin, 'funds/stream-fund.md', ['River Fund', 'Stream Fund']);
    expect(fixedRecord(other, { earlier: WIDE }).files).toEqual(other);
  });

  it('is left where nobody knows what was published', () => {
    expect(fixedRecord(renamed(WIDE)).files).toEqual(renamed(WIDE));
  });
});

it('says what it did in Chinese', () => {
  const { toldIn } = settled(ofOtherDay(), { earlier: SOUND });
  expect(toldIn('zh')).toContain(
    `content/articles/2018/2018-07-22-river-fund.md\n  已改名为 content/${ARTICLE}（name-against-date）`,
  );
});

it('changes nothing but what it names', () => {
  const files = record({
    [PARTNER]: ['home: nanjing', 'home: 南京'],
    [FUND]: ['places: [nanjing]', 'places: 南京'],
  });
  const only = fixedRecord(files, { isNamed: (file) => file.endsWith(PARTNER) }).files;
  expect(only).toEqual({ ...SOUND, [FUND]: files[FUND] });
});
