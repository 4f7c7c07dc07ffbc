import type { PageKey } from '../../i18n/keys.ts';
import { messages } from '../../i18n/catalogue.ts';
import { yearOf } from '../../rules/dates.ts';
import type { Move } from '../../rules/ranking.ts';
import type { Scope } from '../../analysis/totals.ts';
import type { OWN_RANKINGS } from '../../schema/ranking.ts';
import { yearsOf } from '../../analysis/as-of.ts';
import type { BumpView } from '../shared/bump.ts';
import { rankingCard } from '../shared/card-links.ts';
import { type CitedRow, citeRanking, type CiteView } from '../shared/citation/citation.ts';
import { type Context, linkTo, thingLink } from '../shared/context.ts';
import { pageHead } from '../shared/frame/head.ts';
import type { PageHead, ThingLink } from '../shared/types.ts';
import { endOfYear, type RanksOn, yearBefore } from '../../analysis/rankings/moves.ts';
import { bumpOf } from './bump.ts';

/** The name of one of the Atlas's own rankings. */
export type RankingName = (typeof OWN_RANKINGS)[number];

/** What each is ranked by; the first is what its own address shows. */
export const ORDERS = {
  cities: ['commitments', 'funds', 'happenings', 'partners'],
  funds: ['size'],
  partners: ['cities', 'happenings'],
  chains: ['cities'],
} as const satisfies Record<RankingName, readonly string[]>;
export type Order = (typeof ORDERS)[RankingName][number];

const KEYS: Record<RankingName, PageKey> = {
  cities: 'rankedCities',
  funds: 'rankedFunds',
  partners: 'rankedPartners',
  chains: 'rankedChains',
};

/** Which funds the sums of places hold: the announced row, or that and one more. */
export const CITY_SCOPES = ['announced', 'with-adjacent', 'with-drafts'] as const satisfies Scope[];
export type CityScope = (typeof CITY_SCOPES)[number];

/** One page of a ranking. */
export interface RankingRef {
  name: RankingName;
  order: Order;
  /** Districts stand in rows of their own. */
  apart?: boolean;
  /** Which funds of places are in the sums. */
  scope?: CityScope;
  /** As of the end of a year; today's without. */
  year?: string | undefined;
}

/** A page of the same ranking in another order, or with other rows. */
export interface Choice<K extends string = string> {
  key: K;
  href: string;
  current: boolean;
}

/** What every ranking's page has. */
export interface RankingPage {
  head: PageHead;
  title: string;
  intro: string;
  /** The year as of whose end it stands; missing for today's. */
  year?: string;
  /** The day that the record stands at, on the page of a year that is not over. */
  unfinished?: string;
  /** The year at whose end the ranks were that moves are held against. */
  against?: string;
  /** The same ranking today and at the end of every year. */
  years: { year: string; href: string }[];
  now: string;
  /** The same rows in other orders, where there are some. */
  orders: Choice<Order>[];
  /** Districts with their cities or apart, where that makes a difference. */
  districts: Choice<'together' | 'apart'>[];
  /** The same with other funds in the sums, where there is such a page. */
  scopes: Choice<CityScope>[];
  /** The table as a file. */
  download: string;
  cite: CiteView;
  /** How ranks moved over the years: on today's page. */
  bump?: BumpView;
}

/** What every row of a ranking has. */
export interface RankedLine {
  rank?: number;
  tied: boolean;
  /** Since the end of the year before. */
  move: Move;
}

/** The last day of a year, or the record's own day. */
export const dayOf = (context: Context, year?: string): string =>
  year ? endOfYear(year) : context.ledger.today;

/** Whether other funds can be switched in: where today's sums of places are what ranks them. */
const isSwitched = ({ name, order, apart, year }: RankingRef): boolean =>
  name === 'cities' && order === ORDERS.cities[0] && !apart && year === undefined;

/** The path of a ranking's page, without base and language: `rankings/cities/apart/by-funds/2018/`. */
export function rankingPathOf({ name, order, apart, scope, year }: RankingRef): string {
  const [first] = ORDERS[name];
  const more = scope === CITY_SCOPES[0] ? undefined : scope;
  const parts = [more, apart && 'apart', order !== first && `by-${order}`, year].filter(Boolean);
  return ['rankings', name, ...parts, ''].join('/');
}

