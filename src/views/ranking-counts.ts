import type { Place } from '../ledger/model.ts';
import { rankBy } from '../rules/ranking.ts';
import { hasHappened } from './as-of.ts';
import { type Context, thingLink, thingLinks } from './context.ts';
import { citiesOf } from './partner.ts';
import type { ThingLink } from './parts.ts';
import { dayOf, type RankedLine, type RankingPage, rankingPage } from './ranking-page.ts';

export interface CountRow extends RankedLine {
  thing: ThingLink;
  cities: ThingLink[];
  articles: number;
}

export interface CountRankingView extends RankingPage {
  rows: CountRow[];
}

/** Partners by the number of ranked places they worked with. */
export function partnersRanking(context: Context, year?: string): CountRankingView {
  const day = dayOf(context, year);
  const happened = (date: string) => hasHappened(date, day);
  const rows = context.ledger.partners.map((partner) => ({
    thing: thingLink(context, partner),
    cities: citiesOf(partner, happened),
    articles: partner.articles.filter(({ facts }) => happened(facts.date)).length,
  }));
  return { ...rankingPage(context, 'partners', year), rows: countRows(context, rows) };
}

/** Chains by the number of ranked places whose happenings name them. */
export function chainsRanking(context: Context, year?: string): CountRankingView {
  const day = dayOf(context, year);
  const rows = context.ledger.chains.map((chain) => {
    const articles = chain.articles.filter(({ facts }) => hasHappened(facts.date, day));
    const cities = [
      ...new Set(articles.flatMap(({ places }) => places.flatMap((place) => place.countsFor))),
    ];
    return { thing: thingLink(context, chain), cities, articles: articles.length };
  });
  return { ...rankingPage(context, 'chains', year), rows: countRows(context, rows) };
}

function countRows(
  context: Context,
  rows: readonly { thing: ThingLink; cities: Place[]; articles: number }[],
): CountRow[] {
  const active = rows.filter(({ cities }) => cities.length > 0);
  return rankBy(
    active,
    ({ cities }) => cities.length,
    ({ thing }) => thing.id,
  ).map(({ item, rank, tied }) => ({
    thing: item.thing,
    cities: thingLinks(context, item.cities),
    articles: item.articles,
    tied,
    ...(rank === undefined ? {} : { rank }),
  }));
}
