import { describe, expect, it } from 'vitest';
import { isSameSum, sumsIn } from '../../../src/rules/money/sums.ts';
import { cpuTime } from '../../harness/cpu-time.ts';

/** The sums of a text that name a currency: as written, in full, and in what. */
const money = (text: string) =>
  sumsIn(text)
    .filter(({ currency }) => currency !== undefined)
    .map(({ text, value, currency }) => [text, value.toFixed(), currency]);

describe('sums of money in a running text', () => {
  it.each([
    ['yuan', 'It is 10 billion yuan.', [['10 billion yuan', '10000000000', 'CNY']]],
    ['a sign before', 'It is HK$1.5bn, he said.', [['HK$1.5bn', '1500000000', 'HKD']]],
    ['a code before', 'About RMB 20 million', [['RMB 20 million', '20000000', 'CNY']]],
    ['a dollar of no country', 'some 3 million dollars', [['3 million dollars', '3000000', '$']]],
    ['a sign of no country', 'some $3 million', [['$3 million', '3000000', '$']]],
    ['a dollar’s name', '2 million US dollars', [['2 million US dollars', '2000000', 'USD']]],
    [
      'a long name',
      '50 million Hong Kong dollars',
      [['50 million Hong Kong dollars', '50000000', 'HKD']],
    ],
    [
      'the digital yuan',
      '20 million digital yuan',
      [['20 million digital yuan', '20000000', 'CNY']],
    ],
    [
      'Chinese',
      '总规模100亿元人民币，其中5000万元',
      [
        ['100亿元人民币', '10000000000', 'CNY'],
        ['5000万元', '50000000', 'CNY'],
      ],
    ],
    ['full-width signs', '１０亿元', [['１０亿元', '1000000000', 'CNY']]],
    ['thousands', '1,234,567 yuan', [['1,234,567 yuan', '1234567', 'CNY']]],
    [
      'two in a row',
      '10 yuan, 20 million yuan',
      [
        ['10 yuan', '10', 'CNY'],
        ['20 million yuan', '20000000', 'CNY'],
      ],
    ],
    [
      'a currency of the sum before',
      'RMB 10 million yuan 20 million',
      [['RMB 10 million yuan', '10000000', 'CNY']],
    ],
    ['no currency', '20 million people in 2018', []],
    ['a word that begins like a unit', '3 mops, 4 billionaires', []],
    ['a number that could be two', '1.234.567 yuan', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(money(text)).toEqual(expected);
  });

  it('says where each begins', () => {
    const text = 'From RMB 10 million to 20 million yuan';
    expect(sumsIn(text).map(({ at, text: own }) => text.slice(at, at + own.length))).toEqual([
      'RMB 10 million',
      '20 million yuan',
    ]);
  });

  it('takes a text without end in time that grows with its length', () => {
    const long = '1,.'.repeat(60_000) + '9'.repeat(60_000) + 'yuan '.repeat(10_000);
    const spent = cpuTime();
    sumsIn(long);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe('the same sum', () => {
  const sum = (text: string) => {
    const [found] = sumsIn(text);
    if (!found) throw new Error(text);
    return found;
  };
  it.each([
    ['37.8 million dollars', '37800000', 'USD', true],
    ['37.8 million dollars', '37800000', 'HKD', true],
    ['37.8 million dollars', '37800000', 'CNY', false],
    ['37.8 million', '37800000', 'CNY', true],
    ['10 million yuan', '10099999', 'CNY', true],
    ['10 million yuan', '10200000', 'CNY', false],
    ['10 million yuan', '10000000', 'USD', false],
  ] as const)('%s and %s %s', (text, amount, currency, same) => {
    expect(isSameSum(sum(text), { amount, currency })).toBe(same);
  });
});
