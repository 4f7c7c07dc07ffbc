import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/rules/decimal.ts';
import { move, rankBy } from '../../../src/rules/ranking.ts';
import { partsMiss, ranksOutOfOrder } from '../../../src/rules/scores.ts';

interface Item {
  id: string;
  score?: string | number;
}
const ranksOf = (items: Item[]) =>
  rankBy(
    items,
    ({ score }) => score,
    ({ id }) => id,
  ).map(({ item, rank, tied }) => [item.id, rank, tied]);

describe('ranks', () => {
  it('are shared by equal scores, and the next is skipped', () => {
    const items = [
      { id: 'd', score: 5 },
      { id: 'c', score: '10.0' },
      { id: 'b', score: 10 },
      { id: 'a', score: '11' },
    ];
    expect(ranksOf(items)).toEqual([
      ['a', 1, false],
      ['b', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  it('are missing where the score is unknown, which is not zero', () => {
    expect(ranksOf([{ id: 'a' }, { id: 'b', score: 0 }, { id: 'c' }])).toEqual([
      ['b', 1, false],
      ['a', undefined, false],
      ['c', undefined, false],
    ]);
  });

  it('compare exactly, beyond what a binary fraction holds', () => {
    const items = [
      { id: 'a', score: '10000000000000000000.1' },
      { id: 'b', score: '10000000000000000000.2' },
    ];
    expect(ranksOf(items).map(([id]) => id)).toEqual(['b', 'a']);
    const big = rankBy(
      items,
      ({ score }) => new Decimal(score),
      ({ id }) => id,
    );
    expect(big.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('say how many stand above, in whatever order the items come', () => {
    const someItems = fc.uniqueArray(
      fc.record({ id: fc.string(), score: fc.integer({ min: 0, max: 5 }) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(someItems, (items) => {
        expect(ranksOf([...items].reverse())).toEqual(ranksOf(items));
        for (const [id, rank, tied] of ranksOf(items)) {
          const own = items.find((item) => item.id === id);
          expect(rank).toBe(1 + items.filter(({ score }) => score > (own?.score ?? 0)).length);
          expect(tied).toBe(items.filter(({ score }) => score === own?.score).length > 1);
        }
      }),
    );
  });
});

describe('moves', () => {
  it.each([
    [1, 3, false, { kind: 'up', by: 2 }],
    [3, 1, false, { kind: 'down', by: 2 }],
    [2, 2, false, { kind: 'same' }],
    [2, undefined, true, { kind: 'new' }],
    [2, undefined, false, { kind: 'unknown' }],
    [undefined, 2, false, { kind: 'unknown' }],
    [undefined, undefined, true, { kind: 'unknown' }],
  ] as const)('now %s, before %s, newcomer %s', (now, before, newcomer, expected) => {
    expect(move(now, before, newcomer)).toEqual(expected);
  });
});

describe('parts and their total', () => {
  it.each([
    ['add up', '161.5', ['100', '40.5', '21.0'], undefined],
    ['rounded by 0.15', '161.5', ['100', '40.5', '20.85'], undefined],
    ['beyond 0.15', '161.5', ['100', '40.5', '20.8'], '0.2'],
    ['too much', '161.5', ['100', '40.5', '22'], '-1'],
    ['exactly, where binary fractions err', '0.45', ['0.1', '0.2'], undefined],
    ['one unknown', '161.5', ['100', undefined], undefined],
    ['no total', undefined, ['100'], undefined],
    ['no parts', '161.5', [], undefined],
  ])('%s', (_, whole, parts, expected) => {
    expect(partsMiss(whole, parts)).toBe(expected);
  });
});

describe('ranks out of order', () => {
  const row = (rank?: number, total?: string) => ({ rank, total });
  it.each([
    ['in order', [row(1, '90'), row(2, '80.5'), row(3, '80')], []],
    ['a gap, unknown ranks and totals', [row(1, '90'), row(), row(7), row(9, '10')], []],
    ['equal points ranked apart', [row(1, '90'), row(2, '90.0')], []],
    ['a tie', [row(1, '90'), row(2, '80'), row(2, '80.0'), row(4, '70')], []],
    ['against the file', [row(2), row(1)], [{ row: 1, against: 0, why: 'file' }]],
    ['against the total', [row(1, '80'), row(2, '90')], [{ row: 1, against: 0, why: 'total' }]],
    [
      'against a total further up',
      [row(1, '80'), row(2), row(3, '90')],
      [{ row: 2, against: 0, why: 'total' }],
    ],
    ['one rank, other points', [row(1, '80'), row(1, '70')], [{ row: 1, against: 0, why: 'tie' }]],
  ])('%s', (_, rows, expected) => {
    expect(ranksOutOfOrder(rows)).toEqual(expected);
  });
});
