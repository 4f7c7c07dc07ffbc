import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, suggestAmount, writeAmount } from '../../../src/rules/amounts.ts';
import { CURRENCIES } from '../../../src/schema/money/rates.ts';

describe('amounts that people write', () => {
  it.each([
    ['10 billion CNY', '10000000000', 'CNY'],
    ['CNY 10bn', '10000000000', 'CNY'],
    ['10 billion yuan', '10000000000', 'CNY'],
    ['RMB 500m', '500000000', 'CNY'],
    ['rmb 500 mn', '500000000', 'CNY'],
    ['¥10bn', '10000000000', 'CNY'],
    ['¥5000万', '50000000', 'CNY'],
    ['USD 1.48bn', '1480000000', 'USD'],
    ['US$1.5bn', '1500000000', 'USD'],
    ['1.5bn U.S. dollars', '1500000000', 'USD'],
    ['5m US dollars', '5000000', 'USD'],
    ['1,500,000 USD', '1500000', 'USD'],
    ['50m HKD', '50000000', 'HKD'],
    ['HK$50m', '50000000', 'HKD'],
    ['$50m HKD', '50000000', 'HKD'],
    ['50 million Hong Kong dollars', '50000000', 'HKD'],
    ['10k EUR', '10000', 'EUR'],
    ['€2 trillion', '2000000000000', 'EUR'],
    ['3 tn yen', '3000000000000', 'JPY'],
    ['100亿元', '10000000000', 'CNY'],
    ['100 亿 元', '10000000000', 'CNY'],
    ['5000万元', '50000000', 'CNY'],
    ['1.2万亿元', '1200000000000', 'CNY'],
    ['5千万元', '50000000', 'CNY'],
    ['3百万元', '3000000', 'CNY'],
    ['人民币100亿元', '10000000000', 'CNY'],
    ['100亿元人民币', '10000000000', 'CNY'],
    ['100億元人民幣', '10000000000', 'CNY'],
    ['1亿美元', '100000000', 'USD'],
    ['5000万港元', '50000000', 'HKD'],
    ['5000萬港幣', '50000000', 'HKD'],
    ['3亿澳门元', '300000000', 'MOP'],
    ['2亿日元', '200000000', 'JPY'],
    ['8000万欧元', '80000000', 'EUR'],
    ['0.5 CNY', '0.5', 'CNY'],
    ['123456789.123456789 billion CNY', '123456789123456789', 'CNY'],
  ])('%s', (text, amount, currency) => {
    expect(readAmount(text)).toEqual({ ok: true, amount: { amount, currency } });
  });
});

