import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../../src/rules/convert.ts';
import { formatAmount } from '../../../src/i18n/format/amount.ts';
import { Decimal } from '../../../src/rules/decimal.ts';
import { RATES } from './arbitraries.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' as const });
const TEN_BILLION = cny('10000000000');

describe('conversion', () => {
  it('takes the rate of the month: 10 billion yuan of July 2018 are 1.49 billion dollars', () => {
    const found = convert(TEN_BILLION, 'USD', '2018-07-23', RATES);
    expect(found).toMatchObject({
      rate: '6.7180',
      rateOf: 'CNY',
      ratePer: 'USD',
      basis: { kind: 'month', month: '2018-07' },
    });
    expect(found?.amount.amount).toMatch(/^1488538255\.4331646323310/);
    expect(formatAmount(found?.amount ?? TEN_BILLION, 'en')).toEqual({
      figure: '1.49 billion',
      unit: 'USD',
    });
  });

  it.each([
    ['a day', '2018-08-31', '6.8400', { kind: 'month', month: '2018-08' }],
    ['a month', '2018-08', '6.8400', { kind: 'month', month: '2018-08' }],
    [
      'a year: the mean of its months',
      '2018',
      '6.71825',
      { kind: 'year-mean', year: '2018', months: 4 },
    ],
    ['after the last month', '2018-10-01', '6.8550', { kind: 'last-month', month: '2018-09' }],
    ['a year after the last month', '2020', '6.8550', { kind: 'last-month', month: '2018-09' }],
  ])('%s', (_, date, rate, basis) => {
    expect(convert(TEN_BILLION, 'USD', date, RATES)).toMatchObject({ rate, basis });
  });

  it.each([
    ['before the first month', TEN_BILLION, '2018-05-31'],
    ['a year before the first month', TEN_BILLION, '2017'],
    ['a currency without rates', { amount: '5', currency: 'MOP' as const }, '2018-07'],
  ])('gives nothing: %s', (_, amount, date) => {
    expect(convert(amount, 'USD', date, RATES)).toBeUndefined();
  });

  it('gives nothing in a gap of the table', () => {
    const gap = new Map([
      [
        'CNY' as const,
        new Map([
          ['2018-01', '6.4'],
          ['2018-03', '6.3'],
        ]),
      ],
    ]);
    expect(convert(TEN_BILLION, 'USD', '2018-02', gap)).toBeUndefined();
    expect(convert(TEN_BILLION, 'USD', '2018', gap)?.basis).toEqual({
      kind: 'year-mean',
      year: '2018',
      months: 2,
    });
  });

  it('goes through the dollar between two others, at the last month that both have', () => {
    const found = convert({ amount: '7849', currency: 'HKD' }, 'CNY', '2018-09', RATES);
    expect(found?.basis).toEqual({ kind: 'last-month', month: '2018-08' });
    expect(found?.amount).toEqual({ amount: '6840', currency: 'CNY' });
    expect(found?.rate).toMatch(/^1\.14751461/);
    expect([found?.rateOf, found?.ratePer]).toEqual(['HKD', 'CNY']);
  });

  it('quotes the dollar in units per dollar both ways', () => {
    expect(convert({ amount: '2', currency: 'USD' }, 'CNY', '2018-07', RATES)).toMatchObject({
      amount: { amount: '13.436', currency: 'CNY' },
      rate: '6.7180',
      rateOf: 'CNY',
      ratePer: 'USD',
    });
  });

  it('leaves an amount of the same currency as it is, without any rate', () => {
    const found = convert({ amount: '5', currency: 'MOP' }, 'MOP', '1999', new Map());
    expect(found).toMatchObject({
      amount: { amount: '5' },
      rate: '1',
      basis: { kind: 'same-currency' },
    });
  });

  it('there and back is the same to 18 digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (units) => {
        const there = convert(cny(String(units)), 'USD', '2018-07', RATES);
        const back = there && convert(there.amount, 'CNY', '2018-07', RATES);
        expect(back && new Decimal(back.amount.amount).prec(18).toFixed()).toBe(String(units));
      }),
    );
  });
});
