import type { Place } from '../../ledger/model.ts';
import type { PlaceLevel } from '../../schema/place.ts';
import type { Bound } from '../../schema/money/claim.ts';
import type { Amount } from '../../schema/money/money.ts';
import { messages } from '../../i18n/catalogue.ts';
import { byName } from '../shared/name-order.ts';
import { thingCard } from '../shared/card-links.ts';
import { placeNow } from '../../analysis/place-standings.ts';
import { articleStrip } from '../shared/strip.ts';
import {
  type Context,
  known,
  linkTo,
  nameIn,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { nameApart, nameOf } from '../shared/names.ts';
import { type EntityView, entityView } from '../shared/entity.ts';
import { type SuccessionView, successionView } from '../shared/history.ts';
import { articleList, capped, fundLine } from '../shared/lists.ts';
import { locatorView, type LocatorView } from '../map/locator.ts';
import { columnFigure } from '../money/totals.ts';
import { placeData } from '../shared/json-ld/entries.ts';
import { type CheckView, checkViews } from '../shared/short-texts.ts';
import type { ArticleLine, Capped, FigureView, FundLine, ThingLink } from '../shared/types.ts';
import {
  type NearPlace,
  nearPlaces,
  rankNeighbours,
  type RankNeighbours,
  relationsView,
  type RelationsView,
} from './relations.ts';
import { moneyRow } from '../../analysis/money-rows.ts';
import type { Measure } from '../../schema/money/outcome.ts';
import { backedFigure, documentedFigure } from '../shared/figures.ts';
import { standingsView, type StandingsView } from '../published-ranking/standings.ts';

/** A sum over a place's funds, leading to them. */
export interface PlaceTotal {
  figure: FigureView;
  public?: Amount;
  unknown?: Amount;
  funds: number;
  withoutAmount: number;
  /** What is documented of these funds. */
  documented?: FigureView;
  /** Public money beside them: budgets, grants, contracts and vouchers, by what the sums measure. */
  spent: { measure: Measure; amount: Amount; bound?: Bound; given: number }[];
}

export interface PlaceView extends EntityView {
  level: PlaceLevel;
  province?: ThingLink;
  parent?: ThingLink;
  capital?: ThingLink;
  capitalOf: ThingLink[];
  succession: SuccessionView;
  /** What it was before, the earliest first. */
  was: { level?: PlaceLevel; parent?: ThingLink; code?: string; until: string }[];
  children: ThingLink[];
  coordinates: { lat: string; lon: string };
  code?: string;
  /** What was announced, with public money; for a province its own alone. */
  total: PlaceTotal;
  /** The place stands in the ranking of cities; otherwise the ranked place that it counts for. */
  ranked: boolean;
  countsFor?: ThingLink;
  committed: FundLine[];
  budgets: FundLine[];
  /** Funds that the place itself sponsors, wherever they are. */
  sponsored: ThingLink[];
  /** Funds of private or unclear money, and those in no total, under their owners. */
  other: FundLine[];
  residents: Capped<ThingLink>;
  /** Organisations that took part in what happened there, and where else they did. */
  relations: RelationsView;
  neighbours?: RankNeighbours;
  near: NearPlace[];
  locator: LocatorView;
  articles: Capped<ArticleLine>;
  standings: StandingsView;
  /** Where and when somebody looked. */
  checked: CheckView[];
}

/** A place’s sums, and the funds that are in them and out of them. */
function placeTotals(context: Context, place: Place) {
  const { announced, budgets: inColumn } = placeNow(context.ledger, place);
  const shown = new Set([...announced.funds, ...inColumn].map(({ fund }) => fund));
  const rest = place.funds.filter((fund) => !shown.has(fund));
  const funds = `${linkTo(context, thingPath(place))}#funds`;
  const total: PlaceTotal = {
    figure: backedFigure(context, funds, announced),
    funds: announced.funds.length,
    withoutAmount: announced.withoutAmount,
    ...known({ documented: documentedFigure(context, announced.funds, funds) }),
    spent: moneyRow(inColumn, 'public-money', context.ledger).columns.flatMap((column) => {
      const sum = columnFigure(context, column, inColumn);
      return sum ? [{ measure: column.measure, given: column.given, ...sum }] : [];
    }),
    ...(announced.public ? { public: announced.public } : {}),
    ...(announced.unknown ? { unknown: announced.unknown } : {}),
  };
  const lines = (funds: readonly { fund: (typeof place.funds)[number] }[]) =>
    funds.map(({ fund }) => fundLine(context, fund));
  return {
    total,
    committed: lines(announced.funds),
    budgets: lines(inColumn),
    other: rest.map((fund) => fundLine(context, fund)),
  };
}

/** A place's page. */
export function placeView(context: Context, place: Place): PlaceView {
  const { facts } = place;
  const { ledger } = context;
  const title = nameIn(context, nameApart(ledger, place));
  const capital = facts.capital === undefined ? undefined : ledger.thing(facts.capital);
  const seats = ledger.places.filter((other) => other.facts.capital === place.id);
  // What has ended counts for its successor, which is told as such.
  const [above] = place.ranked || place.passedTo ? [] : place.countsFor;
  const link = (thing: Parameters<typeof thingLink>[1]) => thingLink(context, thing);
  return {
    ...entityView(context, place, {
      section: 'cities',
      title,
      description: messages(context.lang).descriptions.city(title),
      above: [...place.ancestors]
        .reverse()
        .map((item) => ({ path: thingPath(item), name: nameOf(item) })),
      card: thingCard(context, place),
      linked: placeData(context, place),
      strip: articleStrip(context, place.articles),
    }),
    level: facts.level,
    ...known({
      province: place.province === place ? undefined : link(place.province),
      parent: place.parent && link(place.parent),
      capital: capital && link(capital),
      code: facts.gb2260,
      countsFor: above && link(above),
      neighbours: rankNeighbours(context, place),
    }),
    succession: successionView(context, place),
    was: facts.was.map(({ level, parent, gb2260, until }) => {
      const above = parent === undefined ? undefined : ledger.thing(parent);
      return { until, ...known({ level, parent: above && link(above), code: gb2260 }) };
    }),
    capitalOf: thingLinks(context, byName(context, seats)),
    children: thingLinks(context, byName(context, place.children)),
    coordinates: facts.coordinates,
    ...placeTotals(context, place),
    ranked: place.ranked,
    sponsored: thingLinks(context, byName(context, place.sponsored)),
    residents: capped(place.residents, link, undefined, 12),
    relations: relationsView(context, place),
    near: nearPlaces(context, place),
    locator: locatorView(context, place),
    articles: articleList(context, place),
    standings: standingsView(context, place),
    checked: checkViews(context, place),
  };
}
