import { compareTexts } from '../../rules/money/weight.ts';
import { THING_FOLDERS } from '../../schema/record.ts';
import {
  type ArticleEntry,
  THING_TYPES,
  type ThingEntry,
  things,
  type ThingType,
} from '../draft.ts';
import { offeredFor } from '../gazetteer/offer.ts';
import { namedAnew } from '../published/renames.ts';
import { originalOf } from '../text-ids.ts';
import { nearestWord } from '../meant/suggest.ts';
import type { Check, CheckContext } from './check.ts';
import type { Reference } from './references.ts';
import { byOriginal, filesOf, isGone, type Use, usesOf } from './uses.ts';

/** What an id that leads nowhere may have meant. */
function suggest({ names, draft }: CheckContext, id: string, types: Reference['types']): string[] {
  const ofThings = types.filter((type) => type !== 'article');
  if (ofThings.length > 0) return names.suggest(id, ofThings);
  return nearestWord(
    id,
    draft.articles.map((article) => article.id),
  );
}

const byPlace = (a: Use, b: Use): number => {
  const [own, other] = [a.locate(), b.locate()];
  return compareTexts(own.file, other.file) || own.line - other.line || own.column - other.column;
};

/** The entry that has an id as one of its old ones. */
const calledNow = ({ draft }: CheckContext, id: string): ArticleEntry | ThingEntry | undefined =>
  [...draft.articles, ...things(draft).map(({ entry }) => entry)].find(({ facts }) =>
    facts.formerly.includes(id),
  );

/** Tells one use; the others of its file say the same. A place that the record lacks is offered ready to be brought in. */
function reportUse(context: CheckContext, { id, locate, types }: Use): void {
  const location = locate();
  const { draft, names, report } = context;
  const near = types ? suggest(context, id, types) : names.suggest(id);
  const isPlace = types === undefined || types.includes('place');
  const { offers, known } = isPlace ? offeredFor(id, draft.place) : { offers: [], known: [] };
  const suggestions = known.length > 0 ? known : near;
  const heir = calledNow(context, id);
  const fix = heir && namedAnew(context, id, heir);
  if (offers.length > 0) report('new-place', location, { id, offers, known, near });
  else if (types) report('unknown-reference', location, { id, types, suggestions }, fix);
  else report('unknown-mention', location, { id, suggestions }, fix);
}

const folderOf = (type: ThingType): string =>
  Object.entries(THING_FOLDERS).find(([, kind]) => kind === type)?.[0] ?? '';

/** Tells of a thing that many files name and that is not there: removed, or renamed. */
function reportLost(context: CheckContext, id: string, uses: readonly Use[]): void {
  const { draft, report } = context;
  const files = filesOf(uses);
  // A place where it can be of one type alone tells the most.
  const type = [...uses]
    .sort((a, b) => (a.types?.length ?? Infinity) - (b.types?.length ?? Infinity))
    .flatMap(({ types = [] }) => types)
    .find((one): one is ThingType => (THING_TYPES as readonly string[]).includes(one));
  const renamed = calledNow(context, id);
  const path = type ? `${folderOf(type)}/${id}.md` : `articles/${id.slice(0, 4)}/${id}.md`;
  const location = renamed
    ? renamed.at(['formerly', renamed.facts.formerly.indexOf(id)])
    : { file: `${draft.label}/${path}`, line: 1, column: 1 };
  const now = renamed ? [renamed.id] : suggest(context, id, type ? [type] : ['article']);
  const params = { id, files, now, renamed: renamed !== undefined };
  report('named-but-gone', location, params, renamed && namedAnew(context, id, renamed));
}

/** Tells once of what several files name; of a place of China that two of them name, as of one to bring in. */
function reportGone(context: CheckContext, id: string, uses: readonly Use[]): void {
  const originals = new Set(filesOf(uses).map(originalOf));
  const isPlace = uses.every(({ types }) => types === undefined || types.includes('place'));
  const isOffered = isPlace && offeredFor(id, context.draft.place).offers.length > 0;
  const [first] = [...uses].sort(byPlace);
  if (first && originals.size === 2 && isOffered) reportUse(context, first);
  else reportLost(context, id, uses);
}

/**
 * Every id that is named leads somewhere. One that does not is told once: in the file that names it;
 * where it is introduced, if the id there is what is misspelt; or as a file that is gone, if many name it.
 */
export const checkUnknown: Check = (context) => {
  const { draft, names, report } = context;
  const unknown = usesOf(context, (id) => !names.known(id));
  if (unknown.length === 0) return;
  const named = new Set(usesOf(context).map(({ id }) => id));
  const unnamed = things(draft)
    .map(({ entry }) => entry)
    .filter(({ id, introducedBy }) => introducedBy !== undefined && !named.has(id));
  for (const [id, uses] of Map.groupBy(unknown, (use) => use.id)) {
    const [near] = nearestWord(
      id,
      unnamed.map((entry) => entry.id),
    );
    const misspelt = unnamed.find((entry) => entry.id === near);
    if (misspelt && uses.length > 1) {
      const params = { id: misspelt.id, named: id, times: uses.length };
      report('introduced-unnamed', misspelt.at(['id']), params);
    } else if (isGone(context, uses)) {
      reportGone(context, id, uses);
    } else {
      for (const own of byOriginal(uses)) {
        const [first] = own.sort(byPlace);
        if (first) reportUse(context, first);
      }
    }
  }
};
