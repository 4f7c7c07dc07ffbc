import { ancestors } from '../../rules/rollup.ts';
import type { PlaceRecord } from '../../schema/place.ts';
import type { Entry } from '../draft.ts';
import type { Check, Scene } from './check.ts';

type PlaceEntry = Entry<PlaceRecord>;

/** The way from a thing along a key, back to itself where it runs in a circle. */
export function circle(
  start: string,
  next: (id: string) => string | undefined,
): string[] | undefined {
  const path = [start];
  for (let id = next(start); id !== undefined; id = next(id)) {
    path.push(id);
    if (id === start) return path;
    if (path.length > 50 || path.indexOf(id) < path.length - 1) return undefined;
  }
  return undefined;
}

function getter(places: readonly PlaceEntry[]) {
  const byId = new Map(places.map((entry) => [entry.id, entry]));
  return (id: string) => {
    const entry = byId.get(id);
    return entry && { id, level: entry.facts.level, parent: entry.facts.parent };
  };
}

/** Levels that are a province by themselves: their `province` is their own id. */
const PROVINCIAL = [
  'province',
  'autonomous-region',
  'municipality',
  'special-administrative-region',
];

function checkProvince({ draft, report }: Scene, entry: PlaceEntry): void {
  const get = getter(draft.place);
  const above = ancestors(entry.id, get);
  // A parent that is not there, or has mistakes of its own, is reported once, where it is named.
  if (above.some((id) => get(id) === undefined)) return;
  const top = PROVINCIAL.includes(entry.facts.level)
    ? entry.id
    : above.find((id) => PROVINCIAL.includes(get(id)?.level ?? ''));
  if (top !== entry.facts.province) {
    report('wrong-province', entry.at(['province']), {
      province: entry.facts.province,
      found: top ?? 'nothing',
    });
  }
}

/** Parents lead up to the province without a circle; lists of places hold the narrowest only. */
export const checkPlaces: Check = (scene) => {
  const { draft, report } = scene;
  const get = getter(draft.place);
  for (const entry of draft.place) {
    const path = circle(entry.id, (id) => get(id)?.parent);
    if (path) report('loop', entry.at(['parent']), { key: 'parent', path });
    else checkProvince(scene, entry);
  }
  for (const entry of [...draft.articles, ...draft.fund]) {
    const { places } = entry.facts;
    for (const descendant of places) {
      const above = ancestors(descendant, get);
      places.forEach((ancestor, index) => {
        if (!above.includes(ancestor)) return;
        const right = `[${places.filter((id) => id !== ancestor).join(', ')}]`;
        report('ancestor-beside-descendant', entry.at(['places', index]), {
          ancestor,
          descendant,
          right,
        });
      });
    }
  }
};
