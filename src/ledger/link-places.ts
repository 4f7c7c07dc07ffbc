import { isRankedPlace } from '../rules/rollup.ts';
import type { EntityLookup } from './entity-lookup.ts';
import type { Place } from './model.ts';

/** Links a place to its province, its parents and children. */
export function linkPlace(place: Place, find: EntityLookup): void {
  const { facts } = place;
  place.province = find.place(facts.province);
  place.parent = facts.parent === undefined ? undefined : find.place(facts.parent);
  place.parent?.children.push(place);
  for (let id = facts.parent; id !== undefined;) {
    const above = find.place(id);
    place.ancestors.push(above);
    id = above.facts.parent;
  }
  const node = (id: string) => {
    const found = find.place(id);
    return { id, level: found.facts.level, parent: found.facts.parent };
  };
  place.ranked = isRankedPlace(node(place.id), node);
}
