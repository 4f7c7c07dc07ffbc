import fc from 'fast-check';
import { ratesFrom } from '../../../src/rules/convert.ts';
import { endOf } from '../../../src/rules/dates.ts';
import type { WeighedClaim } from '../../../src/rules/weight.ts';
import { STATUSES } from '../../../src/schema/claim.ts';
import { TIERS } from '../../../src/schema/source.ts';

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

/** A claim of which a test says only what it is about. */
export function claimOf(id: string, given: Partial<WeighedClaim> = {}): WeighedClaim {
  return {
    id,
    fund: 'a-fund',
    status: 'announced',
    date: '2018-07-23',
    tier: 'trade-press',
    restates: false,
    order: id,
    ...given,
  };
}

/** Claims of one fund with few enough values that ties and disputes are common. */
export const someClaims = fc
  .array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      date: fc.constantFrom('2018', '2018-07', '2018-07-23', '2018-08-01', '2019-01-05', '2015'),
      tier: fc.constantFrom(...TIERS),
      restates: fc.boolean(),
      amount: fc.option(
        fc.record({
          amount: fc.constantFrom('10000000000', '10050000000', '12000000000', '1500000000'),
          currency: fc.constantFrom('CNY' as const, 'USD' as const, 'MOP' as const),
        }),
        { nil: undefined },
      ),
      per: fc.constantFrom(undefined, undefined, 'year' as const),
      governmentShare: fc.constantFrom(undefined, 30, 40),
    }),
    { maxLength: 7 },
  )
  .map((claims) =>
    claims.map(({ amount, per, governmentShare, ...claim }, index) =>
      claimOf(`claim-${index}`, {
        ...claim,
        ...(amount ? { amount } : {}),
        ...(per ? { per } : {}),
        ...(governmentShare === undefined ? {} : { governmentShare }),
      }),
    ),
  );

/** Claims, and the same in another order. */
export const shuffledClaims = someClaims.chain((claims) =>
  fc.tuple(
    fc.constant(claims),
    fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
  ),
);
