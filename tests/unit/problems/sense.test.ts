import { describe, expect, it } from 'vitest';
import { senseProblems } from '../../../src/problems/catalogue/sense.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { tempRecord } from '../../harness/record.ts';
import { heads } from './heads.ts';
import {
  ARTICLE,
  CITY,
  everyCodeHasACase,
  FUND,
  PARTNER,
  PROVINCE,
  record,
  report,
} from './report.ts';

type Changes = Parameters<typeof report>[0];

/** A place of the record; the rest of its facts as lines. */
const place = (name: string, facts: string): string =>
  `---\nnames: {en: ${name}}\n${facts}added: 2026-11-24\n---\n`;
const district = (coordinates: string, more = '', parent = 'nanjing'): string =>
  place(
    'Riverside',
    `level: district\nprovince: jiangsu\nparent: ${parent}\ncoordinates: {${coordinates}}\n${more}`,
  );
const RIVERSIDE = 'cities/riverside.md';
const ANSWER = 'as_published: true\nnote: It is so\n';
const PLACE_AT = 'coordinates: {lat: 32.06, lon: 118.8}';
const cityAt = (lat: string, lon: string, more = ''): Changes => ({
  [CITY]: [`${PLACE_AT}\n`, `coordinates: {lat: ${lat}, lon: ${lon}}\n${more}`],
});
const published = (day: string, more = ''): Changes => ({
  [ARTICLE]: ['    published: 2018-07-23\n', `    published: ${day}\n${more}`],
});
const moved = (from: string, to: string): string =>
  (record({})[ARTICLE] as string).replaceAll(from, to);

