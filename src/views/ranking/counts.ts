import {
  type Counted,
  type CountOrder,
  rankedChains,
  rankedPartners,
} from '../../analysis/rankings/counts.ts';
import { movesOf, ranksOf } from '../../analysis/rankings/moves.ts';
import type { Ranked } from '../../rules/ranking.ts';
import { type Context, thingLink, thingLinks } from '../shared/context.ts';
import type { ThingLink } from '../shared/types.ts';
import {
  dayOf,
  rankingBump,
  type RankedLine,
  type RankingPage,
  rankingPage,
  type RankingRef,
} from './page.ts';

export interface CountRow extends RankedLine {
  thing: ThingLink;
  cities: ThingLink[];
  articles: number;
}

export interface CountRankingView extends RankingPage {
  order: CountOrder;
  rows: CountRow[];
}

function countsView(
  context: Context,
  ref: RankingRef & { order: CountOrder },
  rankedOn: (day: string) => Ranked<Counted>[],
): CountRankingView {
  const ranksOn = (day: string) => ranksOf(rankedOn(day), ({ thing }) => thing.id);
  const moveOf = movesOf(context.ledger, ranksOn, ref.year);
  const ranked = rankedOn(dayOf(context, ref.year));
  return {
    ...rankingPage(
      context,
      ref,
      ranked.map(({ item, rank }) => [item.thing.id, rank, [item.cities.length, item.articles]]),
    ),
    order: ref.order,
    rows: ranked.map(({ item, rank, tied }) => ({
      thing: thingLink(context, item.thing),
      cities: thingLinks(context, item.cities),
      articles: item.articles,
      tied,
      move: moveOf(item.thing.id, rank),
      ...(rank === undefined ? {} : { rank }),
    })),
    ...rankingBump(context, ref, ranksOn),
  };
}

/** Partners by the number of ranked places they worked with, or of events they took part in. */
export function partnersRanking(
  context: Context,
  year?: string,
  order: CountOrder = 'cities',
): CountRankingView {
  return countsView(context, { name: 'partners', order, year }, (day) =>
    rankedPartners(context.ledger, day, order),
  );
}

/** Chains by the number of ranked places whose events name them. */
export function chainsRanking(context: Context, year?: string): CountRankingView {
  return countsView(context, { name: 'chains', order: 'cities', year }, (day) =>
    rankedChains(context.ledger, day),
  );
}
