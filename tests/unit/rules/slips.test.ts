import { describe, expect, it } from 'vitest';
import { latestDay } from '../../../src/rules/clock.ts';
import { readAmount } from '../../../src/rules/amounts.ts';
import { checkAgainstDollars, ownDollarsDiffer } from '../../../src/rules/slips.ts';
import { RATES } from './arbitraries.ts';

function amountOf(text: string) {
  const reading = readAmount(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.reason}`);
  return reading.amount;
}

// At July 2018's 6.7180, 10 billion yuan are 1.4885 billion dollars.
describe('an amount against a source’s own dollars', () => {
  it.each([
    ['the same', '10 billion CNY', '1.49bn USD', undefined],
    ['as sources round', '10 billion CNY', '1.4bn USD', undefined],
    ['just within 3/2', '10 billion CNY', '2.232bn USD', undefined],
    ['beyond 3/2', '10 billion CNY', '2.234bn USD', { kind: 'off', ratio: '1.5' }],
    ['just within 2/3', '10 billion CNY', '0.993bn USD', undefined],
    ['below 2/3', '10 billion CNY', '0.9bn USD', { kind: 'off', ratio: '0.605' }],
    ['million for billion', '10 million CNY', '1.48bn USD', { kind: 'power-of-ten', power: 3 }],
    ['亿 read as a billion', '100 billion CNY', '1.48bn USD', { kind: 'power-of-ten', power: -1 }],
    ['万 for 亿', '100万元', '1500万美元', { kind: 'power-of-ten', power: 2 }],
    ['ten times and 15 % more', '10 billion CNY', '17.1bn USD', { kind: 'power-of-ten', power: 1 }],
    ['ten times and 16 % more', '10 billion CNY', '17.27bn USD', { kind: 'off', ratio: '11.6' }],
    ['ten times and 15 % less', '10 billion CNY', '12.7bn USD', { kind: 'power-of-ten', power: 1 }],
    ['dollars against dollars', '1.5bn USD', '15bn USD', { kind: 'power-of-ten', power: 1 }],
    ['no rate', '10 billion MOP', '15bn USD', undefined],
  ])('%s', (_, amount, usd, slip) => {
    const found = checkAgainstDollars(amountOf(amount), amountOf(usd), '2018-07-23', RATES);
    expect(found).toEqual(slip);
  });

  it('is left alone before the table begins', () => {
    const [amount, usd] = [amountOf('10 billion CNY'), amountOf('150bn USD')];
    expect(checkAgainstDollars(amount, usd, '2016', RATES)).toBeUndefined();
  });

  it.each([
    ['1.4bn USD', true],
    ['1.42bn USD', false],
    ['1.48bn USD', false],
    ['1.56bn USD', false],
    ['1.57bn USD', true],
  ])('shows %s beside the Atlas’s own: %s', (usd, shown) => {
    const own = amountOf('10 billion CNY');
    expect(ownDollarsDiffer(own, amountOf(usd), '2018-07', RATES)).toBe(shown);
  });

  it('shows them where the Atlas has no rate of its own', () => {
    expect(ownDollarsDiffer(amountOf('8m MOP'), amountOf('1m USD'), '2018-07', RATES)).toBe(true);
  });
});

describe('the latest day', () => {
  it.each([
    [['2026-11-24', '2026-12-01', '2025-12-31'], '2026-12-01'],
    [['2026-11-24'], '2026-11-24'],
    [[], undefined],
  ])('of %j is %s', (days, expected) => {
    expect(latestDay(new Set(days))).toBe(expected);
  });
});
