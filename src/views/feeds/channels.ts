import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { Article, Thing } from '../../ledger/model.ts';
import { newestFirst } from '../../ledger/order.ts';
import { once, onceFor } from '../../ledger/reads/reads.ts';
import { KINDS, TOPICS } from '../../schema/vocabulary.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, nameIn, onceForContext, thingPath } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { byName } from '../shared/name-order.ts';
import { formerPath } from '../shared/frame/moved.ts';
import { hasOwnFiles } from '../shared/own-files.ts';
import type { Channel } from './channel.ts';
import { changeEntry, recordChanges } from './changes.ts';
import { articleEntry, lastChange } from './entry.ts';
import { followedElsewhere } from './nearest.ts';
import type { Parts } from './parts.ts';
import { permanentName } from './paths.ts';

/** The groups in which feeds are listed. */
export const GROUPS = ['site', 'kinds', 'topics', 'cities', 'funds', 'partners', 'chains'] as const;
export type Group = (typeof GROUPS)[number];

/** The paths that a thing’s page had before. */
const formerPaths = (thing: Thing): string[] =>
  thing.facts.formerly.map((id) => formerPath(thing, id));

/** Puts what came in first first; on one day, what happened first. */
function oldestFirst(a: Article, b: Article): number {
  if (a.facts.added !== b.facts.added) return a.facts.added < b.facts.added ? -1 : 1;
  return newestFirst(b, a);
}

/** Articles as their feed counts them. */
const ordered = onceFor((articles: readonly Article[]): Article[] =>
  [...articles].sort(oldestFirst),
);

/** As many early parts as the longest of the feeds of things, and of lists, was published with, before later ones held more. */
const PARTS: Parts = { early: 1, later: 100 };
const PARTS_OF_LISTS: Parts = { early: 4, later: 100 };

/** What tells one feed from another. */
type Named = Pick<Channel, 'page' | 'name' | 'label' | 'about' | 'since'> &
  Partial<Pick<Channel, 'formats' | 'formerly' | 'parts'>> & {
    /** Its page's title, where that is not the label. */
    heading?: string;
  };

/** The whole of a channel's description: a feed is called as the page that it follows. */
function described(context: Context, named: Named) {
  const { name } = messages(context.lang).site;
  const { label } = named;
  const own = typeof label === 'string' ? label : nameIn(context, label);
  return {
    formats: ['rss'] as const,
    formerly: [],
    standsFor: pathsFollowedBy(context, named.page),
    parts: PARTS,
    ...named,
    title: `${named.heading ?? own} · ${name}`,
  };
}

/** The paths of things that had a feed of their own, today’s and earlier ones, and are followed by the feed of a page now. */
const pathsFollowedBy = (context: Context, page: string): string[] =>
  (followedElsewhere(context.ledger).get(page) ?? []).flatMap((thing) => [
    thingPath(thing),
    ...formerPaths(thing),
  ]);

function articleChannel(context: Context, articles: readonly Article[], named: Named): Channel {
  // What is only asked how long it is need not be put in order.
  return {
    ...described(context, named),
    size: articles.length,
    entries: (from, to) =>
      ordered(articles)
        .slice(from, to)
        .map((article) => articleEntry(context, article)),
    corrected: () =>
      ordered(articles).flatMap(({ facts }, at) => (lastChange(facts) > facts.added ? [at] : [])),
  };
}

/** The feed of everything that is new. */
function siteChannel(context: Context): Channel {
  const { feeds, pages, site } = messages(context.lang);
  const { articles, today } = context.ledger;
  const channel = articleChannel(context, articles, {
    page: '',
    name: 'site',
    label: feeds.siteFeed,
    about: pages.home.intro,
    formats: ['rss', 'atom', 'json'],
    parts: { early: 16, later: 100 },
    since: today,
  });
  return { ...channel, title: site.name };
}

/** The feed of changes to the record. */
function changesChannel(context: Context): Channel {
  const { feeds, pages } = messages(context.lang);
  const changes = recordChanges(context.ledger);
  return {
    ...described(context, {
      page: 'changes/',
      name: 'changes',
      label: pages.changes.title,
      about: feeds.changesAbout,
      // Its entries are short.
      parts: { early: 46, later: 400 },
      since: context.ledger.today,
    }),
    size: changes.length,
    entries: (from, to) => changes.slice(from, to).map((change) => changeEntry(context, change)),
    corrected: () => [],
  };
}

function thingChannel(context: Context, thing: Thing): Channel {
  const name = nameApart(context.ledger, thing);
  return articleChannel(context, thing.articles, {
    page: thingPath(thing),
    formerly: formerPaths(thing),
    name: permanentName(thing),
    label: name,
    about: messages(context.lang).feeds.about(nameIn(context, name)),
    since: thing.facts.added ?? context.ledger.today,
  });
}

/** Articles by kind and by topic. */
interface Lists {
  kinds: Map<string, Article[]>;
  topics: Map<string, Article[]>;
}

/** Articles by what is said of them, found once a record. */
const lists = memoizeByLedger((ledger): Lists => {
  const pairs = ledger.articles.flatMap((article) =>
    article.facts.topics.map((topic) => ({ topic, article })),
  );
  return {
    kinds: Map.groupBy(ledger.articles, ({ facts }) => facts.kind),
    topics: new Map(
      [...Map.groupBy(pairs, ({ topic }) => topic)].map(([topic, group]) => [
        topic,
        group.map(({ article }) => article),
      ]),
    ),
  };
});

/** A feed, told when it is first asked for: who asks has read what it tells. */
export type ToldChannel = () => Channel;

/** Every feed of a language, in groups: the same for all who ask. */
export const channels = onceForContext((context): Record<Group, ToldChannel[]> => {
  const { ledger, lang } = context;
  const { feeds, kindPages, kinds, titles, topics } = messages(lang);
  const list = (
    name: string,
    named: Pick<Named, 'label' | 'heading' | 'about'>,
    articles: readonly Article[] = [],
  ) =>
    articleChannel(context, articles, {
      page: `${name}/`,
      name,
      since: ledger.today,
      parts: PARTS_OF_LISTS,
      ...named,
    });
  const things = (all: readonly Thing[]): ToldChannel[] =>
    byName(context, all.filter(hasOwnFiles)).map((thing) =>
      once(() => thingChannel(context, thing)),
    );
  return {
    site: [once(() => siteChannel(context)), once(() => changesChannel(context))],
    kinds: KINDS.map((kind) => {
      const named = { label: kindPages[kind].title, about: feeds.kind(kinds[kind]) };
      return once(() => list(`kinds/${kind}`, named, lists(ledger).kinds.get(kind)));
    }),
    topics: TOPICS.filter((topic) => lists(ledger).topics.has(topic)).map((topic) => {
      const label = topics[topic];
      const named = { label, heading: titles.topic(label), about: feeds.topic(label) };
      return once(() => list(`topics/${topic}`, named, lists(ledger).topics.get(topic)));
    }),
    cities: things(ledger.places),
    funds: things(ledger.funds),
    partners: things(ledger.partners),
    chains: things(ledger.chains),
  };
});
