import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../src/components/ranking/bars.ts';

const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

describe('the bars of a column', () => {
  it('are of one scale, divided by whose money it is', () => {
    expect(
      barsOf([
        { whole: yuan('10'), public: yuan('3') },
        { whole: yuan('5'), public: yuan('1'), unknown: yuan('2') },
        { whole: undefined },
      ]),
    ).toEqual([
      { public: 0.3, unknown: 0, private: 0.7 },
      { public: 0.1, unknown: 0.2, private: 0.2 },
      { public: 0, unknown: 0, private: 0 },
    ]);
  });

  it('leave room for the whisker of a disputed sum, which spans its range', () => {
    const range = { low: yuan('8'), high: yuan('20') };
    expect(barsOf([{ whole: yuan('10'), public: yuan('10'), range }])).toEqual([
      { public: 0.5, unknown: 0, private: 0, range: { low: 0.4, high: 1 } },
    ]);
  });
});
