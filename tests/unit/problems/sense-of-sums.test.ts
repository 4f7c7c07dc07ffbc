import { describe, expect, it } from 'vitest';
import { sumProblems } from '../../../src/problems/catalogue/sums.ts';
import { heads } from './heads.ts';
import { ARTICLE, everyCodeHasACase, FUND, record, report } from './report.ts';

type Changes = Parameters<typeof report>[0];

const ZH = ARTICLE.replace('.md', '.zh.md');
const AT = 'articles/2018/2018-07-23-river-fund.md:8:13';
const AMOUNT = '    amount: 1 billion CNY\n';
const ANSWER = '    as_published: true\n    note: The source has it so\n';
/** The claim with another amount, whose title and text are of no sum. */
const claim = (amount: string, more = ''): Changes => ({
  [ARTICLE]: (record({})[ARTICLE] as string)
    .replace('a fund of 1 billion yuan', 'a fund')
    .replace(AMOUNT, `    amount: ${amount}\n${more}`),
});
/** The claim beside a title and a text. */
const told = (amount: string, title: string, body: string, more = ''): Changes => ({
  [ARTICLE]: (record({})[ARTICLE] as string)
    .replace('Nanjing announces a fund of 1 billion yuan', title)
    .replace(AMOUNT, `    amount: ${amount}\n${more}`)
    .replace('announced the [[river-fund]] of [[river-fund#size]].', body),
});
const kindOf = (kind: string): Changes => ({ [FUND]: ['kind: investment-fund', `kind: ${kind}`] });

