import { describe, expect, it } from 'vitest';
import { drawDensity } from '../../../src/components/timeline/density.ts';
import { drawLanes } from '../../../src/components/timeline/lanes.ts';
import type { DensityView } from '../../../src/views/timeline/density.ts';
import type { LaneMark, LanesView } from '../../../src/views/timeline/lanes.ts';

const empty = { caption: '', columns: [], rows: [] };

describe('the density chart', () => {
  const months = Array.from({ length: 12 }, (_, at) => ({
    period: `2018-${String(at + 1).padStart(2, '0')}`,
    counts: at === 6 ? [2, 1] : [0, 0],
  }));
  const view: DensityView = {
    months,
    years: [{ period: '2018', counts: [0, 1] }],
    steps: [],
    kinds: ['fund', 'policy'],
    table: empty,
  };

  it('stacks the kinds of a month over the line, and what has no month hangs under it across the year', () => {
    expect(drawDensity(view)).toEqual({
      width: 12,
      height: 4,
      base: 3,
      shapes: [
        { kind: 'fund', path: 'M6.09 1h0.82v2h-0.82z' },
        { kind: 'policy', path: 'M6.09 0h0.82v1h-0.82zM0.09 3h11.82v1h-11.82z' },
      ],
      ticks: [
        { value: 1, y: 2 },
        { value: 2, y: 1 },
        { value: 3, y: 0 },
      ],
    });
  });
});

describe('the lanes', () => {
  const mark = (date: string): LaneMark => ({
    date,
    count: 1,
    kind: 'fund',
    href: '#',
    label: date,
  });
  const view = (marks: LaneMark[], each: LanesView['each'] = 'event'): LanesView => ({
    years: [
      { year: '2018', href: '#' },
      { year: '2019', href: '#' },
    ],
    each,
    lanes: [{ place: { id: 'a', href: '#', name: { en: 'A' } }, count: marks.length, marks }],
    table: empty,
  });
  const drawn = (marks: LaneMark[], each?: LanesView['each']) => drawLanes(view(marks, each))[0];

  it('draw a day as a disc, a month and a year as frames as long as they are', () => {
    const [day, month, year] =
      drawn([mark('2018-01-01'), mark('2018-07'), mark('2019')])?.marks ?? [];
    expect(day).toMatchObject({ x: 0 });
    expect(day?.width).toBeUndefined();
    expect(month?.x).toBeCloseTo((100 * 181) / 730, 1);
    expect(month?.width).toBeCloseTo((100 * 31) / 730, 1);
    expect(year).toMatchObject({ x: 50, width: 50 });
  });

  it('keep marks of one time apart, in a lane that grows with them', () => {
    const same = drawn([mark('2018-05-01'), mark('2018-05-01'), mark('2018-05-01')]);
    expect(new Set(same?.marks.map(({ y }) => y)).size).toBe(3);
    expect(same?.height).toBeGreaterThan(drawn([mark('2018-05-01')])?.height ?? Infinity);
  });

  it('show by height how many a mark stands for', () => {
    const [few, many] =
      drawn(
        [
          { ...mark('2018-05'), count: 2 },
          { ...mark('2018-06'), count: 4 },
        ],
        'month',
      )?.marks ?? [];
    expect(many?.height).toBeCloseTo(2 * (few?.height ?? 0), 1);
  });
});
