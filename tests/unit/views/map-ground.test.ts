import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryFrame, insetFrame, type LonLat } from '../../../src/views/map/frames.ts';
import { course, groundNames, riverPath, sharedGround } from '../../../src/views/map/ground.ts';
import { PROVINCES, RIVER_NAMES } from '../../../src/views/map/provinces.ts';
import { RIVER_STEPS } from '../../../src/views/map/river-data.ts';
import { boxesTouch, boxTouchesCircle, isInside } from '../../../src/views/map/shapes.ts';
import { type Point, simplified } from '../../../src/views/map/simplify.ts';
import { LANGS } from '../../../src/site/lang.ts';

const NOTHING = { named: new Set<string>(), boxes: [], circles: [] };

/** Degrees from a point to the nearest one of a course. */
const away = (points: readonly LonLat[], [lon, lat]: LonLat): number =>
  Math.min(...points.map(([x, y]) => Math.hypot(x - lon, y - lat)));

describe('a line with fewer points', () => {
  it.each<[string, Point[], number, Point[]]>([
    [
      'on a straight line has its ends',
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      0.1,
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'has no bend within the tolerance',
      [
        [0, 0],
        [1, 0.5],
        [2, 0],
      ],
      0.6,
      [
        [0, 0],
        [2, 0],
      ],
    ],
    [
      'has every bend beyond it',
      [
        [0, 0],
        [1, 0.5],
        [2, 0],
      ],
      0.4,
      [
        [0, 0],
        [1, 0.5],
        [2, 0],
      ],
    ],
    [
      'goes out and back',
      [
        [0, 0],
        [4, 0],
        [0, 0],
      ],
      1,
      [
        [0, 0],
        [4, 0],
        [0, 0],
      ],
    ],
    [
      'of two points is the same',
      [
        [0, 0],
        [0.1, 0],
      ],
      5,
      [
        [0, 0],
        [0.1, 0],
      ],
    ],
    ['of one is that one', [[3, 4]], 1, [[3, 4]]],
    ['of none is none', [], 1, []],
  ])('%s', (_name, points, tolerance, expected) => {
    expect(simplified(points, tolerance)).toEqual(expected);
  });

  it('keeps its ends and leaves nothing out that lies far off', () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 30 }),
        (points, tolerance) => {
          const left = simplified(points, tolerance);
          expect([left[0], left.at(-1)]).toEqual([points[0], points.at(-1)]);
          for (const [x, y] of points) {
            const near = left.slice(1).some(([toX, toY], at) => {
              const [fromX, fromY] = left[at] ?? [0, 0];
              const [dx, dy] = [toX - fromX, toY - fromY];
              const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
              const part = Math.min(1, Math.max(0, along));
              const off = Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
              return off <= tolerance + 1e-9;
            });
            expect(near).toBe(true);
          }
        },
      ),
    );
  });
});

describe('the rivers', () => {
  it.each<[keyof typeof RIVER_STEPS, string, LonLat]>([
    ['huang-he', 'Lanzhou', [103.8, 36.06]],
    ['huang-he', 'Yinchuan', [106.4, 38.4]],
    ['huang-he', 'Baotou', [109.8, 40.5]],
    ['huang-he', 'Zhengzhou', [113.6, 34.9]],
    ['huang-he', 'Jinan', [117, 36.73]],
    ['chang-jiang', 'Panzhihua', [101.7, 26.58]],
    ['chang-jiang', 'Chongqing', [106.6, 29.57]],
    ['chang-jiang', 'Yichang', [111.28, 30.7]],
    ['chang-jiang', 'Wuhan', [114.3, 30.58]],
    ['chang-jiang', 'Nanjing', [118.72, 32.08]],
  ])('%s flows past %s', (river, _city, at) => {
    expect(away(course(RIVER_STEPS[river]), at)).toBeLessThan(0.3);
  });

  it('run from their springs to the sea without a leap', () => {
    for (const steps of Object.values(RIVER_STEPS)) {
      const points = course(steps);
      expect(points[0]?.[0]).toBeLessThan(97);
      expect(points.at(-1)?.[0]).toBeGreaterThan(119);
      const leaps = points.slice(1).map(([x, y], at) => {
        const [fromX = 0, fromY = 0] = points[at] ?? [];
        return Math.hypot(x - fromX, y - fromY);
      });
      expect(Math.max(...leaps)).toBeLessThan(1);
    }
  });

  it('are open strokes in the frames that they cross, and nothing in the others', () => {
    const path = riverPath(countryFrame('wide', []), 1);
    expect(path).toMatch(/^[Ml0-9. -]+$/);
    expect(riverPath(countryFrame('wide', []), 3).length).toBeLessThan(path.length);
    expect(riverPath(insetFrame('yangtze'), 1)).not.toBe('');
    expect(riverPath(insetFrame('pearl'), 1)).toBe('');
  });
});

it('a smaller frame shows the ground of the larger one where its own projection puts it', () => {
  const [wide, narrow] = [countryFrame('wide', []), countryFrame('narrow', [])];
  const { scale, x, y } = sharedGround(wide, narrow);
  for (const place of [
    [116.4, 39.9],
    [87.6, 43.8],
    [110.3, 20],
  ] satisfies LonLat[]) {
    const [fromX = 0, fromY = 0] = wide.projection(place) ?? [];
    const [toX = 0, toY = 0] = narrow.projection(place) ?? [];
    expect(fromX * scale + x).toBeCloseTo(toX, 0);
    expect(fromY * scale + y).toBeCloseTo(toY, 0);
  }
  const corner = (at: number, shift: number) => (at - shift) / scale;
  expect(corner(0, x)).toBeGreaterThanOrEqual(-2);
  expect(corner(0, y)).toBeGreaterThanOrEqual(-2);
  expect(corner(narrow.width, x)).toBeLessThanOrEqual(wide.width + 2);
  expect(corner(narrow.height, y)).toBeLessThanOrEqual(wide.height + 2);
});

describe('names on the ground', () => {
  const frame = countryFrame('wide', [
    [75, 30],
    [135, 53],
  ]);

  it.each(LANGS)('name every province and both rivers where all is free, in %s', (lang) => {
    const ids = groundNames(frame, 8, lang, NOTHING).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...RIVER_NAMES, ...PROVINCES].map(({ id }) => id).sort());
  });

  it('are not written where the record has written the same name', () => {
    const named = new Set(['henan', 'huang-he']);
    const ids = groundNames(frame, 8, 'en', { ...NOTHING, named }).map(({ id }) => id);
    expect(ids).not.toContain('henan');
    expect(ids).not.toContain('huang-he');
    expect(ids).toContain('hebei');
  });

  it('touch neither each other nor a mark nor a label, and stay in the frame', () => {
    const at = { x: fc.integer({ min: 0, max: 740 }), y: fc.integer({ min: 0, max: 690 }) };
    const circle = fc.record({ ...at, r: fc.integer({ min: 2, max: 20 }) });
    const label = fc.record({ ...at, width: fc.constant(60), height: fc.constant(13) });
    fc.assert(
      fc.property(
        fc.array(circle, { maxLength: 40 }),
        fc.array(label, { maxLength: 40 }),
        (circles, boxes) => {
          const names = groundNames(frame, 11, 'en', { ...NOTHING, boxes, circles });
          for (const [own, { box }] of names.entries()) {
            expect(isInside(box, frame)).toBe(true);
            expect(boxes.some((other) => boxesTouch(box, other))).toBe(false);
            expect(circles.some((other) => boxTouchesCircle(box, other))).toBe(false);
            expect(names.slice(own + 1).some((other) => boxesTouch(box, other.box))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
