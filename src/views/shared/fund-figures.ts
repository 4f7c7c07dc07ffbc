import { ownerOutside } from '../../analysis/rankings/funds.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { type Context, linkTo, thingLink, thingPath } from './context.ts';
import { figureView, fundFigure } from './figures.ts';
import { fundLineAsOf } from './lists.ts';
import type { FigureView, FundLine, ThingLink } from './types.ts';

/** A fund and its figure: what a sum is made of. */
export interface FundPart {
  fund: ThingLink;
  figure: FigureView;
}

/** A fund's size as of a day, leading to the claim that gave it; without one to all its claims. */
export function figureAsOf(context: Context, then: FundAsOf): FigureView {
  const { fund, size } = then;
  return size
    ? figureView(context, then, size)
    : { href: `${linkTo(context, thingPath(fund))}#claims` };
}

/** What a sum is made of. */
export function fundParts(context: Context, funds: readonly FundAsOf[]): FundPart[] {
  return funds.map((then) => ({
    fund: thingLink(context, then.fund),
    figure: figureAsOf(context, then),
  }));
}

/** Budgets and grants, each with the figure that stands for it: they are in no sum. */
export function budgetParts(context: Context, funds: readonly FundAsOf[]): FundPart[] {
  return funds.map((then) => ({
    fund: thingLink(context, then.fund),
    figure: fundFigure(context, then),
  }));
}

/** A fund in a list of those that a ranking leaves out, as of a day, with the reason. */
export function excludedFund(context: Context, then: FundAsOf): FundLine {
  const line = fundLineAsOf(context, then);
  const outside = ownerOutside(then);
  const owner = outside && messages(context.lang).ranking.owner[outside];
  return owner === undefined ? line : { uncounted: owner, ...line };
}
