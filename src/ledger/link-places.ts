import { ancestors, type GetPlace, isRankedPlace, rankedPlacesOf } from '../rules/rollup.ts';
import type { EntityLookup } from './entity-lookup.ts';
import type { PlaceNode } from './nodes.ts';

/** The places of the record as the tree that the roll-up goes up. */
export function placeTree(find: EntityLookup): GetPlace {
  return (id) => {
    const { level, parent } = find.place(id).facts;
    return { id, level, parent };
  };
}

/** Links a place to its province, its parents and children, and to the ranked places it counts for. */
export function linkPlace(place: PlaceNode, find: EntityLookup): void {
  const { id, facts } = place;
  const get = placeTree(find);
  place.province = find.place(facts.province);
  place.ancestors = ancestors(id, get).map(find.place);
  const [parent] = place.ancestors;
  place.parent = parent;
  parent?.children.push(place);
  place.ranked = isRankedPlace({ id, level: facts.level, parent: facts.parent }, get);
  place.countsFor = rankedPlacesOf([id], get).map(find.place);
}
