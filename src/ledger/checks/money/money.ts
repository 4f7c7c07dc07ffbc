import { PUBLIC_MEASURES } from '../../../schema/money/outcome.ts';
import type { Money } from '../../../schema/money/fund.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import type { Check, CheckContext } from '../check.ts';

/** The key that says whose part an amount is, and the part; nothing where it is the whole. */
function partOf({ facts: { of, measure = 'size' } }: DatedClaim) {
  if (PUBLIC_MEASURES.includes(measure)) {
    return { key: 'measure', part: 'public', written: `measure: ${measure}` } as const;
  }
  return of && { key: 'of', part: of, written: `of: ${of}` };
}

/** Whose part an amount is agrees with whose money the fund is. */
function checkPart({ report }: CheckContext, claim: DatedClaim, money: Money): void {
  const { entry, path, facts } = claim;
  const { fund, of, measure = 'size' } = facts;
  if (of !== undefined && PUBLIC_MEASURES.includes(measure)) {
    report('part-of-public-measure', entry.at([...path, 'of'], 'key'), { measure });
    return;
  }
  const found = partOf(claim);
  if (!found || (money !== 'public' && money !== 'private') || found.part === money) return;
  const { part, written } = found;
  report('part-against-money', entry.at([...path, found.key]), { fund, money, part, written });
}

/** All-public money has a public share of 100 per cent, private money one of 0. */
function checkShare({ report }: CheckContext, claim: DatedClaim, money: Money): void {
  const { entry, path, facts } = claim;
  const { fund, government_share: share } = facts;
  if (share === undefined) return;
  const wrong = (money === 'public' && share < 100) || (money === 'private' && share > 0);
  if (!wrong) return;
  const params = { fund, money, share: String(share) };
  report('share-against-money', entry.at([...path, 'government_share']), params);
}

/** What claims say of the public part agrees with whose money the fund is. */
export const checkMoney: Check = (context) => {
  const { broken, fund: funds } = context.draft;
  const sound = funds.filter(({ id }) => !broken.has(id));
  const moneyOf = new Map(sound.map(({ id, facts }) => [id, facts.money]));
  for (const claim of context.claims) {
    const money = moneyOf.get(claim.facts.fund) ?? 'unclear';
    checkPart(context, claim, money);
    checkShare(context, claim, money);
  }
};