describe('amounts that are refused', () => {
  it.each([
    ['10 billion', 'no-currency', undefined, '10 billion CNY'],
    ['100亿', 'no-currency', undefined, '10 billion CNY'],
    ['10bn USD CNY', 'two-currencies', undefined, undefined],
    ['CNY 10bn USD', 'two-currencies', undefined, undefined],
    ['$10bn CNY', 'two-currencies', undefined, undefined],
    ['$1.5bn', 'two-meanings', '$', '1.5 billion USD'],
    ['1.5 billion dollars', 'two-meanings', 'dollars', '1.5 billion USD'],
    ['10 bilion yuan', 'unknown-unit', 'bilion', '10 billion CNY'],
    ['10 Bilion yaun', 'unknown-unit', 'Bilion', '10 billion CNY'],
    ['100万澳元', 'unknown-unit', '澳元', undefined],
    ['10m USDT', 'unknown-unit', 'USDT', undefined],
    ['10 crore INR', 'unknown-unit', 'crore', undefined],
    ['10 billionyuan', 'unknown-unit', 'billionyuan', undefined],
    ['S$50m', 'not-understood', 'S$', undefined],
    ['A$5m', 'not-understood', 'A$', undefined],
    ['', 'no-number', undefined, undefined],
    ['billion CNY', 'no-number', undefined, undefined],
    ['百亿元', 'no-number', undefined, '10 billion CNY'],
    ['五百万元', 'no-number', '五百万元', '5 million CNY'],
    ['数十亿元', 'no-number', '数十亿元', undefined],
    ['0 CNY', 'zero', undefined, undefined],
    ['0.00 billion CNY', 'zero', undefined, undefined],
    ['-5m CNY', 'not-understood', '-', undefined],
    ['10-20 billion CNY', 'not-understood', '-', undefined],
    ['1,5 billion CNY', 'not-understood', '1,5', '1.5 billion CNY'],
    ['1.500.000 USD', 'not-understood', '1.500.000', undefined],
    ['1,0000 CNY', 'not-understood', '1,0000', undefined],
    ['.5bn CNY', 'not-understood', '.5', undefined],
    ['10² CNY', 'not-understood', '²', undefined],
    ['1e9 CNY', 'not-understood', 'e', undefined],
    ['10 million million CNY', 'not-understood', undefined, undefined],
    ['CNY billion 10', 'not-understood', undefined, undefined],
    ['about 10 billion yuan', 'not-understood', 'about', '10 billion CNY'],
    ['约100亿元', 'not-understood', '约', '10 billion CNY'],
    ['10 billion CNY ($1.5 billion)', 'not-understood', '(', '10 billion CNY'],
    ['10 billion CNY.', 'not-understood', '.', '10 billion CNY'],
  ])('%s: %s', (text, reason, word, suggestion) => {
    const expected = word === undefined ? { ok: false, reason } : { ok: false, reason, word };
    expect(readAmount(text)).toEqual(expected);
    expect(suggestAmount(text)).toBe(suggestion);
  });
});

describe('the canonical text', () => {
  it.each([
    ['10000000000', 'CNY', '10 billion CNY'],
    ['1480000000', 'USD', '1.48 billion USD'],
    ['242000000', 'CNY', '242 million CNY'],
    ['1200000000000', 'CNY', '1.2 trillion CNY'],
    ['999999', 'HKD', '999,999 HKD'],
    ['12345.67', 'EUR', '12,345.67 EUR'],
    ['1488538255.4331646', 'USD', '1.4885382554331646 billion USD'],
  ] as const)('%s %s', (amount, currency, text) => {
    expect(writeAmount({ amount, currency })).toBe(text);
  });

  const anAmount = fc
    .tuple(
      fc.bigInt({ min: 1n, max: 10n ** 18n }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(...CURRENCIES),
    )
    .map(([digits, places, currency]) => {
      const padded = String(digits).padStart(places + 1, '0');
      const whole = padded.slice(0, padded.length - places);
      const rest = padded.slice(padded.length - places).replace(/0+$/, '');
      return { amount: rest === '' ? whole : `${whole}.${rest}`, currency };
    });

  it('is read back exactly, and suggested as it stands', () => {
    fc.assert(
      fc.property(anAmount, (amount) => {
        const text = writeAmount(amount);
        expect(readAmount(text)).toEqual({ ok: true, amount });
        expect(suggestAmount(text)).toBe(text);
      }),
    );
  });

  it('is read back from full-width letters and digits too', () => {
    const widen = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(anAmount, (amount) => {
        expect(readAmount(widen(writeAmount(amount)))).toEqual({ ok: true, amount });
      }),
    );
  });

  it('never throws, and every suggestion can be read', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '10',
          '1.5',
          'billion',
          'bn',
          '亿',
          '元',
          '$',
          'US$',
          'CNY',
          ',',
          '(',
          ' ',
          '十',
        ),
        fc.string({ maxLength: 4, unit: 'grapheme' }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const reading = readAmount(text);
        const suggestion = suggestAmount(text);
        if (reading.ok) expect(suggestion).toBe(writeAmount(reading.amount));
        if (suggestion !== undefined) expect(readAmount(suggestion).ok).toBe(true);
      }),
    );
  });
});
