import { compareDates } from '../../rules/dates.ts';
import { type GetPlace, rankedPlacesOf } from '../../rules/rollup.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import type { EntityLookup } from '../entity-lookup.ts';
import type { FundNode } from '../nodes.ts';

/** Links a fund to its places and sponsors, and puts its claims in order. */
export function linkFund(fund: FundNode, find: EntityLookup, get: GetPlace): void {
  const { facts } = fund;
  const places = facts.places.map(find.place);
  const sponsors = facts.sponsors.map(find.sponsor);
  const whole = facts.part_of === undefined ? undefined : find.fund(facts.part_of.fund);
  fund.places = places;
  fund.countsFor = rankedPlacesOf(facts.places, get).map(find.place);
  fund.sponsors = sponsors;
  fund.partOf = whole;
  whole?.parts.push(fund);
  for (const sponsor of sponsors) sponsor.sponsored.push(fund);
  for (const place of new Set(places.flatMap((own) => [own, ...own.ancestors]))) {
    place.funds.push(fund);
  }
  fund.claims.sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.id, b.id));
}
