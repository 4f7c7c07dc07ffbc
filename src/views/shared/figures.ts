import { convertFigure, type FundAsOf } from '../../analysis/fund-figures.ts';
import { documentedBound, documentedTotal } from '../../analysis/money-rows.ts';
import { claimOfEvent } from '../../analysis/events.ts';
import type { Backed } from '../../analysis/totals.ts';
import { placeNow } from '../../analysis/place-standings.ts';
import type { Article, Claim, Fund, Place } from '../../ledger/model.ts';
import type { Figure } from '../../rules/money/figures.ts';
import type { Measure } from '../../schema/money/outcome.ts';
import { type Context, known, linkTo, thingPath } from './context.ts';
import { doubtMark } from './doubts.ts';
import type { FigureView } from './types.ts';

/** The link to a claim on its article's page. */
export function claimHref(context: Context, claim: Claim): string {
  return `${linkTo(context, thingPath(claim.article))}#${claim.anchor}`;
}

/** Set where a sum is of a grant that was awarded: it has a word of its own, as nobody bid for it. */
export const isGranted = ({ facts }: Fund, measure: Measure): true | undefined =>
  facts.kind === 'research-grant' && measure === 'awarded' ? true : undefined;

/** A reconciled figure with what is in doubt of its fund, leading to the claim that gives it. */
export function figureView(
  context: Context,
  { fund, day }: Pick<FundAsOf, 'fund' | 'day'>,
  figure: Figure,
): FigureView {
  const claim = fund.claims.find(({ id }) => id === figure.used.id);
  const usd =
    figure.amount.currency === 'USD'
      ? undefined
      : convertFigure(figure, 'USD', context.ledger.rates);
  return {
    amount: figure.amount,
    href: claim ? claimHref(context, claim) : linkTo(context, thingPath(fund)),
    ...(usd ? { usd } : {}),
    ...(figure.used.bound ? { bound: figure.used.bound } : {}),
    ...(figure.per ? { per: figure.per } : {}),
    ...known({
      to: figure.to,
      measure: figure.measure === 'size' ? undefined : figure.measure,
      part: figure.part,
      granted: isGranted(fund, figure.measure),
      disputed: figure.disputed,
      doubt: doubtMark(context, [fund], day),
    }),
  };
}

/** The figure of a fund in a list; without an amount it leads to the fund's claims. */
export function fundFigure(context: Context, then: FundAsOf): FigureView {
  const { fund, leading } = then;
  return leading
    ? figureView(context, then, leading)
    : { href: `${linkTo(context, thingPath(fund))}#claims` };
}

/** An event’s own figure, with its measure where that is not the size. */
export function articleFigure(context: Context, article: Article): FigureView | undefined {
  const found = claimOfEvent(article);
  if (!found) return undefined;
  const { claim, amount } = found;
  const { measure, part, to } = claim.evidence;
  return {
    amount,
    href: claimHref(context, claim),
    ...known({
      to,
      measure: measure === 'size' ? undefined : measure,
      part,
      granted: isGranted(claim.fund, measure),
      doubt: doubtMark(context, [claim.fund], context.ledger.today),
    }),
    ...(claim.facts.bound ? { bound: claim.facts.bound } : {}),
    ...(claim.facts.per ? { per: claim.facts.per } : {}),
  };
}

/** The announced sum of some funds with what is in doubt of its funds, leading to them. */
export function backedFigure(
  context: Context,
  href: string,
  { amount, range, funds }: Pick<Backed, 'amount' | 'range' | 'funds'>,
): FigureView {
  const day = funds[0]?.day ?? context.ledger.today;
  const doubt = doubtMark(
    context,
    funds.map(({ fund }) => fund),
    day,
  );
  return { href, ...known({ amount, disputed: range, doubt }) };
}

/** What is documented of some funds: the figure of the only one that shows any, else their sum. */
export function documentedFigure(
  context: Context,
  funds: readonly FundAsOf[],
  href: string,
): FigureView | undefined {
  const [only, ...others] = funds.filter(({ documented }) => documented !== undefined);
  if (only?.documented && others.length === 0) return figureView(context, only, only.documented);
  const amount = documentedTotal(funds, context.ledger);
  return amount && { amount, href, ...known({ bound: documentedBound(funds) }) };
}

/** What is announced of a place today, leading to its funds. */
export const placeFigure = (context: Context, place: Place): FigureView =>
  backedFigure(
    context,
    `${linkTo(context, thingPath(place))}#funds`,
    placeNow(context.ledger, place).announced,
  );
