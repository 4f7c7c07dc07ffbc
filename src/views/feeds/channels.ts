import type { Thing } from '../../ledger/model.ts';
import { once } from '../../ledger/reads/reads.ts';
import { type Kind, KINDS, type Topic, TOPICS } from '../../schema/vocabulary.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, nameIn, onceForContext, thingPath } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { byName } from '../shared/name-order.ts';
import { formerPath } from '../shared/frame/moved.ts';
import { hasOwnFiles } from '../shared/own-files.ts';
import { articlesFrom, correctedArticles, countArticles, type Told } from './articles.ts';
import type { Channel } from './channel.ts';
import { changeEntry, recordChanges } from './changes.ts';
import { articleEntry } from './entry.ts';
import { followedElsewhere } from './nearest.ts';
import type { Parts } from './parts.ts';
import { permanentName } from './paths.ts';

/** The groups in which feeds are listed. */
export const GROUPS = ['site', 'kinds', 'topics', 'cities', 'funds', 'partners', 'chains'] as const;
export type Group = (typeof GROUPS)[number];

/** The paths that a thing’s page had before. */
const formerPaths = (thing: Thing): string[] =>
  thing.facts.formerly.map((id) => formerPath(thing, id));

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
  followedElsewhere(context.ledger, page).flatMap((thing) => [
    thingPath(thing),
    ...formerPaths(thing),
  ]);

function articleChannel(context: Context, told: Told, named: Named): Channel {
  const { ledger } = context;
  return {
    ...described(context, named),
    size: () => countArticles(ledger, told),
    entries: (from, to) =>
      articlesFrom(ledger, told, from, to).map((article) => articleEntry(context, article)),
    corrected: () => correctedArticles(ledger, told),
  };
}

/** The feed of everything that is new. */
function siteChannel(context: Context): Channel {
  const { feeds, pages, site } = messages(context.lang);
  const channel = articleChannel(context, 'all', {
    page: '',
    name: 'site',
    label: feeds.siteFeed,
    about: pages.home.intro,
    formats: ['rss', 'atom', 'json'],
    parts: { early: 16, later: 100 },
    since: context.ledger.today,
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
    size: () => changes.length,
    entries: (from, to) => changes.slice(from, to).map((change) => changeEntry(context, change)),
    corrected: () => [],
  };
}

function thingChannel(context: Context, thing: Thing): Channel {
  const name = nameApart(context.ledger, thing);
  return articleChannel(context, `thing/${thing.id}`, {
    page: thingPath(thing),
    formerly: formerPaths(thing),
    name: permanentName(thing),
    label: name,
    about: messages(context.lang).feeds.about(nameIn(context, name)),
    since: thing.facts.added ?? context.ledger.today,
  });
}

/** A feed, told when it is first asked for: who asks has read what it tells. */
export type ToldChannel = () => Channel;

/** Every feed of a language, in groups: the same for all who ask. */
export const channels = onceForContext((context): Record<Group, ToldChannel[]> => {
  const { ledger, lang } = context;
  const { feeds, kindPages, kinds, titles, topics } = messages(lang);
  const list = (
    name: `kinds/${Kind}` | `topics/${Topic}`,
    told: Told,
    named: Pick<Named, 'label' | 'heading' | 'about'>,
  ) =>
    articleChannel(context, told, {
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
      return once(() => list(`kinds/${kind}`, `kind/${kind}`, named));
    }),
    topics: TOPICS.filter((topic) => countArticles(ledger, `topic/${topic}`) > 0).map((topic) => {
      const label = topics[topic];
      const named = { label, heading: titles.topic(label), about: feeds.topic(label) };
      return once(() => list(`topics/${topic}`, `topic/${topic}`, named));
    }),
    cities: things(ledger.places),
    funds: things(ledger.funds),
    partners: things(ledger.partners),
    chains: things(ledger.chains),
  };
});
