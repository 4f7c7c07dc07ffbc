import { type FundAsOf, fundsAsOf } from '../../analysis/fund-figures.ts';
import { moneyParts, rankedFunds, unrankedFunds } from '../../analysis/rankings/funds.ts';
import { movesOf, ranksOf } from '../../analysis/rankings/moves.ts';
import { budgets } from '../../analysis/totals.ts';
import type { FundKind, Money } from '../../schema/money/fund.ts';
import type { Amount } from '../../schema/money/money.ts';
import { type Context, known, thingLink, thingLinks } from '../shared/context.ts';
import { figureAsOf, excludedFund } from '../shared/fund-figures.ts';
import { doubtMark } from '../shared/doubts.ts';
import { stageView } from '../shared/stages.ts';
import type { DoubtView, FigureView, FundLine, StageView, ThingLink } from '../shared/types.ts';
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
  kind: FundKind;
  money: Money;
  /** The status of version 1. */
  status: FundAsOf['status'];
  reached: StageView;
  figure: FigureView;
  yuan?: Amount;
  /** In yuan, where the commitment is disputed. */
  range?: { low: Amount; high: Amount };
  /** Of it the part that is public money, as far as known. */
  public?: Amount;
  /** Of it the part of which nobody says whose money it is. */
  unknown?: Amount;
  /** What is in doubt of it. */
  doubt?: DoubtView;
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
      kind: item.fund.facts.kind,
      money: item.fund.facts.money,
      status: item.status,
      reached: stageView(item.stage, item.ending),
      figure: figureAsOf(context, item),
      ...(item.yuan ? { yuan: item.yuan } : {}),
      ...(item.range ? { range: item.range } : {}),
      ...known(moneyParts(item)),
      ...known({ doubt: doubtMark(context, [item.fund], day) }),
      tied,
      move: moveOf(item.fund.id, rank),
      ...(rank === undefined ? {} : { rank }),
    })),
    budgets: own.map((fund) => excludedFund(context, fund)),
    others: unrankedFunds(ledger, day).map((fund) => excludedFund(context, fund)),
    ...rankingBump(context, ref, ranksOn),
  };
}
