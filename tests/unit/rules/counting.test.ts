import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  column,
  isGovernmentBacked,
  publicPart,
  whyUncounted,
} from '../../../src/rules/money/counting.ts';
import { sum, total } from '../../../src/rules/money/totals.ts';

const cny = (amount: string) => ({ amount, currency: 'CNY' as const });

describe('what counts', () => {
  it.each([
    ['investment-fund', 'commitments', undefined],
    ['subsidy-budget', 'budgets', undefined],
    ['research-grant', 'budgets', undefined],
    ['private-plan', 'listed', 'kind'],
    ['token-fund', 'listed', 'kind'],
    ['other', 'listed', 'kind'],
  ] as const)('%s: %s', (kind, expected, why) => {
    expect(column(kind)).toBe(expected);
    expect(whyUncounted({ kind, status: 'announced' })).toBe(why);
  });

  it.each([
    [{ counted: false, reason: 'One report only' }, 'kept-out'],
    [{ partOf: 'a-larger-fund' }, 'part-of'],
    [{ status: 'cancelled' }, 'cancelled'],
    [{ counted: false, partOf: 'a-larger-fund', status: 'cancelled' }, 'kept-out'],
    [{ partOf: 'a-larger-fund', status: 'cancelled' }, 'part-of'],
    [{ counted: true, reason: 'Explained, and counted' }, undefined],
  ] as const)('%o: %s', (given, why) => {
    expect(whyUncounted({ kind: 'investment-fund', status: 'announced', ...given })).toBe(why);
  });
});

describe('whose money', () => {
  it.each([
    ['public', true, undefined, { public: cny('1000'), unknownShare: false }],
    ['public', true, 30, { public: cny('1000'), unknownShare: false }],
    ['mixed', true, 30, { public: cny('300'), unknownShare: false }],
    ['mixed', true, 33.33, { public: cny('333.3'), unknownShare: false }],
    ['mixed', true, 0, { public: cny('0'), unknownShare: false }],
    ['mixed', true, undefined, { unknownShare: true }],
    ['private', false, 30, { unknownShare: false }],
    ['unclear', false, undefined, { unknownShare: false }],
  ] as const)('%s, government-backed %s, share %s', (money, backed, share, part) => {
    expect(isGovernmentBacked(money)).toBe(backed);
    expect(publicPart(cny('1000'), money, share)).toEqual(part);
  });
});

describe('totals', () => {
  it('say how many funds they hold and how many had no amount', () => {
    const funds = [
      { id: 'a', amount: cny('10000000000') },
      { id: 'b', amount: cny('0.1') },
      { id: 'a', amount: cny('10000000000') },
      { id: 'c' },
    ];
    expect(total(funds)).toEqual({ amount: cny('10000000000.1'), funds: 3, withoutAmount: 1 });
  });

  it('have no amount where no fund has one: unknown is not zero', () => {
    expect(total([{ id: 'a' }])).toEqual({ funds: 1, withoutAmount: 1 });
    expect(total([])).toEqual({ funds: 0, withoutAmount: 0 });
  });

  it('refuse to add two currencies', () => {
    expect(() => sum([cny('1'), { amount: '1', currency: 'USD' }])).toThrow(
      'Cannot add USD to CNY',
    );
  });

  it('hold a fund once, in whatever order and however often it comes', () => {
    const someFunds = fc.uniqueArray(
      fc.record({ id: fc.string(), units: fc.option(fc.integer({ min: 1 }), { nil: undefined }) }),
      { selector: ({ id }) => id },
    );
    const repeated = someFunds.chain((funds) =>
      fc.tuple(
        fc.constant(funds),
        fc.shuffledSubarray([...funds, ...funds], { minLength: funds.length * 2 }),
      ),
    );
    const asFund = ({ id, units }: { id: string; units: number | undefined }) => ({
      id,
      amount: units === undefined ? undefined : cny(String(units)),
    });
    fc.assert(
      fc.property(repeated, ([funds, twice]) => {
        const known = funds.flatMap(({ units }) => (units === undefined ? [] : [BigInt(units)]));
        const found = total(twice.map(asFund));
        expect(found).toEqual(total(funds.map(asFund)));
        expect(found.funds).toBe(funds.length);
        expect(found.withoutAmount).toBe(funds.length - known.length);
        expect(found.amount?.amount ?? '0').toBe(String(known.reduce((a, b) => a + b, 0n)));
      }),
    );
  });
});
