import type { FactPath } from '../../reading/positions.ts';
import { checkAgainstDollars } from '../../rules/slips.ts';
import type { Amount } from '../../schema/money.ts';
import type { ArticleEntry, ClaimEntry } from '../draft.ts';
import type { Check, CheckContext } from './check.ts';

/** Holds a claim's amount against the dollars that its sources give, at the rate of its month. */
function checkDollars(
  { rates, report }: CheckContext,
  entry: ArticleEntry,
  { facts, usd }: ClaimEntry,
  amount: Amount,
): boolean {
  let off = false;
  for (const { path, text, amount: dollars } of usd) {
    const slip = checkAgainstDollars(amount, dollars, facts.as_of ?? entry.facts.date, rates);
    if (!slip) continue;
    off = true;
    if (facts.as_published) continue;
    const params = { amount: facts.amount ?? '', usd: text };
    if (slip.kind === 'power-of-ten') {
      const factor = `1${'0'.repeat(Math.abs(slip.power))}`;
      report('unit-slip', entry.at(path), { ...params, factor });
    } else {
      report('dollars-off', entry.at(path), { ...params, ratio: slip.ratio });
    }
  }
  return off;
}

function checkClaim(
  context: CheckContext,
  entry: ArticleEntry,
  claim: ClaimEntry,
  at: number,
): void {
  const { report } = context;
  const { amount, facts } = claim;
  const path: FactPath = ['claims', at];
  const off = amount ? checkDollars(context, entry, claim, amount) : false;
  if (facts.as_published && !facts.note) {
    report('as-published-without-note', entry.at([...path, 'as_published'], 'key'), {});
  }
  if (facts.as_published && amount && !off) {
    report('as-published-unneeded', entry.at([...path, 'as_published'], 'key'), {});
  }
  if (facts.years !== undefined && facts.per === undefined) {
    report('years-without-per', entry.at([...path, 'years'], 'key'), {});
  }
}

/** Amounts agree with the dollars beside them. */
export const checkClaims: Check = (context) => {
  for (const entry of context.draft.articles) {
    entry.claims.forEach((claim, at) => {
      checkClaim(context, entry, claim, at);
    });
  }
};
