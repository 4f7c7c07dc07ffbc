import type { ArticleRecord } from '../schema/article.ts';
import type { Draft, Entry, ThingFacts, ThingType } from './draft.ts';
import { things } from './draft.ts';
import { type FindIds, nameIndex } from './meant/name-index.ts';
import { type Candidate, nearest } from './meant/suggest.ts';

export interface Thing {
  type: ThingType;
  entry: Entry<ThingFacts[ThingType]>;
}

/** Who is called what: ids, names and aliases of the whole record. */
export interface Namespace {
  thing: (id: string) => Thing | undefined;
  article: (id: string) => Entry<ArticleRecord> | undefined;
  /** Whether an id is a thing’s or an article’s, be it of a file that has mistakes of its own. */
  known: (id: string) => boolean;
  /** The ids of what is called so, be it written as an id or not. */
  find: FindIds;
  /** The nearest ids to a mistyped one, by ids, names and aliases; of the types wanted. */
  suggest: (written: string, types?: readonly ThingType[]) => string[];
}

/** Every name that a thing goes by. */
export function namesOf({ entry }: Pick<Thing, 'entry'>): string[] {
  const { names, aliases, formerly } = entry.facts;
  return [names.en, names.zh, names.pinyin, ...aliases, ...formerly].filter(
    (name) => name !== undefined,
  );
}

/** The names of a draft. Of things with one id the first counts; the ids' check reports the others. */
export function namespace(draft: Draft): Namespace {
  const byId = new Map<string, Thing>();
  for (const thing of things(draft)) {
    if (!byId.has(thing.entry.id)) byId.set(thing.entry.id, thing);
  }
  const articles = new Map(draft.articles.map((entry) => [entry.id, entry]));
  let index: FindIds | undefined;
  let candidates: (Candidate & { type: ThingType })[] | undefined;
  const allCandidates = () =>
    (candidates ??= [...byId.values()].flatMap((thing) =>
      [thing.entry.id, ...namesOf(thing)].map((name) => ({
        name,
        write: thing.entry.id,
        type: thing.type,
      })),
    ));
  return {
    thing: (id) => byId.get(id),
    article: (id) => articles.get(id),
    find: (name, types) => {
      index ??= nameIndex(
        [...byId.values()].map((thing) => ({
          id: thing.entry.id,
          type: thing.type,
          names: namesOf(thing),
        })),
      );
      return index(name, types);
    },
    known: (id) => byId.has(id) || articles.has(id) || draft.broken.has(id),
    suggest: (written, types) => {
      const wanted = allCandidates().filter(({ type }) => !types || types.includes(type));
      const found = nearest(written, wanted);
      if (found.length > 0 || types) return found;
      return nearest(
        written,
        [...articles.keys()].map((id) => ({ name: id, write: id })),
      );
    },
  };
}
