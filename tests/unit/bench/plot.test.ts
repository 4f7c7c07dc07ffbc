import { describe, expect, it } from 'vitest';
import { apart, plotOf, type Series, seriesOf } from '../../../scripts/bench/figures/plot.ts';
import type { SizeResult } from '../../../scripts/bench/figures/results.ts';
import { readXml } from '../../harness/xml.ts';

const SERIES: Series[] = [
  {
    name: 'cold <build>',
    own: true,
    points: [
      { events: 1000, seconds: 10 },
      { events: 10_000, seconds: 100 },
    ],
  },
  { name: 'hugo', own: false, points: [{ events: 10_000, seconds: 99 }] },
];

describe('names at the end of lines', () => {
  it.each([
    [
      [0, 20, 40],
      [0, 20, 40],
    ],
    [
      [50, 51, 52, 90],
      [41, 51, 61, 90],
    ],
    [[40, 52, 53, 54], [38, 48, 58, 68].map((value) => value - 3.25)],
    [
      [95, 96, 100],
      [80, 90, 100],
    ],
  ])('%j are moved apart to %j', (values, moved) => {
    expect(apart(values, 10, 100)).toEqual(moved);
  });
});

describe('the plot', () => {
  const svg = plotOf(SERIES, 'Seconds & events');

  it('is sound SVG that takes the colour of what is around it', () => {
    expect(readXml(svg).root.name).toBe('{http://www.w3.org/2000/svg}svg');
    expect(svg).toContain('<title>Seconds &#38; events</title>');
    expect(svg).toContain('cold &#60;build&#62;');
    expect(svg).toContain('prefers-color-scheme: dark');
    // Outside of the style nothing has a colour of its own.
    expect(svg.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/fill|stroke|#[\da-f]{3}\b/i);
  });

  it('draws powers of ten evenly, ours whole and others dashed', () => {
    const [, way = ''] =
      /class="line" d="M([^"]*)"/.exec(svg.slice(svg.indexOf('cold') - 900)) ?? [];
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = way
      .split('L')
      .map((point) => point.split(' ').map(Number));
    expect(x2).toBeGreaterThan(x1);
    expect(y2).toBeLessThan(y1);
    expect(svg.match(/<g class="other">/g)).toHaveLength(1);
  });

  it('is of something', () => {
    expect(() => plotOf([], 'nothing')).toThrow(RangeError);
  });
});

it('series go through all sizes, in their order, and leave out what failed', () => {
  const size = (events: number, wall: number): SizeResult => ({
    events,
    made: '',
    rows: [
      { of: 'hugo', version: '1', step: 'whole build', timing: { wall, walls: [] } },
      { of: 'atlas', step: 'check', failed: 'no' },
    ],
  });
  const sizes = [size(1000, 3), size(200, 1)];
  const machine = { node: '', cpu: '', cores: 1, memory: 1, system: '' };
  const reader = { events: 0, figures: [] };
  expect(seriesOf({ date: '', commit: '', machine, runs: 1, sizes, reader, skipped: [] })).toEqual([
    {
      name: 'hugo',
      own: false,
      points: [
        { events: 200, seconds: 1 },
        { events: 1000, seconds: 3 },
      ],
    },
  ]);
});