const tables: Record<string, [what: string, changes: Changes, expected: string[]][]> = {
  'what can be': [
    ['10 trillion yuan', claim('10 trillion CNY'), [`${AT} warning amount-unlikely`]],
    ['more than 10 trillion yuan', claim('10.1 trillion CNY'), [`${AT} error amount-out-of-range`]],
    ['fifty nines', claim(`${'9'.repeat(50)} CNY`), [`${AT} error amount-out-of-range`]],
    [
      '2 trillion dollars, at the rate of the month',
      claim('2 trillion USD'),
      [`${AT} error amount-out-of-range`],
    ],
    ['200 billion yuan', claim('200 billion CNY'), []],
    ['201 billion yuan', claim('201 billion CNY'), [`${AT} warning amount-unlikely`]],
    ['201 billion yuan, answered', claim('201 billion CNY', ANSWER), []],
    [
      '1 trillion yuan in a range',
      claim('1 billion CNY', '    to: 1 trillion CNY\n'),
      ['articles/2018/2018-07-23-river-fund.md:9:9 warning amount-unlikely'],
    ],
    ['5 yuan', claim('5 CNY'), [`${AT} error amount-out-of-range`]],
    ['a fraction of a yuan', claim('0.0000000001 CNY'), [`${AT} error amount-out-of-range`]],
    [
      '999 yuan, even answered',
      claim('999 CNY', ANSWER),
      [
        `${AT} error amount-out-of-range`,
        'articles/2018/2018-07-23-river-fund.md:9:5 warning as-published-unneeded',
      ],
    ],
    ['99,999 yuan', claim('99,999 CNY'), [`${AT} warning amount-unlikely`]],
    ['100,000 yuan', claim('100,000 CNY'), []],
    ['a voucher of 500 yuan', { ...claim('500 CNY'), ...kindOf('consumer-vouchers') }, []],
    ['1.000 yuan', claim('1.000 CNY'), [`${AT} error amount-unreadable`]],
    ['10.000 yuan', claim('10.000 CNY'), [`${AT} error amount-unreadable`]],
    ['1.000 billion yuan', claim('1.000 billion CNY'), [`${AT} error amount-unreadable`]],
    ['1.234 billion yuan', claim('1.234 billion CNY'), []],
    [
      '5 yuan beside a billion and a half dollars, told once',
      claim('5 CNY', '    usd: [{source: gazette, amount: 1.5 billion USD}]\n'),
      [`${AT} error amount-out-of-range`],
    ],
  ],
  keys: [
    [
      'dollars without a sum: told once',
      { [ARTICLE]: [AMOUNT, '    usd: [{source: gazette, amount: 149 million USD}]\n'] },
      ['articles/2018/2018-07-23-river-fund.md:8:5 error usd-without-amount'],
    ],
    [
      'a share of 0.3 per cent',
      claim('1 billion CNY', '    government_share: 0.3\n'),
      [
        'articles/2018/2018-07-23-river-fund.md:9:23 error share-against-money',
        'articles/2018/2018-07-23-river-fund.md:9:23 warning share-as-fraction',
      ],
    ],
    [
      'a share of 0.3 per cent, answered',
      {
        ...claim('1 billion CNY', `    government_share: 0.3\n${ANSWER}`),
        [FUND]: ['money: public', 'money: mixed'],
      },
      [],
    ],
    [
      'a share of nought',
      {
        ...claim('1 billion CNY', '    government_share: 0\n'),
        [FUND]: ['money: public', 'money: private'],
      },
      [],
    ],
    [
      'a share of 1 per cent',
      {
        ...claim('1 billion CNY', '    government_share: 1\n'),
        [FUND]: ['money: public', 'money: mixed'],
      },
      [],
    ],
    [
      'a budget of which nobody knows over what time',
      { ...claim('1 billion CNY'), ...kindOf('subsidy-budget') },
      [`${AT} warning budget-without-per`],
    ],
    [
      'a yearly budget',
      { ...claim('1 billion CNY', '    per: year\n'), ...kindOf('subsidy-budget') },
      [],
    ],
    [
      'a budget with a note',
      {
        ...claim('1 billion CNY', '    note: Over three years in all\n'),
        ...kindOf('subsidy-budget'),
      },
      [],
    ],
    [
      'a line of a budget, allocated',
      { ...claim('1 billion CNY', '    measure: allocated\n'), ...kindOf('subsidy-budget') },
      ['articles/2018/2018-07-23-river-fund.md:24:45 error unknown-figure'],
    ],
    [
      'a yearly wording',
      claim('1 billion CNY', '    wording: 每年10亿元\n'),
      [`${AT} warning budget-without-per`],
    ],
  ],
  places: [
    [
      'a fund of another province',
      { ...anhui(), [FUND]: ['places: [nanjing]', 'places: [hefei]'] },
      ['articles/2018/2018-07-23-river-fund.md:7:11 warning claim-of-another-place'],
    ],
    [
      'a fund of the province, told of its city',
      { [FUND]: ['places: [nanjing]', 'places: [jiangsu]'] },
      [],
    ],
    [
      'a fund of the city, told of its province',
      { [ARTICLE]: ['places: [nanjing]', 'places: [jiangsu]'] },
      [],
    ],
    [
      'a fund recalled elsewhere',
      {
        ...anhui(),
        [FUND]: ['places: [nanjing]', 'places: [hefei]'],
        [ARTICLE]: ['    stage: announced\n', '    stage: announced\n    restates: true\n'],
      },
      ['articles/2018/2018-07-23-river-fund.md:10:5 error only-restated'],
    ],
    [
      'an event of no place',
      {
        ...anhui(),
        [FUND]: ['places: [nanjing]', 'places: [hefei]'],
        [ARTICLE]: ['places: [nanjing]\n', ''],
      },
      [],
    ],
  ],
  'the wording': [
    [
      'of ten times the sum',
      claim('1 billion CNY', '    wording: 100亿元人民币\n'),
      [`${AT} warning amount-against-wording`],
    ],
    ['of the same sum', claim('10 billion CNY', '    wording: 100亿元人民币\n'), []],
    ['of the same sum in full width', claim('10 billion CNY', '    wording: １００亿元\n'), []],
    ['of a range', claim('1 billion CNY', '    to: 2 billion CNY\n    wording: 10至20亿元\n'), []],
    ['without a sum', claim('10 billion CNY', '    wording: 百亿级基金\n'), []],
    ['misprinted, answered', claim('1 billion CNY', `    wording: 100亿元人民币\n${ANSWER}`), []],
  ],
  'title and text': [
    [
      'a title of ten times the sum',
      told('1 billion CNY', 'A fund of 10 billion yuan', 'announced [[river-fund#size]].'),
      [`${AT} warning amount-against-text`],
    ],
    ['a title of the sum', told('1 billion CNY', 'A fund of 1 billion yuan', 'announced it.'), []],
    [
      'a title of another sum',
      told('1 billion CNY', 'A fund of 300 million yuan', 'announced it.'),
      [],
    ],
    [
      'a text of ten times the sum',
      told('10 billion CNY', 'A fund', 'announced a fund of 100 billion yuan.'),
      [`${AT} warning amount-against-text`],
    ],
    [
      'a text of a million for a billion',
      told('10 billion CNY', 'A fund', 'announced a fund of 10 million yuan.'),
      [`${AT} warning amount-against-text`],
    ],
    [
      'a text of both',
      told(
        '10 billion CNY',
        'A fund',
        'announced a fund of 10 billion yuan, each phase of 1 billion yuan.',
      ),
      [],
    ],
    [
      'a text that prints the claim and a tenth',
      told(
        '10 billion CNY',
        'A fund',
        'announced [[river-fund#size]]. Each phase was of 1 billion yuan.',
      ),
      [],
    ],
    [
      'a text in dollars',
      told('10 billion CNY', 'A fund', 'announced a fund of 1 billion dollars.'),
      [],
    ],
    [
      'a text of a year and a count',
      told('2 billion CNY', 'A fund', 'announced in 2000 for 20 firms.'),
      [],
    ],
  ],
  'text that names the fund': [
    [
      'a sum of ten times the claim is told as none of the fund’s, once',
      told('10 billion CNY', 'A fund', 'announced the [[river-fund]] of 100 billion yuan.'),
      ['articles/2018/2018-07-23-river-fund.md:23:45 warning sum-not-of-fund'],
    ],
  ],
  'other claims': [
    [
      'of ten times the sum: the one that stands alone',
      three('1 billion CNY', '10 billion CNY', '10 billion CNY'),
      [`${AT} warning amount-against-claims`],
    ],
    [
      'of ten times the sum: the later of two',
      three('1 billion CNY', '10 billion CNY'),
      ['articles/2019/2019-07-23-river-fund.md:8:13 warning amount-against-claims'],
    ],
    ['of twice the sum', three('1 billion CNY', '2 billion CNY'), []],
    [
      'of another measure',
      three('1 billion CNY', '10 million CNY', undefined, '    measure: paid-in\n'),
      [],
    ],
    [
      'that revise it',
      three(
        '10 billion CNY',
        '1 billion CNY',
        undefined,
        '    revises: 2018-07-23-river-fund/river-fund\n',
      ),
      [],
    ],
    [
      'of ten times the sum, answered',
      three('1 billion CNY', '10 billion CNY', undefined, ANSWER),
      [],
    ],
  ],
  translations: [
    [
      'of the same sums in other units',
      translated(
        'A fund of 1.4 to 1.5 billion dollars, 30 firms and a million users',
        '14亿到15亿美元，30家企业，100万用户。',
      ),
      [],
    ],
    [
      'of ten times a sum',
      translated('A fund of 1.4 to 1.5 billion dollars', '140亿到150亿美元。'),
      [
        'articles/2018/2018-07-23-river-fund.zh.md:4:1 warning translation-figure',
        'articles/2018/2018-07-23-river-fund.zh.md:4:6 warning translation-figure',
      ],
    ],
    [
      'of 万 for 亿',
      translated('A fund of 300 million yuan', '规模3万元。'),
      ['articles/2018/2018-07-23-river-fund.zh.md:4:3 warning translation-figure'],
    ],
    ['of what the claim gives', translated('A fund', '规模10亿元。'), []],
    ['that leave a sum out', translated('A fund of 300 million yuan', '一只基金。'), []],
    ['of a count in 万', translated('For 270,000 people', '27万人。'), []],
    ['of half a billion', translated('Half a billion yuan', '5亿元。'), []],
  ],
};

