import type { Article, Chain, Ledger, Partner, Place } from '../../ledger/model.ts';
import { type Ranked, rankBy } from '../../rules/ranking.ts';
import { hasHappened } from '../../analysis/as-of.ts';
import { type Context, thingLink, thingLinks } from '../shared/context.ts';
import { workedIn } from '../partner/partner.ts';
import type { ThingLink } from '../shared/types.ts';
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

export interface CountRow extends RankedLine {
  thing: ThingLink;
  cities: ThingLink[];
  articles: number;
}

export interface CountRankingView extends RankingPage {
  order: CountOrder;
  rows: CountRow[];
}

/** What partners are ranked by. */
export type CountOrder = 'cities' | 'happenings';

/** What the record knew of a partner or chain at the end of a day. */
interface Counted {
  thing: Partner | Chain;
  cities: Place[];
  articles: number;
}

/** The ranked places of articles up to a day, and how many articles there are. */
function count(thing: Partner | Chain, articles: readonly Article[], day: string): Counted {
  const then = articles.filter(({ facts }) => hasHappened(facts.date, day));
  const places = then.flatMap((article) => article.places);
  return {
    thing,
    cities: [...new Set(places.flatMap(({ countsFor }) => countsFor))],
    articles: then.length,
  };
}

/** What has nothing to be ranked by is left out: it is not of the ranking. */
function rankCounts(counted: readonly Counted[], order: CountOrder): Ranked<Counted>[] {
  const score = ({ cities, articles }: Counted) => (order === 'cities' ? cities.length : articles);
  return rankBy(
    counted.filter((one) => score(one) > 0),
    score,
    ({ thing }) => thing.id,
  );
}

/** Partners at the end of a day; happenings that they only watched are left out. */
const rankedPartners = memoizeByLedger((ledger: Ledger, day: string, order: CountOrder) =>
  rankCounts(
    ledger.partners.map((partner) => count(partner, workedIn(partner), day)),
    order,
  ),
);

const rankedChains = memoizeByLedger((ledger: Ledger, day: string) =>
  rankCounts(
    ledger.chains.map((chain) => count(chain, chain.articles, day)),
    'cities',
  ),
);

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

/** Partners by the number of ranked places they worked with, or of happenings they took part in. */
export function partnersRanking(
  context: Context,
  year?: string,
  order: CountOrder = 'cities',
): CountRankingView {
  return countsView(context, { name: 'partners', order, year }, (day) =>
    rankedPartners(context.ledger, day, order),
  );
}

/** Chains by the number of ranked places whose happenings name them. */
export function chainsRanking(context: Context, year?: string): CountRankingView {
  return countsView(context, { name: 'chains', order: 'cities', year }, (day) =>
    rankedChains(context.ledger, day),
  );
}
