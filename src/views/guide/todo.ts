import { fundNow } from '../../analysis/fund-figures.ts';
import { articlesWithStraySums } from '../../analysis/stray-sums.ts';
import {
  withoutLead,
  withUntranslatedBody,
  withUntranslatedLead,
  withUntranslatedTexts,
} from '../../analysis/untranslated.ts';
import type { Article, Thing } from '../../ledger/model.ts';
import { messages } from '../../i18n/catalogue.ts';
import { TRANSLATED } from '../../i18n/pick.ts';
import { editAddress, newFileAddress } from '../../site/site.ts';
import { entryName } from '../feeds/changes.ts';
import { type Entry, entryPath } from '../feeds/paths.ts';
import { type Context, known, linkTo, thingPath } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { PageHead, ThingLink } from '../shared/types.ts';

/** An entry with a gap. */
export interface TodoItem {
  href: string;
  name: ThingLink['name'] | string;
  count?: number;
  /** Where its file is edited, or the missing one is written, where there is a repository. */
  edit?: string;
}

/** The gaps of the record, by task: what misleads readers first, then what they miss, then what is to be translated. */
export interface TodoView {
  head: PageHead;
  title: string;
  intro: string;
  gaps: {
    key: TodoKey;
    /** How many entries have it. */
    total: number;
    /** Those that matter most, at most fifty. */
    items: TodoItem[];
  }[];
}

/** The tasks, by how much they matter to readers. */
const TODO_KEYS = [
  'sums',
  'gone',
  'amount',
  'share',
  'reviewed',
  'archive',
  'lead',
  'chinese',
  'translation',
  'leadTranslation',
  'texts',
] as const;
export type TodoKey = (typeof TODO_KEYS)[number];

/** The most entries that a task lists. */
const LISTED = 50;

/** Tasks that are done in a file of their own beside the entry's. */
const IN_TRANSLATION: readonly TodoKey[] = ['translation', 'leadTranslation', 'texts'];

/** How much hangs on an entry: of an event the claims of money, of a thing the events that name it. */
const weight = (entry: Entry): number => {
  if (!('type' in entry)) return 0;
  return entry.type === 'article' ? entry.claims.length : entry.articles.length;
};

/** Where a gap is filled: in the entry's file, or in that of its translation, which may have to be written. */
function editOf({ site }: Context, entry: Entry, key: TodoKey): string | undefined {
  if (!IN_TRANSLATION.includes(key)) return editAddress(site, entry.file);
  return entry.zh
    ? editAddress(site, entry.zh.file)
    : newFileAddress(site, entry.file.replace(/\.md$/, `.${TRANSLATED}.md`));
}

/** An entry with a gap, and how many of its parts have it. */
interface Found {
  entry: Entry;
  count?: number;
}

const isThing = (entry: Entry): entry is Thing => 'type' in entry && entry.type !== 'article';

function itemOf(context: Context, { entry, count }: Found, key: TodoKey): TodoItem {
  const link = isThing(entry)
    ? { href: linkTo(context, thingPath(entry)), name: nameApart(context.ledger, entry) }
    : { href: linkTo(context, entryPath(entry)), name: entryName(context, entry).text };
  return { ...link, ...known({ count, edit: editOf(context, entry, key) }) };
}

/** The events with sources of a sort, and how many of them each has. */
const withSources = (
  articles: readonly Article[],
  isOf: (source: Article['facts']['sources'][number]) => boolean,
): Found[] =>
  articles
    .map((entry) => ({ entry, count: entry.facts.sources.filter(isOf).length }))
    .filter(({ count }) => count > 0);

/** Where somebody could help: what the record does not know of its own entries. */
export function todoView(context: Context): TodoView {
  const { articles, funds, places, partners } = context.ledger;
  const { ledger } = context;
  const all = (entries: readonly Entry[]): Found[] => entries.map((entry) => ({ entry }));
  const found: Record<TodoKey, Found[]> = {
    amount: all(funds.filter((item) => fundNow(ledger, item).leading === undefined)),
    share: all(
      funds.filter(
        (item) => item.facts.money === 'mixed' && fundNow(ledger, item).publicPart === undefined,
      ),
    ),
    sums: articlesWithStraySums(ledger).map(({ article, count }) => ({ entry: article, count })),
    gone: withSources(
      articles,
      ({ gone, hijacked, archive }) =>
        (gone !== undefined || hijacked === true) && archive === undefined,
    ),
    archive: withSources(articles, ({ archive }) => archive === undefined),
    chinese: all(
      [...places, ...partners, ...funds].filter(({ facts }) => facts.names.zh === undefined),
    ),
    reviewed: all(articles.filter(({ facts }) => facts.reviewed === undefined)),
    translation: all(withUntranslatedBody(ledger)),
    lead: all(withoutLead(ledger)),
    leadTranslation: all(withUntranslatedLead(ledger)),
    texts: withUntranslatedTexts(ledger),
  };
  return {
    head: onlyPageHead(context, 'todo', 'todo/', {
      above: [{ path: 'contribute/', name: messages(context.lang).pages.contribute.title }],
    }),
    ...messages(context.lang).pages.todo,
    gaps: TODO_KEYS.map((key) => ({
      key,
      total: found[key].length,
      items: found[key]
        .toSorted((a, b) => weight(b.entry) - weight(a.entry))
        .slice(0, LISTED)
        .map((one) => itemOf(context, one, key)),
    })).filter(({ total }) => total > 0),
  };
}
