import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { textWidth } from '../../../src/views/map/labels.ts';
import { type MapFrameView, type MapView, mapView } from '../../../src/views/map/map.ts';
import { mapPlaces } from '../../../src/views/map/places.ts';
import { type Box, boxesTouch, boxTouchesCircle, isInside } from '../../../src/views/map/shapes.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { frozenContext, frozenLedger } from '../../harness/frozen-record.ts';

const framesOf = ({ wide, narrow, insets }: MapView): MapFrameView[] => [wide, narrow, ...insets];

/** The boxes that the labels of a frame take, calculated from what is written. */
function labelBoxes(view: MapView, frame: MapFrameView, lang: 'en' | 'zh'): Box[] {
  return frame.marks.flatMap(({ place, label }) => {
    const name = view.places[place]?.short;
    if (!label || !name) return [];
    const own = lang === 'zh' ? (name.zh ?? name.en) : name.en;
    const other = lang === 'zh' ? name.en : (name.zh ?? '');
    const width = textWidth(label.both ? `${own} ${other}` : own) * frame.size;
    const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
    // A tenth less on every side, for positions that were rounded.
    return [
      {
        x: label.x - shift + 0.1,
        y: label.y - frame.size * 0.82 + 0.1,
        width: width - 0.2,
        height: frame.size * 1.08 - 0.2,
      },
    ];
  });
}

describe.each(LANGS)('the map of the record in %s', (lang) => {
  const view = mapView(frozenContext(lang));

  it.each(['wide', 'narrow'] as const)('has every place, with its insets, %s', (size) => {
    const shown = new Set(
      [view[size], ...view.insets].flatMap(({ marks }) =>
        marks.map(({ place }) => view.places[place]?.place.id),
      ),
    );
    const missing = view.places.filter(({ place }) => !shown.has(place.id));
    expect(missing).toEqual([]);
    const points = [view[size], ...view.insets].flatMap((frame) => frame.points.match(/m/gi) ?? []);
    expect(points).toHaveLength(view.others);
    const standing = frozenLedger().places.filter(({ passedTo }) => passedTo === undefined);
    expect(view.places.length + view.others).toBe(standing.length);
  });

  it('has a mark for every place with funds, and points for others alone', () => {
    const withFunds = view.places.filter(({ funds }) => funds > 0);
    expect(withFunds.length).toBe(view.counts.announced);
    expect(view.places.slice(0, withFunds.length)).toEqual(withFunds);
  });

  it('has no label that touches another or a mark, and none that leaves its frame', () => {
    for (const frame of framesOf(view)) {
      const boxes = labelBoxes(view, frame, lang);
      for (const [at, box] of boxes.entries()) {
        expect(isInside(box, frame)).toBe(true);
        expect(boxes.slice(at + 1).filter((other) => boxesTouch(box, other))).toEqual([]);
        const marks = frame.marks.map(({ x, y, r }) => ({ x, y, r: r - 0.1 }));
        expect(marks.filter((mark) => boxTouchesCircle(box, mark))).toEqual([]);
      }
    }
  });

  it('names every place with a sum, somewhere, and most of the others', () => {
    const named = new Set(
      framesOf(view).flatMap(({ marks }) =>
        marks.flatMap(({ place, label }) => (label ? [place] : [])),
      ),
    );
    const unnamed = view.places.filter((_, at) => !named.has(at));
    expect(unnamed.filter(({ sort }) => sort === 'sum' || sort === 'unknown')).toEqual([]);
    expect(unnamed.length).toBeLessThan(view.places.length / 5);
    const both = framesOf(view).flatMap(({ marks }) => marks.filter(({ label }) => label?.both));
    expect(both.length).toBeGreaterThan(60);
  });

  it('writes names of provinces and rivers on the ground, none of them over anything', () => {
    for (const frame of framesOf(view)) {
      const labels = labelBoxes(view, frame, lang);
      const { size } = frame;
      const names = frame.names.map(({ x, y, text }) => {
        const width = textWidth(text) * size;
        return { x: x - width / 2, y: y - size * 0.85, width, height: size * 1.15 };
      });
      for (const [at, box] of names.entries()) {
        expect(
          [...labels, ...names.slice(at + 1)].filter((other) => boxesTouch(box, other)),
        ).toEqual([]);
        expect(frame.marks.filter((mark) => boxTouchesCircle(box, mark))).toEqual([]);
      }
      const named = frame.marks.flatMap(({ place, label }) =>
        label ? [view.places[place]?.place.id] : [],
      );
      expect(frame.names.filter(({ id }) => named.includes(id))).toEqual([]);
    }
    expect(view.wide.names.filter(({ river }) => river)).toHaveLength(2);
    // The more places the record has, the less room there is.
    expect(view.wide.names.length).toBeGreaterThanOrEqual(5);
  });

  it('draws what is documented at the scale of what was announced, and counts the places', () => {
    for (const { marks } of framesOf(view)) {
      for (const { place, r, documented } of marks) {
        const shown = view.places[place];
        expect(documented !== undefined).toBe(shown?.documented?.amount !== undefined);
        if (documented === undefined || shown?.sort !== 'sum') continue;
        const ratio =
          Number(shown.documented?.amount?.amount) / Number(shown.figure.amount?.amount);
        const exact = r * Math.sqrt(ratio);
        expect(documented).toBeCloseTo(Math.max(1.5, exact), 0);
      }
    }
    const { places, counts } = view;
    expect(counts).toEqual({
      announced: places.filter(({ funds }) => funds > 0).length,
      documented: places.filter(({ documented }) => documented).length,
    });
  });

  it('draws areas in proportion to the sums, and never one for a sum that is not known', () => {
    for (const { marks } of framesOf(view)) {
      const sums = marks.flatMap(({ place, r }) => {
        const amount = view.places[place]?.figure.amount;
        return amount ? [{ r, amount: Number(amount.amount) }] : [];
      });
      const per = sums.map(({ r, amount }) => r ** 2 / amount);
      for (const one of per) expect(one / (per[0] ?? 1)).toBeCloseTo(1, 1);
      for (const { place, r } of marks) {
        expect(r).toBeGreaterThan(2);
        const { sort, figure, funds } = view.places[place] ?? {};
        expect(sort === 'sum').toBe(figure?.amount !== undefined);
        expect(sort === 'unknown').toBe(figure?.amount === undefined && (funds ?? 0) > 0);
      }
    }
  });

  it('explains areas by circles of round sums, at the scale of the frame, which no label covers', () => {
    for (const frame of [view.wide, view.narrow]) {
      expect(frame.key.map(({ amount }) => amount.amount)).toEqual(['10000000000', '1000000000']);
      const sum = frame.marks.find(
        ({ place }) => view.places[place]?.figure.amount?.amount === '10000000000',
      );
      expect(frame.key[0]?.r).toBe(sum?.r);
      const floor = Math.min(...frame.key.map(({ text }) => text.y)) - frame.size;
      const right = Math.max(...frame.key.map(({ text }) => text.x)) + 40;
      const inTheWay = labelBoxes(view, frame, lang).filter(
        ({ x, y, height }) => x < right && y + height > floor,
      );
      expect(inTheWay).toEqual([]);
    }
    expect(view.insets.every(({ key }) => key.length === 0)).toBe(true);
  });
});

