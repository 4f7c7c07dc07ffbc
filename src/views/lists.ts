import type { Article, Chain, Fund, Partner, Place, Thing } from '../ledger/model.ts';
import { KINDS, type Kind, type Topic } from '../schema/vocabulary.ts';
import type { PartnerKind } from '../schema/partner.ts';
import type { PlaceLevel } from '../schema/place.ts';
import type { PageKey } from '../words/keys.ts';
import { words } from '../words/words.ts';
import { fundAsOf } from './as-of.ts';
import {
  type Context,
  linkTo,
  nameIn,
  nameOf,
  thingLink,
  thingLinks,
  thingPath,
} from './context.ts';
import { onlyPageHead, pageHead } from './head.ts';
import { articleLine, fundLine } from './lines.ts';
import type { ArticleLine, FigureView, FundLine, NameView, PageHead, ThingLink } from './parts.ts';
import { citiesOf } from './partner.ts';
import { backedCommitments } from './sums.ts';

/** A page that lists articles: all of them, those of a kind, a topic, a thing. */
export interface ArticlesView {
  head: PageHead;
  title: string;
  intro?: string;
  /** The thing that they are about, where it is one. */
  about?: { name: NameView; href: string };
  articles: ArticleLine[];
  /** Other lists to go on to, with how many articles each holds. */
  kinds?: { id: Kind; href: string; count: number }[];
  topics?: { id: Topic; href: string; count: number }[];
}

const countBy = <K>(
  articles: readonly Article[],
  keys: (article: Article) => readonly K[],
): Map<K, number> => {
  const counts = new Map<K, number>();
  for (const article of articles)
    for (const key of keys(article)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The kinds and topics that the record has, with how many articles each holds. */
function facets(context: Context): Required<Pick<ArticlesView, 'kinds' | 'topics'>> {
  const { articles } = context.ledger;
  const kinds = countBy(articles, ({ facts }) => [facts.kind]);
  const topics = countBy(articles, ({ facts }) => facts.topics);
  const link = <K extends string>(folder: string, counts: Map<K, number>, keys: readonly K[]) =>
    keys.flatMap((id) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, count, href: linkTo(context, `${folder}/${id}/`) }];
    });
  return {
    kinds: link('kinds', kinds, KINDS),
    topics: link('topics', topics, [...topics.keys()].sort()),
  };
}

/** All articles, the newest first. */
export function articlesView(context: Context): ArticlesView {
  const { title, intro } = words(context.lang).pages.articles;
  return {
    head: onlyPageHead(context, 'articles', 'articles/', { section: 'articles' }),
    title,
    intro,
    articles: context.ledger.articles.map((article) => articleLine(context, article)),
    ...facets(context),
  };
}

/** The articles of a kind. */
export function kindView(context: Context, kind: Kind): ArticlesView {
  const { kindPages, main } = words(context.lang);
  const { title, intro } = kindPages[kind];
  const above = [{ path: 'articles/', name: main.articles }];
  const articles = context.ledger.articles.filter(({ facts }) => facts.kind === kind);
  return {
    head: pageHead(context, {
      path: `kinds/${kind}/`,
      title,
      description: intro,
      section: 'articles',
      above,
    }),
    title,
    intro,
    articles: articles.map((article) => articleLine(context, article)),
  };
}

/** The articles of a topic. */
export function topicView(context: Context, topic: Topic): ArticlesView {
  const { descriptions, main, titles, topics } = words(context.lang);
  const title = titles.topic(topics[topic]);
  const description = descriptions.topic(topics[topic]);
  const above = [{ path: 'articles/', name: main.articles }];
  const articles = context.ledger.articles.filter(({ facts }) => facts.topics.includes(topic));
  return {
    head: pageHead(context, {
      path: `topics/${topic}/`,
      title,
      description,
      section: 'articles',
      above,
    }),
    title,
    articles: articles.map((article) => articleLine(context, article)),
  };
}

const SECTIONS = { place: 'cities', fund: 'funds', partner: 'partners', chain: 'chains' } as const;

/** All articles that concern a thing, where its own page shows the first few. */
export function articlesOfView(context: Context, thing: Thing): ArticlesView {
  const { descriptions, main, titles } = words(context.lang);
  const name = nameOf(thing);
  const title = titles.articlesOf(nameIn(context, name));
  const section = SECTIONS[thing.sort];
  return {
    head: pageHead(context, {
      path: `${thingPath(thing)}articles/`,
      title,
      description: descriptions.articlesOf(nameIn(context, name)),
      section,
      above: [
        { path: `${section}/`, name: main[section] },
        { path: thingPath(thing), name },
      ],
    }),
    title,
    about: { name, href: linkTo(context, thingPath(thing)) },
    articles: thing.articles.map((article) => articleLine(context, article)),
  };
}

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
  const { title, intro } = words(context.lang).pages[key];
  return { head: onlyPageHead(context, key, `${key}/`, { section: key }), title, intro, groups };
}

function placeLine(context: Context, place: Place): PlaceLine {
  const { ledger } = context;
  const province = place.facts.level === 'province' || place.facts.level === 'autonomous-region';
  const funds = province ? place.funds.filter(({ places }) => places.includes(place)) : place.funds;
  const then = funds.flatMap((fund) => fundAsOf(ledger, fund, ledger.today) ?? []);
  const { amount } = backedCommitments(then);
  return {
    ...thingLink(context, place),
    level: place.facts.level,
    ...(place.parent ? { parent: thingLink(context, place.parent) } : {}),
    total: { href: `${linkTo(context, thingPath(place))}#funds`, ...(amount ? { amount } : {}) },
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
  const { fundKinds } = words(context.lang);
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
  const { partnerKinds } = words(context.lang);
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
  const { main } = words(context.lang);
  return list(context, 'chains', [{ key: main.chains, items: context.ledger.chains.map(line) }]);
}
