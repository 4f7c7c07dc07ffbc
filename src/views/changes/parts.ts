import { memoizeByLedger } from '../../analysis/memoize.ts';
import type { Ledger } from '../../ledger/model.ts';
import { entriesOf, type RecordChange, recordChanges } from '../feeds/changes.ts';
import type { Entry } from '../feeds/paths.ts';

/*
 * What the page of changes shows, and what stands on the pages that it goes on at: corrections a hundred a
 * page, days as many as list a few hundred entries. The latest come first.
 */

/** A list of the page of changes that may go on on pages of its own. */
const CHANGE_LISTS = ['corrections', 'added'] as const;
export type ChangeList = (typeof CHANGE_LISTS)[number];

/** A page of such a list. */
export interface ChangesPart {
  list: ChangeList;
  page: number;
}

/** A type of entry, as the record keeps them. */
export type EntrySort = keyof ReturnType<typeof entriesOf>;

/** What came in on one day, by type. */
export interface Day {
  date: string;
  groups: { sort: EntrySort; entries: Entry[] }[];
}

/** How many entries of a type a day lists; the lists of the record hold all. */
export const LISTED = 100;
/** How many corrections a page holds, and how many entries the days of one list, if it is more than one day. */
const CORRECTIONS = 100;
const ENTRIES = 800;

/** A correction or a retraction: what was added is told by day. */
export type Correction = RecordChange & { change: NonNullable<RecordChange['change']> };

/** The corrections page by page, the latest first. */
export const correctionPages = memoizeByLedger((ledger): Correction[][] => {
  const latest = recordChanges(ledger)
    .filter((record): record is Correction => record.change !== undefined)
    .reverse();
  return Array.from({ length: Math.ceil(latest.length / CORRECTIONS) }, (_, at) =>
    latest.slice(at * CORRECTIONS, (at + 1) * CORRECTIONS),
  );
});

/** What came in, by day, the latest first. */
function daysOf(ledger: Ledger): Day[] {
  const byDay = new Map<string, Day>();
  for (const [sort, entries] of Object.entries(entriesOf(ledger))) {
    for (const [date, group] of Map.groupBy(entries as Entry[], ({ facts }) => facts.added)) {
      if (date === undefined) continue;
      const day = byDay.get(date) ?? { date, groups: [] };
      byDay.set(date, day);
      day.groups.push({ sort: sort as EntrySort, entries: group });
    }
  }
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? 1 : -1));
}

const listedOn = ({ groups }: Day): number =>
  groups.reduce((sum, { entries }) => sum + Math.min(entries.length, LISTED), 0);

/** The days page by page; a day is never parted. */
export const dayPages = memoizeByLedger((ledger): Day[][] => {
  const pages: Day[][] = [];
  let listed = Infinity;
  for (const day of daysOf(ledger)) {
    if (listed + listedOn(day) > ENTRIES) {
      pages.push([]);
      listed = 0;
    }
    pages.at(-1)?.push(day);
    listed += listedOn(day);
  }
  return pages;
});

const pagesOf = (ledger: Ledger): Record<ChangeList, number> => ({
  corrections: correctionPages(ledger).length,
  added: dayPages(ledger).length,
});

/** The path of a page of a list, without base and language: `changes/corrections/2/`; the first page is that of changes. */
export const changesPath = ({ list, page }: ChangesPart): string =>
  page === 1 ? 'changes/' : `changes/${list}/${page}/`;

/** The pages of a list, the page of changes first. */
export const partsOfList = (ledger: Ledger, list: ChangeList): ChangesPart[] =>
  Array.from({ length: pagesOf(ledger)[list] }, (_, at) => ({ list, page: at + 1 }));

/** The pages that the page of changes goes on at. */
export const changesParts = (ledger: Ledger): ChangesPart[] =>
  CHANGE_LISTS.flatMap((list) => partsOfList(ledger, list).slice(1));
