import type { Location } from '../../problems/problem.ts';
import { isDeviceName } from '../../reading/classify.ts';
import type { BrokenDocument } from '../../reading/document.ts';
import { type AnyEntry, entries, THING_TYPES, things } from '../draft.ts';
import { articleMoved } from '../published/renames.ts';
import type { Check, CheckContext } from './check.ts';
import { type Age, ageOf, byAge } from './identity/age.ts';

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()].filter((group) => group.length > 1);
}

/** A file, or a part of one that introduces a thing, and the id that it takes. */
interface Taken extends Age {
  /** Where its id stands, in an article that introduces it. */
  readonly introducedAt?: Location;
}

const takenBy = (entry: AnyEntry): Taken =>
  entry.introducedBy === undefined
    ? ageOf(entry)
    : { ...ageOf(entry), introducedAt: entry.at(['id']) };

/**
 * Ids that several files use: told in the newer ones only, whatever their order. A file whose name
 * cannot be an id (`A b.md`) clashes with the one that has the name it would get (`a-b.md`).
 */
const duplicates: Check = ({ draft, report }) => {
  const misnamed = draft.misnamed.map(({ id, kind, file }) => ({
    id,
    kind,
    file,
    isIntroduced: false,
  }));
  const isThing = ({ kind }: BrokenDocument) => (THING_TYPES as readonly string[]).includes(kind);
  const groups = [
    [...things(draft).map(({ entry }) => takenBy(entry)), ...misnamed.filter(isThing)],
    [...draft.articles.map(takenBy), ...misnamed.filter(({ kind }) => kind === 'article')],
    draft.publishers.map(takenBy),
  ].flatMap((taken) => groupBy<Taken>(taken, ({ id }) => id));
  for (const group of groups) {
    const [holder, ...newer] = [...group].sort(byAge);
    if (!holder) continue;
    for (const { id, file, introducedAt } of newer) {
      const files = holder.file === file ? [] : [holder.file];
      if (introducedAt) report('introduced-twice', introducedAt, { id, files });
      else report('duplicate-id', { file, line: 1, column: 1 }, { id, files });
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
    const location = entry.at(['formerly', at]);
    const holder: AnyEntry | undefined = names.thing(id)?.entry ?? names.article(id);
    const claiming = (claimants.get(id) ?? []).map((claim) => claim.entry);
    const others = [...(holder ? [holder] : []), ...claiming].filter((other) => other !== entry);
    const files = [...new Set(others.map(({ file }) => file))].sort();
    if (files.length > 0) report('formerly-clash', location, { id, files });
    else if (holder) report('formerly-clash', location, { id, files: [entry.file] });
    else if (
      claiming.length > 1 &&
      claims.find((claim) => claim.entry === entry && claim.id === id)?.at !== at
    ) {
      report('named-twice', location, { id });
    }
  }
};

/** An id that begins with the figures of a date, with noughts or without: what follows them. */
const WRITTEN_DATE = /^\d{4}-\d{1,2}-\d{1,2}-(?=\D)/;

/** An id that begins with a date of the calendar: the date, and what follows it. */
const DATED = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)-(.+)$/;

/** An article’s id begins with its date, and it stands in the folder of its year. */
function datesInNames(context: CheckContext): void {
  const { draft, report } = context;
  for (const entry of draft.articles) {
    const { id, facts, file, at } = entry;
    const folder = file.split('/').at(-2) ?? '';
    const year = facts.date.slice(0, 4);
    const [, date = '', rest = id] = DATED.exec(id) ?? [];
    if (date !== facts.date) {
      const slug = WRITTEN_DATE.test(id) ? id.replace(WRITTEN_DATE, '') : rest;
      const own = `${facts.date}-${slug}`;
      // Of a file whose year is another too, the whole path is told, once.
      const expected = folder === year ? own : `articles/${year}/${own}`;
      const params = { id, date: facts.date, expected };
      report('name-against-date', at(['date']), params, articleMoved(context, entry, own));
    } else if (folder !== year) {
      const fix = articleMoved(context, entry, id);
      report('wrong-year', at(['date']), { folder, year, id }, fix);
    }
  }
}

/** Ids that become files or folders without being the name of one here: those introduced, and those of old. */
function deviceNames({ draft, report }: CheckContext): void {
  for (const entry of entries(draft)) {
    const { id, facts, introducedBy, at } = entry;
    if (introducedBy !== undefined && isDeviceName(id))
      report('device-name', at(['id']), { name: id });
    if (!('formerly' in facts)) continue;
    facts.formerly.forEach((name, index) => {
      if (isDeviceName(name)) report('device-name', at(['formerly', index]), { name });
    });
  }
}

/** Ids: one thing each, beginning with an article’s date, earlier ones unambiguous. */
export const checkIds: Check = (context) => {
  duplicates(context);
  earlierIds(context);
  datesInNames(context);
  deviceNames(context);
};
