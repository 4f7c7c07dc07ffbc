import { AMOUNT_MISTAKES } from '../../problems/catalogue/terms.ts';
import type { FactPath } from '../../reading/positions.ts';
import { readAmount, suggestAmount } from '../../rules/amounts.ts';
import { checkAgainstDollars } from '../../rules/slips.ts';
import type { ArticleRecord } from '../../schema/article.ts';
import type { ClaimRecord } from '../../schema/claim.ts';
import type { Amount } from '../../schema/money.ts';
import type { Entry } from '../draft.ts';
import type { Check, CheckContext } from './check.ts';

type Article = Entry<ArticleRecord>;

function amountAt(
  { report }: CheckContext,
  entry: Article,
  path: FactPath,
  text: string,
): Amount | undefined {
  const read = readAmount(text);
  if (read.ok) return read.amount;
  const what = AMOUNT_MISTAKES[read.reason] ?? AMOUNT_MISTAKES['not-understood'] ?? '';
  report('amount-unreadable', entry.at(path), { text, what, suggestion: suggestAmount(text) });
  return undefined;
}

/** Holds a claim's amount against the dollars that its sources give, at the rate of its month. */
function checkDollars(
  context: CheckContext,
  entry: Article,
  claim: ClaimRecord,
  at: number,
  amount: Amount,
): boolean {
  const { rates, report } = context;
  let off = false;
  claim.usd.forEach((dollars, index) => {
    const path: FactPath = ['claims', at, 'usd', index, 'amount'];
    const usd = amountAt(context, entry, path, dollars.amount);
    const slip = usd && checkAgainstDollars(amount, usd, claim.as_of ?? entry.facts.date, rates);
    if (!slip) return;
    off = true;
    if (claim.as_published) return;
    if (slip.kind === 'power-of-ten') {
      const factor = `1${'0'.repeat(Math.abs(slip.power))}`;
      report('unit-slip', entry.at(path), {
        amount: claim.amount ?? '',
        usd: dollars.amount,
        factor,
      });
    } else {
      report('dollars-off', entry.at(path), {
        amount: claim.amount ?? '',
        usd: dollars.amount,
        ratio: slip.ratio,
      });
    }
  });
  return off;
}

function checkClaim(context: CheckContext, entry: Article, claim: ClaimRecord, at: number): void {
  const { report } = context;
  const path: FactPath = ['claims', at];
  const amount =
    claim.amount === undefined
      ? undefined
      : amountAt(context, entry, [...path, 'amount'], claim.amount);
  const off = amount ? checkDollars(context, entry, claim, at, amount) : false;
  if (claim.as_published && !claim.note) {
    report('as-published-without-note', entry.at([...path, 'as_published'], 'key'), {});
  }
  if (claim.as_published && amount && !off) {
    report('as-published-unneeded', entry.at([...path, 'as_published'], 'key'), {});
  }
  if (claim.years !== undefined && claim.per === undefined) {
    report('years-without-per', entry.at([...path, 'years'], 'key'), {});
  }
}

/** Amounts can be read, and agree with the dollars beside them. */
export const checkClaims: Check = (context) => {
  for (const entry of context.draft.articles) {
    entry.facts.claims.forEach((claim, at) => checkClaim(context, entry, claim, at));
  }
};
