import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeOn, type PlaceHistory, placeOn } from '../../../src/rules/place-history.ts';
import {
  ancestors,
  heirsOf,
  isRankedPlace,
  placesHolding,
  provincesOf,
  rankedPlacesOf,
} from '../../../src/rules/rollup.ts';
import { PLACE_LEVELS } from '../../../src/schema/place.ts';

const city = (parent: string, more: Partial<PlaceHistory> = {}): PlaceHistory => ({
  level: 'prefecture-level-city',
  parent,
  was: [],
  ...more,
});

/** Laiwu was a city till January 2019, then passed to Jinan; its district lies in it. */
const LAIWU: Readonly<Record<string, PlaceHistory>> = {
  shandong: { level: 'province', was: [] },
  jinan: city('shandong'),
  laiwu: city('shandong', { until: '2019-01', successor: 'jinan' }),
  laicheng: { level: 'district', parent: 'laiwu', was: [] },
  lost: city('shandong', { until: '2019-01' }),
  'old-province': { level: 'province', was: [], until: '2000', successor: 'shandong' },
  'round-a': city('shandong', { until: '2000', successor: 'round-b' }),
  'round-b': city('shandong', { until: '2000', successor: 'round-a' }),
};

const treeOf = (places: Readonly<Record<string, PlaceHistory>>, day: string) => (id: string) => {
  const place = Object.hasOwn(places, id) ? places[id] : undefined;
  return place && nodeOn(id, place, day);
};

describe('what a place was on a day', () => {
  const yuhang: PlaceHistory = {
    level: 'district',
    parent: 'hangzhou',
    gb2260: '330110',
    was: [
      { level: 'county', gb2260: '330125', until: '1994-04' },
      { level: 'county-level-city', parent: 'zhejiang', gb2260: '330184', until: '2001-03' },
      { parent: 'elsewhere', until: '2021-04-09' },
    ],
  };
  it.each([
    ['1990-01-01', 'county', 'zhejiang', '330125'],
    ['1994-03-31', 'county', 'zhejiang', '330125'],
    // A month has come with its first day, as an event of that month has.
    ['1994-04-01', 'county-level-city', 'zhejiang', '330184'],
    ['2001-03-01', 'district', 'elsewhere', '330110'],
    ['2021-04-08', 'district', 'elsewhere', '330110'],
    ['2021-04-09', 'district', 'hangzhou', '330110'],
    ['2021', 'district', 'hangzhou', '330110'],
  ])('%s: a %s in %s', (day, level, parent, gb2260) => {
    expect(placeOn(yuhang, day)).toEqual({ level, parent, gb2260, passedTo: undefined });
  });

  it('is the same in whatever order its past is written', () => {
    const turned = { ...yuhang, was: [...yuhang.was].reverse() };
    expect(placeOn(turned, '1990')).toEqual(placeOn(yuhang, '1990'));
  });
});

describe('what a place held', () => {
  it.each([
    ['is its own before its end', '2018-12-31', ['laiwu'], ['laiwu'], []],
    ['is its successor’s from then on', '2019-01-01', ['laiwu'], ['jinan'], []],
    ['with what lies in it', '2019-12-31', ['laicheng'], ['jinan'], []],
    ['once, beside the successor’s own', '2019-12-31', ['laiwu', 'jinan'], ['jinan'], []],
    ['stays where nobody took it over', '2019-12-31', ['lost'], ['lost'], []],
    ['as a province’s own', '2019-12-31', ['old-province'], [], ['shandong']],
    ['as a province’s own before', '1999-12-31', ['old-province'], [], ['old-province']],
    ['and never in a circle', '2019-12-31', ['round-a'], [], []],
  ])('%s', (_, day, places, ranked, provinces) => {
    const get = treeOf(LAIWU, day);
    expect(rankedPlacesOf(places, get)).toEqual(ranked);
    expect(provincesOf(places, get)).toEqual(provinces);
  });

  it('stays on its own page, which has no row', () => {
    const get = treeOf(LAIWU, '2019-12-31');
    expect(placesHolding(['laiwu'], get)).toEqual(['laiwu', 'jinan']);
    expect(placesHolding(['old-province'], get)).toEqual(['old-province', 'shandong']);
    expect(isRankedPlace(nodeOn('laiwu', city('shandong', LAIWU.laiwu), '2019-12-31'), get)).toBe(
      false,
    );
    expect(heirsOf(['laiwu', 'jinan', 'unknown'], get)).toEqual(['jinan', 'unknown']);
  });
});

describe('no day knows the future', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const id = fc.constantFrom(...ids);
  const year = fc.integer({ min: 2000, max: 2030 }).map(String);
  const level = fc.constantFrom(...PLACE_LEVELS);
  const history: fc.Arbitrary<PlaceHistory> = fc.record(
    {
      level,
      parent: fc.option(id, { nil: undefined }),
      gb2260: fc.constant(undefined),
      until: fc.option(year, { nil: undefined }),
      successor: fc.option(id, { nil: undefined }),
      was: fc.array(fc.record({ level, parent: id, until: year }), { maxLength: 3 }),
    },
    { noNullPrototype: true },
  );
  const places = fc.record({ a: history, b: history, c: history, d: history, e: history });
  const later = fc.integer({ min: 2031, max: 2050 }).map(String);

  /** What the roll-up makes of every place on a day. */
  const told = (all: Readonly<Record<string, PlaceHistory>>, day: string) => {
    const get = treeOf(all, day);
    return ids.map((one) => [
      get(one),
      ancestors(one, get),
      heirsOf([one], get),
      placesHolding([one], get),
      rankedPlacesOf([one], get),
      provincesOf([one], get),
    ]);
  };

  it('whatever becomes of a place after it', () => {
    fc.assert(
      fc.property(
        places,
        id,
        level,
        id,
        later,
        id,
        year,
        (all, changed, to, under, on, heir, day) => {
          const before = all[changed as keyof typeof all];
          fc.pre(before.parent !== undefined);
          const { parent = '' } = before;
          const moved: PlaceHistory = {
            ...before,
            level: to,
            parent: under,
            was: [...before.was, { level: before.level, parent, until: on }],
            ...(before.until === undefined ? { until: on, successor: heir } : {}),
          };
          expect(told({ ...all, [changed]: moved }, day)).toEqual(told(all, day));
        },
      ),
    );
  });
});
