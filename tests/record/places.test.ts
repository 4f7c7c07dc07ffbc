import table from 'gb2260/lib/201607.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import type { PlaceLevel } from '../../src/schema/place.ts';
import { frozenLedger } from '../harness/frozen-record.ts';

const { places } = frozenLedger();
const codes: Readonly<Record<string, string>> = table;

/** Codes that are younger than the published table, with the year in which each was given. */
const YOUNGER = new Map([
  ['longhua-shenzhen', 2016],
  ['qiantang-hangzhou', 2021],
]);

/** Units without a code of their own: the standard gives them none. */
const WITHOUT = (level: PlaceLevel): boolean => level === 'new-area';

describe('GB/T 2260 codes', () => {
  it.each(places.map((place) => [place.id, place] as const))('of %s', (id, { facts }) => {
    if (facts.gb2260 === undefined) {
      expect({ id, without: WITHOUT(facts.level) }).toEqual({ id, without: true });
    } else if (!YOUNGER.has(id)) {
      expect([facts.names.zh, ...facts.aliases]).toContain(codes[facts.gb2260]);
    }
  });

  it('begin as the code of the place above', () => {
    for (const { id, facts, parent } of places) {
      const above = parent?.facts.gb2260;
      if (!facts.gb2260 || !above) continue;
      const shared = above.endsWith('0000') ? 2 : 4;
      expect({ id, start: facts.gb2260.slice(0, shared) }).toEqual({
        id,
        start: above.slice(0, shared),
      });
    }
  });

  it('lists no exception that is not needed', () => {
    for (const [id] of YOUNGER) {
      const code = places.find((place) => place.id === id)?.facts.gb2260;
      expect(code === undefined || codes[code] === undefined).toBe(true);
    }
  });
});

/** The farthest that a place may lie from the seat of the one above, in km: half the longest side of the largest. */
const REACH: Partial<Record<PlaceLevel, number>> = {
  province: 700,
  'autonomous-region': 1500,
  municipality: 250,
  'sub-provincial-city': 120,
  'prefecture-level-city': 150,
};

/** The distance of two places in km, on a sphere (haversine). */
function distance(a: { lat: string; lon: string }, b: { lat: string; lon: string }): number {
  const radians = (degrees: string | number) => (Number(degrees) * Math.PI) / 180;
  const [x, y] = [radians(a.lat), radians(b.lat)];
  const across = radians(Number(b.lon) - Number(a.lon));
  const half = Math.sin((y - x) / 2) ** 2 + Math.cos(x) * Math.cos(y) * Math.sin(across / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

describe('coordinates', () => {
  it.each(places.map((place) => [place.id, place] as const))(
    'of %s lie within the reach of what is above',
    (id, place) => {
      const { lat, lon } = place.facts.coordinates;
      expect(Number(lat)).toBeGreaterThan(18);
      expect(Number(lat)).toBeLessThan(54);
      expect(Number(lon)).toBeGreaterThan(73);
      expect(Number(lon)).toBeLessThan(136);
      if (!place.parent) return;
      const reach = REACH[place.parent.facts.level] ?? 100;
      expect({
        id,
        km: distance(place.facts.coordinates, place.parent.facts.coordinates) < reach,
      }).toEqual({ id, km: true });
    },
  );
});
