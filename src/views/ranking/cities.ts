import type { Amount } from '../../schema/money/money.ts';
import {
  type PlaceStanding,
  placeStandings,
  spentIn,
  whyNoAnnounced,
} from '../../analysis/place-standings.ts';
import { type CityOrder, rankedPlaces } from '../../analysis/rankings/cities.ts';
import { movesOf, ranksOf } from '../../analysis/rankings/moves.ts';
import { rankedAbove, rowsOfFund, tableOf } from '../../analysis/roll-up.ts';
import type { Ledger, Place } from '../../ledger/model.ts';
import { onceFor, onceForEach } from '../../ledger/reads/reads.ts';
import { messages } from '../../i18n/catalogue.ts';
import { nationAsOf, type Scope, uncountedFunds } from '../../analysis/totals.ts';
import {
  type Context,
  known,
  linkTo,
  onceForContext,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { budgetParts, type FundPart, fundParts, excludedFund } from '../shared/fund-figures.ts';
import { excludedInWords } from '../shared/lists.ts';
import type { FigureView, FundLine, ThingLink } from '../shared/types.ts';
import {
  dayOf,
  type RankedLine,
  type RankingPage,
  rankingBump,
  rankingPage,
  type RankingRef,
  tablePathOf,
} from './page.ts';
import { backedFigure, documentedFigure } from '../shared/figures.ts';
import { type MoneyYear, moneyYears } from './money-years.ts';

export interface CityRow extends RankedLine {
  place: ThingLink;
  /** The ranked place that a district lies in, where it has a row of its own. */
  within?: ThingLink;
  total: FigureView;
  public?: Amount;
  unknown?: Amount;
  funds: number;
  withoutAmount: number;
  /** What is documented of these funds; missing where no source shows anything. */
  documented?: FigureView;
  /** Public money that was awarded or paid out; missing where no source shows any. */
  spent?: Amount;
  /** What the total is made of, as of the day. */
  made: FundPart[];
  /** Why there is no sum, where there are funds and none of them is in it. */
  reasons?: string[];
  /** How many budgets and grants: each with its own amount, in no sum. */
  budgets: number;
  budgetFunds: FundPart[];
  articles: number;
  partners: number;
  /** Funds that stand whole in other rows too, with whom. */
  shared: { fund: ThingLink; with: ThingLink[] }[];
}

/** A sum over distinct funds: rows are not to be added up. */
export interface NationView {
  amount?: Amount;
  range?: { low: Amount; high: Amount };
  funds: number;
  withoutAmount: number;
}

export interface CitiesRankingView extends RankingPage {
  order: CityOrder;
  /** Districts stand in rows of their own. */
  apart: boolean;
  rows: CityRow[];
  provinces: CityRow[];
  /** The provinces' table as a file. */
  provincesDownload: string;
  /** Funds in no row's total, with the reasons. */
  uncounted: FundLine[];
  nation: NationView;
  /** Announced against documented over the years: on today's page of the announced row. */
  moneyYears?: MoneyYear[];
}

/** Which of the pages of cities. */
export interface CitiesAt {
  year?: string | undefined;
  order?: CityOrder;
  apart?: boolean;
  /** Which funds are in the sums: on pages the announced row; in version 1 of the API its own rule. */
  scope?: Scope | undefined;
}

/** Why a place has no announced sum, in words, each reason once. */
const reasonsOf = ({ ledger, lang }: Context, standing: PlaceStanding): string[] => {
  const { left } = messages(lang).ranking;
  return whyNoAnnounced(ledger, standing).map((reason) => left[reason]);
};

function cityRow(
  context: Context,
  standing: PlaceStanding,
  apart: boolean,
  day: string,
): Omit<CityRow, keyof RankedLine> {
  const { place, announced, budgets: own, articles, partners } = standing;
  const isCity = tableOf(context.ledger, place, day) === 'cities';
  const reasons = announced.funds.length > 0 ? [] : reasonsOf(context, standing);
  const [above] = isCity || !apart ? [] : rankedAbove(context.ledger, [place], day);
  return {
    place: thingLink(context, place),
    ...(above ? { within: thingLink(context, above) } : {}),
    total: backedFigure(context, `${linkTo(context, thingPath(place))}#funds`, announced),
    ...(announced.public ? { public: announced.public } : {}),
    ...(announced.unknown ? { unknown: announced.unknown } : {}),
    funds: announced.funds.length,
    withoutAmount: announced.withoutAmount,
    ...known({
      documented: documentedFigure(
        context,
        announced.funds,
        `${linkTo(context, thingPath(place))}#funds`,
      ),
    }),
    ...known({ spent: spentIn(context.ledger, standing) }),
    ...(reasons.length > 0 ? { reasons } : {}),
    made: fundParts(context, announced.funds),
    budgets: own.length,
    budgetFunds: budgetParts(context, own),
    articles,
    partners,
    shared: announced.funds.flatMap(({ fund }) => {
      const others = rowsOfFund(context.ledger, fund, apart, day).filter(
        (other) => other !== place,
      );
      if (others.length === 0) return [];
      return [{ fund: thingLink(context, fund), with: thingLinks(context, others) }];
    }),
  };
}

/** Rows of a day, each made once: the tables of all orders, and their files, are made of the same. */
const cityRows = onceForContext((context) =>
  onceForEach((ledger: Ledger, day: string, apart: boolean, scope: Scope) => {
    const standings = placeStandings(ledger, day, apart, scope);
    return onceFor((place: Place) => {
      const standing = standings.get(place);
      if (!standing) throw new Error(`${place.id} is of another record`);
      return cityRow(context, standing, apart, day);
    });
  }),
);

/** Funds that are in no row's total and in no column of their own, each with the reason. */
function uncounted(context: Context, day: string, scope: Scope): FundLine[] {
  return uncountedFunds(context.ledger, day, scope).map((then) => ({
    ...known({ uncounted: excludedInWords(context, then)?.text }),
    ...excludedFund(context, then),
  }));
}

function nationOf(context: Context, day: string, scope: Scope): NationView {
  const { amount, range, funds, withoutAmount } = nationAsOf(context.ledger, day, scope);
  return {
    funds: funds.length,
    withoutAmount,
    ...(amount ? { amount } : {}),
    ...(range ? { range } : {}),
  };
}

/** Which table of the ranking: of cities, or of provinces. */
type CitiesTable = 'cities' | 'provinces';

/** The standings of places on a day, and their ranks, for what is asked for. */
function standingsOf({ ledger }: Context, at: CitiesAt) {
  const { order = 'commitments', apart = false, scope = 'announced' } = at;
  const placesOn = (then: string) => rankedPlaces(ledger, then, order, apart, scope);
  const ranksOn = (table: CitiesTable) => (then: string) =>
    ranksOf(placesOn(then)[table], ({ place }) => place.id);
  return { placesOn, ranksOn };
}

/** The rows of one table of the ranking of cities. */
export function citiesRows(context: Context, at: CitiesAt, table: CitiesTable): CityRow[] {
  const { year, apart = false, scope = 'announced' } = at;
  const { placesOn, ranksOn } = standingsOf(context, at);
  const day = dayOf(context, year);
  const moveOf = movesOf(context.ledger, ranksOn(table), year);
  const rowOf = cityRows(context)(context.ledger, day, apart, scope);
  return placesOn(day)[table].map(({ item, rank, tied }) => ({
    ...rowOf(item.place),
    tied,
    move: moveOf(item.place.id, rank),
    ...(rank === undefined ? {} : { rank }),
  }));
}

/** Cities in one order, today or at the end of a year; provinces apart. */
export function citiesRanking(context: Context, at: CitiesAt = {}): CitiesRankingView {
  const { year, order = 'commitments', apart = false, scope = 'announced' } = at;
  const ref: RankingRef = {
    ...{ name: 'cities', order, apart, year },
    scope: scope === 'version-1' ? 'announced' : scope,
  };
  const { placesOn, ranksOn } = standingsOf(context, at);
  const day = dayOf(context, year);
  return {
    ...rankingPage(
      context,
      ref,
      placesOn(day).cities.map(({ item: { place, announced }, rank }) => [
        place.id,
        rank,
        announced.amount,
      ]),
    ),
    order,
    apart,
    rows: citiesRows(context, at, 'cities'),
    provinces: citiesRows(context, at, 'provinces'),
    provincesDownload: context.site.base + tablePathOf(ref, 'provinces'),
    uncounted: uncounted(context, day, scope),
    nation: nationOf(context, day, scope),
    ...moneyYears(context, ref),
    ...rankingBump(context, ref, ranksOn('cities')),
  };
}
