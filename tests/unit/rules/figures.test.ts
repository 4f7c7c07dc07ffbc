import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedOf } from '../../../src/rules/money/documented.ts';
import type { Evidence } from '../../../src/rules/money/evidence.ts';
import { type Figure, figuresOf } from '../../../src/rules/money/figures.ts';
import {
  partContradictsShare,
  publicPartOf,
  shareOf,
} from '../../../src/rules/money/public-part.ts';
import { MEASURES, PARTS, STAGES } from '../../../src/schema/money/outcome.ts';
import { SOURCE_TIERS } from '../../../src/schema/money/outcome.ts';
import { RATES } from './arbitraries.ts';
import { evidenceOf } from './evidence.ts';

const cny = (millions: number) => ({ amount: `${millions}000000`, currency: 'CNY' as const });
const usd = (millions: number) => ({ amount: `${millions}000000`, currency: 'USD' as const });

const figures = (...claims: Evidence[]) => figuresOf(claims, RATES);
const size = (...claims: Evidence[]): Figure | undefined =>
  figures(...claims).find(({ measure, part }) => measure === 'size' && part === undefined);

describe('one figure for each measure and part', () => {
  it('keeps measures and parts apart, the whole before its parts', () => {
    const found = figures(
      evidenceOf('a', { amount: cny(10_000) }),
      evidenceOf('b', { amount: cny(3000), part: 'public' }),
      evidenceOf('c', { amount: cny(30), measure: 'allocated', bound: 'about' }),
      evidenceOf('d', { amount: cny(400), measure: 'paid-in' }),
      evidenceOf('e', { amount: cny(200), measure: 'paid-in', part: 'private' }),
    );
    expect(found.map(({ measure, part, used }) => [measure, part, used.id])).toEqual([
      ['size', undefined, 'a'],
      ['size', 'public', 'b'],
      ['allocated', undefined, 'c'],
      ['paid-in', undefined, 'd'],
      ['paid-in', 'private', 'e'],
    ]);
  });

  it('never holds a part against a whole', () => {
    const [whole] = figures(
      evidenceOf('a', { amount: cny(10_000) }),
      evidenceOf('b', { amount: cny(3000), part: 'public' }),
    );
    expect(whole?.disputed).toBeUndefined();
    expect(whole?.considered.map(({ id }) => id)).toEqual(['a']);
  });

  it('makes one figure of an announced and an established size', () => {
    const figure = size(
      evidenceOf('a', { amount: cny(100), stage: 'announced' }),
      evidenceOf('b', { amount: cny(100), stage: 'established', date: '2018-09' }),
    );
    expect(figure?.used.id).toBe('b');
  });

  it('carries a bound and the upper end of a range with its figure', () => {
    const figure = size(evidenceOf('a', { amount: cny(1000), to: cny(2000), bound: 'at-least' }));
    expect(figure).toMatchObject({ amount: cny(1000), to: cny(2000), bound: 'at-least' });
  });
});

describe('which claim gives a figure', () => {
  it.each<[string, Evidence[], string, string]>([
    ['the only one', [evidenceOf('a', { amount: cny(1) }), evidenceOf('b')], 'a', 'only-claim'],
    [
      'the best tier, though earlier',
      [
        evidenceOf('a', { amount: cny(100), tier: 'primary', date: '2018-07-01' }),
        evidenceOf('b', { amount: cny(300), tier: 'secondary', date: '2019' }),
      ],
      'a',
      'best-tier',
    ],
    [
      'what does not restate, though earlier',
      [
        evidenceOf('a', { amount: cny(100), date: '2018-07-01' }),
        evidenceOf('b', { amount: cny(100), date: '2020', restates: true }),
      ],
      'a',
      'not-restating',
    ],
    [
      'the latest of its tier',
      [
        evidenceOf('a', { amount: cny(100), date: '2018-07-01' }),
        evidenceOf('b', { amount: cny(100), date: '2018-08-01' }),
      ],
      'b',
      'latest',
    ],
    [
      'never a title that nobody read',
      [
        evidenceOf('a', { amount: cny(100), tier: 'secondary' }),
        evidenceOf('b', { amount: cny(900), tier: 'primary', titleOnly: true }),
      ],
      'a',
      'only-claim',
    ],
    [
      'the whole where the yearly sum times its years makes it, whichever stands first',
      [
        evidenceOf('a', { amount: cny(200), per: 'year', years: 3, tier: 'primary' }),
        evidenceOf('b', { amount: cny(600), tier: 'secondary' }),
      ],
      'b',
      'whole-of-years',
    ],
  ])('%s', (_, claims, used, why) => {
    expect(size(...claims)).toMatchObject({ used: { id: used }, why });
  });

  it('is none where every source was seen as a title only', () => {
    expect(figures(evidenceOf('a', { amount: cny(100), titleOnly: true }))).toEqual([]);
  });

  it('lets yearly and whole agree only where they make one sum', () => {
    const verdicts = (whole: number) =>
      size(
        evidenceOf('a', { amount: cny(whole), tier: 'primary' }),
        evidenceOf('b', { amount: cny(200), per: 'year', years: 3 }),
      )?.considered.find(({ id }) => id === 'b')?.verdict;
    expect(verdicts(600)).toBe('agrees');
    expect(verdicts(500)).toBe('yearly');
  });
});

