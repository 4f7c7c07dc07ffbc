import type { Thing } from '../../../ledger/model.ts';
import { thingPath } from '../../shared/context.ts';

/** Where the documents of version 1 stand, below the base. */
export const API = 'api/v1/';

/** The path of a thing's document, also under an earlier id: `api/v1/cities/nanjing.json`. */
export function apiPathOf(thing: Thing, id = thing.id): string {
  return `${API}${thingPath(thing).replace(/[^/]+\/$/, id)}.json`;
}
