import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryFrame, INSETS, insetFrame, shows } from '../../../src/views/map/frames.ts';
import { placeLabels, textWidth } from '../../../src/views/map/labels.ts';
import { landPath } from '../../../src/views/map/land.ts';
import { relativePath } from '../../../src/views/map/relative-path.ts';
import {
  boxesTouch,
  boxTouchesCircle,
  type Circle,
  circlesTouch,
  isInside,
  radiusOf,
} from '../../../src/views/map/shapes.ts';
import { shortName } from '../../../src/views/map/short-names.ts';
import { separateCircles } from '../../../src/views/map/separate-circles.ts';

const FRAME = { width: 400, height: 300 };

const circles = (most: number): fc.Arbitrary<Circle[]> =>
  fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: FRAME.width }),
      y: fc.integer({ min: 0, max: FRAME.height }),
      r: fc.integer({ min: 2, max: 20 }),
    }),
    { maxLength: most },
  );

/** The points of a path that is told by steps, ring by ring. */
const ringsOf = (path: string): [number, number][][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const values = (ring.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: values.length / 2 }, (_, at): [number, number] => {
        x = Math.round((x + (values[at * 2] ?? 0)) * 10) / 10;
        y = Math.round((y + (values[at * 2 + 1] ?? 0)) * 10) / 10;
        return [x, y];
      });
    });

describe('circles', () => {
  it('have areas in proportion to what they show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (a, b) => {
        const largest = Math.max(a, b);
        const areas = [a, b].map((value) => radiusOf(value, largest, 17) ** 2);
        expect((areas[0] ?? 0) / (areas[1] ?? 1)).toBeCloseTo(a / b, 6);
        expect(Math.max(...areas)).toBeCloseTo(17 ** 2, 6);
      }),
    );
  });

  it('have none for nothing', () => {
    expect(radiusOf(0, 10, 17)).toBe(0);
    expect(radiusOf(0, 0, 17)).toBe(0);
  });
});

