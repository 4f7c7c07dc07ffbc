import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ems, separateLabels } from '../../../src/components/shared/charts/separate-labels.ts';

describe('labels that would collide', () => {
  it.each([
    ['stay where they are wanted while there is room', [0, 20, 40], [0, 20, 40]],
    ['part to both sides', [20, 20], [15, 25]],
    ['push neighbours along', [20, 20, 25], [11.7, 21.7, 31.7]],
    ['keep within the drawing', [0, 0, 0], [0, 10, 20]],
    ['keep within its foot', [100, 100], [90, 100]],
    ['are none', [], []],
  ])('%s', (_, wanted, places) => {
    const found = separateLabels(wanted, 10, 0, 100).map((place) => Math.round(place * 10) / 10);
    expect(found).toEqual(places);
  });

  it('never stand nearer than the gap, nor change their order, nor leave the room', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(wanted, (values) => {
        const places = separateLabels(
          values.toSorted((a, b) => a - b),
          10,
          0,
          400,
        );
        for (const [at, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(400 + 1e-6);
          const before = places[at - 1];
          if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(10 - 1e-6);
        }
      }),
    );
  });
});

describe('the width of a text', () => {
  it('is a whole em for a Chinese character', () => {
    expect(ems('南京')).toBe(2);
    expect(ems('EOS')).toBeCloseTo(1.71);
  });
});
