import type { PlaceLevel } from '../schema/place.ts';

/** A place in the tree of places. `parent` is its `parent`, else its `province` where that is another place. */
export interface PlaceNode {
  id: string;
  level: PlaceLevel;
  parent?: string | undefined;
  /** The place that took over what it held, where it has ended: it lies in that one, and has no row. */
  passedTo?: string | undefined;
}

export type GetPlace = (id: string) => PlaceNode | undefined;

const RANKED: readonly PlaceLevel[] = [
  'municipality',
  'special-administrative-region',
  'sub-provincial-city',
  'prefecture-level-city',
  'autonomous-prefecture',
];

/** A province or an autonomous region: ranked in a table of its own. */
export function isProvince(node: Pick<PlaceNode, 'level' | 'passedTo'>): boolean {
  if (node.passedTo !== undefined) return false;
  return node.level === 'province' || node.level === 'autonomous-region';
}

/**
 * Whether a place stands in the ranking of cities.
 * Rule: municipalities, sub-provincial and prefecture-level cities, autonomous prefectures, special
 * administrative regions, and any place directly under a province (Gui'an, Xiong'an); none that has
 * passed to another.
 */
export function isRankedPlace(node: PlaceNode, get: GetPlace): boolean {
  if (node.passedTo !== undefined) return false;
  if (RANKED.includes(node.level)) return true;
  if (isProvince(node) || node.parent === undefined) return false;
  const parent = get(node.parent);
  return parent !== undefined && isProvince(parent);
}

/** The ids above a place, the nearest first, itself left out. Ends where parents run in a loop. */
export function ancestors(id: string, get: GetPlace): string[] {
  const above = (below: string) => get(below)?.passedTo ?? get(below)?.parent;
  const seen = new Set([id]);
  let next = above(id);
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    next = above(next);
  }
  return [...seen].slice(1);
}

/** The places that hold what these places held, each once: themselves, or who took over. */
export function heirsOf(placeIds: Iterable<string>, get: GetPlace): string[] {
  const heir = (id: string): string => {
    const seen = new Set<string>();
    let last = id;
    for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
      seen.add(next);
      last = next;
      next = get(next)?.passedTo;
    }
    return last;
  };
  return [...new Set([...placeIds].map(heir))];
}

/**
 * The places in whose figures a fund of these places stands, each once, in the order found.
 * Rule: its own places, who took them over, and all above them; but provinces hold only what is
 * their own or has passed to them.
 */
export function placesHolding(placeIds: Iterable<string>, get: GetPlace): string[] {
  const ids = [...placeIds];
  const own = new Set([...ids, ...heirsOf(ids, get)]);
  const found = new Set<string>();
  for (const place of ids) {
    for (const id of [place, ...ancestors(place, get)]) {
      const node = get(id);
      if (node && (own.has(id) || !isProvince(node))) found.add(id);
    }
  }
  return [...found];
}

/**
 * The ranked places that a fund of these places belongs to, each once, in the order found.
 * Rule: the ranked ancestors-or-self of its own places.
 */
export function rankedPlacesOf(placeIds: Iterable<string>, get: GetPlace): string[] {
  return placesHolding(placeIds, get).filter((id) => {
    const node = get(id);
    return node !== undefined && isRankedPlace(node, get);
  });
}

/**
 * The provinces in whose table a fund of these places stands, each once.
 * Rule: provinces and autonomous regions have only what is their own; cities are not added up.
 */
export function provincesOf(placeIds: Iterable<string>, get: GetPlace): string[] {
  return heirsOf(placeIds, get).filter((id) => {
    const node = get(id);
    return node !== undefined && isProvince(node);
  });
}
