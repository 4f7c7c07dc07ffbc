import { totalIn } from '../../markdown/mentions.ts';
import type { Location } from '../../problems/problem.ts';
import { compareTexts } from '../../rules/money/weight.ts';
import { THING_FOLDERS } from '../../schema/record.ts';
import { type AnyEntry, entries, THING_TYPES, things, type ThingType } from '../draft.ts';
import { offeredFor } from '../gazetteer/offer.ts';
import { nearestWord } from '../meant/suggest.ts';
import { type Check, type CheckContext, inBody } from './check.ts';
import { allReferences, type Reference } from './references.ts';

/** A place that names an id which leads nowhere. */
interface Use {
  id: string;
  entry: AnyEntry;
  location: Location;
  /** The types that it may be of; none for a mention in a text, which may be of any. */
  types?: Reference['types'];
}

/** From this many files on, they are not what is wrong: the file that they name is gone. */
const FILES_OF_A_LOST_ONE = 3;

function usesOf(context: CheckContext): { unknown: Use[]; named: ReadonlySet<string> } {
  const { draft, names } = context;
  const isUnknown = ({ id }: { id: string }) => !names.known(id);
  const references = allReferences(context);
  const mentions = entries(draft)
    .filter(({ introducedBy }) => introducedBy === undefined)
    .flatMap((entry) => entry.parsed.mentions.map((mention) => ({ ...mention, entry })))
    .filter(({ id }) => totalIn(id) === undefined);
  // A position costs a reading of its file: it is asked for where something is wrong only.
  const unknown = [
    ...references
      .filter(isUnknown)
      .map(({ entry, path, id, types }): Use => ({ id, entry, location: entry.at(path), types })),
    ...mentions.filter(isUnknown).map(({ id, entry, line, column }): Use => ({
      id,
      entry,
      location: inBody(entry, { line, column }),
    })),
  ];
  return { unknown, named: new Set([...references, ...mentions].map(({ id }) => id)) };
}

/** What an id that leads nowhere may have meant. */
function suggest({ names, draft }: CheckContext, id: string, types: Reference['types']): string[] {
  const ofThings = types.filter((type) => type !== 'article');
  if (ofThings.length > 0) return names.suggest(id, ofThings);
  return nearestWord(
    id,
    draft.articles.map((article) => article.id),
  );
}

const byPlace = (a: Location, b: Location): number =>
  compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column;

/** Tells one use; the others of its file say the same. A place that the record lacks is offered ready to be brought in. */
function reportUse(context: CheckContext, { id, location, types }: Use): void {
  const { draft, names, report } = context;
  const near = types ? suggest(context, id, types) : names.suggest(id);
  const isPlace = types === undefined || types.includes('place');
  const { offers, known } = isPlace ? offeredFor(id, draft.place) : { offers: [], known: [] };
  const suggestions = known.length > 0 ? known : near;
  if (offers.length > 0) report('new-place', location, { id, offers, known, near });
  else if (types) report('unknown-reference', location, { id, types, suggestions });
  else report('unknown-mention', location, { id, suggestions });
}

const folderOf = (type: ThingType): string =>
  Object.entries(THING_FOLDERS).find(([, kind]) => kind === type)?.[0] ?? '';

/** Tells of a thing that many files name and that is not there: removed, or renamed. */
function reportLost(context: CheckContext, id: string, uses: readonly Use[]): void {
  const { draft, report } = context;
  const files = [...new Set(uses.map(({ entry }) => entry.file))].sort();
  const type = uses
    .flatMap(({ types = [] }) => types)
    .find((one): one is ThingType => (THING_TYPES as readonly string[]).includes(one));
  const renamed = [...draft.articles, ...things(draft).map(({ entry }) => entry)].find((entry) =>
    entry.facts.formerly.includes(id),
  );
  const path = type ? `${folderOf(type)}/${id}.md` : `articles/${id.slice(0, 4)}/${id}.md`;
  const location = renamed
    ? renamed.at(['formerly', renamed.facts.formerly.indexOf(id)])
    : { file: `${draft.label}/${path}`, line: 1, column: 1 };
  const now = renamed ? [renamed.id] : suggest(context, id, type ? [type] : ['article']);
  report('named-but-gone', location, { id, files, now, renamed: renamed !== undefined });
}

/**
 * Every id that is named leads somewhere. One that does not is told once: in the file that names it;
 * where it is introduced, if the id there is what is misspelt; or as a file that is gone, if many name it.
 */
export const checkUnknown: Check = (context) => {
  const { draft, report } = context;
  const { unknown, named } = usesOf(context);
  const unnamed = things(draft)
    .map(({ entry }) => entry)
    .filter(({ id, introducedBy }) => introducedBy !== undefined && !named.has(id));
  for (const [id, uses] of Map.groupBy(unknown, (use) => use.id)) {
    const [near] = nearestWord(
      id,
      unnamed.map((entry) => entry.id),
    );
    const misspelt = unnamed.find((entry) => entry.id === near);
    const byFile = Map.groupBy(uses, ({ entry }) => entry.file);
    if (misspelt && uses.length > 1) {
      const params = { id: misspelt.id, named: id, times: uses.length };
      report('introduced-unnamed', misspelt.at(['id']), params);
    } else if (byFile.size >= FILES_OF_A_LOST_ONE) {
      reportLost(context, id, uses);
    } else {
      for (const own of byFile.values()) {
        const [first] = own.sort((a, b) => byPlace(a.location, b.location));
        if (first) reportUse(context, first);
      }
    }
  }
};
