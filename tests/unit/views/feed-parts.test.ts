import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOfFeed, olderParts, rangeOfPart } from '../../../src/views/feeds/parts.ts';

const PARTS = { early: 3, later: 100 };
const partsOf = fc.record({ early: fc.nat(50), later: fc.integer({ min: 25, max: 300 }) });
const sizes = fc.nat(6000);

/** The ranges of all older parts of a feed. */
const ranges = (size: number, parts = PARTS) =>
  Array.from({ length: olderParts(size, parts) }, (_, at) => rangeOfPart(at + 1, parts));

describe('the parts of a feed', () => {
  it('are of 25 entries as long as they are early ones, then of more', () => {
    expect(ranges(125)).toEqual([
      [0, 25],
      [25, 50],
      [50, 75],
    ]);
    expect(ranges(199)).toEqual(ranges(125));
    expect(firstOfFeed(199, PARTS)).toBe(75);
    expect(ranges(200).at(-1)).toEqual([75, 175]);
    expect(firstOfFeed(200, PARTS)).toBe(150);
  });

  it('leave no entry out, and the newest fifty in the feed itself', () => {
    fc.assert(
      fc.property(sizes, partsOf, (size, parts) => {
        const older = ranges(size, parts);
        older.forEach(([from], at) => {
          expect(from).toBe(at === 0 ? 0 : older[at - 1]?.[1]);
        });
        const first = firstOfFeed(size, parts);
        expect(first).toBeLessThanOrEqual(older.at(-1)?.[1] ?? 0);
        expect(size - first).toBeGreaterThanOrEqual(Math.min(size, 50));
        expect(size - first).toBeLessThan(parts.later + 51);
      }),
    );
  });

  it('never change once they are closed, and are closed when 25 newer entries have come', () => {
    fc.assert(
      fc.property(sizes, fc.nat(500), partsOf, (size, more, parts) => {
        const before = ranges(size, parts);
        expect(ranges(size + more, parts).slice(0, before.length)).toEqual(before);
        expect(size - (before.at(-1)?.[1] ?? 0)).toBeGreaterThanOrEqual(Math.min(size, 25));
      }),
    );
  });
});
