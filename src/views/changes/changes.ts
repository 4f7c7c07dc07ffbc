import { messages } from '../../i18n/catalogue.ts';
import { type Context, known, linkTo } from '../shared/context.ts';
import { nameApart } from '../shared/names.ts';
import {
  type ChangeSort,
  entriesOf,
  entryName,
  type RecordChange,
  recordChanges,
} from '../feeds/changes.ts';
import { type Entry, entryPath } from '../feeds/paths.ts';
import { publisherName } from '../shared/publishers.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { sourceHref } from '../shared/sources.ts';
import { type SourceTitle, sourceTitles } from '../../i18n/source-title.ts';
import { changedValues, changeText } from '../shared/short-texts.ts';
import type { NameView, PageHead, TextView } from '../shared/types.ts';
import type { Lang } from '../../site/lang.ts';

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

/** A type of entry, as the record keeps them. */
export type EntrySort = keyof ReturnType<typeof entriesOf>;

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
}

/** How many entries of a type a day lists; the lists of the record hold all. */
const LISTED = 100;

function entryLink(context: Context, entry: Entry): EntryLink {
  const href = linkTo(context, entryPath(entry));
  const isThing = 'type' in entry ? entry.type !== 'article' : !('index' in entry);
  return {
    href,
    name: isThing ? nameApart(context.ledger, entry as never) : entryName(context, entry),
  };
}

function correctionView(context: Context, record: RecordChange): CorrectionView[] {
  const { change, date, entry, key, sort, sources } = record;
  if (change === undefined) return [];
  return [
    {
      date,
      sort,
      anchor: `${entryPath(entry)}${key}`.replaceAll('/', '-'),
      entry: entryLink(context, entry),
      what: changeText(context, entry, change),
      ...changedValues(context, entry, change),
      sources: sources.map((source) => ({
        title: sourceTitles({ ...source, titleOriginal: source.title_original }, context.lang)
          .title,
        publisher: publisherName(context, source.publisher),
        ...known({ href: sourceHref(source) }),
      })),
    },
  ];
}

/** What came in, by day, the latest first. */
function days(context: Context): DayView[] {
  const byDay = new Map<string, DayView>();
  for (const [sort, entries] of Object.entries(entriesOf(context.ledger))) {
    for (const [date, group] of Map.groupBy(entries as Entry[], ({ facts }) => facts.added)) {
      if (date === undefined) continue;
      const day = byDay.get(date) ?? { date, groups: [] };
      byDay.set(date, day);
      day.groups.push({
        sort: sort as EntrySort,
        total: group.length,
        entries: group.slice(0, LISTED).map((entry) => entryLink(context, entry)),
      });
    }
  }
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** What was added to the record, what corrected and what retracted. */
export function changesView(context: Context): ChangesView {
  return {
    head: onlyPageHead(context, 'changes', 'changes/', { feed: true }),
    ...messages(context.lang).pages.changes,
    corrections: recordChanges(context.ledger)
      .toReversed()
      .flatMap((record) => correctionView(context, record)),
    added: days(context),
  };
}
