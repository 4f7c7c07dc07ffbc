import { isGovernmentBacked } from '../../rules/counting.ts';
import { messages } from '../../i18n/catalogue.ts';
import type { FundAsOf } from '../../analysis/fund-figures.ts';
import { type Context, linkTo, thingLink, thingPath } from './context.ts';
import { figureView } from './figures.ts';
import { fundLine, uncountedInWords } from './lists.ts';
import type { FigureView, FundLine, ThingLink } from './types.ts';

/** A fund and its figure: what a sum is made of. */
export interface FundPart {
  fund: ThingLink;
  figure: FigureView;
}

/** A fund's commitment as of a day, leading to the claim that gave it; without one to all its claims. */
export function figureAsOf(
  context: Context,
  { fund, figures: { commitment } }: FundAsOf,
): FigureView {
  return commitment
    ? figureView(context, fund, commitment)
    : { href: `${linkTo(context, thingPath(fund))}#claims` };
}

/** What a sum is made of. */
export function fundParts(context: Context, funds: readonly FundAsOf[]): FundPart[] {
  return funds.map((then) => ({
    fund: thingLink(context, then.fund),
    figure: figureAsOf(context, then),
  }));
}

/** A fund in a list of those that a ranking leaves out, as of a day, with the reason. */
export function excludedFund(context: Context, then: FundAsOf): FundLine {
  const { fund, status } = then;
  const { ranking } = messages(context.lang);
  const { money } = fund.facts;
  const owner = isGovernmentBacked(money) ? undefined : ranking.owner[money];
  const why = uncountedInWords(context, then) ?? owner;
  const { uncounted: _today, ...line } = fundLine(context, fund);
  return { ...line, status, figure: figureAsOf(context, then), ...(why ? { uncounted: why } : {}) };
}
