import { fundsAsOf } from '../../analysis/fund-figures.ts';
import { moneyParts, rankedFunds } from '../../analysis/rankings/funds.ts';
import { movesOf, ranksOf } from '../../analysis/rankings/moves.ts';
import { budgets } from '../../analysis/totals.ts';
import { isBudget, isCommitted } from '../../rules/counting.ts';
import type { Status } from '../../schema/version-1.ts';
import type { Money } from '../../schema/fund.ts';
import type { Amount } from '../../schema/money.ts';
import { type Context, known, thingLink, thingLinks } from '../shared/context.ts';
import { figureAsOf, excludedFund } from '../shared/fund-figures.ts';
import type { FigureView, FundLine, ThingLink } from '../shared/types.ts';
import {
  dayOf,
  rankingBump,
  type RankedLine,
  type RankingPage,
  rankingPage,
  type RankingRef,
} from './page.ts';

export interface FundRow extends RankedLine {
  fund: ThingLink;
  places: ThingLink[];
  money: Money;
  status: Status;
  figure: FigureView;
  yuan?: Amount;
  /** In yuan, where the commitment is disputed. */
  range?: { low: Amount; high: Amount };
  /** Of it the part that is public money, as far as known. */
  public?: Amount;
  /** Of it the part of which nobody says whose money it is. */
  unknown?: Amount;
  /** Where its page tells what sources disagree on, where they do. */
  conflicts?: string;
}

export interface FundsRankingView extends RankingPage {
  rows: FundRow[];
  /** In a column of their own. */
  budgets: FundLine[];
  /** In no total, with the reasons. */
  others: FundLine[];
}

/** The ranking of funds by size, today or at the end of a year. */
export function fundsRanking(context: Context, year?: string): FundsRankingView {
  const { ledger } = context;
  const ref: RankingRef = { name: 'funds', order: 'size', year };
  const day = dayOf(context, year);
  const then = fundsAsOf(ledger, day);
  const own = budgets(then);
  const ranksOn = (at: string) => ranksOf(rankedFunds(ledger, at), ({ fund }) => fund.id);
  const moveOf = movesOf(ledger, ranksOn, year);
  return {
    ...rankingPage(
      context,
      ref,
      rankedFunds(ledger, day).map(({ item, rank }) => [item.fund.id, rank, item.yuan]),
    ),
    rows: rankedFunds(ledger, day).map(({ item, rank, tied }) => ({
      fund: thingLink(context, item.fund),
      places: thingLinks(context, item.fund.places),
      money: item.fund.facts.money,
      status: item.status,
      figure: figureAsOf(context, item),
      ...(item.yuan ? { yuan: item.yuan } : {}),
      ...(item.range ? { range: item.range } : {}),
      ...known(moneyParts(item)),
      ...(item.fund.facts.conflicts.length > 0
        ? { conflicts: `${thingLink(context, item.fund).href}#conflicts` }
        : {}),
      tied,
      move: moveOf(item.fund.id, rank),
      ...(rank === undefined ? {} : { rank }),
    })),
    budgets: own.map((fund) => excludedFund(context, fund)),
    others: then
      .filter((fund) => !isCommitted(fund) && !isBudget(fund))
      .map((fund) => excludedFund(context, fund)),
    ...rankingBump(context, ref, ranksOn),
  };
}