describe('disputes and revisions', () => {
  const first = evidenceOf('a', { amount: cny(10_000), publishers: ['City'] });

  it('is disputed where two publishers of one tier differ by more than 1 %', () => {
    const other = evidenceOf('b', { amount: cny(5000), date: '2018-08-01' });
    expect(size(first, other)?.disputed).toEqual({ low: cny(5000), high: cny(10_000) });
  });

  it('is disputed between currencies from 10 % on, at the rate of the month', () => {
    const near = evidenceOf('b', { amount: usd(1500), date: '2018-08-01' });
    const far = evidenceOf('b', { amount: usd(1100), date: '2018-08-01' });
    expect(size(first, near)?.disputed).toBeUndefined();
    expect(size(first, far)?.disputed).toBeDefined();
  });

  it('is revised, not disputed, where the same publisher gives another sum later', () => {
    const later = evidenceOf('b', { amount: cny(5000), date: '2018-08-01', publishers: ['City'] });
    const figure = size(first, later);
    expect(figure?.amount).toEqual(cny(5000));
    expect(figure?.disputed).toBeUndefined();
    expect(figure?.revisions.map(({ replaced, by }) => [replaced.id, by.id])).toEqual([['a', 'b']]);
    expect(figure?.considered).toContainEqual({ id: 'a', verdict: 'revised' });
  });

  it('is revised by a claim that says so, of whatever tier', () => {
    const later = evidenceOf('b', { amount: cny(5000), tier: 'secondary', revises: 'a' });
    expect(size(first, later)?.amount).toEqual(cny(5000));
  });

  it('is not revised by a retrospective mention', () => {
    const mention = evidenceOf('b', {
      ...{ amount: cny(5000), date: '2020', publishers: ['City'], restates: true },
    });
    expect(size(first, mention)?.amount).toEqual(cny(10_000));
  });

  it('stands as it was as of a day before the revision', () => {
    const later = evidenceOf('b', { amount: cny(5000), date: '2018-08-01', publishers: ['City'] });
    const asOf = [first, later].filter(({ date }) => date <= '2018-07-31');
    expect(size(...asOf)?.amount).toEqual(cny(10_000));
  });
});

describe('the public part of the size', () => {
  const whole = evidenceOf('a', { amount: cny(10_000), governmentShare: 30 });

  it('is the claimed part where there is one', () => {
    const found = figures(whole, evidenceOf('b', { amount: cny(3000), part: 'public' }));
    expect(publicPartOf(found, shareOf([whole]))).toEqual({ amount: cny(3000), basis: 'claim' });
  });

  it('is the claimed share of the size otherwise', () => {
    expect(publicPartOf(figures(whole), shareOf([whole]))).toEqual({
      amount: cny(3000),
      basis: 'share',
    });
  });

  it('is not known where no claim gives either', () => {
    const bare = evidenceOf('a', { amount: cny(10_000) });
    expect(publicPartOf(figures(bare), shareOf([bare]))).toBeUndefined();
  });

  it('is a range where two shares of equal weight differ', () => {
    const other = evidenceOf('b', { governmentShare: 40, date: '2018-07-24' });
    expect(publicPartOf(figures(whole, other), shareOf([whole, other]))).toEqual({
      amount: cny(4000),
      basis: 'share',
      range: { low: cny(3000), high: cny(4000) },
    });
  });

  it('contradicts a share that gives another sum', () => {
    const part = (millions: number) =>
      partContradictsShare(
        figures(whole, evidenceOf('b', { amount: cny(millions), part: 'public' })),
        shareOf([whole]),
      );
    expect([part(3000), part(3020), part(3500)]).toEqual([false, false, true]);
  });
});

