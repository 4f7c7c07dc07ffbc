import { isSameSum, sumsIn } from '../../rules/money/sums.ts';
import type { Conflict } from '../../schema/history.ts';
import type { DatedClaim } from '../dated-claims.ts';
import type { Check, CheckContext } from './check.ts';

/** Words by which a doubt says that what it tells of is not shown to be the thing's. */
const DENIES =
  /\bin none of (?:its|the \p{L}+[’']s) figures\b|\bnot shown to be\b|\bno (?:source|page)(?: seen)? (?:connects|links|ties|says that it is)\b/iu;

/** The doubts of a draft that deny sums, by the things that they concern. */
function denialsOf({ draft }: CheckContext): ReadonlyMap<string, Conflict[]> {
  const found = new Map<string, Conflict[]>();
  const take = (thing: string, conflict: Conflict) => {
    if (conflict.grade !== 'doubt' || !DENIES.test(conflict.text)) return;
    found.set(thing, [...(found.get(thing) ?? []), conflict]);
  };
  for (const { facts } of draft.articles) {
    for (const conflict of facts.conflicts) for (const id of conflict.of) take(id, conflict);
  }
  for (const { id, facts } of draft.fund) {
    for (const conflict of facts.conflicts) take(id, conflict);
  }
  return found;
}

/** A later measure, or a size that is not the one first announced: that one a doubt may well repeat. */
function mayBeDenied(claim: DatedClaim, own: readonly DatedClaim[]): boolean {
  if (claim.evidence.measure !== 'size') return true;
  const first = own
    .filter(({ amount, evidence }) => amount && evidence.measure === 'size' && !evidence.restates)
    .reduce<DatedClaim | undefined>(
      (least, one) => (least && least.evidence.date <= one.evidence.date ? least : one),
      undefined,
    );
  return first?.amount?.amount !== claim.amount?.amount;
}

/**
 * The sum of a look-alike is no figure of the fund whose own doubt denies it. Rule: a doubt denies the
 * sums of its text where it says that they stand in none of the fund's figures, are not shown to be
 * its, or that no source connects the two.
 */
export const checkLookAlikes: Check = (context) => {
  const { claims, report } = context;
  const byFund = Map.groupBy(claims, ({ facts }) => facts.fund);
  for (const [fund, conflicts] of denialsOf(context)) {
    const own = byFund.get(fund) ?? [];
    for (const claim of own) {
      const { amount, entry, path, facts } = claim;
      if (!amount || !mayBeDenied(claim, own)) continue;
      const denial = conflicts.find(({ text }) =>
        sumsIn(text).some((sum) => isSameSum(sum, amount)),
      );
      if (!denial) continue;
      const params = { amount: facts.amount ?? '', fund, conflict: denial.id };
      report('look-alike-as-figure', entry.at([...path, 'amount']), params);
    }
  }
};
