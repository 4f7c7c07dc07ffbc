import { describe, expect, it } from 'vitest';
import { ARTICLE, CITY, FUND, PARTNER, record, SOUND } from '../problems/report.ts';
import { fixedRecord } from './fixed.ts';

const PLACES = 'places: [nanjing]';
const NANJING = SOUND[CITY] as string;

/** What stands in a file before and after, and what is said of it. */
interface Case {
  file?: string;
  whole: string;
  before: string;
  after: string;
  told: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a comma of another width in a list': {
    whole: PLACES,
    before: 'places: [nanjing，jiangsu] # where it was',
    after: 'places: [nanjing] # where it was',
    told: 'line 5: wrote “nanjing, jiangsu” for “nanjing，jiangsu” (bad-id)\n  line 5: took out “, jiangsu” (ancestor-beside-descendant)',
  },
  'a comma of another width between words of a closed list': {
    whole: 'kind: fund',
    before: 'kind: fund\ntopics: [finance，supply-chain]',
    after: 'kind: fund\ntopics: [finance, supply-chain]',
    told: 'line 5: wrote “finance, supply-chain” for “finance，supply-chain” (not-in-list)',
  },
  'brackets of another width': {
    whole: PLACES,
    before: 'places: ［nanjing］',
    after: 'places: [nanjing]',
    told: 'line 5: wrote “[nanjing]” for “［nanjing］” (wrong-type)',
  },
  'a colon of another width': {
    whole: PLACES,
    before: 'places：［南京］',
    after: 'places: [nanjing]',
    told: 'line 5: wrote “places: ［南京］” for “places：［南京］” (yaml-syntax)\n  line 5: wrote “[nanjing]” for “［南京］” (wrong-type)',
  },
  'a space of another width behind a colon': {
    whole: PLACES,
    before: 'places:\u3000[nanjing]',
    after: 'places: [nanjing]',
    told: 'line 5: wrote “places: [nanjing]” for “places:\u3000[nanjing]” (yaml-syntax)',
  },
  'a name for an id, in its quotes': {
    whole: PLACES,
    before: "places: ['南京']",
    after: 'places: [nanjing]',
    told: "line 5: wrote “nanjing” for “'南京'” (bad-id)",
  },
  'a name for an id, without a list': {
    whole: PLACES,
    before: 'places: 南京市',
    after: 'places: [nanjing]',
    told: 'line 5: wrote “[nanjing]” for “南京市” (wrong-type)',
  },
  'a name in a list of lines': {
    whole: PLACES,
    before: 'places:\n  # the city\n  - 南京、Jiangsu',
    after: 'places:\n  # the city\n  - nanjing',
    told: 'line 7: wrote “nanjing - jiangsu” for “南京、Jiangsu” (bad-id)\n  line 8: took out “- jiangsu” (ancestor-beside-descendant)',
  },
  'a name for the id of a fund': {
    whole: 'fund: river-fund',
    before: 'fund: "江河基金"',
    after: 'fund: "river-fund"',
    told: 'line 7: wrote “"river-fund"” for “"江河基金"” (bad-id)',
  },
  'a word of a closed list that stands alone': {
    whole: 'kind: fund\n',
    before: 'kind: fund\ntopics: finance、mining # both\n',
    after: 'kind: fund\ntopics: [finance, mining] # both\n',
    told: 'line 5: wrote “[finance, mining]” for “finance、mining” (wrong-type)',
  },
  'a date with strokes': {
    whole: 'published: 2018-07-23',
    before: 'published: "2018/7/23"',
    after: 'published: "2018-07-23"',
    told: 'line 18: wrote “"2018-07-23"” for “"2018/7/23"” (bad-date)',
  },
  'a date in Chinese': {
    whole: 'date: 2018-07-23',
    before: 'date: 2018年7月23日',
    after: 'date: 2018-07-23',
    told: 'line 3: wrote “2018-07-23” for “2018年7月23日” (bad-date)',
  },
  'a day in full-width figures': {
    whole: 'added: 2026-11-24',
    before: 'added: ２０２６-11-24',
    after: 'added: 2026-11-24',
    told: 'line 21: wrote “2026-11-24” for “２０２６-11-24” (bad-day)',
  },
  'an amount with a stop behind it': {
    whole: 'amount: 1 billion CNY',
    before: 'amount: 1 billion CNY.',
    after: 'amount: 1 billion CNY',
    told: 'line 8: wrote “1 billion CNY” for “1 billion CNY.” (amount-unreadable)',
  },
  'an amount in Chinese numerals': {
    whole: 'amount: 1 billion CNY',
    before: 'amount: 十亿元',
    after: 'amount: 1 billion CNY',
    told: 'line 8: wrote “1 billion CNY” for “十亿元” (amount-unreadable)',
  },
  'an address that follows readers': {
    whole: 'url: https://example.org/a-fund-by-the-river',
    before: "url: 'https://example.org/a-fund-by-the-river?utm_source=x&id=1#top'",
    after: "url: 'https://example.org/a-fund-by-the-river?id=1#top'",
    told: "line 17: wrote “'https://example.org/a-fund-by-the-river?id=1#top'” for “'https://example.org/a-fund-by-the-river?utm_source=x&id=1#top'” (tracking-address)",
  },
  'an address in full-width signs': {
    whole: 'url: https://example.org/a-fund-by-the-river',
    before: 'url: https：／／example.org/a-fund-by-the-river',
    after: 'url: https://example.org/a-fund-by-the-river',
    told: 'line 17: wrote “https://example.org/a-fund-by-the-river” for “https：／／example.org/a-fund-by-the-river” (bad-address)',
  },
  'the home of a partner': {
    file: PARTNER,
    whole: 'home: nanjing',
    before: 'home: 【Nanjing】',
    after: 'home: nanjing',
    told: 'line 4: wrote “nanjing” for “【Nanjing】” (bad-id)',
  },
  'the places of a fund': {
    file: FUND,
    whole: PLACES,
    before: 'places: [jiangsu, nanjing]',
    after: 'places: [nanjing]',
    told: 'line 3: took out “jiangsu,” (ancestor-beside-descendant)',
  },
  'mentions in brackets of another width': {
    whole: '[[nanjing]] announced',
    before: '【【nanjing】】 announced',
    after: '[[nanjing]] announced',
    told: 'line 23: wrote “[[nanjing]]” for “【【nanjing】】” (malformed-mention)',
  },
};

