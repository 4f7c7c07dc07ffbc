import { CHINA, KM_FROM_PARENT, WIDE_CITIES, WIDE_PROVINCES } from '../../../rules/bounds.ts';
import { kmBetween, type Point } from '../../../rules/distance.ts';
import { isProvincial, type PlaceRecord } from '../../../schema/place.ts';
import { type Draft, type Entry, isBroken } from '../../draft.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';

type PlaceEntry = Entry<PlaceRecord>;

const pointOf = ({ facts: { coordinates } }: PlaceEntry): Point => ({
  lat: Number(coordinates.lat),
  lon: Number(coordinates.lon),
});

const isInChina = ({ lat, lon }: Point): boolean =>
  lat >= CHINA.south && lat <= CHINA.north && lon >= CHINA.west && lon <= CHINA.east;

/** How far the places of a place may lie from it, in kilometres. */
function reachOf({ level, gb2260 = '' }: PlaceRecord): number {
  const prefix = gb2260.slice(0, 2);
  if (level === 'province' || level === 'autonomous-region') {
    return WIDE_PROVINCES.includes(prefix) ? KM_FROM_PARENT.wideProvince : KM_FROM_PARENT.province;
  }
  const isWide = isProvincial(level) && WIDE_CITIES.includes(prefix);
  return isWide ? KM_FROM_PARENT.wideCity : KM_FROM_PARENT.city;
}

/** A place that lies far from its parent. */
interface Far {
  place: PlaceEntry;
  parent: PlaceEntry;
  distance: number;
  limit: number;
}

/** The places whose parent lies in China as they do, each with its parent. */
function farOf(draft: Draft): { far: Far[]; siblings: Map<string, number> } {
  const { place: places } = draft;
  const byId = new Map(places.map((entry) => [entry.id, entry]));
  const far: Far[] = [];
  const siblings = new Map<string, number>();
  for (const place of places) {
    const parent = byId.get(place.facts.parent ?? '');
    if (!parent || isBroken(place, draft) || isBroken(parent, draft)) continue;
    const [own, its] = [pointOf(place), pointOf(parent)];
    if (!isInChina(own) || !isInChina(its)) continue;
    siblings.set(parent.id, (siblings.get(parent.id) ?? 0) + 1);
    const [distance, limit] = [kmBetween(own, its), reachOf(parent.facts)];
    if (distance > limit) far.push({ place, parent, distance, limit });
  }
  return { far, siblings };
}

/** Reports a place outside China; gives whether it lies in it. */
export function checkBox({ report }: CheckContext, entry: PlaceEntry): boolean {
  const { lat, lon } = pointOf(entry);
  if (isInChina({ lat, lon })) return true;
  const params = { ...entry.facts.coordinates, swapped: isInChina({ lat: lon, lon: lat }) };
  report('outside-china', entry.at(['coordinates']), params);
  return false;
}

/** The doubts of distance, by the place in whose file each is told. */
export function farDoubts({ draft, report }: CheckContext): Map<PlaceEntry, Doubt[]> {
  const { far, siblings } = farOf(draft);
  const doubts = new Map<PlaceEntry, Doubt[]>();
  const add = (entry: PlaceEntry, doubt: Doubt) => {
    doubts.set(entry, [...(doubts.get(entry) ?? []), doubt]);
  };
  // A place far from its own parent is the one that is wrong, and so is one from which most of its own are far.
  const moved = new Set(far.map(({ place }) => place));
  for (const [parent, own] of Map.groupBy(far, (one) => one.parent)) {
    const isWrong = own.length > 1 && own.length > (siblings.get(parent.id) ?? 0) / 2;
    if (moved.has(parent)) continue;
    if (isWrong) {
      const params = { id: parent.id, children: own.map(({ place }) => place.id).sort() };
      add(parent, () => {
        report('far-from-children', parent.at(['coordinates']), params);
      });
      continue;
    }
    for (const { place, distance, limit } of own) {
      const params = { id: place.id, parent: parent.id, distance, limit };
      add(place, () => {
        report('far-from-parent', place.at(['coordinates']), params);
      });
    }
  }
  return doubts;
}
