import type { Ledger } from '../../ledger/model.ts';
import { publicPart } from '../../rules/counting.ts';
import { rankBy } from '../../rules/ranking.ts';
import type { Status } from '../../schema/claim.ts';
import type { Money } from '../../schema/fund.ts';
import type { Amount } from '../../schema/money.ts';
import { fundsAsOf, type FundAsOf } from '../../analysis/fund-figures.ts';
import { type Context, thingLink, thingLinks } from '../shared/context.ts';
import { figureAsOf, excludedFund } from '../shared/fund-figures.ts';
import type { FigureView, FundLine, ThingLink } from '../shared/types.ts';
import { memoizeByLedger } from '../../analysis/memoize.ts';
import { movesOf, ranksOf } from '../../analysis/ranking-moves.ts';
import {
  dayOf,
  rankingBump,
  type RankedLine,
  type RankingPage,
  rankingPage,
  type RankingRef,
} from './page.ts';
import { budgets } from '../../analysis/totals.ts';

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

const isCounted = ({ column, uncounted }: FundAsOf): boolean =>
  column === 'commitments' && uncounted === undefined;

/** Investment funds by their commitments, whoever's money it is, at the end of a day. */
export const rankedFunds = memoizeByLedger((ledger: Ledger, day: string) =>
  rankBy(
    fundsAsOf(ledger, day).filter(isCounted),
    ({ yuan }) => yuan?.amount,
    ({ fund }) => fund.id,
  ),
);

/** Whose the money is, for the bar: of unclear money nothing is known. */
function partsOf({ fund, yuan, share }: FundAsOf): Pick<FundRow, 'public' | 'unknown'> {
  const { money } = fund.facts;
  if (!yuan) return {};
  const part = publicPart(yuan, money, share?.percent);
  return {
    ...(part.public ? { public: part.public } : {}),
    ...(part.unknownShare || money === 'unclear' ? { unknown: yuan } : {}),
  };
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
      ...partsOf(item),
      ...(item.fund.facts.conflicts.length > 0
        ? { conflicts: `${thingLink(context, item.fund).href}#conflicts` }
        : {}),
      tied,
      move: moveOf(item.fund.id, rank),
      ...(rank === undefined ? {} : { rank }),
    })),
    budgets: own.map((fund) => excludedFund(context, fund)),
    others: then
      .filter((fund) => !isCounted(fund) && !own.includes(fund))
      .map((fund) => excludedFund(context, fund)),
    ...rankingBump(context, ref, ranksOn),
  };
}
