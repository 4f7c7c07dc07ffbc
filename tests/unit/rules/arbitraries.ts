import fc from 'fast-check';
import { ratesFrom } from '../../../src/rules/convert.ts';
import { endOf } from '../../../src/rules/dates.ts';

/** Dates of every precision around the years of the record. */
export const aDate = fc
  .record({
    year: fc.integer({ min: 1999, max: 2031 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    length: fc.constantFrom(4, 7, 10),
  })
  .map(({ year, month, day, length }) => {
    const ofMonth = `${year}-${String(month).padStart(2, '0')}`;
    const last = Number(endOf(ofMonth).slice(8));
    return `${ofMonth}-${String(Math.min(day, last)).padStart(2, '0')}`.slice(0, length);
  });

const row = (month: string, currency: 'CNY' | 'HKD', per_usd: string) => ({
  month,
  currency,
  per_usd,
  source: 'a central bank',
});

/** A small table: 2018-06 to 2018-09 for yuan, one month less for Hong Kong dollars. */
export const RATES = ratesFrom([
  row('2018-06', 'CNY', '6.4600'),
  row('2018-07', 'CNY', '6.7180'),
  row('2018-08', 'CNY', '6.8400'),
  row('2018-09', 'CNY', '6.8550'),
  row('2018-06', 'HKD', '7.8470'),
  row('2018-07', 'HKD', '7.8478'),
  row('2018-08', 'HKD', '7.8490'),
]);
