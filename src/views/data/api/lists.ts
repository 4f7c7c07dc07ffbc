import type { Thing } from '../../../ledger/model.ts';
import type { ListedThing } from '../../../schema/api/list.ts';
import { absolute } from '../../../site/site.ts';
import type { Context } from '../../shared/context.ts';
import { apiPathOf } from './paths.ts';

/** What the lists of the interface say of each thing. */
export function listedThings({ site }: Context, things: readonly Thing[]): ListedThing[] {
  return things.map((thing) => ({
    id: thing.id,
    names: { en: thing.facts.names.en, zh: thing.facts.names.zh ?? null },
    document: absolute(site, site.base + apiPathOf(thing)),
  }));
}
