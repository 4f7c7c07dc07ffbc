import type { Fund, Place } from '../ledger/model.ts';
import { rankBy } from '../rules/ranking.ts';
import { UNRANKED_ROLES } from '../schema/vocabulary.ts';
import type { Amount } from '../schema/money.ts';
import type { Money } from '../schema/fund.ts';
import type { Status } from '../schema/claim.ts';
import type { PageKey } from '../words/keys.ts';
import { words } from '../words/words.ts';
import { fundsAsOf, type FundThen, hasHappened, yearsOf } from './as-of.ts';
import { type Context, linkTo, thingLink, thingLinks, thingPath } from './context.ts';
import { figureView, fundFigure } from './figures.ts';
import { pageHead } from './head.ts';
import { fundLine } from './lines.ts';
import type { FigureView, FundLine, PageHead, ThingLink } from './parts.ts';
import { citiesOf } from './partner.ts';
import { type Backed, backedCommitments, budgets } from './sums.ts';

/** The Atlas's own rankings, in order. */
export const RANKINGS = ['cities', 'funds', 'partners', 'chains'] as const;
export type RankingName = (typeof RANKINGS)[number];

const KEYS: Record<RankingName, PageKey> = {
  cities: 'rankedCities',
  funds: 'rankedFunds',
  partners: 'rankedPartners',
  chains: 'rankedChains',
};

/** What every ranking's page has. */
export interface RankingPage {
  head: PageHead;
  title: string;
  intro: string;
  /** The year as of whose end it stands; missing for today's. */
  year?: string;
  /** The same ranking today and at the end of every year. */
  years: { year: string; href: string }[];
  now: string;
}

interface RankedLine {
  rank?: number;
  tied: boolean;
}

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

/** The last day of a year, or the record's own day. */
const dayOf = (context: Context, year?: string): string =>
  year ? `${year}-12-31` : context.ledger.today;

const rankingPathOf = (name: RankingName, year?: string): string =>
  year ? `rankings/${name}/${year}/` : `rankings/${name}/`;

function page(context: Context, name: RankingName, year?: string): RankingPage {
  const { main, pages, titles } = words(context.lang);
  const { title, intro } = pages[KEYS[name]];
  const shown = year ? titles.rankedYear(title, year) : title;
  return {
    head: pageHead(context, {
      path: rankingPathOf(name, year),
      title: shown,
      description: year ? `${shown}. ${intro}` : intro,
      section: 'rankings',
      above: [
        { path: 'rankings/', name: main.rankings },
        ...(year ? [{ path: rankingPathOf(name), name: title }] : []),
      ],
    }),
    title: shown,
    intro,
    ...(year ? { year } : {}),
    years: yearsOf(context.ledger).map((other) => ({
      year: other,
      href: linkTo(context, rankingPathOf(name, other)),
    })),
    now: linkTo(context, rankingPathOf(name)),
  };
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
    ...page(context, 'cities', year),
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
    ...page(context, 'funds', year),
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
  return { ...page(context, 'partners', year), rows: countRows(context, rows) };
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
  return { ...page(context, 'chains', year), rows: countRows(context, rows) };
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
