import { compareDates } from '../../rules/dates.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import type { Draft } from '../draft.ts';
import type { EntityLookup } from '../entity-lookup.ts';
import type { LinkSources } from '../linked-sources.ts';
import { byId } from '../order.ts';
import type { Edition } from '../model.ts';
import { byOriginal, rowId } from '../text-ids.ts';
import { type ChainNode, type IndexNode, leadOf, type PlaceNode, stored } from '../nodes.ts';

/** Latest first: by release where both are known, else by the edition's number or name. */
function latestFirst(a: Edition, b: Edition): number {
  const [x, y] = [Number(a.id), Number(b.id)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return y - x;
  const dates =
    a.facts.released && b.facts.released ? compareDates(b.facts.released, a.facts.released) : 0;
  return dates || compareTexts(b.id, a.id);
}

/** The id of the edition before: numbers and quarters (`2021-q1`) are counted, other names are not. */
function idBefore(id: string): string | undefined {
  if (/^\d+$/.test(id)) return String(Number(id) - 1);
  const [, year, quarter] = /^(\d{4})-q([1-4])$/.exec(id) ?? [];
  if (year === undefined) return undefined;
  return quarter === '1' ? `${Number(year) - 1}-q4` : `${year}-q${Number(quarter) - 1}`;
}

/** What an entry of a ranking has in Chinese, by the file of the original. */
function translationsOf({ rankingTranslations }: Draft) {
  const find = byOriginal(rankingTranslations);
  return (file: string) => {
    const zh = find(file);
    return zh && { ...leadOf(zh), title: zh.facts.title };
  };
}

/** The indexes with their editions, each row linked to its chain or place. */
export function linkRankings(
  draft: Draft,
  find: EntityLookup,
  linkSources: LinkSources,
): IndexNode[] {
  const zhOf = translationsOf(draft);
  const indexes = draft.indexes.map((entry): IndexNode => ({
    ...stored(entry, linkSources),
    zh: zhOf(entry.file),
    partner: entry.facts.partner === undefined ? undefined : find.partner(entry.facts.partner),
    editions: [],
  }));
  // First, as the standings of things are gathered in the order of the indexes.
  indexes.sort(byId);
  for (const index of indexes) {
    const subject = (id: string): ChainNode | PlaceNode =>
      index.facts.subject === 'chain' ? find.chain(id) : find.place(id);
    const own = draft.editions.filter((entry) => entry.index === index.id);
    index.editions = own.map((entry) => ({
      ...stored(entry, linkSources),
      zh: zhOf(entry.file),
      index,
      rows: entry.facts.rows.map((row) => ({
        facts: row,
        subject: subject(rowId(row)),
      })),
      partOrders: Object.entries(entry.facts.part_orders).map(([part, ids]) => ({
        part,
        subjects: ids.map(subject),
      })),
      before: undefined,
    }));
    index.editions.sort(latestFirst);
    for (const edition of index.editions) {
      const before = idBefore(edition.id);
      edition.before = index.editions.find(({ id }) => id === before);
      for (const { facts, subject: thing } of edition.rows)
        thing.standings.push({ edition, facts });
    }
  }
  return indexes;
}
