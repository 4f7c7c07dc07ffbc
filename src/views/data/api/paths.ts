import type { Edition, RankingIndex, Thing } from '../../../ledger/model.ts';
import { thingPath } from '../../shared/context.ts';

/** Where the documents of version 1 stand, below the base. */
export const API = 'api/v1/';

/** The path of a thing's document, also under an earlier id: `api/v1/cities/nanjing.json`. */
export function apiPathOf(thing: Thing, id = thing.id): string {
  return `${API}${thingPath(thing).replace(/[^/]+\/$/, id)}.json`;
}

/** The path of a published ranking’s document. */
export const rankingPath = ({ id }: RankingIndex): string => `${API}rankings/${id}.json`;

/** The path of the document of one of its editions. */
export const editionPath = ({ id, index }: Edition): string =>
  `${API}rankings/${index.id}/${id}.json`;