describe('labels', () => {
  it('touch neither each other nor a mark nor what is taken, and stay in the frame', () => {
    const names = fc.constantFrom('Nanjing', 'Xi’an', '雄安新区', 'Yangtze River Delta', 'Ji');
    fc.assert(
      fc.property(
        circles(40),
        fc.array(names, { minLength: 40, maxLength: 40 }),
        (marks, texts) => {
          const size = 12;
          const wanted = marks.map((mark, at) => ({
            mark,
            texts: [texts[at] ?? '', `${texts[at]} 南京`],
          }));
          const letter = { x: 50, y: 50, width: 12, height: 12 };
          const labels = placeLabels(
            wanted,
            { ...FRAME, size },
            { circles: marks, boxes: [letter] },
          );
          const boxes = labels.flatMap((label) => (label ? [label.box] : []));
          for (const [at, box] of boxes.entries()) {
            expect(isInside(box, FRAME)).toBe(true);
            expect(boxesTouch(box, letter)).toBe(false);
            expect(marks.some((mark) => boxTouchesCircle(box, mark))).toBe(false);
            expect(boxes.slice(at + 1).some((other) => boxesTouch(box, other))).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('go to the first in order where there is room for one only, with both names where there is room', () => {
    const at = (x: number) => ({ mark: { x, y: 20, r: 3 }, texts: ['Nanjing', 'Nanjing 南京'] });
    const one = placeLabels([at(10)], { width: 200, height: 40, size: 12 }, none);
    expect(one).toMatchObject([{ anchor: 'start', text: 1 }]);
    const narrow = { width: 66, height: 22, size: 12 };
    const marks = [at(8), at(8)];
    const taken = { circles: marks.map(({ mark }) => mark), boxes: [] };
    expect(placeLabels(marks, narrow, taken)).toMatchObject([{ text: 0 }, undefined]);
  });

  it('are measured by their letters: a Chinese one takes more than a Latin one', () => {
    expect(textWidth('南京')).toBeGreaterThan(2);
    expect(textWidth('Xi')).toBeLessThan(textWidth('Mm'));
    expect(textWidth('')).toBe(0);
  });

  const none = { circles: [], boxes: [] };
});

describe('marks that would cover each other', () => {
  it('are moved apart, those that stay fixed and the first of the rest not at all', () => {
    fc.assert(
      fc.property(circles(2), circles(18), (fixed, movable) => {
        const small = movable.map((mark) => ({ ...mark, r: 3 }));
        const inner = small.map(({ x, y, r }) => ({
          x: Math.min(Math.max(x, r), FRAME.width - r),
          y: Math.min(Math.max(y, r), FRAME.height - r),
          r,
        }));
        const moved = separateCircles(fixed, inner, FRAME);
        const all = [...fixed, ...moved];
        moved.forEach((mark, at) => {
          const others = all.filter((other) => other !== mark);
          expect(others.some((other) => circlesTouch(mark, other))).toBe(false);
          const { x, y } = mark.from ?? mark;
          expect({ x, y }).toEqual({ x: inner[at]?.x, y: inner[at]?.y });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('stay where they belong when there is no room', () => {
    const full = { x: 5, y: 5, r: 50 };
    expect(separateCircles([full], [{ x: 5, y: 5, r: 3 }], { width: 10, height: 10 })).toEqual([
      { x: 5, y: 5, r: 3 },
    ]);
  });
});

describe('frames', () => {
  it.each([
    ['Kashgar', 75.99, 39.47],
    ['Mohe', 122.54, 52.97],
    ['Sansha', 112.34, 16.83],
    ['Lhasa', 91.12, 29.65],
  ])('of the country hold a place however far off: %s', (_name, lon, lat) => {
    const frame = countryFrame('wide', [[lon, lat]]);
    expect(shows(frame, [lon, lat])).toBe(true);
    expect(shows(frame, [116.41, 39.9])).toBe(true);
    expect(shows(frame, [113.26, 23.13])).toBe(true);
  });

  it('put a place outside of all bounds at the edge', () => {
    const [x, y] = countryFrame('wide', [[-70, -30]]).project([-70, -30]);
    expect(x >= 0 && x <= 740 && y >= 0 && y <= 690).toBe(true);
  });

  it('have north above and east at the right', () => {
    for (const frame of [countryFrame('wide', []), ...INSETS.map(insetFrame)]) {
      const [lon, lat] = frame.projection.invert?.([frame.width / 2, frame.height / 2]) ?? [0, 0];
      const [x, y] = frame.project([lon, lat]);
      expect(frame.project([lon, lat + 0.1])[1]).toBeLessThan(y);
      expect(frame.project([lon + 0.1, lat])[0]).toBeGreaterThan(x);
    }
  });

  it('draw the same land every time, within the frame, coarser on demand', () => {
    const frame = countryFrame('wide', []);
    const path = landPath(frame, '110m', 1);
    expect(path).toBe(landPath(countryFrame('wide', []), '110m', 1));
    expect(path).toMatch(/^[Mlz0-9. -]+$/);
    const numbers = ringsOf(path).flat(2);
    expect(numbers.length).toBeGreaterThan(100);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(742);
    expect(landPath(frame, '110m', 4).length).toBeLessThan(path.length);
  });
});

describe('a path told by steps', () => {
  it.each([
    ['M1.5,2L3,2L3,-0.4Z', 'M1.5 2l1.5 0 0-2.4z'],
    ['M0,0.5L-0.5,1L0,0Z', 'M0 .5l-.5 .5 .5-1z'],
    ['M1,1L2,2ZM10,10L9.9,10.1Z', 'M1 1l1 1zM10 10l-.1 .1z'],
    ['M7,8Z', 'M7 8z'],
    ['M1,1L2,1', 'M1 1l1 0'],
    ['M1,1L2,1M5,5L5,6.5L5,5Z', 'M1 1l1 0M5 5l0 1.5 0-1.5z'],
    ['', ''],
  ])('%s', (path, expected) => {
    expect(relativePath(path)).toBe(expected);
  });
  it('is the same path, whatever its points', () => {
    const tenths = fc.integer({ min: -20, max: 7420 }).map((value) => value / 10);
    const ring = fc.array(fc.tuple(tenths, tenths), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
        const path = rings.map((points) => `M${points.map(String).join('L')}Z`).join('');
        expect(ringsOf(relativePath(path))).toEqual(rings);
      }),
    );
  });
});

describe('names as a map writes them', () => {
  it.each([
    [
      { en: 'Nanjing', zh: '南京市' },
      { en: 'Nanjing', zh: '南京' },
    ],
    [
      { en: 'Gulou District, Nanjing', zh: '鼓楼区' },
      { en: 'Gulou', zh: '鼓楼' },
    ],
    [
      { en: 'Xiong’an New Area', zh: '雄安新区' },
      { en: 'Xiong’an', zh: '雄安' },
    ],
    [
      { en: 'Guangxi Zhuang Autonomous Region', zh: '广西壮族自治区' },
      { en: 'Guangxi', zh: '广西' },
    ],
    [
      { en: 'Inner Mongolia Autonomous Region', zh: '内蒙古自治区' },
      { en: 'Inner Mongolia', zh: '内蒙古' },
    ],
    [
      { en: 'Dehong', zh: '德宏傣族景颇族自治州' },
      { en: 'Dehong', zh: '德宏' },
    ],
    [
      { en: 'Changji', zh: '昌吉回族自治州' },
      { en: 'Changji', zh: '昌吉' },
    ],
    [
      { en: 'Hong Kong', zh: '香港特別行政區' },
      { en: 'Hong Kong', zh: '香港' },
    ],
    [
      { en: 'Lingang', zh: '临港' },
      { en: 'Lingang', zh: '临港' },
    ],
    [{ en: 'Kashgar' }, { en: 'Kashgar' }],
  ])('%o', (name, short) => {
    expect(shortName(name)).toEqual(short);
  });
});
