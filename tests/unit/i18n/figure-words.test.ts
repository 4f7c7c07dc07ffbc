import { describe, expect, it } from 'vitest';
import { editionText as english } from '../../../src/i18n/messages/en/published-ranking.ts';
import { editionText as chinese } from '../../../src/i18n/messages/zh/published-ranking.ts';
import { givenInWords } from '../../../src/i18n/money-items.ts';
import { aroundSum, measuredInWords } from '../../../src/i18n/outcome.ts';
import { sourceTitles } from '../../../src/i18n/source-title.ts';

describe('what stands around a sum', () => {
  it.each([
    {
      what: 'a measure follows in English and leads in Chinese, before the bound',
      sum: { bound: 'about', measure: 'allocated' },
      en: { before: ['about'], after: ['allocated'] },
      zh: { before: ['安排', '约'], after: [] },
    },
    {
      what: 'a part is named with its measure',
      sum: { measure: 'size', part: 'public' },
      en: { before: [], after: ['announced (public part)'] },
      zh: { before: ['宣布（政府出资）'], after: [] },
    },
    {
      what: 'a yearly sum says so behind itself in both',
      sum: { bound: 'at-least', per: 'year' },
      en: { before: ['at least'], after: ['a year'] },
      zh: { before: ['至少'], after: ['/年'] },
    },
    {
      what: 'a contract was bid for',
      sum: { measure: 'awarded' },
      en: { before: [], after: ['awarded'] },
      zh: { before: ['中标'], after: [] },
    },
    {
      what: 'nobody bids for a grant',
      sum: { measure: 'awarded', granted: true },
      en: { before: [], after: ['awarded'] },
      zh: { before: ['获批'], after: [] },
    },
    {
      what: 'a plain sum stands alone',
      sum: {},
      en: { before: [], after: [] },
      zh: { before: [], after: [] },
    },
  ] as const)('$what', ({ sum, en, zh }) => {
    expect(aroundSum(sum, 'en')).toEqual(en);
    expect(aroundSum(sum, 'zh')).toEqual(zh);
  });

  it('is joined as each language joins words', () => {
    const of = { measure: 'allocated' } as const;
    expect(measuredInWords('30 million CNY', of, 'en')).toBe('30 million CNY allocated');
    expect(measuredInWords('3000万元', of, 'zh')).toBe('安排3000万元');
  });
});

describe('for how many a sum is given', () => {
  it.each([
    [['investment-fund'], 3, 1, 'given for 3 of 4 funds', '4只基金中有3只有此项金额'],
    [['investment-fund'], 1, 0, 'given for 1 fund', '1只基金有此项金额'],
    [['investment-fund'], 0, 4, 'not given for any of 4 funds', '4只基金均无此项金额'],
    [
      ['procurement', 'research-grant'],
      4,
      39,
      'given for 4 of 43 items',
      '43项资金中有4项有此项金额',
    ],
    [['consumer-vouchers'], 2, 0, 'given for 2 items', '2项资金有此项金额'],
    [['consumer-vouchers'], 0, 2, 'not given for any of 2 items', '2项资金均无此项金额'],
  ] as const)('%o: %i given, %i not', (kinds, given, missing, en, zh) => {
    expect(givenInWords(kinds, { given, missing }, 'en')).toBe(en);
    expect(givenInWords(kinds, { given, missing }, 'zh')).toBe(zh);
  });
});

describe('the title of a source', () => {
  const chinese = {
    title: 'Nanjing sets up a fund',
    titleOriginal: '南京设立基金',
    language: 'zh',
  };

  it.each([
    {
      what: 'its own alone, for a reader of its language',
      source: chinese,
      lang: 'zh',
      shown: { title: { text: '南京设立基金', lang: undefined } },
    },
    {
      what: 'the record’s, and its own behind it, for others',
      source: chinese,
      lang: 'en',
      shown: {
        title: { text: 'Nanjing sets up a fund', lang: undefined },
        original: { text: '南京设立基金', lang: 'zh' },
      },
    },
    {
      what: 'the record’s description, in its brackets',
      source: { title: '[A report]', language: 'en' },
      lang: 'en',
      shown: { title: { text: '[A report]', lang: undefined } },
    },
    {
      what: 'the record’s description, in its brackets for others too',
      source: { title: '[A report]', language: 'en' },
      lang: 'zh',
      shown: { title: { text: '[A report]', lang: 'en' } },
    },
    {
      what: 'the record’s, where none other is known',
      source: { title: 'A report', language: 'zh' },
      lang: 'zh',
      shown: { title: { text: 'A report', lang: 'en' } },
    },
  ] as const)('is $what', ({ source, lang, shown }) => {
    expect(sourceTitles(source, lang)).toEqual(shown);
  });
});

describe('the name of an edition', () => {
  it.each([
    ['2', '2', '第2期'],
    ['2019', '2019', '2019年版'],
    ['2020-2021', '2020–2021', '2020—2021年版'],
    ['2021-03', 'of March 2021', '2021年3月版'],
    ['2021-q1', '2021 Q1', '2021年第一季度'],
    ['2022-q4', '2022 Q4', '2022年第四季度'],
    ['2022-year', '2022, whole year', '2022年全年'],
  ])('%s', (id, en, zh) => {
    expect([english(id), chinese(id)]).toEqual([en, zh]);
  });
});
