import { rankBy } from '../rules/ranking.ts';
import type { Status } from '../schema/claim.ts';
import type { Money } from '../schema/fund.ts';
import type { Amount } from '../schema/money.ts';
import { fundsAsOf } from './as-of.ts';
import { type Context, thingLink, thingLinks } from './context.ts';
import { figureView, fundFigure } from './figures.ts';
import { fundLine } from './lines.ts';
import type { FigureView, FundLine, ThingLink } from './parts.ts';
import { dayOf, type RankedLine, type RankingPage, rankingPage } from './ranking-page.ts';

export interface FundRow extends RankedLine {
  fund: ThingLink;
  places: ThingLink[];
  money: Money;
  status: Status;
  figure: FigureView;
  yuan?: Amount;
}

export interface FundsRankingView extends RankingPage {
  rows: FundRow[];
  /** In no total, or in a column of its own. */
  others: FundLine[];
}

/** Investment funds by their commitments, whoever's money it is. */
export function fundsRanking(context: Context, year?: string): FundsRankingView {
  const then = fundsAsOf(context.ledger, dayOf(context, year));
  const counted = then.filter(
    ({ fund, uncounted }) => fund.column === 'commitments' && uncounted === undefined,
  );
  const ranked = rankBy(
    counted,
    ({ yuan }) => yuan?.amount,
    ({ fund }) => fund.id,
  );
  return {
    ...rankingPage(context, 'funds', year),
    rows: ranked.map(({ item: { fund, commitment, yuan, status }, rank, tied }) => ({
      tied,
      fund: thingLink(context, fund),
      places: thingLinks(context, fund.places),
      money: fund.facts.money,
      status,
      figure: commitment
        ? figureView(context, fund, commitment)
        : { href: fundFigure(context, fund).href },
      ...(yuan ? { yuan } : {}),
      ...(rank === undefined ? {} : { rank }),
    })),
    others: then
      .filter((item) => !counted.includes(item))
      .map(({ fund }) => fundLine(context, fund)),
  };
}
