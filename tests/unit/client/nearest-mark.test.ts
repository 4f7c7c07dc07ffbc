import { describe, expect, it } from 'vitest';
import { nearestMark, neighboursOf } from '../../../src/client/shared/nearest-mark.ts';

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
    ['where two of one size overlap', 24, 10, [disc(10, 10, 12), disc(28, 10, 12)], 1],
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

describe('the neighbours of a mark, which a finger cannot tell from it', () => {
  it.each([
    ['one within 24 pixels', 0, [disc(10, 10), disc(30, 10), disc(40, 10)], [1]],
    ['one at the very same point', 1, [disc(10, 10), disc(10, 10)], [0]],
    ['none where all stand apart', 0, [disc(10, 10), disc(34, 10)], []],
    [
      'the four nearest of many, as they are drawn',
      3,
      [0, 3, 6, 9, 12, 15, 18].map((x) => disc(x, 10, 1)),
      [1, 2, 4, 5],
    ],
    ['none of no mark', 5, [disc(10, 10)], []],
  ])('%s', (_name, chosen, marks, expected) => {
    expect(neighboursOf(chosen, marks)).toEqual(expected);
  });
});
