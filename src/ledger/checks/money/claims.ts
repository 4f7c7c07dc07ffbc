import type { FactPath } from '../../../reading/positions.ts';
import type { GetPlace } from '../../../rules/rollup.ts';
import type { ArticleEntry, ClaimEntry } from '../../draft.ts';
import type { DatedClaim } from '../../dated-claims.ts';
import { type Doubt, reportUnlessAnswered } from '../answered.ts';
import type { Check, CheckContext } from '../check.ts';
import { placesOf } from '../places.ts';
import { boundDoubts, checkBounds, claimDoubts, type Others } from '../sense/amounts.ts';
import { type TextSums, textDoubts, textSums, wordingDoubts } from '../sense/amount-texts.ts';
import { dollarDoubts } from '../sense/dollars.ts';
import { checkPeriod, placeDoubts, shareDoubts } from '../sense/claims.ts';

/** What a claim is held against. */
interface Against {
  others: Others;
  sums: TextSums;
  get: GetPlace;
}

/** The doubts of an amount. One slip is told once, by what shows it most clearly. */
function amountDoubts(context: CheckContext, claim: DatedClaim, against: Against): Doubt[] {
  const { others, sums } = against;
  if (checkBounds(context, claim, others)) return [];
  const doubts = [
    () => dollarDoubts(context, claim),
    () => wordingDoubts(context, claim),
    () => textDoubts(context, claim, sums),
    () => claimDoubts(context, claim, others),
    () => boundDoubts(context, claim, others),
  ];
  for (const find of doubts) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

/** The doubts of a claim of an article without mistakes. */
function senseDoubts(context: CheckContext, claim: DatedClaim, against: Against): Doubt[] {
  const { others, get } = against;
  return [
    ...amountDoubts(context, claim, against),
    ...shareDoubts(context, claim),
    ...placeDoubts(context, claim, others, get),
  ];
}

function checkKeys(
  { report }: CheckContext,
  entry: ArticleEntry,
  claim: ClaimEntry,
  path: FactPath,
) {
  const { facts } = claim;
  if (facts.years !== undefined && facts.per === undefined) {
    report('years-without-per', entry.at([...path, 'years'], 'key'), {});
  }
  if (facts.usd.length > 0 && facts.amount === undefined) {
    report('usd-without-amount', entry.at([...path, 'usd'], 'key'), {});
  }
}

/** Claims agree with the dollars beside them, with what else the record says of them, and with what can be. */
export const checkClaims: Check = (context) => {
  const { draft } = context;
  const others: Others = {
    funds: new Map(draft.fund.map((fund) => [fund.id, fund])),
    byFund: Map.groupBy(context.claims, ({ facts }) => facts.fund),
  };
  const get = placesOf(draft.place);
  const dated = Map.groupBy(context.claims, ({ entry }) => entry.id);
  for (const entry of draft.articles) {
    const own = dated.get(entry.id);
    const sums = textSums(entry);
    entry.claims.forEach((claim, at) => {
      const path: FactPath = ['claims', at];
      checkKeys(context, entry, claim, path);
      const sound = own?.[at];
      if (sound) checkPeriod(context, sound, others);
      const doubts = sound
        ? senseDoubts(context, sound, { others, sums, get })
        : dollarDoubts(context, { ...claim, entry, path });
      const answerAt = () => entry.at([...path, 'as_published'], 'key');
      reportUnlessAnswered(context, claim.facts, answerAt, doubts);
    });
  }
};
