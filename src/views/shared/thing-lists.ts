import type { Chain, Fund, Partner, Place } from '../../ledger/model.ts';
import type { PartnerKind } from '../../schema/partner.ts';
import type { PlaceLevel } from '../../schema/place.ts';
import type { PageKey } from '../../i18n/keys.ts';
import { messages } from '../../i18n/catalogue.ts';
import { fundAsOf } from '../../analysis/as-of.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from './context.ts';
import { onlyPageHead } from './head.ts';
import { fundLine } from './lists.ts';
import { citiesOf } from '../partner/partner.ts';
import type { FigureView, FundLine, PageHead, ThingLink } from './types.ts';
import { backedCommitments } from '../../analysis/totals.ts';
import { backedFigure } from './figures.ts';

export interface PlaceLine extends ThingLink {
  level: PlaceLevel;
  parent?: ThingLink;
  total: FigureView;
  funds: number;
  articles: number;
}

/** A page that lists things of one sort. */
export interface ThingsView<L> {
  head: PageHead;
  title: string;
  intro: string;
  groups: { key: string; items: L[] }[];
}

function list<L>(
  context: Context,
  key: PageKey & ('cities' | 'funds' | 'partners' | 'chains'),
  groups: ThingsView<L>['groups'],
): ThingsView<L> {
  const { title, intro } = messages(context.lang).pages[key];
  return { head: onlyPageHead(context, key, `${key}/`, { section: key }), title, intro, groups };
}

function placeLine(context: Context, place: Place): PlaceLine {
  const { ledger } = context;
  const province = place.facts.level === 'province' || place.facts.level === 'autonomous-region';
  const funds = province ? place.funds.filter(({ places }) => places.includes(place)) : place.funds;
  const then = funds.flatMap((fund) => fundAsOf(ledger, fund, ledger.today) ?? []);
  return {
    ...thingLink(context, place),
    level: place.facts.level,
    ...(place.parent ? { parent: thingLink(context, place.parent) } : {}),
    total: backedFigure(`${linkTo(context, thingPath(place))}#funds`, backedCommitments(then)),
    funds: place.funds.length,
    articles: place.articles.length,
  };
}

/** Puts items that share a province under it, the provinces in the order of their English names. */
function byProvince(places: readonly Place[]): [Place, Place[]][] {
  const groups = [...Map.groupBy(places, ({ province }) => province)];
  return groups.sort(([a], [b]) => (a.facts.names.en < b.facts.names.en ? -1 : 1));
}

/** All places, by province. */
export function citiesView(context: Context): ThingsView<PlaceLine> {
  const groups = byProvince(context.ledger.places).map(([province, places]) => ({
    key: nameIn(context, nameOf(province)),
    items: [...places]
      .sort((a, b) => a.ancestors.length - b.ancestors.length || (a.id < b.id ? -1 : 1))
      .map((place) => placeLine(context, place)),
  }));
  return list(context, 'cities', groups);
}

/** All funds, by kind. */
export function fundsView(context: Context): ThingsView<FundLine> {
  const { fundKinds } = messages(context.lang);
  const kinds = Map.groupBy(context.ledger.funds, ({ facts }) => facts.kind);
  const groups = (Object.keys(fundKinds) as Fund['facts']['kind'][]).flatMap((kind) => {
    const funds = kinds.get(kind);
    return funds
      ? [{ key: fundKinds[kind], items: funds.map((fund) => fundLine(context, fund)) }]
      : [];
  });
  return list(context, 'funds', groups);
}

export interface PartnerLine extends ThingLink {
  kind: PartnerKind;
  home?: ThingLink;
  cities: number;
  articles: number;
}

/** All partners, by kind. */
export function partnersView(context: Context): ThingsView<PartnerLine> {
  const { partnerKinds } = messages(context.lang);
  const kinds = Map.groupBy(context.ledger.partners, ({ facts }) => facts.kind);
  const line = (partner: Partner): PartnerLine => ({
    ...thingLink(context, partner),
    kind: partner.facts.kind,
    ...(partner.home ? { home: thingLink(context, partner.home) } : {}),
    cities: citiesOf(partner).length,
    articles: partner.articles.length,
  });
  const groups = (Object.keys(partnerKinds) as PartnerKind[]).flatMap((kind) => {
    const partners = kinds.get(kind);
    return partners ? [{ key: partnerKinds[kind], items: partners.map(line) }] : [];
  });
  return list(context, 'partners', groups);
}

export interface ChainLine extends ThingLink {
  symbol?: string;
  cities: ThingLink[];
  articles: number;
  editions: number;
}

/** All chains. */
export function chainsView(context: Context): ThingsView<ChainLine> {
  const line = (chain: Chain): ChainLine => ({
    ...thingLink(context, chain),
    ...(chain.facts.symbol ? { symbol: chain.facts.symbol } : {}),
    cities: thingLinks(context, [...new Set(chain.articles.flatMap(({ places }) => places))]),
    articles: chain.articles.length,
    editions: chain.standings.length,
  });
  const { main } = messages(context.lang);
  return list(context, 'chains', [{ key: main.chains, items: context.ledger.chains.map(line) }]);
}
