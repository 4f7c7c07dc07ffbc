import { ancestors, type GetPlace, isRankedPlace, rankedPlacesOf } from '../../rules/rollup.ts';
import { nodeOn } from '../../rules/place-history.ts';
import type { EntityLookup } from '../entity-lookup.ts';
import type { PlaceNode } from '../nodes.ts';

/** The places of the record as the tree that the roll-up goes up today. */
export function placeTree(find: EntityLookup, today: string): GetPlace {
  return (id) => nodeOn(id, find.place(id).facts, today);
}

/**
 * Links a place to its province, its parents and children, to what it passed to, and to the ranked
 * places that it counts for.
 */
export function linkPlace(place: PlaceNode, find: EntityLookup, get: GetPlace): void {
  const { id, facts } = place;
  place.province = find.place(facts.province);
  place.ancestors = ancestors(id, get).map(find.place);
  const [parent] = place.ancestors;
  place.parent = parent;
  parent?.children.push(place);
  const passedTo = get(id)?.passedTo;
  place.passedTo = passedTo === undefined ? undefined : find.place(passedTo);
  place.ranked = isRankedPlace(get(id) ?? { id, level: facts.level }, get);
  place.countsFor = rankedPlacesOf([id], get).map(find.place);
}
