import type { Claim } from '../../ledger/model.ts';
import type { Conversion } from '../../rules/convert.ts';
import { langByScript } from '../../i18n/pick.ts';
import { type Context, known, linkTo, thingLinkOn, thingPath, titleOf } from './context.ts';
import { isGranted } from './figures.ts';
import { noteText } from './short-texts.ts';
import { stageView } from './stages.ts';
import type { ClaimView, RateView } from './types.ts';
import type { Sourcing } from './sources.ts';

/** The rate of a conversion between dollars and another currency, as the table has it. */
function rateView(conversion: Conversion | undefined): RateView | undefined {
  if (!conversion) return undefined;
  const { basis, rate, rateOf, ratePer } = conversion;
  if (basis.kind === 'same-currency' || ratePer !== 'USD') return undefined;
  const period = basis.kind === 'year-mean' ? basis.year : basis.month;
  return {
    perUsd: rate,
    currency: rateOf,
    period,
    ...(basis.kind === 'last-month' ? { last: true } : {}),
  };
}

/** What a claim says, for the tables of articles and funds. `numbered`: the sources of the page. */
export function claimView(
  context: Context,
  claim: Claim,
  numbered: Sourcing,
  onFund = false,
): ClaimView {
  const { facts, article, amount } = claim;
  const rate = rateView(claim.usd) ?? rateView(claim.cny);
  const cite = numbered.cite;
  // Equal dollars of several sources stand once, under the first of them.
  const own = claim.ownDollars
    .filter(({ differs }) => differs || onFund)
    .flatMap(({ amount: dollars, sources }) => {
      const [first] = cite(sources.map(({ id }) => id));
      return first ? [{ amount: dollars, publisher: first.publisher, href: first.href }] : [];
    });
  return {
    anchor: claim.anchor,
    fund: thingLinkOn(context, claim.fund, claim.article.facts.date),
    date: claim.date,
    own,
    measure: claim.evidence.measure,
    sources: cite(facts.sources),
    ...(onFund
      ? { article: { href: linkTo(context, thingPath(article)), ...titleOf(context, article) } }
      : {}),
    ...(facts.wording
      ? { wording: { text: facts.wording, lang: langByScript(facts.wording) } }
      : {}),
    ...known({
      part: facts.of,
      granted: isGranted(claim.fund, claim.evidence.measure),
      reached: facts.stage && stageView(facts.stage, facts.how),
      to: claim.evidence.to,
      note: noteText(context, claim),
    }),
    ...(amount ? { amount } : {}),
    ...(claim.cny ? { yuan: claim.cny.amount } : {}),
    ...(claim.usd ? { usd: claim.usd.amount } : {}),
    ...(rate ? { rate } : {}),
    ...(facts.bound ? { bound: facts.bound } : {}),
    ...(facts.per ? { per: facts.per } : {}),
    ...(facts.years === undefined ? {} : { years: facts.years }),
    ...(facts.government_share === undefined ? {} : { share: facts.government_share }),
    ...(facts.restates ? { restates: true } : {}),
    ...(facts.as_published ? { asPublished: true } : {}),
  };
}
