import { convertFigure, type FundAsOf } from '../../analysis/fund-figures.ts';
import { largestClaim } from '../../analysis/events.ts';
import type { Backed } from '../../analysis/totals.ts';
import type { Article, Claim, Fund } from '../../ledger/model.ts';
import type { Figure } from '../../rules/figures.ts';
import { type Context, linkTo, thingPath } from './context.ts';
import type { FigureView } from './types.ts';

/** The link to a claim on its article's page. */
export function claimHref(context: Context, claim: Claim): string {
  return `${linkTo(context, thingPath(claim.article))}#${claim.anchor}`;
}

/** A reconciled figure, leading to the claim that gives it. */
export function figureView(context: Context, fund: Fund, figure: Figure): FigureView {
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
    ...(figure.disputed ? { disputed: figure.disputed } : {}),
  };
}

/** The figure of a fund in a list; without an amount it leads to the fund's claims. */
export function fundFigure(context: Context, { fund, leading }: FundAsOf): FigureView {
  return leading
    ? figureView(context, fund, leading)
    : { href: `${linkTo(context, thingPath(fund))}#claims` };
}

/** The largest amount that an article itself claims. */
export function articleFigure(context: Context, article: Article): FigureView | undefined {
  const largest = largestClaim(article);
  if (!largest) return undefined;
  const { claim, amount } = largest;
  return {
    amount,
    href: claimHref(context, claim),
    ...(claim.facts.bound ? { bound: claim.facts.bound } : {}),
    ...(claim.facts.per ? { per: claim.facts.per } : {}),
  };
}

/** A sum of government-backed commitments as a figure that leads to its funds. */
export function backedFigure(href: string, { amount, range }: Backed): FigureView {
  return { href, ...(amount ? { amount } : {}), ...(range ? { disputed: range } : {}) };
}
