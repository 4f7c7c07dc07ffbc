import { describe, expect, it } from 'vitest';
import { drawYears, lastChanges } from '../../../src/components/ranking/money-years.ts';
import type { MoneyYear } from '../../../src/views/ranking/money-years.ts';

/** Years from 2016 on, each with what stood announced and documented; null where no source gives it. */
const yearsOf = (...sums: [announced: number | null, documented: number | null][]): MoneyYear[] =>
  sums.map(([announced, documented], at) => ({
    year: String(2016 + at),
    unfinished: false,
    href: '#',
    ...(announced === null ? {} : { announced: { amount: String(announced), currency: 'CNY' } }),
    ...(documented === null ? {} : { documented: { amount: String(documented), currency: 'CNY' } }),
  }));

describe('since when nothing has changed', () => {
  it.each([
    ['both grew in the last year', yearsOf([5, null], [9, 1]), { anything: true }],
    [
      'neither grew after the first',
      yearsOf([5, 1], [5, 1], [5, 1]),
      { anything: true, announced: '2016', documented: '2016' },
    ],
    [
      'money was documented later',
      yearsOf([5, null], [9, null], [9, 1], [9, 1]),
      { anything: true, announced: '2017', documented: '2018' },
    ],
    [
      'nothing was ever documented',
      yearsOf([5, null], [5, null]),
      { anything: false, announced: '2016' },
    ],
    [
      'a sum was cut',
      yearsOf([9, 2], [5, 2], [5, 2]),
      { anything: true, announced: '2017', documented: '2016' },
    ],
    ['there is one year', yearsOf([5, 1]), { anything: true }],
    ['there is none', yearsOf(), { anything: false }],
  ])('%s', (_name, years, expected) => {
    expect(lastChanges(years)).toEqual(expected);
  });
});

it('what is documented is seen, however small beside what was announced', () => {
  const { columns } = drawYears(yearsOf([1e10, 3e7], [1e10, null]), 16, 176);
  expect(columns[0]?.documented).toBeLessThanOrEqual(174);
  expect(columns[1]?.documented).toBeUndefined();
});
