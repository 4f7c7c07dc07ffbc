import { describe, expect, it } from 'vitest';
import { entryFile } from '../../../src/contribute/entry-file.ts';
import { entryId, entryPath } from '../../../src/contribute/entry-id.ts';
import { type Facts, filled } from '../../../src/contribute/facts.ts';
import { skeleton } from '../../../src/contribute/skeleton.ts';
import { writeYaml } from '../../../src/contribute/yaml.ts';
import { spelledWords } from '../../../src/i18n/readings.ts';
import { readMatter } from '../../../src/reading/frontmatter.ts';

describe('a text in the frontmatter', () => {
  it.each([
    'Nanjing launches a fund',
    'Nanjing: a fund',
    'China #1 in blockchain',
    'a #1',
    '“Quoted” to begin with',
    '"Quoted" to begin with',
    "'Quoted'",
    '[Exclusive] A page',
    '{A} page',
    '- a dash',
    '-10 degrees',
    'yes',
    'No',
    'null',
    '~',
    '2018-07-23',
    '2018-07',
    '2018',
    '1.10',
    '0x1F',
    '12e03',
    '1_000',
    '12:30',
    'ends with a colon:',
    'a, b',
    'a \\ b',
    '@zdnet',
    '`code`',
    '% of it',
    '& more',
    '* more',
    '! more',
    '| more',
    '> more',
    '? more',
    '= more',
    '设立总规模100亿元的专项基金',
    '南京：百亿基金',
    'https://example.org/a?b=c&d=e#f',
    '10 billion CNY',
    'emoji 🙂',
  ])('reads back as it was written: %s', (text) => {
    const yaml = writeYaml({ text, list: [text, text] });
    const read = readMatter(`---\n${yaml}---\n\nText.\n`, 'a.md');
    expect(read).toMatchObject({ facts: { text, list: [text, text] }, warnings: [] });
  });

  it('keeps the digits of a code', () => {
    expect(writeYaml({ gb2260: '110000' })).toBe("gb2260: '110000'\n");
  });
});

const WRITTEN: Facts = {
  added: '2026-11-24',
  sources: [
    { url: 'https://example.org/a', id: 'a', title: 'A page', publisher: 'a', form: 'report' },
  ],
  date: '2018-07-23',
  title: 'Nanjing launches a fund',
  kind: 'fund',
  places: ['nanjing', ''],
  topics: [],
  claims: [{ amount: '10 billion CNY', fund: 'a-new-fund', wording: ' ', sources: ['a'] }],
  introduces: {
    funds: [
      {
        kind: 'investment-fund',
        id: 'a-new-fund',
        names: { zh: '一个基金', en: 'A fund' },
        places: ['nanjing'],
      },
    ],
  },
};

describe('the file of an event', () => {
  it('has its keys in the order of the schema, and nothing that was left empty', () => {
    expect(entryFile({ facts: filled(WRITTEN), body: ' What happened. [@a]\r\n' })).toBe(`---
title: Nanjing launches a fund
date: 2018-07-23
kind: fund
places: [nanjing]
claims:
  - fund: a-new-fund
    amount: 10 billion CNY
    sources: [a]
sources:
  - id: a
    title: A page
    publisher: a
    form: report
    url: https://example.org/a
added: 2026-11-24
introduces:
  funds:
    - id: a-new-fund
      names:
        en: A fund
        zh: 一个基金
      places: [nanjing]
      kind: investment-fund
---

What happened. [@a]
`);
  });

  it('begins with what is known, and says what may be written', () => {
    const text = skeleton({ title: 'A: b', date: '2018-07', kind: 'fund' }, '2026-11-24', {
      'claims.amount': 'as people write it',
      'sources.form': 'document, filing or report',
    });
    expect(text).toContain('title: "A: b"\ndate: 2018-07\nkind: fund\nplaces: []\ntopics: []\n');
    expect(text).toMatch(/^ {4}amount: +# as people write it/m);
    expect(text).toMatch(/^ {4}form: report +# document, filing/m);
  });
});

describe('the id of an event', () => {
  it.each<[string, Facts, string]>([
    [
      'its date and words',
      { title: 'Nanjing launches a fund', date: '2018-07-23' },
      '2018-07-23-nanjing-launches-a-fund',
    ],
    [
      'seven words at most, no loose end',
      { title: 'Pu’er City traces its tea by the chain from tree to cup', date: '2019-03' },
      '2019-03-pu-er-city-traces-its-tea',
    ],
    [
      'place and kind where the title is in Chinese',
      { title: '昆明设立区块链基金', date: '2020-06-03', places: ['kunming'], kind: 'fund' },
      '2020-06-03-kunming-fund',
    ],
    ['something where little is known', { date: '2020' }, '2020-event'],
    ['nothing of the calendar yet', {}, 'event'],
  ])('is %s', (_, facts, id) => {
    expect(entryId(facts)).toBe(id);
  });

  it.each<[title: string, id: string]>([
    ['昆明设立区块链基金', '2020-06-03-kunming-sheli-qukuai-lian-jijin'],
    ['南京设立100亿元Web3基金', '2020-06-03-nanjing-sheli-100-yi-yuan-web3-jijin'],
    ['A fund of 10 billion', '2020-06-03-a-fund-of-10-billion'],
  ])('has “%s” in pinyin where its reader spells it', (title, id) => {
    expect(entryId({ title, date: '2020-06-03' }, spelledWords)).toBe(id);
  });

  it('tells where the file lies', () => {
    expect(entryPath({ title: 'A fund', date: '2018-07' })).toBe('articles/2018/2018-07-a-fund.md');
  });
});
