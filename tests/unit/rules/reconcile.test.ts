import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, reconcile } from '../../../src/rules/reconcile.ts';
import { claimOf, RATES, shuffledClaims } from './arbitraries.ts';

const cny = (millions: number) => ({ amount: `${millions}000000`, currency: 'CNY' as const });
const usd = (millions: number) => ({ amount: `${millions}000000`, currency: 'USD' as const });
const commitment = (...claims: ReturnType<typeof claimOf>[]) => reconcile(claims, RATES).commitment;

describe('which claim gives a figure', () => {
  it.each([
    [
      'the only one',
      [claimOf('a', { amount: cny(100) }), claimOf('b')],
      { used: 'a', why: 'only-claim' },
    ],
    [
      'the best tier, though earlier',
      [
        claimOf('a', { amount: cny(100), tier: 'official', date: '2018-07-01' }),
        claimOf('b', { amount: cny(300), tier: 'other', date: '2019' }),
      ],
      { used: 'a', why: 'best-tier' },
    ],
    [
      'the latest of its tier',
      [
        claimOf('a', { amount: cny(100), date: '2018-07-01' }),
        claimOf('b', { amount: cny(100), date: '2018-08-01' }),
      ],
      { used: 'b', why: 'latest' },
    ],
    [
      'what does not restate, though earlier',
      [
        claimOf('a', { amount: cny(100), date: '2018-07-01' }),
        claimOf('b', { amount: cny(100), date: '2020-08-01', restates: true }),
      ],
      { used: 'a', why: 'not-restating' },
    ],
    [
      'what restates, of a better tier',
      [
        claimOf('a', { amount: cny(100), date: '2018-07-01' }),
        claimOf('b', { amount: cny(300), date: '2020', restates: true, tier: 'official' }),
      ],
      { used: 'b', why: 'best-tier' },
    ],
    [
      'the first of the record on one day',
      [claimOf('b', { amount: cny(100) }), claimOf('a', { amount: cny(100) })],
      { used: 'a', why: 'first-of-day' },
    ],
  ])('%s', (_, claims, { used, why }) => {
    const figure = commitment(...claims);
    expect(figure?.used.id).toBe(used);
    expect(figure?.why).toBe(why);
    expect(figure?.disputed).toBeUndefined();
  });

  it('is found apart for commitment, raised and deployed', () => {
    const figures = reconcile(
      [
        claimOf('a', { amount: cny(100), status: 'announced' }),
        claimOf('b', { amount: cny(100), status: 'established', date: '2018-09' }),
        claimOf('c', { amount: cny(40), status: 'raised' }),
        claimOf('d', { amount: cny(10), status: 'deployed' }),
        claimOf('e', { amount: cny(999), status: 'cancelled' }),
        claimOf('f', { amount: cny(999), status: 'unknown' }),
      ],
      RATES,
    );
    expect(figures.commitment?.used.id).toBe('b');
    expect(figures.raised?.amount).toEqual(cny(40));
    expect(figures.deployed?.amount).toEqual(cny(10));
  });

  it('is none where no claim gives an amount', () => {
    expect(reconcile([claimOf('a'), claimOf('b')], RATES)).toEqual({});
  });
});

describe('disputes', () => {
  it.each([
    ['1 % in one currency', cny(100), cny(101), undefined],
    ['more than 1 %', cny(1000), cny(1011), { low: cny(1000), high: cny(1011) }],
    // At 6.7180, 10 billion yuan are 1,488.5 million dollars.
    ['10 % between currencies', cny(10000), usd(1630), undefined],
    [
      'more than 10 % between currencies',
      cny(10000),
      usd(2000),
      { low: cny(10000), high: { amount: '13436000000', currency: 'CNY' } },
    ],
    ['no rate', cny(10000), { amount: '1', currency: 'MOP' as const }, undefined],
  ])('%s', (_, first, second, range) => {
    const figure = commitment(claimOf('a', { amount: first }), claimOf('b', { amount: second }));
    expect(figure?.disputed).toEqual(range);
  });

  it('need equal tiers', () => {
    const better = claimOf('a', { amount: cny(100), tier: 'official' });
    const figure = commitment(better, claimOf('b', { amount: cny(300) }));
    expect(figure?.disputed).toBeUndefined();
    expect(figure?.considered.map(({ verdict }) => verdict)).toEqual(['used', 'lower-tier']);
  });

  it('never set a yearly amount against a whole one', () => {
    const figure = commitment(
      claimOf('a', { amount: cny(100), per: 'year', date: '2018-09' }),
      claimOf('b', { amount: cny(300), date: '2018-07' }),
    );
    expect(figure).toMatchObject({ amount: cny(100), per: 'year', why: 'only-claim' });
    expect(figure?.disputed).toBeUndefined();
    expect(figure?.considered).toEqual([
      { id: 'b', verdict: 'yearly' },
      { id: 'a', verdict: 'used' },
    ]);
  });

  it('are not made by rates that moved between two claims of one currency', () => {
    const figure = commitment(
      claimOf('a', { amount: cny(10000), date: '2018-09' }),
      claimOf('b', { amount: usd(1500), date: '2018-07' }),
      claimOf('c', { amount: usd(1510), date: '2018-08' }),
    );
    expect(figure?.disputed).toBeUndefined();
  });
});

