import { messages } from '../../i18n/catalogue.ts';
import { type Context, known, linkTo } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import { type ChangeSort, entryName } from '../feeds/changes.ts';
import { type Entry, entryPath } from '../feeds/paths.ts';
import { publisherName } from '../shared/publishers.ts';
import { onlyPageHead, pageHead } from '../shared/frame/head.ts';
import { type PageLink, pageLinks } from '../shared/frame/page-links.ts';
import { sourceHref } from '../shared/sources.ts';
import { type SourceTitle, sourceTitles } from '../../i18n/source-title.ts';
import { changedValues, changeText } from '../shared/short-texts.ts';
import type { NameView, PageHead, TextView } from '../shared/types.ts';
import type { Lang } from '../../site/lang.ts';
import {
  type ChangeList,
  changesPath,
  type ChangesPart,
  type Correction,
  correctionPages,
  type Day,
  dayPages,
  type EntrySort,
  LISTED,
  partsOfList,
} from './parts.ts';

/** A link to an entry; articles and editions are called by one text, things by their names. */
export interface EntryLink {
  href: string;
  name: NameView | { text: string; lang: Lang };
}

/** A correction or a retraction. */
export interface CorrectionView {
  date: string;
  sort: ChangeSort;
  /** Its anchor on the page, permanent. */
  anchor: string;
  entry: EntryLink;
  what: TextView;
  from?: string;
  to?: string;
  /** Each with where it is read, if anywhere. */
  sources: { title: SourceTitle; publisher: string; href?: string }[];
}

/** What came in on one day, by type; of a long list the head, with how many more there are. */
export interface DayView {
  date: string;
  groups: { sort: EntrySort; total: number; entries: EntryLink[] }[];
}

export interface ChangesView {
  head: PageHead;
  title: string;
  intro: string;
  /** The latest first. */
  corrections: CorrectionView[];
  added: DayView[];
  /** The pages that each list goes on at. */
  pages: Record<ChangeList, PageLink[]>;
}

/** A page of the corrections, or of what came in, that the page of changes does not hold. */
export interface ChangesPartView {
  head: PageHead;
  title: string;
  list: ChangeList;
  corrections: CorrectionView[];
  added: DayView[];
  pages: PageLink[];
  /** The page of changes. */
  above: { href: string; title: string };
}

function entryLink(context: Context, entry: Entry): EntryLink {
  const href = linkTo(context, entryPath(entry));
  const isThing = 'type' in entry ? entry.type !== 'article' : !('index' in entry);
  return {
    href,
    name: isThing ? nameApart(context.ledger, entry as never) : entryName(context, entry),
  };
}

function correctionView(context: Context, record: Correction): CorrectionView {
  const { change, date, entry, key, sort, sources } = record;
  return {
    date,
    sort,
    anchor: `${entryPath(entry)}${key}`.replaceAll('/', '-'),
    entry: entryLink(context, entry),
    what: changeText(context, entry, change),
    ...changedValues(context, entry, change),
    sources: sources.map((source) => ({
      title: sourceTitles({ ...source, titleOriginal: source.title_original }, context.lang).title,
      publisher: publisherName(context, source.publisher),
      ...known({ href: sourceHref(source) }),
    })),
  };
}

const dayView = (context: Context, { date, groups }: Day): DayView => ({
  date,
  groups: groups.map(({ sort, entries }) => ({
    sort,
    total: entries.length,
    entries: entries.slice(0, LISTED).map((entry) => entryLink(context, entry)),
  })),
});

const correctionsOn = (context: Context, page: number): CorrectionView[] =>
  (correctionPages(context.ledger)[page - 1] ?? []).map((record) =>
    correctionView(context, record),
  );

const daysOn = (context: Context, page: number): DayView[] =>
  (dayPages(context.ledger)[page - 1] ?? []).map((day) => dayView(context, day));

/** The pages of a list, where one does not hold it. */
const pagesOf = (context: Context, list: ChangeList, current: number): PageLink[] =>
  pageLinks(partsOfList(context.ledger, list).length, current, (page) =>
    linkTo(context, changesPath({ list, page })),
  );

/** What was added to the record, what corrected and what retracted: the latest of it. */
export function changesView(context: Context): ChangesView {
  return {
    head: onlyPageHead(context, 'changes', 'changes/', { feed: true }),
    ...messages(context.lang).pages.changes,
    corrections: correctionsOn(context, 1),
    added: daysOn(context, 1),
    pages: {
      corrections: pagesOf(context, 'corrections', 1),
      added: pagesOf(context, 'added', 1),
    },
  };
}

/** What the page of changes goes on at. */
export function changesPartView(context: Context, part: ChangesPart): ChangesPartView {
  const { list, page } = part;
  const { changes, lists, pages: texts } = messages(context.lang);
  const links = pagesOf(context, list, page);
  const title = lists.onPage(changes[list], page, links.length);
  const above = texts.changes;
  return {
    head: pageHead(context, {
      path: changesPath(part),
      title: `${title} · ${above.title}`,
      description: above.intro,
      above: [{ path: 'changes/', name: above.title }],
    }),
    title,
    list,
    corrections: list === 'corrections' ? correctionsOn(context, page) : [],
    added: list === 'added' ? daysOn(context, page) : [],
    pages: links,
    above: { href: linkTo(context, 'changes/'), title: above.title },
  };
}
