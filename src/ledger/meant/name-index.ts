import type { RawDocument } from '../../reading/document.ts';
import { THING_FOLDERS } from '../../schema/record.ts';
import { THING_TYPES, type ThingType } from '../draft.ts';
import type { Offered } from '../gazetteer/offer.ts';

/** What has names: the things of the record, and those who publish sources. */
export type NamedType = ThingType | 'publisher';

/** A thing and what it is called. */
export interface Named {
  id: string;
  type: NamedType;
  names: readonly string[];
}

/** The ids of the things that a name names, exactly but for how it is written; of the types wanted. */
export type FindIds = (name: string, types?: readonly NamedType[]) => string[];

/** What names may mean: things of the record, and places that it lacks. */
export interface Meanings {
  find: FindIds;
  offered: (name: string) => Offered;
}

/** What tells what a thing is and not which one: a city of Nanjing is Nanjing. */
const GENERIC =
  /(?:特别行政区|自治区|自治州|新区|省|市|区|县)$|(?:sar|city|province|municipality|district|county|newarea|shi|sheng|qu)$/u;

/** A name as it is compared: one width, no marks, capitals, spaces or hyphens. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutGeneric(key: string): string {
  const short = key.replace(GENERIC, '');
  return short.length >= 2 ? short : key;
}

/** Finds things by whole names: as they are first, then without what tells what they are (市, City). */
export function nameIndex(things: Iterable<Named>): FindIds {
  const whole = new Map<string, Named[]>();
  const short = new Map<string, Named[]>();
  const put = (map: Map<string, Named[]>, key: string, thing: Named) => {
    const list = map.get(key) ?? [];
    if (!list.includes(thing)) map.set(key, [...list, thing]);
  };
  for (const thing of things) {
    for (const name of [thing.id, ...thing.names]) {
      const key = keyOf(name);
      put(whole, key, thing);
      if (thing.type === 'place') put(short, withoutGeneric(key), thing);
    }
  }
  return (name, types) => {
    const key = keyOf(name);
    if (key === '') return [];
    const wanted = (list: readonly Named[] = []) => [
      ...new Set(list.filter(({ type }) => !types || types.includes(type)).map(({ id }) => id)),
    ];
    const exact = wanted(whole.get(key));
    return exact.length > 0 ? exact : wanted(short.get(withoutGeneric(key)));
  };
}

const isKeys = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** The names that the facts of a thing give, be they valid or not. */
function namesIn(facts: Record<string, unknown>): string[] {
  const names = isKeys(facts['names']) ? facts['names'] : {};
  return [names['en'], names['zh'], names['pinyin'], facts['aliases'], facts['formerly']].flatMap(
    textsOf,
  );
}

function introducedIn({ facts }: RawDocument): Named[] {
  const { introduces } = facts;
  if (!isKeys(introduces)) return [];
  const folders: [string, NamedType][] = [
    ...Object.entries(THING_FOLDERS),
    ['publishers', 'publisher'],
  ];
  return folders.flatMap(([folder, type]): Named[] => {
    const list = introduces[folder];
    return (Array.isArray(list) ? list : []).flatMap((item: unknown) =>
      isKeys(item) && typeof item['id'] === 'string'
        ? [{ id: item['id'], type, names: namesIn(item) }]
        : [],
    );
  });
}

const isNamed = (kind: string): kind is NamedType =>
  kind === 'publisher' || (THING_TYPES as readonly string[]).includes(kind);

/** Finds things by name among files as they were read, before any is checked. */
export function namesOfFiles(documents: readonly RawDocument[]): FindIds {
  return nameIndex(
    documents.flatMap((document) => {
      const { id, kind, facts } = document;
      return isNamed(kind) ? [{ id, type: kind, names: namesIn(facts) }] : introducedIn(document);
    }),
  );
}
