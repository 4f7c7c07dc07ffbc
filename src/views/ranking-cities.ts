import type { Fund, Place } from '../ledger/model.ts';
import { rankBy } from '../rules/ranking.ts';
import type { Amount } from '../schema/money.ts';
import { UNRANKED_ROLES } from '../schema/vocabulary.ts';
import { fundsAsOf, type FundThen, hasHappened } from './as-of.ts';
import { type Context, linkTo, thingLink, thingLinks, thingPath } from './context.ts';
import { fundLine } from './lines.ts';
import type { FigureView, FundLine, ThingLink } from './parts.ts';
import { dayOf, type RankedLine, type RankingPage, rankingPage } from './ranking-page.ts';
import { type Backed, backedCommitments, budgets } from './sums.ts';

export interface CityRow extends RankedLine {
  place: ThingLink;
  total: FigureView;
  public?: Amount;
  unknown?: Amount;
  disputed: boolean;
  funds: number;
  withoutAmount: number;
  budgets: number;
  articles: number;
  partners: number;
  /** Funds that stand whole in other rows too, with whom. */
  shared: { fund: ThingLink; with: ThingLink[] }[];
}

export interface CitiesRankingView extends RankingPage {
  rows: CityRow[];
  provinces: CityRow[];
  /** Government-backed funds in no total, with the reasons. */
  uncounted: FundLine[];
  /** Over distinct funds: rows are not to be added up. */
  nation: { amount?: Amount; funds: number; withoutAmount: number };
}

function cityRow(
  context: Context,
  place: Place,
  funds: readonly FundThen[],
  day: string,
): Omit<CityRow, 'rank' | 'tied'> {
  const backed: Backed = backedCommitments(funds);
  const articles = place.articles.filter(({ facts }) => hasHappened(facts.date, day));
  const partners = new Set(
    articles.flatMap((article) =>
      article.partners
        .filter(({ role }) => !UNRANKED_ROLES.includes(role))
        .map(({ partner }) => partner),
    ),
  );
  return {
    place: thingLink(context, place),
    total: {
      href: `${linkTo(context, thingPath(place))}#funds`,
      ...(backed.amount ? { amount: backed.amount } : {}),
    },
    ...(backed.public ? { public: backed.public } : {}),
    ...(backed.unknown ? { unknown: backed.unknown } : {}),
    disputed: backed.disputed,
    funds: backed.funds.length,
    withoutAmount: backed.withoutAmount,
    budgets: budgets(funds).length,
    articles: articles.length,
    partners: partners.size,
    shared: backed.funds
      .filter(({ fund }) => fund.countsFor.length > 1)
      .map(({ fund }) => ({
        fund: thingLink(context, fund),
        with: thingLinks(
          context,
          fund.countsFor.filter((other) => other !== place),
        ),
      })),
  };
}

type UnrankedRow = Omit<CityRow, 'rank' | 'tied'>;

function rankRows(rows: readonly UnrankedRow[]): CityRow[] {
  const ranked = rankBy(
    rows,
    ({ total }) => total.amount?.amount,
    ({ place }) => place.id,
  );
  return ranked.map(({ item, rank, tied }) => ({
    ...item,
    tied,
    ...(rank === undefined ? {} : { rank }),
  }));
}

const isEmpty = ({ funds, articles, budgets: count }: UnrankedRow): boolean =>
  funds + articles + count === 0;

/** Cities by government-backed commitments, today or at the end of a year; provinces apart. */
export function citiesRanking(context: Context, year?: string): CitiesRankingView {
  const { ledger } = context;
  const day = dayOf(context, year);
  const then = fundsAsOf(ledger, day);
  const rowOf = (place: Place, belongs: (fund: Fund) => boolean) =>
    cityRow(
      context,
      place,
      then.filter(({ fund }) => belongs(fund)),
      day,
    );
  const cities = ledger.places.filter(({ ranked }) => ranked);
  const provinces = ledger.places.filter(
    ({ facts }) => facts.level === 'province' || facts.level === 'autonomous-region',
  );
  const all = backedCommitments(then);
  const outside = then.filter(
    ({ fund, uncounted }) =>
      uncounted !== undefined && (fund.facts.money === 'public' || fund.facts.money === 'mixed'),
  );
  return {
    ...rankingPage(context, 'cities', year),
    rows: rankRows(
      cities
        .map((place) => rowOf(place, ({ countsFor }) => countsFor.includes(place)))
        .filter((row) => !isEmpty(row)),
    ),
    provinces: rankRows(
      provinces
        .map((place) => rowOf(place, ({ places }) => places.includes(place)))
        .filter((row) => !isEmpty(row)),
    ),
    uncounted: outside.map(({ fund }) => fundLine(context, fund)),
    nation: {
      funds: all.funds.length,
      withoutAmount: all.withoutAmount,
      ...(all.amount ? { amount: all.amount } : {}),
    },
  };
}
