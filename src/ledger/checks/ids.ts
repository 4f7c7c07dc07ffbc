import { type AnyEntry, entries, things } from '../draft.ts';
import type { Check, Scene } from './check.ts';

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()].filter((group) => group.length > 1);
}

/** Ids that several files use: every clashing file is listed, whatever their order. */
const duplicates: Check = ({ draft, report }) => {
  const groups = [
    ...groupBy(
      things(draft).map(({ entry }) => entry as AnyEntry),
      ({ id }) => id,
    ),
    ...groupBy<AnyEntry>(draft.articles, ({ id }) => id),
  ];
  for (const group of groups) {
    const files = [...new Set(group.map(({ file }) => file))].sort();
    for (const entry of group.filter(({ introducedBy }) => introducedBy === undefined)) {
      if (files.length > 1)
        report('duplicate-id', { file: entry.file, line: 1, column: 1 }, { id: entry.id, files });
    }
    for (const entry of group.filter(({ introducedBy }) => introducedBy !== undefined)) {
      const others = files.filter((file) => file !== entry.file);
      const where = others.length > 0 ? others : [entry.file];
      report('introduced-twice', entry.at(['id']), { id: entry.id, files: where });
    }
  }
};

/** Earlier ids that are still in use, or claimed twice. */
const earlierIds: Check = ({ draft, names, report }) => {
  const claims = entries(draft).flatMap((entry) =>
    'formerly' in entry.facts ? entry.facts.formerly.map((id, at) => ({ id, at, entry })) : [],
  );
  const claimants = Map.groupBy(claims, ({ id }) => id);
  for (const { id, at, entry } of claims) {
    const holder = names.thing(id)?.entry.file ?? names.article(id)?.file;
    const others = (claimants.get(id) ?? []).map((claim) => claim.entry.file);
    const files = [...new Set([...(holder ? [holder] : []), ...others])].filter(
      (file) => file !== entry.file,
    );
    if (files.length > 0 || holder === entry.file) {
      report('formerly-clash', entry.at(['formerly', at]), {
        id,
        files: files.length > 0 ? files.sort() : [entry.file],
      });
    }
  }
};

/** An id that begins with a date: the date, and what follows it. */
const DATED = /^(\d{4}(?:-\d{2}){0,2})-(.+)$/;

/** An article’s id begins with its date, and it stands in the folder of its year. */
function datesInNames({ draft, report }: Scene): void {
  for (const { id, facts, file, at } of draft.articles) {
    const folder = file.split('/').at(-2) ?? '';
    const year = facts.date.slice(0, 4);
    if (folder !== year) report('wrong-year', at(['date']), { folder, year });
    const [, date = '', slug = id] = DATED.exec(id) ?? [];
    if (date !== facts.date) {
      report('name-against-date', at(['date']), {
        id,
        date: facts.date,
        expected: `${facts.date}-${slug}`,
      });
    }
  }
}

/** A translation stands beside its original. */
function orphans({ draft, names, report }: Scene): void {
  for (const { id, file } of draft.translations) {
    if (!names.known(id)) report('orphan-translation', { file, line: 1, column: 1 }, { id });
  }
}

/** Ids: one thing each, beginning with an article’s date, earlier ones unambiguous. */
export const checkIds: Check = (scene) => {
  duplicates(scene);
  earlierIds(scene);
  datesInNames(scene);
  orphans(scene);
};
