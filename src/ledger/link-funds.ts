import type { Rates } from '../rules/convert.ts';
import { column, whyUncounted } from '../rules/counting.ts';
import { compareDates } from '../rules/dates.ts';
import { reconcile } from '../rules/reconcile.ts';
import { shareClaim } from '../rules/share.ts';
import { compareTexts } from '../rules/weight.ts';
import { currentStatus, statusOver } from '../rules/status.ts';
import type { EntityLookup } from './entity-lookup.ts';
import type { Claim, Fund, Place } from './model.ts';

function shareOf(claims: readonly Claim[]): Fund['share'] {
  const used = shareClaim(claims.map(({ weighed }) => weighed));
  const claim = claims.find(({ id }) => id === used?.id);
  return claim && used?.governmentShare !== undefined
    ? { percent: used.governmentShare, claim }
    : undefined;
}

/** Links a fund to its places and sponsors, and reconciles its claims. */
export function linkFund(fund: Fund, find: EntityLookup, rates: Rates): void {
  const { facts } = fund;
  fund.places = facts.places.map(find.place);
  fund.countsFor = [...new Set<Place>(fund.places.flatMap((place) => place.countsFor))];
  fund.sponsors = facts.sponsors.map(find.partner);
  for (const sponsor of fund.sponsors) sponsor.sponsored.push(fund);
  fund.partOf = facts.part_of === undefined ? undefined : find.fund(facts.part_of);
  fund.partOf?.parts.push(fund);
  for (const place of new Set(fund.places.flatMap((own) => [own, ...own.ancestors]))) {
    place.funds.push(fund);
  }
  fund.claims.sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.id, b.id));
  const weighed = fund.claims.map((claim) => claim.weighed);
  fund.figures = reconcile(weighed, rates);
  fund.status = currentStatus(weighed);
  fund.statuses = statusOver(weighed);
  fund.share = shareOf(fund.claims);
  fund.column = column(facts.kind);
  fund.uncounted = whyUncounted({
    kind: facts.kind,
    counted: facts.counted,
    reason: facts.reason,
    partOf: facts.part_of,
    status: fund.status,
  });
}
