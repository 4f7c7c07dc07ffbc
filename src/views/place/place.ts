import type { Place } from '../../ledger/model.ts';
import type { PlaceLevel } from '../../schema/place.ts';
import type { Amount } from '../../schema/money.ts';
import { messages } from '../../i18n/catalogue.ts';
import { apiPathOf } from '../data/api/paths.ts';
import { thingCard } from '../shared/card-links.ts';
import { fundAsOf } from '../../analysis/as-of.ts';
import { articleStrip, type StripView } from '../shared/strip.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from '../shared/context.ts';
import { pageHead } from '../shared/head.ts';
import { articleList, capped, fundLine } from '../shared/lists.ts';
import { locatorView, type LocatorView } from '../map/locator.ts';
import { placeData } from '../shared/json-ld-entries.ts';
import type {
  ArticleLine,
  Capped,
  ConflictView,
  FigureView,
  FundLine,
  NameView,
  PageHead,
  SourceView,
  ThingLink,
} from '../shared/types.ts';
import { proseView, type ProseView } from '../shared/prose.ts';
import {
  type NearPlace,
  nearPlaces,
  rankNeighbours,
  type RankNeighbours,
  relationsView,
  type RelationsView,
} from './relations.ts';
import { changeViews, type ChangeView, conflictViews, sourcing } from '../shared/sources.ts';
import { backedCommitments, budgets } from '../../analysis/totals.ts';
import { backedFigure } from '../shared/figures.ts';
import { standingsView, type StandingsView } from '../published-ranking/standings.ts';

/** A sum over a place's funds, leading to them. */
export interface PlaceTotal {
  figure: FigureView;
  public?: Amount;
  unknown?: Amount;
  funds: number;
  withoutAmount: number;
}

export interface PlaceView {
  head: PageHead;
  id: string;
  name: NameView;
  aliases: string[];
  level: PlaceLevel;
  province?: ThingLink;
  parent?: ThingLink;
  capital?: ThingLink;
  capitalOf: ThingLink[];
  children: ThingLink[];
  coordinates: { lat: string; lon: string };
  code?: string;
  prose?: ProseView;
  /** Government-backed commitments; for a province its own alone. */
  total: PlaceTotal;
  /** The place stands in the ranking of cities; otherwise the ranked place that it counts for. */
  ranked: boolean;
  countsFor?: ThingLink;
  committed: FundLine[];
  budgets: FundLine[];
  /** Funds of private or unclear money, and those in no total, under their owners. */
  other: FundLine[];
  residents: Capped<ThingLink>;
  /** Organisations that took part in what happened there, and where else they did. */
  relations: RelationsView;
  /** What happened there, along the years. */
  strip?: StripView;
  neighbours?: RankNeighbours;
  near: NearPlace[];
  locator: LocatorView;
  articles: Capped<ArticleLine>;
  standings: StandingsView;
  sources: SourceView[];
  conflicts: ConflictView[];
  changes: ChangeView[];
}

/** The funds that a place's figures hold: a province's own, else everything there and below. */
function ownFunds(place: Place) {
  const province = place.facts.level === 'province' || place.facts.level === 'autonomous-region';
  return province ? place.funds.filter(({ places }) => places.includes(place)) : place.funds;
}

/** A place’s sums, and the funds that are in them and out of them. */
export function placeTotals(context: Context, place: Place) {
  const { ledger } = context;
  const then = ownFunds(place).flatMap((fund) => fundAsOf(ledger, fund, ledger.today) ?? []);
  const backed = backedCommitments(then);
  const inColumn = budgets(then);
  const shown = new Set([...backed.funds, ...inColumn].map(({ fund }) => fund));
  const rest = place.funds.filter((fund) => !shown.has(fund));
  const total: PlaceTotal = {
    figure: backedFigure(`${linkTo(context, thingPath(place))}#funds`, backed),
    funds: backed.funds.length,
    withoutAmount: backed.withoutAmount,
    ...(backed.public ? { public: backed.public } : {}),
    ...(backed.unknown ? { unknown: backed.unknown } : {}),
  };
  const lines = (funds: readonly { fund: (typeof place.funds)[number] }[]) =>
    funds.map(({ fund }) => fundLine(context, fund));
  return {
    total,
    committed: lines(backed.funds),
    budgets: lines(inColumn),
    other: rest.map((fund) => fundLine(context, fund)),
  };
}

/** A place's page. */
export function placeView(context: Context, place: Place): PlaceView {
  const { facts } = place;
  const { descriptions, main } = messages(context.lang);
  const numbered = sourcing(facts.sources);
  const name = nameOf(place);
  const path = thingPath(place);
  const prose = proseView(context, place.body, numbered);
  const { ledger } = context;
  const capital = facts.capital === undefined ? undefined : ledger.thing(facts.capital);
  const seats = ledger.places.filter((other) => other.facts.capital === place.id);
  const [above] = place.ranked ? [] : place.countsFor;
  const strip = articleStrip(context, place.articles);
  const neighbours = rankNeighbours(context, place);
  const link = (thing: Parameters<typeof thingLink>[1]) => thingLink(context, thing);
  return {
    head: pageHead(context, {
      path,
      title: nameIn(context, name),
      description: descriptions.city(nameIn(context, name)),
      section: 'cities',
      above: [
        { path: 'cities/', name: main.cities },
        ...[...place.ancestors]
          .reverse()
          .map((item) => ({ path: thingPath(item), name: nameOf(item) })),
      ],
      file: place.file,
      card: thingCard(context, place),
      linked: placeData(context, place),
      twin: apiPathOf(place),
      feed: true,
    }),
    id: place.id,
    name,
    aliases: facts.aliases,
    level: facts.level,
    ...(place.province === place ? {} : { province: link(place.province) }),
    ...(place.parent ? { parent: link(place.parent) } : {}),
    ...(capital ? { capital: link(capital) } : {}),
    capitalOf: thingLinks(context, seats),
    children: thingLinks(context, place.children),
    coordinates: facts.coordinates,
    ...(facts.gb2260 ? { code: facts.gb2260 } : {}),
    ...(prose ? { prose } : {}),
    ...placeTotals(context, place),
    ranked: place.ranked,
    ...(above ? { countsFor: link(above) } : {}),
    residents: capped(place.residents, link, undefined, 12),
    relations: relationsView(context, place),
    ...(strip ? { strip } : {}),
    ...(neighbours ? { neighbours } : {}),
    near: nearPlaces(context, place),
    locator: locatorView(context, place),
    articles: articleList(context, place.articles, linkTo(context, `${path}articles/`)),
    standings: standingsView(context, place),
    sources: numbered.sources,
    conflicts: conflictViews(facts.conflicts, numbered),
    changes: changeViews(facts.changes, numbered),
  };
}
