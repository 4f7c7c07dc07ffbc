import { describe, expect, it } from 'vitest';
import { scoreBars } from '../../../src/views/published-ranking/scores.ts';

describe('the scores of an edition as bars', () => {
  it('has the parts one after the other, to the scale of the largest total', () => {
    const [first, second] = scoreBars([
      { total: '100', parts: ['60', '30', '10'] },
      { total: '50', parts: ['25', '20', '5'] },
    ]);
    expect(first?.parts.map(({ to }) => to)).toEqual([0.6, 0.9, 1]);
    expect(second?.parts.map(({ to }) => to)).toEqual([0.25, 0.45, 0.5]);
    expect(first).not.toHaveProperty('rest');
    expect(first).not.toHaveProperty('open');
  });

  it('puts what is not known of a total into the rest, never into a part', () => {
    const [one, none] = scoreBars([
      { total: '100', parts: ['60', null, '10'] },
      { total: '80', parts: [null, null, null] },
    ]);
    expect(one).toEqual({
      parts: [
        { at: 0, from: 0, to: 0.6 },
        { at: 2, from: 0.6, to: 0.7 },
      ],
      rest: { from: 0.7, to: 1 },
    });
    expect(none).toEqual({ parts: [], rest: { from: 0, to: 0.8 } });
  });

  it('ends open where parts are known and the total is not', () => {
    const [bar] = scoreBars([{ parts: ['40', null, null] }]);
    expect(bar).toEqual({ parts: [{ at: 0, from: 0, to: 1 }], open: true });
  });

  it('has no bar where nothing is known: unknown is not zero', () => {
    expect(scoreBars([{ total: '8', parts: [null] }, { parts: [null] }])[1]).toBeNull();
    expect(scoreBars([{ parts: [null] }, { parts: [] }])).toEqual([null, null]);
    expect(scoreBars([])).toEqual([]);
  });

  it('of an index without parts is the total alone', () => {
    expect(
      scoreBars([
        { total: '8', parts: [] },
        { total: '4', parts: [] },
      ]),
    ).toEqual([{ parts: [{ at: 0, from: 0, to: 1 }] }, { parts: [{ at: 0, from: 0, to: 0.5 }] }]);
  });

  it('leaves no rest where rounding alone makes parts miss the total', () => {
    const [bar] = scoreBars([{ total: '100.1', parts: ['60', '40'] }]);
    expect(bar).not.toHaveProperty('rest');
  });
});