/** The path of a page's table as a file, below the base: there is one for all languages. */
export const tablePathOf = (ref: RankingRef, table = 'table'): string =>
  `${rankingPathOf(ref)}${table}.csv`;

/** The head of a ranking's page, the way to its other years, orders and rows, and how it is cited. */
export function rankingPage(
  context: Context,
  ref: RankingRef,
  rows: readonly CitedRow[],
): RankingPage {
  const { ledger, site } = context;
  const { main, titles } = messages(context.lang);
  const { name, order, apart = false, year } = ref;
  /** The other pages hold the announced row alone. */
  const link = ({ scope, ...other }: Partial<RankingRef>) =>
    linkTo(context, rankingPathOf({ ...ref, scope: scope ?? CITY_SCOPES[0], ...other }));
  const { title, intro } = rankingTitle(context, ref);
  const shown = year ? titles.rankedYear(title, year) : title;
  const against = yearBefore(ledger, year);
  const cite = citeRanking(
    context,
    { path: rankingPathOf(ref), title: shown, day: dayOf(context, year) },
    rows,
  );
  return {
    head: pageHead(context, {
      cited: cite.meta,
      path: rankingPathOf(ref),
      title: shown,
      description: year ? `${shown}. ${intro}` : intro,
      section: 'rankings',
      card: rankingCard(context, name, title),
      above: [
        { path: 'rankings/', name: main.rankings },
        ...(year ? [{ path: rankingPathOf({ ...ref, year: undefined }), name: title }] : []),
      ],
    }),
    title: shown,
    intro,
    ...(year ? { year } : {}),
    ...(year === yearOf(ledger.today) && ledger.today < endOfYear(year)
      ? { unfinished: ledger.today }
      : {}),
    ...(against ? { against } : {}),
    years: yearsOf(ledger).map((other) => ({ year: other, href: link({ year: other }) })),
    now: link({ year: undefined }),
    orders: ORDERS[name].map((key) => ({
      key,
      href: link({ order: key }),
      current: key === order,
    })),
    districts:
      name === 'cities'
        ? [
            { key: 'together', href: link({ apart: false }), current: !apart },
            { key: 'apart', href: link({ apart: true }), current: apart },
          ]
        : [],
    scopes: isSwitched(ref)
      ? CITY_SCOPES.map((key) => ({
          key,
          href: link({ scope: key }),
          current: key === (ref.scope ?? CITY_SCOPES[0]),
        }))
      : [],
    download: site.base + tablePathOf(ref),
    cite,
  };
}

/** How the ranks of today's page came about; nothing for the pages of years. */
export function rankingBump(
  context: Context,
  ref: RankingRef,
  ranksOn: RanksOn,
): { bump?: BumpView } {
  // With other funds switched in there are no pages of years to lead to.
  if (ref.year !== undefined || (ref.scope ?? CITY_SCOPES[0]) !== CITY_SCOPES[0]) return {};
  const { ledger } = context;
  const hrefOf = (year: string) => linkTo(context, rankingPathOf({ ...ref, year }));
  const linkOf = (id: string): ThingLink => {
    const thing = ledger.thing(id);
    if (!thing) throw new Error(`The record has no ${id}`);
    return thingLink(context, thing);
  };
  const bump = bumpOf(ledger, ranksOn, hrefOf, linkOf);
  return bump ? { bump } : {};
}

/** What a ranking is called, in one order, and the sentence that opens it. */
export function rankingTitle(
  context: Context,
  { name, order, apart = false, scope = CITY_SCOPES[0] }: RankingRef,
): { title: string; intro: string } {
  const { pages, ranking } = messages(context.lang);
  const [first] = ORDERS[name];
  const other = order === first ? undefined : ranking.ordered[`${name}-${order}`];
  const { title, intro } = other ?? pages[KEYS[name]];
  const more = ranking.scoped[scope];
  if (more) return { title: more.title(title), intro: more.intro };
  return apart
    ? { title: ranking.apart.title(title), intro: ranking.apart.intro(intro) }
    : { title, intro };
}
