import { latestDay } from '../rules/clock.ts';
import { compareDates } from '../rules/dates.ts';
import { ratesFrom } from '../rules/convert.ts';
import type { Draft, Entry } from './draft.ts';
import { entries } from './draft.ts';
import { linkClaims } from './link-claims.ts';
import { linkFund } from './link-funds.ts';
import { linkPlace } from './link-places.ts';
import { linkRankings } from './link-rankings.ts';
import type { Article, Chain, Fund, Ledger, Partner, Place, Stored, Thing } from './model.ts';

/** Compares texts by code units, so that no locale matters. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const byId = (a: { id: string }, b: { id: string }): number => byText(a.id, b.id);

/** Newest first; of one date, in the order of ids. */
export function newestFirst(a: Article, b: Article): number {
  return compareDates(b.facts.date, a.facts.date) || byId(a, b);
}

function stored<R>(entry: Entry<R>): Stored<R> {
  return { id: entry.id, facts: entry.facts, file: entry.file, body: entry.parsed };
}

/** The things of a draft, each with nothing linked to it yet. */
function shells(draft: Draft) {
  const places = draft.place.map((entry): Place => {
    const shell = {
      ...stored(entry),
      type: 'place' as const,
      parent: undefined,
      ancestors: [],
      children: [],
      ranked: false,
      countsFor: [],
      articles: [],
      funds: [],
      residents: [],
      standings: [],
    } as unknown as Place;
    shell.province = shell;
    return shell;
  });
  const funds = draft.fund.map((entry): Fund => ({
    ...stored(entry),
    type: 'fund',
    places: [],
    countsFor: [],
    sponsors: [],
    partOf: undefined,
    parts: [],
    claims: [],
    figures: {},
    status: 'unknown',
    statuses: [],
    share: undefined,
    column: 'listed',
    uncounted: undefined,
    articles: [],
  }));
  const partners = draft.partner.map((entry): Partner => ({
    ...stored(entry),
    type: 'partner',
    home: undefined,
    memberOf: [],
    members: [],
    sponsored: [],
    articles: [],
  }));
  const chains = draft.chain.map((entry): Chain => ({
    ...stored(entry),
    type: 'chain',
    articles: [],
    standings: [],
  }));
  return {
    places: places.sort(byId),
    funds: funds.sort(byId),
    partners: partners.sort(byId),
    chains: chains.sort(byId),
  };
}

/** Finds things by their ids. The checks have passed, so that an id that is not there is a fault of ours. */
export interface Finder {
  place: (id: string) => Place;
  fund: (id: string) => Fund;
  partner: (id: string) => Partner;
  chain: (id: string) => Chain;
}

function finder(all: ReturnType<typeof shells>): Finder {
  const lookup = <T extends { id: string }>(items: readonly T[]) => {
    const map = new Map(items.map((item) => [item.id, item]));
    return (id: string): T => {
      const found = map.get(id);
      if (!found) throw new Error(`unchecked reference to ${id}`);
      return found;
    };
  };
  return {
    place: lookup(all.places),
    fund: lookup(all.funds),
    partner: lookup(all.partners),
    chain: lookup(all.chains),
  };
}

function linkArticle(entry: Draft['articles'][number], draft: Draft, find: Finder): Article {
  const zh = draft.translations.find(({ id }) => id === entry.id);
  return {
    ...stored(entry),
    type: 'article',
    places: entry.facts.places.map(find.place),
    chains: entry.facts.chains.map(find.chain),
    partners: entry.facts.partners.map(({ id, role, detail }) => ({
      partner: find.partner(id),
      role,
      detail,
    })),
    claims: [],
    zh: zh && { title: zh.facts.title, body: zh.parsed, file: zh.file },
    image: draft.images.find(({ name }) => name === entry.facts.image?.file),
  };
}

function linkPartner(partner: Partner, find: Finder): void {
  partner.home = partner.facts.home === undefined ? undefined : find.place(partner.facts.home);
  partner.memberOf = partner.facts.member_of.map(find.partner);
  for (const alliance of partner.memberOf) alliance.members.push(partner);
  for (const place of partner.home ? [partner.home, ...partner.home.ancestors] : []) {
    place.residents.push(partner);
  }
}

/** Gives an article to everything that it is about, each once. */
function spread(article: Article): void {
  const funds = article.claims.map(({ fund }) => fund);
  const about = new Set<Place | Fund | Partner | Chain>([
    ...article.places.flatMap((place) => [place, ...place.ancestors]),
    ...funds,
    ...article.partners.map(({ partner }) => partner),
    ...article.chains,
  ]);
  for (const thing of about) thing.articles.push(article);
}

/** Every day on which the record was worked on. */
function* workingDays(draft: Draft): Generator<string> {
  for (const { facts } of entries(draft)) {
    if ('added' in facts && facts.added) yield facts.added;
    if (facts.reviewed) yield facts.reviewed;
    if ('changes' in facts) for (const { date } of facts.changes) yield date;
  }
}

/**
 * Links a draft that has passed every check into the record.
 * `today` overrides the record's own day.
 */
export function link(draft: Draft, today?: string): Ledger {
  const all = shells(draft);
  const find = finder(all);
  const rates = ratesFrom(draft.rates);
  for (const place of all.places) linkPlace(place, find);
  for (const place of all.places)
    place.countsFor = [place, ...place.ancestors].filter(({ ranked }) => ranked);
  for (const partner of all.partners) linkPartner(partner, find);
  const articles = draft.articles.map((entry) => linkArticle(entry, draft, find)).sort(newestFirst);
  for (const article of articles) {
    article.claims = linkClaims(article, find, rates);
    spread(article);
  }
  for (const fund of all.funds) linkFund(fund, find, rates);
  const indexes = linkRankings(draft, find);
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const byThing = new Map<string, Thing>(
    [...all.places, ...all.funds, ...all.partners, ...all.chains].map((thing) => [thing.id, thing]),
  );
  return {
    today: today ?? latestDay(workingDays(draft)) ?? '1970-01-01',
    articles,
    ...all,
    indexes,
    rates,
    images: draft.images,
    thing: (id) => byThing.get(id),
    article: (id) => byArticle.get(id),
  };
}
