import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';
import { dateValues } from '../../../src/views/data/tables/dates.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const PARTNER = 'partners/river-capital.md';

const { ledger, problems } = loadLedger(
  tempRecord({
    ...SMALL_RECORD,
    [ARTICLE]: SMALL_RECORD[ARTICLE].replace(
      'added:',
      `changes:
  - {date: 2026-11-25, what: The sum is mended, from: 10 billion, to: 1 billion, sources: [gazette]}
added:`,
    ),
    [ARTICLE.replace('.md', '.zh.md')]: `---
title: 南京宣布设立10亿元基金
changes: [金额已更正]
---
[[nanjing]]宣布设立基金。[@gazette]

第二段。
`,
    [PARTNER]: SMALL_RECORD[PARTNER].replace(
      'kind:',
      `aliases: [RC]
former:
  - {en: Brook Capital, until: 2017-05}
kind:`,
    ),
    'partners/river-alliance.md': SMALL_RECORD[PARTNER].replace(
      '{en: River Capital, zh: 江河资本}',
      '{en: River Alliance, zh: 江河联盟}',
    ).replace('investment-firm', 'alliance'),
    'partners/river-bank.md': SMALL_RECORD[PARTNER].replace(
      '{en: River Capital, zh: 江河资本}',
      '{en: River Bank, zh: 江河银行}',
    ).replace('kind: investment-firm', 'kind: bank\nmember_of: [river-alliance]'),
  }),
);

/** The rows of a table of that record, without columns that are beside the point. */
function rowsOf(name: string) {
  if (!ledger) throw new Error(JSON.stringify(problems));
  const table = ALL_TABLES.find((one) => one.name === name);
  return table?.rows(ledger) ?? [];
}

describe('the tables', () => {
  it('have every name of a thing, with its use and its end', () => {
    expect(rowsOf('names').filter(({ thing }) => thing === 'river-capital')).toEqual([
      {
        thing: 'river-capital',
        n: 1,
        type: 'partner',
        use: 'name',
        language: 'en',
        name: 'River Capital',
        until: null,
      },
      {
        thing: 'river-capital',
        n: 2,
        type: 'partner',
        use: 'name',
        language: 'zh',
        name: '江河资本',
        until: null,
      },
      {
        thing: 'river-capital',
        n: 3,
        type: 'partner',
        use: 'former',
        language: 'en',
        name: 'Brook Capital',
        until: '2017-05',
      },
      {
        thing: 'river-capital',
        n: 4,
        type: 'partner',
        use: 'alias',
        language: null,
        name: 'RC',
        until: null,
      },
    ]);
  });

  it('have who is behind a fund, and who belongs to what', () => {
    expect(rowsOf('fund_sponsors')).toEqual([
      { fund: 'river-fund', sponsor: 'river-capital', type: 'partner' },
    ]);
    expect(rowsOf('partner_members')).toEqual([
      { partner: 'river-alliance', member: 'river-bank' },
    ]);
  });

  it('have corrections in both languages', () => {
    expect(rowsOf('changes')).toEqual([
      {
        type: 'article',
        entry: '2018-07-23-river-fund',
        n: 1,
        date: '2026-11-25',
        what: 'The sum is mended',
        what_zh: '金额已更正',
        from: '10 billion',
        to: '1 billion',
        sources: 'gazette',
      },
    ]);
  });

  it('have the text of an event in each language, names for mentions and no citations', () => {
    const article = '2018-07-23-river-fund';
    expect(rowsOf('events_text')).toEqual([
      {
        article,
        language: 'en',
        title: 'Nanjing announces a fund of 1 billion yuan',
        text: 'Nanjing announced the River Fund of 1 billion yuan.',
      },
      {
        article,
        language: 'zh',
        title: '南京宣布设立10亿元基金',
        text: '南京市宣布设立基金。\n\n第二段。',
      },
    ]);
  });

  it.each([
    ['2018-07-23', '2018-07-23', '2018-07-23', 'day'],
    ['2016-02', '2016-02-01', '2016-02-29', 'month'],
    ['2018', '2018-01-01', '2018-12-31', 'year'],
    [undefined, null, null, null],
  ])('have the first and the last day of %s', (date, from, to, precision) => {
    expect(dateValues('date', date)).toEqual({
      date_from: from,
      date_to: to,
      date_precision: precision,
    });
  });
});
