import type { Fix } from '../../problems/fix.ts';
import { ancestors, type GetPlace } from '../../rules/rollup.ts';
import { isProvincial, PLACE_LEVELS, type PlaceRecord } from '../../schema/place.ts';
import type { AnyEntry, Entry } from '../draft.ts';
import type { Check, CheckContext } from './check.ts';

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

/** The places of a draft as the tree that the rules go up. */
export function placesOf(places: readonly PlaceEntry[]): GetPlace {
  const byId = new Map(places.map((entry) => [entry.id, entry]));
  return (id: string) => {
    const entry = byId.get(id);
    return entry && { id, level: entry.facts.level, parent: entry.facts.parent };
  };
}

/** The province that a place's parents lead to, where that is another than its own; nothing where it agrees. */
function otherProvince(
  entry: PlaceEntry,
  get: GetPlace,
): { found: string | undefined } | undefined {
  const { province } = entry.facts;
  const above = ancestors(entry.id, get);
  // What is not there, or has mistakes of its own, is reported once, where it is named.
  if ([province, ...above].some((id) => get(id) === undefined)) return undefined;
  const found = isProvincial(entry.facts.level)
    ? entry.id
    : above.find((id) => {
        const level = get(id)?.level;
        return level !== undefined && isProvincial(level);
      });
  return found === province ? undefined : { found };
}

const height = (id: string, get: GetPlace): number => {
  const level = get(id)?.level;
  return level === undefined ? PLACE_LEVELS.length : PLACE_LEVELS.indexOf(level);
};

/** The place of a circle that is likeliest wrong: the widest, which can hardly lie in a narrower one. */
const widestOf = (circle: readonly string[], get: GetPlace): string | undefined =>
  [...new Set(circle)].sort((a, b) => height(a, get) - height(b, get) || (a < b ? -1 : 1))[0];

/** Parents lead up to the province, and never in a circle; what is wrong above is told there alone. */
function checkParents({ draft, report }: CheckContext, get: GetPlace): void {
  const circles = new Map<string, string[]>();
  const others = new Map<string, { found: string | undefined }>();
  for (const entry of draft.place) {
    const path = circle(entry.id, (id) => get(id)?.parent);
    const other = path ? undefined : otherProvince(entry, get);
    if (path) circles.set(entry.id, path);
    if (other) others.set(entry.id, other);
  }
  for (const entry of draft.place) {
    const { id, facts } = entry;
    const path = circles.get(id);
    if (path && widestOf(path, get) === id) {
      report('loop', entry.at(['parent']), { key: 'parent', path });
    }
    const other = others.get(id);
    const isAbove = ancestors(id, get).some((above) => others.has(above) || circles.has(above));
    if (!other || isAbove) continue;
    report('wrong-province', entry.at(['province']), { province: facts.province, ...other });
  }
}

/** Places of a list that others of it lie in: only the narrowest belong there. */
function checkNarrowest(
  { report }: CheckContext,
  entry: AnyEntry,
  ids: readonly string[],
  get: GetPlace,
): void {
  const below = (id: string) => ids.filter((other) => ancestors(other, get).includes(id));
  const right = `[${ids.filter((id) => below(id).length === 0).join(', ')}]`;
  ids.forEach((ancestor, index) => {
    const [descendant] = below(ancestor);
    if (descendant === undefined) return;
    const location = entry.at(['places', index]);
    const fix: Fix = [{ change: 'without', file: location.file, path: location.path ?? [] }];
    report('ancestor-beside-descendant', location, { ancestor, descendant, right }, fix);
  });
}

/** Parents lead up to the province without a circle; lists of places hold the narrowest only. */
export const checkPlaces: Check = (context) => {
  const { draft } = context;
  const get = placesOf(draft.place);
  checkParents(context, get);
  for (const entry of [...draft.articles, ...draft.fund]) {
    checkNarrowest(context, entry, entry.facts.places, get);
  }
};
