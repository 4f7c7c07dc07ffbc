import { describe, expect, it } from 'vitest';
import { nearestMark } from '../../../src/client/shared/nearest-mark.ts';

const disc = (x: number, y: number, r = 4) => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

describe('the mark that a finger means', () => {
  it.each([
    ['on a mark', 10, 10, [disc(10, 10), disc(40, 10)], 0],
    ['beside a small mark', 22, 10, [disc(10, 10), disc(60, 10)], 0],
    ['between two, nearer to the second', 27, 10, [disc(10, 10), disc(40, 10)], 1],
    ['on a small mark within a large one', 50, 50, [disc(50, 50, 17), disc(50, 50, 2)], 1],
    ['too far from any', 80, 80, [disc(10, 10), disc(40, 10)], undefined],
    ['where there is none', 10, 10, [], undefined],
  ])('%s', (_name, x, y, marks, expected) => {
    expect(nearestMark(x, y, marks)).toBe(expected);
  });

  it('is reached in a square of 24 pixels around the smallest', () => {
    for (const dx of [-12, 0, 12]) {
      for (const dy of [-12, 0, 12]) {
        expect(nearestMark(50 + dx, 50 + dy, [disc(50, 50, 1)])).toBe(0);
      }
    }
  });
});
