import { ratesFrom } from '../../rules/convert.ts';
import type { Draft } from '../draft.ts';
import { type EntityLookup, entityLookup } from '../entity-lookup.ts';
import { type LinkSources, publishersOf, sourceLinker } from '../linked-sources.ts';
import { linkClaims } from './link-claims.ts';
import { linkFund } from './link-funds.ts';
import { linkPlace, placeTree } from './link-places.ts';
import { linkRankings } from './link-rankings.ts';
import type { Ledger, Thing } from '../model.ts';
import {
  type ArticleNode,
  type ChainNode,
  createNodes,
  leadOf,
  type FundNode,
  type Nodes,
  type PartnerNode,
  type PlaceNode,
  stored,
} from '../nodes.ts';
import { newestFirst } from '../order.ts';
import { recordDay } from '../record-day.ts';
import { byOriginal } from '../text-ids.ts';

/** What articles are linked with. */
interface Linking {
  draft: Draft;
  find: EntityLookup;
  linkSources: LinkSources;
  /** The translation beside a file. */
  zhOf: (file: string) => Draft['translations'][number] | undefined;
}

function linkArticle(
  entry: Draft['articles'][number],
  { draft, find, linkSources, zhOf }: Linking,
): ArticleNode {
  const zh = zhOf(entry.file);
  return {
    ...stored(entry, linkSources),
    type: 'article',
    places: entry.facts.places.map(find.place),
    chains: entry.facts.chains.map(find.chain),
    partners: entry.facts.partners.map(({ id, role, detail }) => ({
      partner: find.partner(id),
      role,
      detail,
    })),
    claims: [],
    zh: zh && { ...leadOf(zh), title: zh.facts.title },
    image: draft.images.find(({ name }) => name === entry.facts.image?.file),
  };
}

/** What can have ended, and be succeeded by another of its type. */
interface Ending<T> {
  readonly facts: { readonly successor?: string | undefined };
  successor: T | undefined;
  predecessors: T[];
}

/** Links what ended to what went on with it, and that one back. */
function linkSuccessor<T extends Ending<T>>(thing: T, find: (id: string) => T): void {
  const { successor } = thing.facts;
  if (successor === undefined) return;
  thing.successor = find(successor);
  thing.successor.predecessors.push(thing);
}

function linkPartner(partner: PartnerNode, find: EntityLookup): void {
  const home = partner.facts.home === undefined ? undefined : find.place(partner.facts.home);
  const alliances = partner.facts.member_of.map(find.partner);
  partner.home = home;
  linkSuccessor(partner, find.partner);
  partner.memberOf = alliances;
  for (const alliance of alliances) alliance.members.push(partner);
  for (const place of home ? [home, ...home.ancestors] : []) place.residents.push(partner);
}

/** Gives an article to everything that it is about, each once. */
function giveToAll(article: ArticleNode): void {
  const funds = article.claims.map(({ fund }) => fund);
  const about = new Set<PlaceNode | FundNode | PartnerNode | ChainNode>([
    ...article.places.flatMap((place) => [place, ...place.ancestors]),
    ...funds,
    ...article.partners.map(({ partner }) => partner),
    ...article.chains,
  ]);
  for (const thing of about) thing.articles.push(article);
}

/** Gives things their texts in Chinese. */
function giveLeads(all: Nodes, { leads }: Draft): void {
  const zhOf = byOriginal(leads);
  const things = [...all.places, ...all.funds, ...all.partners, ...all.chains];
  for (const thing of things) {
    const zh = zhOf(thing.file);
    thing.zh = zh && leadOf(zh);
  }
}

/**
 * Links a draft that has passed every check into the record.
 * `today` overrides the record's own day.
 */
export function link(draft: Draft, today?: string): Ledger {
  const publishers = publishersOf(draft);
  const linkSources = sourceLinker(publishers);
  const all = createNodes(draft, linkSources);
  const find = entityLookup(all);
  const rates = ratesFrom(draft.rates);
  const now = today ?? recordDay(draft);
  const get = placeTree(find, now);
  for (const place of all.places) linkPlace(place, find, get);
  for (const place of all.places) linkSuccessor(place, find.place);
  for (const partner of all.partners) linkPartner(partner, find);
  for (const chain of all.chains) linkSuccessor(chain, find.chain);
  giveLeads(all, draft);
  const claims = new Map(draft.articles.map((entry) => [entry.id, entry.claims]));
  const linking = { draft, find, linkSources, zhOf: byOriginal(draft.translations) };
  const articles = draft.articles.map((entry) => linkArticle(entry, linking)).sort(newestFirst);
  for (const article of articles) {
    article.claims = linkClaims(article, claims.get(article.id) ?? [], find, rates);
    giveToAll(article);
  }
  for (const fund of all.funds) linkFund(fund, find, get);
  const indexes = linkRankings(draft, find, linkSources);
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const byPublisher = new Map(publishers.map((one) => [one.id, one]));
  const byThing = new Map<string, Thing>(
    [...all.places, ...all.funds, ...all.partners, ...all.chains].map((thing) => [thing.id, thing]),
  );
  return {
    today: now,
    articles,
    ...all,
    publishers,
    indexes,
    rates,
    images: draft.images,
    thing: (id) => byThing.get(id),
    article: (id) => byArticle.get(id),
    publisher: (id) => byPublisher.get(id),
  };
}
