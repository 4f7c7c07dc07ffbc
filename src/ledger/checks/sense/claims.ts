import { Decimal } from '../../../rules/decimal.ts';
import { ancestors, type GetPlace } from '../../../rules/rollup.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { Doubt } from '../answered.ts';
import type { CheckContext } from '../check.ts';
import type { Others } from './amounts.ts';

/** A share below one per cent, which is more often a fraction of one. */
export function shareDoubts({ report }: CheckContext, { entry, path, facts }: DatedClaim): Doubt[] {
  const { government_share: share } = facts;
  if (share === undefined || share <= 0 || share >= 1) return [];
  const params = {
    share: String(share),
    percent: new Decimal(String(share)).times('100').toFixed(),
  };
  return [
    () => {
      report('share-as-fraction', entry.at([...path, 'government_share']), params);
    },
  ];
}

const YEARLY = /每年|年度|\/年|\b(?:a|per|each|every) year\b|\bannual(?:ly)?\b|\byearly\b/iu;

/** A budget's sum of which nothing says whether it is yearly: neither a key nor a note. */
export function checkPeriod({ report }: CheckContext, claim: DatedClaim, { funds }: Others): void {
  const { entry, path, facts, evidence } = claim;
  const { fund, amount, per, wording = '', note } = facts;
  if (amount === undefined || per !== undefined || note !== undefined) return;
  const isBudget = funds.get(fund)?.facts.kind === 'subsidy-budget' && evidence.measure === 'size';
  if (!isBudget && !YEARLY.test(wording)) return;
  report('budget-without-per', entry.at([...path, 'amount']), { fund });
}

/** A claim about a fund that has no place in common with its event. */
export function placeDoubts(
  { report }: CheckContext,
  { entry, path, facts }: DatedClaim,
  { funds }: Others,
  get: GetPlace,
): Doubt[] {
  const places = entry.facts.places;
  const of = funds.get(facts.fund)?.facts.places ?? [];
  if (places.length === 0 || of.length === 0 || facts.restates) return [];
  const lineOf = (id: string) => [id, ...ancestors(id, get)];
  const meets = (one: string, other: string) =>
    lineOf(one).includes(other) || lineOf(other).includes(one);
  // A place that the record does not have is told as such.
  const isKnown = [...places, ...of].every((id) => get(id));
  if (!isKnown || of.some((own) => places.some((place) => meets(own, place)))) return [];
  const params = { fund: facts.fund, of: [...of], places: [...places] };
  return [
    () => {
      report('claim-of-another-place', entry.at([...path, 'fund']), params);
    },
  ];
}
