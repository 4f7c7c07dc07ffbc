import { describe, expect, it } from 'vitest';
import {
  ancestors,
  isRankedPlace,
  type PlaceNode,
  placesHolding,
  provincesOf,
  rankedPlacesOf,
} from '../../../src/rules/rollup.ts';

const PLACES = new Map(
  (
    [
      { id: 'jiangsu', level: 'province' },
      { id: 'nanjing', level: 'sub-provincial-city', parent: 'jiangsu' },
      { id: 'jiangbei', level: 'new-area', parent: 'nanjing' },
      { id: 'a-street-district', level: 'district', parent: 'jiangbei' },
      { id: 'suzhou', level: 'prefecture-level-city', parent: 'jiangsu' },
      { id: 'guizhou', level: 'province' },
      { id: 'guian', level: 'new-area', parent: 'guizhou' },
      { id: 'qiandongnan', level: 'autonomous-prefecture', parent: 'guizhou' },
      { id: 'xinjiang', level: 'autonomous-region' },
      { id: 'shihezi', level: 'county-level-city', parent: 'xinjiang' },
      { id: 'shanghai', level: 'municipality' },
      { id: 'pudong', level: 'new-area', parent: 'shanghai' },
      { id: 'hong-kong', level: 'special-administrative-region' },
      { id: 'kunshan', level: 'county-level-city', parent: 'suzhou' },
      { id: 'loop-a', level: 'district', parent: 'loop-b' },
      { id: 'loop-b', level: 'district', parent: 'loop-a' },
      { id: 'own-parent', level: 'county', parent: 'own-parent' },
      { id: 'lost', level: 'district', parent: 'nowhere' },
    ] satisfies PlaceNode[]
  ).map((place): [string, PlaceNode] => [place.id, place]),
);
const get = (id: string) => PLACES.get(id);

it('ranks cities, prefectures, SARs and what lies directly under a province', () => {
  const ranked = [...PLACES.values()].filter((place) => isRankedPlace(place, get));
  expect(ranked.map(({ id }) => id)).toEqual([
    'nanjing',
    'suzhou',
    'guian',
    'qiandongnan',
    'shihezi',
    'shanghai',
    'hong-kong',
  ]);
});

describe('ancestors', () => {
  it.each([
    ['a-street-district', ['jiangbei', 'nanjing', 'jiangsu']],
    ['jiangsu', []],
    ['loop-a', ['loop-b']],
    ['own-parent', []],
    ['lost', ['nowhere']],
    ['constructor', []],
  ])('%s', (id, expected) => {
    expect(ancestors(id, get)).toEqual(expected);
  });
});

describe('whose table a fund stands in', () => {
  it.each([
    ['a district’s fund is its city’s', ['jiangbei'], ['nanjing'], []],
    ['each once', ['jiangbei', 'a-street-district', 'nanjing'], ['nanjing'], []],
    ['of two cities, in both', ['kunshan', 'pudong'], ['suzhou', 'shanghai'], []],
    ['a province’s is not shared down', ['jiangsu'], [], ['jiangsu']],
    ['a city’s is not added up', ['suzhou'], ['suzhou'], []],
    ['a city’s and a province’s own', ['guian', 'guizhou', 'guizhou'], ['guian'], ['guizhou']],
    ['an autonomous region’s', ['xinjiang'], [], ['xinjiang']],
    ['a loop belongs nowhere', ['loop-a', 'lost', 'unknown-place'], [], []],
  ])('%s', (_, places, ranked, provinces) => {
    expect(rankedPlacesOf(places, get)).toEqual(ranked);
    expect(provincesOf(places, get)).toEqual(provinces);
  });
});

describe('whose figures hold a fund', () => {
  it.each([
    [
      'a street’s, up to its city',
      ['a-street-district'],
      ['a-street-district', 'jiangbei', 'nanjing'],
    ],
    ['a province’s own', ['jiangsu', 'suzhou'], ['jiangsu', 'suzhou']],
    ['no loop, and nothing unknown', ['loop-a', 'unknown-place'], ['loop-a', 'loop-b']],
  ])('%s', (_, places, holders) => {
    expect(placesHolding(places, get)).toEqual(holders);
  });
});