it('takes a district’s money to its city, and says so', () => {
  const places = mapPlaces(frozenContext()).map(({ view }) => view);
  const find = (id: string) => places.find(({ place }) => place.id === id);
  expect(find('yuhang-hangzhou')).toMatchObject({ sort: 'within', countsFor: { id: 'hangzhou' } });
  expect(find('hangzhou')).toMatchObject({ sort: 'sum', funds: 1 });
  expect(find('beijing')).toMatchObject({ sort: 'unknown', withoutAmount: 1 });
  expect(find('gansu')).toMatchObject({ sort: 'none', province: true });
});

it('is drawn for a record of two places, and for one whose places lie far off', () => {
  const mapOf = (record: Record<string, string>) => {
    const { ledger, problems } = loadLedger(tempRecord(record));
    if (!ledger) throw new Error(JSON.stringify(problems));
    return mapView({ ...frozenContext(), ledger });
  };
  const small = mapOf(SMALL_RECORD);
  expect(small.places.map(({ place }) => place.id)).toEqual(['nanjing', 'jiangsu']);
  const kashgar = `---
names: {en: Kashgar, zh: 喀什市}
level: county-level-city
province: jiangsu
parent: jiangsu
coordinates: {lat: 39.47, lon: 75.99}
added: 2026-11-24
---
`;
  const far = mapOf({ ...SMALL_RECORD, 'cities/kashgar.md': kashgar });
  const at = far.places.findIndex(({ place }) => place.id === 'kashgar');
  const mark = far.wide.marks.find(({ place }) => place === at);
  expect(mark && mark.x > 0 && mark.x < far.wide.width && mark.label).toBeTruthy();
});