function anhui(): Record<string, string> {
  const { [`cities/jiangsu.md`]: province, [`cities/nanjing.md`]: city } = record({});
  return {
    'cities/anhui.md': String(province)
      .replaceAll('jiangsu', 'anhui')
      .replace('Jiangsu', 'Anhui')
      .replace('320000', '340000')
      .replace('江苏省', '安徽省'),
    'cities/hefei.md': String(city)
      .replaceAll('jiangsu', 'anhui')
      .replace('Nanjing', 'Hefei')
      .replace('320100', '340100')
      .replace('南京市', '合肥市')
      .replace('sub-provincial-city', 'prefecture-level-city'),
  };
}

/** The fund in two or three events, each a year after the other; `more` stands in the second. */
function three(first: string, second: string, third?: string, more = ''): Changes {
  const event = (year: string, amount: string, own = '') =>
    (record({})[ARTICLE] as string)
      .replaceAll('2018', year)
      .replace('a fund of 1 billion yuan', `a fund in ${year}`)
      .replace('a-fund-by-the-river', `a-fund-of-${year}`)
      .replace(AMOUNT, `    amount: ${amount}\n${own}`)
      .replace('#size', '');
  return {
    [ARTICLE]: event('2018', first),
    'articles/2019/2019-07-23-river-fund.md': event('2019', second, more),
    ...(third === undefined
      ? {}
      : { 'articles/2020/2020-07-23-river-fund.md': event('2020', third) }),
  };
}

/** The event and its translation, each with a sentence of its own. */
function translated(en: string, zh: string): Changes {
  return {
    [ARTICLE]: ['of [[river-fund#size]].', `of [[river-fund#size]]. ${en}.`],
    [ZH]: `---\ntitle: 南京设立基金\n---\n${zh} [@gazette]\n`,
  };
}

describe.each(Object.entries(tables))('%s', (_name, cases) => {
  it.each(cases)('%s', (_what, changes, expected) => {
    expect(heads(changes)).toEqual(expected);
  });
});

it('says what to write', () => {
  expect(report(told('10 billion CNY', 'A fund', 'announced a fund of 100 billion yuan.')))
    .toMatchInlineSnapshot(`
    "content/articles/2018/2018-07-23-river-fund.md:8:13 warning amount-against-text
      The text says “100 billion yuan”, the claim 10 billion CNY.
        8 |     amount: 10 billion CNY
                        ^
      Correct the claim or the text; if the source has it so, add as_published: true and a note.

    0 errors and 1 warning in 1 file.
    "
  `);
});

everyCodeHasACase(sumProblems);
