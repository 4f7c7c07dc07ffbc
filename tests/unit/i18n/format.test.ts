import { describe, expect, it } from 'vitest';
import { formatAmount } from '../../../src/i18n/format/amount.ts';
import { formatDate } from '../../../src/i18n/format/date.ts';
import { formatNumber, formatPercent } from '../../../src/i18n/format/number.ts';

describe('amounts', () => {
  it.each([
    ['10000000000', 'CNY', '10 billion', 'CNY', '100亿', '元'],
    ['1488538255.43', 'USD', '1.49 billion', 'USD', '14.9亿', '美元'],
    ['50000000', 'HKD', '50 million', 'HKD', '5000万', '港元'],
    ['1200000000000', 'CNY', '1.2 trillion', 'CNY', '1.2万亿', '元'],
    ['999900', 'EUR', '1 million', 'EUR', '100万', '欧元'],
    ['12345', 'MOP', '12,300', 'MOP', '1.23万', '澳门元'],
    ['999.5', 'JPY', '1,000', 'JPY', '1,000', '日元'],
    ['0', 'CNY', '0', 'CNY', '0', '元'],
  ] as const)('%s %s', (amount, currency, figure, unit, figureZh, unitZh) => {
    expect(formatAmount({ amount, currency }, 'en')).toEqual({ figure, unit });
    expect(formatAmount({ amount, currency }, 'zh')).toEqual({ figure: figureZh, unit: unitZh });
  });

  it('are exact, or of more digits, where asked', () => {
    const amount = { amount: '1488538255.43', currency: 'USD' } as const;
    expect(formatAmount(amount, 'en', { exact: true }).figure).toBe('1.48853825543 billion');
    expect(formatAmount(amount, 'zh', { significant: 5 }).figure).toBe('14.885亿');
  });
});

describe('dates, as precise as known', () => {
  it.each([
    ['2018-07-23', '23 July 2018', '2018年7月23日'],
    ['2018-01-01', '1 January 2018', '2018年1月1日'],
    ['2018-12-31', '31 December 2018', '2018年12月31日'],
    ['2018-07', 'July 2018', '2018年7月'],
    ['2018', '2018', '2018年'],
  ])('%s', (date, en, zh) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'zh')).toBe(zh);
  });
});

describe('numbers', () => {
  it.each([
    ['1234567.5', '1,234,567.5'],
    [1000, '1,000'],
    [999, '999'],
    ['-12345', '-12,345'],
    ['0.12345', '0.12345'],
    ['1.10', '1.1'],
  ])('%s', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text);
    expect(formatNumber(value, 'zh')).toBe(text);
  });

  it.each([
    [30, '30%'],
    ['33.3333', '33.33%'],
    [0, '0%'],
  ])('%s per cent', (value, text) => {
    expect(formatPercent(value, 'en')).toBe(text);
  });
});
