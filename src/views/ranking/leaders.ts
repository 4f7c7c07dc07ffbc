import { OWN_RANKINGS } from '../../schema/ranking.ts';
import { type Context, linkTo } from '../shared/context.ts';
import type { FigureView, ThingLink } from '../shared/types.ts';
import { citiesRanking } from './cities.ts';
import { chainsRanking, partnersRanking } from './counts.ts';
import { fundsRanking } from './funds.ts';
import {
  type Choice,
  type Order,
  ORDERS,
  type RankedLine,
  type RankingName,
  type RankingRef,
  rankingPathOf,
  rankingTitle,
} from './page.ts';

/** One that stands first at present, by what it is ranked. */
export interface Leader {
  thing: ThingLink;
  rank: number;
  tied: boolean;
  figure?: FigureView;
  count?: number;
}

/** One of the Atlas's own rankings, in the overview. */
export interface OwnRanking {
  name: RankingName;
  order: Order;
  title: string;
  intro: string;
  href: string;
  leaders: Leader[];
  /** The same things in other orders. */
  others: Omit<Choice<Order>, 'current'>[];
}

/** How many of each ranking the overview shows. */
const SHOWN = 5;

function leadersOf<R extends RankedLine>(
  rows: readonly R[],
  line: (row: R) => Pick<Leader, 'thing' | 'figure' | 'count'>,
): Leader[] {
  return rows
    .slice(0, SHOWN)
    .flatMap((row) =>
      row.rank === undefined ? [] : [{ ...line(row), rank: row.rank, tied: row.tied }],
    );
}

function leaders(context: Context, name: RankingName): Leader[] {
  switch (name) {
    case 'cities':
      return leadersOf(citiesRanking(context).rows, ({ place, total }) => ({
        thing: place,
        figure: total,
      }));
    case 'funds':
      return leadersOf(fundsRanking(context).rows, ({ fund, figure }) => ({
        thing: fund,
        figure,
      }));
    case 'partners':
      return leadersOf(partnersRanking(context).rows, ({ thing, cities }) => ({
        thing,
        count: cities.length,
      }));
    case 'chains':
      return leadersOf(chainsRanking(context).rows, ({ thing, cities }) => ({
        thing,
        count: cities.length,
      }));
  }
}

/** The Atlas's own rankings, each with those that stand first. */
export function ownRankings(context: Context): OwnRanking[] {
  return OWN_RANKINGS.map((name) => {
    const [order, ...rest] = ORDERS[name];
    const ref: RankingRef = { name, order };
    const link = (key: Order) => linkTo(context, rankingPathOf({ ...ref, order: key }));
    return {
      name,
      order,
      ...rankingTitle(context, ref),
      href: link(order),
      leaders: leaders(context, name),
      others: rest.map((key) => ({ key, href: link(key) })),
    };
  });
}
