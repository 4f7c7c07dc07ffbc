import { describe, expect, it } from 'vitest';
import { entryFile } from '../../../src/contribute/entry-file.ts';
import { inKeyOrder } from '../../../src/fixes/key-order.ts';
import { ARTICLE, FUND, PARTNER, record, SOUND } from '../problems/report.ts';
import { fixedRecord } from './fixed.ts';

const CASES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'keys at the top, each with its remarks': [
    'date: 2018-07-23 # as known\n# What happened.\ntitle: A fund\n\nkind: fund\n',
    '# What happened.\ntitle: A fund\ndate: 2018-07-23 # as known\n\nkind: fund\n',
  ],
  'lists in lines of their own, with remarks that are indented': [
    'claims:\n  - fund: a-fund\n    stage: announced\n  # Of one page only.\ntitle: A fund\n',
    'title: A fund\nclaims:\n  - fund: a-fund\n    stage: announced\n  # Of one page only.\n',
  ],
  'keys of items, the first behind its hyphen': [
    'sources:\n  - url: https://example.org/\n    id: a-page # the page\n    # From its head.\n    title: |\n      A title\n  - id: another\n    language: en\n    read: page\n',
    'sources:\n  - id: a-page # the page\n    # From its head.\n    title: |\n      A title\n    url: https://example.org/\n  - id: another\n    read: page\n    language: en\n',
  ],
  'items within items that are out of order too': [
    'introduces:\n  funds:\n    - names:\n        zh: 基金\n        en: A fund\n      id: a-fund\ntitle: A fund\n',
    'title: A fund\nintroduces:\n  funds:\n    - id: a-fund\n      names:\n        en: A fund\n        zh: 基金\n',
  ],
  'a text over several lines': [
    'conflicts:\n  - id: one\n    text: >-\n      One page,\n\n      and another.\n    about: the sum\ndate: "2018"\n',
    'date: "2018"\nconflicts:\n  - id: one\n    about: the sum\n    text: >-\n      One page,\n\n      and another.\n',
  ],
};

describe('the order of keys', () => {
  it.each(Object.entries(CASES))('%s', (_, [before, after]) => {
    expect(inKeyOrder(before, 'article')).toBe(after);
    expect(inKeyOrder(after, 'article')).toBeUndefined();
  });

  it.each([
    ['a key that nobody knows', 'date: 2018\nname: A fund\ntitle: A fund\n'],
    ['a value that another refers to', 'date: &day 2018\ntitle: A fund\nadded: *day\n'],
    ['a group in braces', 'sources:\n  - {url: https://example.org/, id: a-page}\n'],
    [
      'a remark that would stand behind a hyphen',
      'sources:\n  - url: https://example.org/\n    # Its id.\n    id: a-page\n',
    ],
    ['facts that cannot be read', 'date: [2018\ntitle: A fund\n'],
  ])('is left: %s', (_, facts) => {
    expect(inKeyOrder(facts, 'article')).toBeUndefined();
  });

  it('is the one in which the form writes', () => {
    const source = { read: 'page', url: 'https://example.org/', id: 'a-page', language: 'en' };
    const facts = {
      introduces: { funds: [{ names: { zh: '基金', en: 'A fund' }, id: 'a-fund' }] },
      sources: [source],
      claims: [{ stage: 'announced', id: 'more', fund: 'a-fund' }],
      title: 'A fund',
    };
    const [, written = ''] = entryFile({ facts, body: '' }).split('---\n');
    expect(inKeyOrder(written, 'article')).toBeUndefined();
    expect(written.match(/[a-z_]+(?=:(?: |\n))/g)).toEqual([
      ...['title', 'claims', 'fund', 'id', 'stage', 'sources', 'id', 'url', 'read', 'language'],
      ...['introduces', 'funds', 'id', 'names', 'en', 'zh'],
    ]);
  });
});

const UNORDERED = {
  [PARTNER]: ['home: nanjing\nadded: 2026-11-24\n', 'added: 2026-11-24\nhome: nanjing\n'],
} as const;

describe('the order of keys in a record', () => {
  it('is put right in files that are new', () => {
    const { [PARTNER]: _, ...earlier } = SOUND;
    const { files, told, toldIn } = fixedRecord(record(UNORDERED), { earlier });
    expect(files).toEqual(SOUND);
    expect(told).toBe(
      `content/${PARTNER}\n  put its keys in order (key-order)\n\n1 fix in 1 file.\n`,
    );
    expect(toldIn('zh')).toContain('已按规定顺序排列各键（key-order）');
  });

  it('stays in files that were published, and where nobody knows what was', () => {
    const files = record(UNORDERED);
    expect(fixedRecord(files, { earlier: SOUND }).files).toEqual(files);
    expect(fixedRecord(files).files).toEqual(files);
  });

  it('stays in a file that was published under an earlier id', () => {
    const { [FUND]: fund = '', ...rest } = SOUND;
    const files = {
      ...rest,
      [ARTICLE]: String(rest[ARTICLE]).replaceAll('river-fund', 'stream-fund'),
      'funds/stream-fund.md': String(fund).replace('added', 'formerly: [river-fund]\nadded'),
    };
    const names = { ...files, [ARTICLE.replace('river', 'stream')]: files[ARTICLE] };
    const { [ARTICLE]: _, ...all } = names;
    const { files: after } = fixedRecord(all, { earlier: SOUND });
    expect(after['funds/stream-fund.md']).toBe(files['funds/stream-fund.md']);
  });

  it('stays in a file with mistakes', () => {
    const files = record({
      [PARTNER]: ['kind: investment-firm\nhome: nanjing', 'home: nanjing\nkind: firm'],
    });
    const { [PARTNER]: _, ...earlier } = SOUND;
    expect(fixedRecord(files, { earlier }).files).toEqual(files);
  });
});
