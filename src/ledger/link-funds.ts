import { compareDates } from '../rules/dates.ts';
import { rankedPlacesOf } from '../rules/rollup.ts';
import { compareTexts } from '../rules/weight.ts';
import type { EntityLookup } from './entity-lookup.ts';
import { placeTree } from './link-places.ts';
import type { Fund } from './model.ts';

/** Links a fund to its places and sponsors, and puts its claims in order. */
export function linkFund(fund: Fund, find: EntityLookup): void {
  const { facts } = fund;
  fund.places = facts.places.map(find.place);
  fund.countsFor = rankedPlacesOf(facts.places, placeTree(find)).map(find.place);
  fund.sponsors = facts.sponsors.map(find.partner);
  for (const sponsor of fund.sponsors) sponsor.sponsored.push(fund);
  fund.partOf = facts.part_of === undefined ? undefined : find.fund(facts.part_of);
  fund.partOf?.parts.push(fund);
  for (const place of new Set(fund.places.flatMap((own) => [own, ...own.ancestors]))) {
    place.funds.push(fund);
  }
  fund.claims.sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.id, b.id));
}