const tables: Record<string, [what: string, changes: Changes, expected: string[]][]> = {
  years: [
    [
      'a digit of the year mistyped, in the file’s name too',
      {
        [ARTICLE]: undefined,
        'articles/1018/1018-07-23-river-fund.md': moved('2018-07-23', '1018-07-23'),
      },
      [
        'articles/1018/1018-07-23-river-fund.md:3:7 error year-out-of-range',
        'articles/1018/1018-07-23-river-fund.md:18:16 error year-out-of-range',
      ],
    ],
    [
      'a source of 1918',
      published('1918-07-23'),
      ['articles/2018/2018-07-23-river-fund.md:18:16 error year-out-of-range'],
    ],
    [
      'a source of 2062, told as the future alone',
      published('2062-07-23'),
      ['articles/2018/2018-07-23-river-fund.md:18:16 error future-date'],
    ],
    [
      'a name until 1983',
      { [CITY]: ['added:', 'former: [{en: Nanking, until: 1983}]\nadded:'] },
      [],
    ],
    [
      'a name until 1083',
      { [CITY]: ['added:', 'former: [{en: Nanking, until: 1083}]\nadded:'] },
      ['cities/nanjing.md:8:31 error year-out-of-range'],
    ],
    [
      'a claim as of 218',
      { [ARTICLE]: ['    stage: announced', '    stage: announced\n    as_of: 1218-07'] },
      ['articles/2018/2018-07-23-river-fund.md:10:12 error year-out-of-range'],
    ],
  ],
  'the order of dates': [
    [
      'added before the event',
      { [ARTICLE]: ['added: 2026-11-24', 'added: 2017-11-24'] },
      ['articles/2018/2018-07-23-river-fund.md:21:8 error dates-out-of-order'],
    ],
    [
      'added on the day of the event',
      { [ARTICLE]: ['added: 2026-11-24', 'added: 2018-07-23'] },
      [],
    ],
    [
      'changed before it was added',
      {
        [ARTICLE]: [
          'added: 2026-11-24',
          'added: 2026-11-24\nchanges: [{date: 2026-11-23, what: The amount}]',
        ],
      },
      ['articles/2018/2018-07-23-river-fund.md:22:18 error dates-out-of-order'],
    ],
    [
      'reviewed before it was added',
      { [CITY]: ['added:', 'reviewed: 2025-11-24\nadded:'] },
      ['cities/nanjing.md:8:11 error dates-out-of-order'],
    ],
    [
      'read before it was written',
      { [ARTICLE]: ['    language: en', '    accessed: 2018-07-22\n    language: en'] },
      ['articles/2018/2018-07-23-river-fund.md:19:15 error dates-out-of-order'],
    ],
    [
      'read in the month in which it was written',
      {
        [ARTICLE]: [
          '    published: 2018-07-23\n',
          '    published: 2018-07\n    accessed: 2018-07-02\n',
        ],
      },
      [],
    ],
  ],
  'sources before their event': [
    [
      'a year before',
      published('2017-07-24'),
      ['articles/2018/2018-07-23-river-fund.md:18:16 warning source-before-event'],
    ],
    ['the year before, no day known', published('2017'), []],
    ['some months before, as background is', published('2018-01-24'), []],
    [
      'a year before, answered',
      published('2017-07-24', '    as_published: true\n    note: The plan of the year before\n'),
      [],
    ],
    [
      'a year before, answered without a note',
      published('2017-07-24', '    as_published: true\n'),
      ['articles/2018/2018-07-23-river-fund.md:19:5 error as-published-without-note'],
    ],
    [
      'an answer where nothing is in doubt',
      published('2018-07-23', '    as_published: true\n    note: So\n'),
      ['articles/2018/2018-07-23-river-fund.md:19:5 warning as-published-unneeded'],
    ],
  ],
  coordinates: [
    ['swapped', cityAt('118.8', '32.06'), ['cities/nanjing.md:6:14 error outside-china']],
    [
      'south of the equator',
      cityAt('-32.06', '118.8'),
      ['cities/nanjing.md:6:14 error outside-china'],
    ],
    ['in New York', cityAt('40.7', '-74'), ['cities/nanjing.md:6:14 error outside-china']],
    ['nought', cityAt('0', '0'), ['cities/nanjing.md:6:14 error outside-china']],
    [
      'a district beyond 150 km',
      { [RIVERSIDE]: district('lat: 30.4, lon: 118.7') },
      ['cities/riverside.md:6:14 warning far-from-parent'],
    ],
    ['a district within 150 km', { [RIVERSIDE]: district('lat: 31.0, lon: 118.7') }, []],
    [
      'a district beyond 150 km, answered',
      { [RIVERSIDE]: district('lat: 30.4, lon: 118.7', ANSWER) },
      [],
    ],
    [
      'an answer where nothing is in doubt',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', ANSWER) },
      ['cities/riverside.md:7:1 warning as-published-unneeded'],
    ],
    [
      'a city of its province beyond 900 km',
      cityAt('23.06', '118.8'),
      ['cities/nanjing.md:6:14 warning far-from-parent'],
    ],
    ['a city of its province within 900 km', cityAt('25.06', '118.8'), []],
    [
      'a city of Inner Mongolia at 1,400 km',
      {
        'cities/inner-mongolia.md': place(
          'Inner Mongolia',
          'level: autonomous-region\nprovince: inner-mongolia\ncoordinates: {lat: 40.84, lon: 111.75}\ngb2260: "150000"\n',
        ),
        'cities/hulunbuir.md': place(
          'Hulunbuir',
          'level: prefecture-level-city\nprovince: inner-mongolia\nparent: inner-mongolia\ncoordinates: {lat: 49.21, lon: 119.77}\n',
        ),
      },
      [],
    ],
    [
      'a county of Chongqing at 300 km',
      {
        'cities/chongqing.md': place(
          'Chongqing',
          'level: municipality\nprovince: chongqing\ncoordinates: {lat: 29.56, lon: 106.55}\ngb2260: "500000"\n',
        ),
        'cities/wushan.md': place(
          'Wushan',
          'level: county\nprovince: chongqing\nparent: chongqing\ncoordinates: {lat: 31.07, lon: 109.88}\n',
        ),
      },
      [],
    ],
    [
      'a city’s own, with its districts around where it is: told in the city’s file only',
      {
        ...cityAt('28.06', '118.8'),
        [RIVERSIDE]: district('lat: 32.1, lon: 118.7'),
        'cities/lakeside.md': district('lat: 32.0, lon: 118.9').replace('Riverside', 'Lakeside'),
      },
      ['cities/nanjing.md:6:14 warning far-from-children'],
    ],
    [
      'a city’s own outside China: its district is not told of',
      { ...cityAt('118.8', '32.06'), [RIVERSIDE]: district('lat: 32.1, lon: 118.7') },
      ['cities/nanjing.md:6:14 error outside-china'],
    ],
  ],
  'codes of places': [
    [
      'of a district of the city',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320111"\n') },
      [],
    ],
    [
      'of a district of another city',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320211"\n') },
      ['cities/riverside.md:7:9 error code-against-place'],
    ],
    [
      'of another province',
      { [CITY]: ['"320100"', '"330100"'] },
      ['cities/nanjing.md:7:9 error code-against-place'],
    ],
    [
      'of a city of the record between a place and its parent',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320111"\n', 'jiangsu') },
      ['cities/riverside.md:5:9 error code-against-place'],
    ],
    [
      'of a county that lies in its province directly',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', `gb2260: "329001"\n${ANSWER}`, 'jiangsu') },
      [],
    ],
    [
      'of a province, for a city',
      { [CITY]: ['"320100"', '"320000"'] },
      ['cities/nanjing.md:7:9 error code-against-level'],
    ],
    [
      'of a city, for a district',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320100"\n') },
      ['cities/riverside.md:7:9 error code-against-level'],
    ],
    [
      'of a district, for the province',
      { [PROVINCE]: ['"320000"', '"320111"'] },
      ['cities/jiangsu.md:6:9 error code-against-level'],
    ],
    [
      'of two places',
      {
        [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320111"\n'),
        'cities/lakeside.md': district('lat: 32.0, lon: 118.9', 'gb2260: "320111"\n').replace(
          'Riverside',
          'Lakeside',
        ),
      },
      ['cities/riverside.md:7:9 error code-twice'],
    ],
  ],
  'codes and names': [
    [
      'the code of another district of the city',
      {
        [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320111"\n').replace(
          'en: Riverside',
          'en: Jianye, zh: 建邺区',
        ),
      },
      ['cities/riverside.md:7:9 warning code-of-another'],
    ],
    [
      'its own',
      {
        [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320111"\n').replace(
          'en: Riverside',
          'en: Pukou, zh: 浦口区',
        ),
      },
      [],
    ],
    ['a short name', { [CITY]: ['zh: 南京市}', 'zh: 南京}'] }, []],
    [
      'another level',
      { [CITY]: ['level: sub-provincial-city', 'level: prefecture-level-city'] },
      ['cities/nanjing.md:7:9 warning code-of-another'],
    ],
    [
      'a code that nobody has',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', 'gb2260: "320199"\n') },
      ['cities/riverside.md:7:9 warning code-unknown'],
    ],
    [
      'a code that nobody has, answered',
      { [RIVERSIDE]: district('lat: 32.1, lon: 118.7', `gb2260: "320199"\n${ANSWER}`) },
      [],
    ],
  ],
  names: [
    [
      'Chinese under en',
      { [FUND]: ['en: River Fund', 'en: 江河基金'] },
      ['funds/river-fund.md:2:13 error chinese-under-en'],
    ],
    [
      'Chinese characters in an English name',
      { [PARTNER]: ['en: River Capital', 'en: River 江 Capital'] },
      [],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, cases) => {
  it.each(cases)('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });
});

describe('ranks', () => {
  const index = `---\nnames: {en: Index}\npublisher: CCID\nsubject: chain\nmethod: Points\nadded: 2026-11-24\n---\n`;
  const edition = (rows: readonly string[], more = ''): Changes => ({
    'rankings/ccid/index.md': index,
    'chains/alpha.md': '---\nnames: {en: Alpha}\nadded: 2026-11-24\n---\n',
    'chains/beta.md': '---\nnames: {en: Beta}\nadded: 2026-11-24\n---\n',
    'rankings/ccid/1.md': `---\nrows:\n${rows.map((row) => `  - {${row}}\n`).join('')}complete: false\n${more}sources:\n  - {id: a, title: A, publisher: forum, form: post, url: https://example.org/}\nadded: 2026-11-24\n---\n`,
  });
  it.each<[string, readonly string[], string, string[]]>([
    ['1 and 2', ['chain: alpha, rank: 1', 'chain: beta, rank: 2'], '', []],
    ['0', ['chain: alpha, rank: 0'], '', ['rankings/ccid/1.md:3:26 error rank-out-of-range']],
    ['1,000', ['chain: alpha, rank: 1000'], '', []],
    [
      '1,001',
      ['chain: alpha, rank: 1001'],
      '',
      ['rankings/ccid/1.md:3:26 error rank-out-of-range'],
    ],
    [
      '999999999',
      ['chain: alpha, rank: 999999999'],
      '',
      ['rankings/ccid/1.md:3:26 error rank-out-of-range'],
    ],
    ['30 of 30', ['chain: alpha, rank: 30'], 'assessed: 30\n', []],
    [
      '31 of 30',
      ['chain: alpha, rank: 31'],
      'assessed: 30\n',
      ['rankings/ccid/1.md:3:26 error rank-out-of-range'],
    ],
    ['1,200 of 2,000', ['chain: alpha, rank: 1200'], 'assessed: 2000\n', []],
    [
      '31 of 30, as its source has it',
      ['chain: alpha, rank: 31, as_published: true, note: So'],
      'assessed: 30\n',
      [],
    ],
    [
      'more rows than were assessed',
      ['chain: alpha, rank: 1', 'chain: beta, rank: 2'],
      'assessed: 1\n',
      ['rankings/ccid/1.md:6:11 error assessed-out-of-range'],
    ],
    [
      'more rows than were assessed, as its source has it',
      ['chain: alpha, rank: 1', 'chain: beta, rank: 2'],
      `assessed: 1\n${ANSWER}`,
      [],
    ],
    [
      'more rows than were assessed, answered without a note',
      ['chain: alpha, rank: 1', 'chain: beta, rank: 2'],
      'assessed: 1\nas_published: true\n',
      ['rankings/ccid/1.md:7:1 error as-published-without-note'],
    ],
    [
      'an edition answered where nothing is in doubt',
      ['chain: alpha, rank: 1'],
      ANSWER,
      ['rankings/ccid/1.md:5:1 warning as-published-unneeded'],
    ],
    [
      'more assessed than there are, which nothing answers',
      ['chain: alpha, rank: 1'],
      `assessed: 999999999\n${ANSWER}`,
      [
        'rankings/ccid/1.md:5:11 error assessed-out-of-range',
        'rankings/ccid/1.md:6:1 warning as-published-unneeded',
      ],
    ],
    [
      'more assessed than there are',
      ['chain: alpha, rank: 1'],
      'assessed: 999999999\n',
      ['rankings/ccid/1.md:5:11 error assessed-out-of-range'],
    ],
  ])('%s', (_what, rows, more, expected) => {
    expect(heads(edition(rows, more))).toEqual(expected);
  });
});

describe('rates', () => {
  const FILE = 'rates/usd-monthly.csv';
  const table = (...rates: string[]): Changes => ({
    [FILE]: `month,currency,per_usd,source\n${rates.map((rate, at) => `2018-0${at + 4},CNY,${rate},ECB\n`).join('')}`,
  });
  it.each<[string, string[], string[]]>([
    ['as they were', ['6.4', '6.4', '6.5', '6.7'], []],
    [
      'ten times its neighbours, told once',
      ['6.4', '6.4', '6.5', '67'],
      [`${FILE}:5:1 error rate-out-of-line`],
    ],
    ['a tenth', ['6.4', '0.64', '6.5', '6.7'], [`${FILE}:3:1 error rate-out-of-line`]],
    ['half as much again', ['6.4', '9.4', '6.5', '6.7'], []],
    [
      'two in a row',
      ['6.4', '6.4', '64', '67', '6.8', '6.8'],
      [`${FILE}:4:1 error rate-out-of-line`, `${FILE}:5:1 error rate-out-of-line`],
    ],
  ])('%s', (_what, rates, expected) => {
    expect(
      heads({
        ...table(...rates),
        [ARTICLE]: [
          '    stage: announced',
          '    usd: [{source: gazette, amount: 149 million USD}]\n    stage: announced',
        ],
      }).filter((head) => !head.includes('claim-without-rate')),
    ).toEqual(expected);
  });
});

it('cannot tell which of two rates alone is wrong', () => {
  const rates = 'month,currency,per_usd,source\n2018-07,CNY,6.4,ECB\n2018-08,CNY,64,ECB\n';
  expect(heads({ 'rates/usd-monthly.csv': rates })).toEqual([]);
});

it('knows no real day in a build: the years end after the record’s own', () => {
  const load = (day: string) => {
    const files = record({ [CITY]: ['added:', `until: ${day}\nadded:`] });
    const { problems } = loadLedger(tempRecord(files), { checkOnly: true });
    return problems.map(({ code }) => code);
  };
  expect(load('2027-05')).toEqual([]);
  expect(load('2028-05')).toEqual(['year-out-of-range']);
});

it('says what to write', () => {
  expect(report({ ...cityAt('118.8', '32.06'), [FUND]: ['en: River Fund', 'en: 江河基金'] }))
    .toMatchInlineSnapshot(`
    "content/cities/nanjing.md:6:14 error outside-china
      118.8 degrees north, 32.06 degrees east lies outside China.
        6 | coordinates: {lat: 118.8, lon: 32.06}
                         ^
      The two are swapped: write coordinates: {lat: 32.06, lon: 118.8}.

    content/funds/river-fund.md:2:13 error chinese-under-en
      names.en is in Chinese: 江河基金.
        2 | names: {en: 江河基金, zh: 江河基金}
                        ^
      Write the English name there, and zh: 江河基金 beside it.

    2 errors and 0 warnings in 2 files.
    "
  `);
});

everyCodeHasACase(senseProblems);