describe('what is documented', () => {
  it('is the largest of allocated, paid in, invested and paid out, never a sum', () => {
    const found = figures(
      evidenceOf('a', { amount: cny(10_000) }),
      evidenceOf('b', { amount: cny(5000), measure: 'subscribed' }),
      evidenceOf('c', { amount: cny(400), measure: 'paid-in' }),
      evidenceOf('d', { amount: cny(390), measure: 'invested' }),
      evidenceOf('e', { amount: cny(500), measure: 'returned' }),
    );
    expect(documentedOf(found, RATES)).toMatchObject({ measure: 'paid-in', amount: cny(400) });
  });

  it('holds a part against a part of another measure, and other currencies at the rate', () => {
    const found = figures(
      evidenceOf('a', { amount: cny(30), measure: 'allocated' }),
      evidenceOf('b', { amount: usd(20), measure: 'invested', part: 'public' }),
    );
    expect(documentedOf(found, RATES)).toMatchObject({ measure: 'invested', part: 'public' });
  });

  it('is nothing where only size and subscribed capital are known', () => {
    const found = figures(
      evidenceOf('a', { amount: cny(10_000) }),
      evidenceOf('b', { amount: cny(512), measure: 'subscribed' }),
    );
    expect(documentedOf(found, RATES)).toBeUndefined();
  });
});

const someEvidence = fc
  .array(
    fc.record(
      {
        measure: fc.constantFrom(...MEASURES),
        part: fc.constantFrom(...PARTS),
        stage: fc.constantFrom(...STAGES),
        date: fc.constantFrom('2018', '2018-07', '2018-07-23', '2018-08-01', '2019-01-05'),
        tier: fc.constantFrom(...SOURCE_TIERS),
        amount: fc.constantFrom(cny(100), cny(101), cny(600), usd(15)),
        per: fc.constant('year' as const),
        years: fc.constantFrom(2, 6),
        restates: fc.boolean(),
        titleOnly: fc.boolean(),
        publishers: fc.constantFrom(['one'], ['two']),
      },
      { requiredKeys: ['measure', 'date', 'tier', 'restates', 'titleOnly', 'publishers'] },
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map((given, at) => evidenceOf(`c${at}`, given as Partial<Evidence>)));

describe('figures of any claims', () => {
  it('do not depend on the order of the files', () => {
    fc.assert(
      fc.property(someEvidence, fc.infiniteStream(fc.nat()), (claims, order) => {
        const shuffled = [...claims]
          .map((claim) => [order.next().value as number, claim] as const)
          .sort(([a], [b]) => a - b)
          .map(([, claim]) => claim);
        expect(figuresOf(shuffled, RATES)).toEqual(figuresOf(claims, RATES));
      }),
    );
  });

  it('take their amount from a claim of their own measure and part that somebody read', () => {
    fc.assert(
      fc.property(someEvidence, (claims) => {
        for (const { measure, part, used, amount } of figuresOf(claims, RATES)) {
          expect(claims).toContain(used);
          expect([used.measure, used.part, used.titleOnly]).toEqual([measure, part, false]);
          expect(amount).toEqual(used.amount);
        }
      }),
    );
  });

  it('judge every claim of their measure and part once', () => {
    fc.assert(
      fc.property(someEvidence, (claims) => {
        for (const { measure, part, considered } of figuresOf(claims, RATES)) {
          const own = claims.filter((claim) => claim.measure === measure && claim.part === part);
          expect(considered.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
        }
      }),
    );
  });
});
