import { describe, expect, it } from 'vitest';
import { hasFigure } from '../../../src/markdown/figures.ts';
import { paragraphsOf } from '../../../src/markdown/paragraphs.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { treeOf } from '../../../src/markdown/tree.ts';

describe('figures', () => {
  it.each([
    'a fund of 10 billion yuan',
    'a ten billion fund',
    'RMB500m',
    'US$1.5bn',
    'CNY 10bn',
    '¥100',
    '40% of it',
    'forty per cent',
    '30 companies',
    '1,200 jobs',
    '3rd in the ranking',
    '规模100亿元',
    '百亿元基金',
    '投入5000万元',
    '１００家企业',
    '30家企业',
    '百分之四十',
    '2000 yuan',
    '2000万元',
    '$2018',
    'scores 2018.5 points',
    'In 2018, 5 funds',
    'a 10-year plan',
    'hundreds of firms',
  ])('finds one in %j', (text) => {
    expect(hasFigure(text)).toBe(true);
  });

  it.each([
    'In 2018 it began.',
    'On 23 July 2018',
    'July 23, 2018',
    'from July 23 to August',
    'between 2015 and 2018',
    '2015–2018',
    '2018-19',
    '2018/2019',
    '2018-07-23',
    '2018-07',
    'the 2010s',
    '2018年7月23日宣布',
    '7月23日',
    '5 to 7 June 2019',
    '21Vianet',
    'Web3 and 5G',
    'ERC-20',
    'COVID-19',
    'the 13th Five-Year Plan',
    '万向区块链',
    '三家公司',
    'no number',
    'May be',
  ])('finds none in %j', (text) => {
    expect(hasFigure(text)).toBe(false);
  });

  it.each([
    ['a paragraph', 'It has 5 [@a].', [[1, 1, true, true]]],
    [
      'two paragraphs',
      'It has 5.\n\nIn 2018 [@a].',
      [
        [1, 1, true, false],
        [3, 1, false, true],
      ],
    ],
    [
      'list items',
      '- 5 funds\n- none [@a]',
      [
        [1, 3, true, false],
        [2, 3, false, true],
      ],
    ],
    ['a table', '| a |\n| - |\n| 5 |\n| b [@a] |', [[1, 1, true, true]]],
    ['cells, apart', '| 20 | 18 |\n| - | - |', [[1, 1, true, false]]],
    ['headings', '## 5 funds', []],
    ['code', '`5` is code', [[1, 1, false, false]]],
    ['numbers within ids', '[[ccid-2]] and [@news-24]', [[1, 1, false, true]]],
    ['a number in emphasis', 'a **5**0 b', [[1, 1, true, false]]],
    ['a reconciled figure', 'worth [[fund#size]]', [[1, 1, true, false]]],
    ['a reconciled figure with its source', 'worth [[fund#size]] [@a]', [[1, 1, true, true]]],
    ['a fund without its figure', 'the [[fund]]', [[1, 1, false, false]]],
  ])('reads the paragraphs of %s', (_, body, expected) => {
    const read = paragraphsOf(treeOf(parseBody(body)));
    expect(read.map((each) => [each.line, each.column, each.hasFigure, each.cites])).toEqual(
      expected,
    );
  });
});