describe('a fix', () => {
  it.each(Object.entries(CASES))('%s', (_, { file = ARTICLE, whole, before, after, told }) => {
    const changes = { [file]: [whole, before] as const };
    const { files, told: report, after: loaded } = fixedRecord(record(changes));
    const expected = record({ [file]: [whole, after] });
    expect(files).toEqual(expected);
    const count = told.split('\n').length;
    const end = `${count} fix${count > 1 ? 'es' : ''} in 1 file.`;
    expect(report).toBe(`content/${file}\n  ${told}\n\n${end}\n`);
    expect(loaded.problems).toEqual([]);
    expect(fixedRecord(files).files).toEqual(files);
  });
});

const LEFT: Readonly<Record<string, readonly [whole: string, before: string]>> = {
  'a date that can be read in two ways': ['published: 2018-07-23', 'published: 03/04/2018'],
  'a day that the calendar has not': ['published: 2018-07-23', 'published: 2018-02-30'],
  'a time of day, which may be of another zone': [
    'published: 2018-07-23',
    'published: 2018-07-23 23:30',
  ],
  'a dollar of no country': ['amount: 1 billion CNY', 'amount: $150 million'],
  'an amount that is only about': ['amount: 1 billion CNY', 'amount: 约10亿元'],
  'an amount in a word that is misspelt': ['amount: 1 billion CNY', 'amount: 1 bilion CNY'],
  'a point that may part thousands': ['amount: 1 billion CNY', 'amount: 1.000 CNY'],
  'a misspelt id': [PLACES, 'places: [nanjng]'],
  'a place that several bear the name of': [PLACES, 'places: [朝阳区]'],
  'a place that the record lacks': [PLACES, 'places: [苏州]'],
  'an address without its scheme': ['url: https://example.org/', 'url: www.example.org/'],
  'an address with a sentence’s end': ['a-fund-by-the-river', 'a-fund-by-the-river。'],
  'a citation that is only near': ['[@gazette]', '(@gazete)'],
  'a value in several lines': [PLACES, 'places: [南\n  京]'],
  'a value that another refers to': [PLACES, 'places: &here [南京]\nchains: *here'],
};

describe('no fix', () => {
  it.each(Object.entries(LEFT))('%s', (_, change) => {
    const files = record({ [ARTICLE]: change });
    const { files: after, told } = fixedRecord(files);
    expect(after).toEqual(files);
    expect(told).toBe('Nothing to fix that has one right answer.\n');
  });

  it('of a name that two things of the record bear', () => {
    const twin = NANJING.replace('"320100"', '"320500"');
    const files = {
      ...record({ [ARTICLE]: [PLACES, 'places: [南京]'] }),
      'cities/second.md': twin,
    };
    expect(fixedRecord(files).files).toEqual(files);
  });

  it('of files that are not named', () => {
    const files = record({ [ARTICLE]: [PLACES, 'places: [南京]'] });
    expect(fixedRecord(files, { isNamed: (file) => file.endsWith(CITY) }).files).toEqual(files);
  });
});

it('leaves every other byte: a mark at the beginning, line ends of Windows, tabs, spaces at ends', () => {
  const text = (record({ [ARTICLE]: [PLACES, 'places: 南京  \t'] })[ARTICLE] as string).replaceAll(
    '\n',
    '\r\n',
  );
  const files = record({ [ARTICLE]: `\uFEFF${text}` });
  const { files: after } = fixedRecord(files);
  expect(after[ARTICLE]).toBe(`\uFEFF${text.replace('南京  \t', '[nanjing]  \t')}`);
});

it('works beside entries that are broken', () => {
  const files = record({ [ARTICLE]: [PLACES, 'places: [南京]'], [PARTNER]: 'no facts' });
  const { files: after } = fixedRecord(files);
  expect(after).toEqual(record({ [PARTNER]: 'no facts' }));
});

it('fixes what another fix brings to light, and leaves what is taken for an error then', () => {
  const files = record({ [FUND]: [PLACES, 'places: ［river-capital，nanjing］'] });
  const { files: after, told } = fixedRecord(files);
  expect(after).toEqual(record({ [FUND]: [PLACES, 'places: [river-capital, nanjing]'] }));
  expect(told).toContain('wrote “[river-capital, nanjing]”');
});