it('says what became of every claim, by date', () => {
  const figure = commitment(
    claimOf('used', { amount: cny(1000), date: '2018-08' }),
    claimOf('same', { amount: cny(1000), date: '2018-07-02' }),
    claimOf('near', { amount: cny(1005), date: '2018-07-03' }),
    claimOf('far', { amount: cny(1500), date: '2018-07-04' }),
    claimOf('silent', { date: '2018-07-05' }),
    claimOf('blog', { amount: cny(1000), date: '2018-07-06', tier: 'other' }),
    claimOf('pataca', { amount: { amount: '5', currency: 'MOP' }, date: '2018-07-07' }),
    claimOf('again', { amount: cny(1000), date: '2020', restates: true }),
  );
  expect(figure?.considered).toEqual([
    { id: 'same', verdict: 'agrees' },
    { id: 'near', verdict: 'earlier' },
    { id: 'far', verdict: 'disputes' },
    { id: 'silent', verdict: 'no-amount' },
    { id: 'blog', verdict: 'lower-tier' },
    { id: 'pataca', verdict: 'no-rate' },
    { id: 'used', verdict: 'used' },
    { id: 'again', verdict: 'restates' },
  ]);
});

describe('the date whose rate is taken', () => {
  it.each([
    [
      'the first claim of that amount, of whatever tier and status',
      [
        claimOf('a', { amount: cny(100), date: '2018-07-01', tier: 'other' }),
        claimOf('b', { amount: cny(100), date: '2018-08-01', status: 'established' }),
        claimOf('c', { amount: cny(50), date: '2018-06-01', tier: 'other' }),
      ],
      '2018-07-01',
    ],
    [
      'never what restates, be it dated earlier',
      [
        claimOf('a', { amount: cny(100), date: '2018-07-01' }),
        claimOf('b', { amount: cny(100), date: '2018-06-01', restates: true }),
      ],
      '2018-07-01',
    ],
    [
      'the fund’s first claim, where only a restatement gives the amount',
      [
        claimOf('a', { date: '2018-07-01' }),
        claimOf('b', { amount: cny(100), date: '2020', restates: true }),
      ],
      '2018-07-01',
    ],
    [
      'its own, where there is nothing but restatements',
      [claimOf('b', { amount: cny(100), date: '2020', restates: true })],
      '2020',
    ],
  ])('%s', (_, claims, date) => {
    expect(commitment(...claims)?.firstDate).toBe(date);
  });
});

describe('whatever the claims', () => {
  it('their order never matters', () => {
    fc.assert(
      fc.property(shuffledClaims, ([claims, shuffled]) => {
        expect(reconcile(shuffled, RATES)).toEqual(reconcile(claims, RATES));
      }),
    );
  });

  it('a figure uses one claim, of the best tier there is, and its range holds what it disputes', () => {
    fc.assert(
      fc.property(shuffledClaims, ([claims]) => {
        const figures = reconcile(claims, RATES);
        for (const name of FIGURE_NAMES) {
          const figure = figures[name];
          if (!figure) continue;
          const verdicts = figure.considered.map(({ verdict }) => verdict);
          expect(verdicts.filter((verdict) => verdict === 'used')).toHaveLength(1);
          if (verdicts.includes('disputes')) expect(figure.disputed).toBeDefined();
          if (figure.disputed) {
            expect(Number(figure.disputed.low.amount)).toBeLessThan(
              Number(figure.disputed.high.amount),
            );
          }
        }
      }),
    );
  });
});
