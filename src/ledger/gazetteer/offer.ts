import type { PlaceOffer } from '../../problems/catalogue/terms.ts';
import type { PlaceRecord } from '../../schema/place.ts';
import type { Entry } from '../draft.ts';
import { introducesBlock, newId } from './block.ts';
import { findDivisions } from './find.ts';

/** What the gazetteer knows of a name that the record does not. */
export interface Offered {
  /** Ids of places of the record that are called so. */
  known: string[];
  /** The divisions that are called so and that the record lacks. */
  offers: PlaceOffer[];
}

/** The most divisions of one name that are offered; no name in use is borne by more. */
const MOST = 8;

/**
 * Looks a name up among the divisions of China, for a reference that leads nowhere. A city of the record
 * is what its bare name means: what else is called so is offered only where the record has no such city.
 */
export function offeredFor(written: string, places: readonly Entry<PlaceRecord>[]): Offered {
  const found = findDivisions(written);
  if (found.length === 0) return { known: [], offers: [] };
  const ids = new Map<string, string>();
  for (const { id, facts } of places) {
    if (facts.gb2260 !== undefined && facts.until === undefined) ids.set(facts.gb2260, id);
  }
  const idOf = (code: string) => ids.get(code);
  const known = found.flatMap(({ division }) => idOf(division.code) ?? []);
  const [first] = found;
  const isCity = first?.division.code.endsWith('00') && idOf(first.division.code) !== undefined;
  if (isCity) return { known, offers: [] };
  const offers = found
    .filter(({ division }) => idOf(division.code) === undefined)
    .slice(0, MOST)
    .map(({ division, above }) => ({
      id: newId(division, idOf),
      name: division.zh,
      within: above.map(({ zh }) => zh),
      isFormer: division.former,
      block: introducesBlock(division, idOf),
    }));
  return { known, offers };
}
