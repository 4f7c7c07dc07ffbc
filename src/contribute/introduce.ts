import { NEW_THINGS, type NamedType } from './form.ts';
import type { PlaceBeginning } from './gazetteer.ts';
import { idFrom, wantedBy } from './references.ts';
import type { EntryDraft, Path, Value } from './draft.ts';
import type { Named } from './record-file.ts';

const TYPES = Object.keys(NEW_THINGS) as NamedType[];

const pathOf = (type: NamedType): Path => NEW_THINGS[type].list.split('.');

/** Whether a text is in Chinese, at least in part. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The things that an entry introduces, under what they are called so far. */
export function introducedIn(draft: EntryDraft): Named[] {
  return TYPES.flatMap((type) =>
    draft.list(pathOf(type)).map((_, at): Named => {
      const of = (...keys: string[]) => draft.text([...pathOf(type), at, ...keys]);
      const [en, zh] = [of('names', 'en'), of('names', 'zh')];
      return { type, id: of('id'), en: en || zh || of('id'), ...(zh ? { zh } : {}) };
    }),
  );
}

/** An id that nothing has yet. */
function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let n = 2; isTaken(id); n += 1) id = `${wanted}-${n}`;
  return id;
}

/** Introduces a thing under the name that was typed, and gives its id. */
export function introduce(
  draft: EntryDraft,
  type: NamedType,
  name: string,
  isKnown: (id: string) => boolean,
): string {
  const path = pathOf(type);
  const isTaken = (id: string) => isKnown(id) || introducedIn(draft).some((one) => one.id === id);
  const id = freeId(isHan(name) ? `new-${type}` : idFrom(name) || `new-${type}`, isTaken);
  const made: { [key: string]: Value } = { id, names: { [isHan(name) ? 'zh' : 'en']: name } };
  // What is new is most likely of the place that the event is of.
  if (type === 'fund') made['places'] = [...draft.list(['places'])];
  draft.set([...path, draft.list(path).length], made);
  return id;
}

/** Introduces a place of the gazetteer with what it lies in, each once, and gives its id. */
export function introducePlaces(draft: EntryDraft, places: readonly PlaceBeginning[]): string {
  const path = pathOf('place');
  for (const { level = '', parent = '', ...place } of places) {
    if (introducedIn(draft).some(({ id }) => id === place.id)) continue;
    draft.set([...path, draft.list(path).length], { ...place, level, parent });
  }
  return places.at(-1)?.id ?? '';
}

/** Names a thing otherwise wherever the entry names it: `from` is the id of a thing of the type. */
function renameThing(draft: EntryDraft, type: NamedType, from: string, to: string): void {
  const walk = (value: Value, path: Path): Value => {
    if (typeof value === 'string') {
      return value === from && wantedBy(path)?.includes(type) ? to : value;
    }
    if (Array.isArray(value)) return value.map((item, at) => walk(item, [...path, at]));
    if (typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]),
    );
  };
  draft.facts = walk(draft.facts, []) as EntryDraft['facts'];
}

/** Gives a thing that was named in Chinese its id when its English name is known. Tells whether it did. */
export function settleId(draft: EntryDraft, path: Path, isKnown: (id: string) => boolean): boolean {
  const type = TYPES.find((one) => pathOf(one).join() === path.slice(0, 2).join());
  const at = path[2];
  if (!type || at === undefined || path.slice(3).join('.') !== 'names.en') return false;
  const item = [...pathOf(type), at];
  const id = draft.text([...item, 'id']);
  const wanted = idFrom(draft.text([...item, 'names', 'en']));
  if (!/^new-[a-z]+(?:-\d+)?$/.test(id) || wanted === '') return false;
  const others = introducedIn(draft).filter((one) => one.id !== id);
  const next = freeId(wanted, (one) => isKnown(one) || others.some((other) => other.id === one));
  draft.set([...item, 'id'], next);
  renameThing(draft, type, id, next);
  return true;
}
