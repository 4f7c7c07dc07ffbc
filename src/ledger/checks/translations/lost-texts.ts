import type { FactPath } from '../../../reading/positions.ts';
import type { Location } from '../../../problems/problem.ts';
import type { AnyEntry } from '../../draft.ts';
import { nearestWord } from '../../meant/suggest.ts';
import { claimNoteIds, partIds, rowId } from '../../text-ids.ts';
import type { CheckContext } from '../check.ts';
import { type Ids, idsOf, keysOf, LISTED, NAMED, SINGLE, type Translated } from './texts.ts';

/** A text of a translation that its original does not have: by the key, and the id where it has one. */
interface Stray {
  readonly key: string;
  readonly id?: string;
}

/** The items of an original to which texts with ids belong: their key, and the id of each. */
function itemsOf({ facts }: AnyEntry, key: string): { list: string; ids: readonly string[] } {
  if (key === 'details' && 'partners' in facts)
    return { list: 'partners', ids: partIds(facts.partners) };
  if (key === 'notes' && 'claims' in facts)
    return { list: 'claims', ids: claimNoteIds(facts.claims) };
  if (key === 'notes' && 'rows' in facts) return { list: 'rows', ids: facts.rows.map(rowId) };
  return { list: key, ids: [] };
}

/** Whether a translation says again all short texts of its original, and at least one. */
function saysAll(
  { names }: CheckContext,
  entry: Translated,
  original: AnyEntry,
  stray: Stray,
): boolean {
  const ids = idsOf(original);
  const given = { ...entry.texts, ...entry.facts };
  const texts: boolean[] = NAMED.flatMap((key) => {
    const told = ids[key].map((id) => keysOf(entry.texts, key).includes(id));
    // A text that slid to the next item is lost to its own, and new to the other.
    const slid = key === stray.key && names.thing(stray.id ?? '') !== undefined;
    return slid ? told.toSorted((a, b) => Number(a) - Number(b)).slice(1) : told;
  });
  for (const key of LISTED) {
    const list: unknown = Reflect.get(original.facts, key);
    const count = Array.isArray(list) ? list.length : 0;
    if (count > 0) texts.push((entry.texts[key]?.length ?? 0) >= count && key !== stray.key);
  }
  for (const key of SINGLE) {
    const isThere = Reflect.get(original.facts, key) !== undefined;
    if (isThere) texts.push(Reflect.get(given, key) !== undefined);
  }
  return texts.length > 1 && texts.every(Boolean);
}

/** Whether what a text is of is a thing of the record that the original no longer has. */
function isOfGone({ names }: CheckContext, original: AnyEntry, { key, id = '' }: Stray): boolean {
  const { list, ids } = itemsOf(original, key);
  const type = names.thing(id)?.type;
  // Of a thing that has other items there, the id alone may be what is wrong.
  if (type === undefined || ids.some((one) => one === id || one.startsWith(`${id}-`))) return false;
  if (list === 'partners') return type === 'partner';
  if (list === 'claims') return type === 'fund';
  return list === 'rows' && (type === 'place' || type === 'chain');
}

/** Whether an id is that of a text which the translation does not have, misspelt. */
function isMisspelt(
  { names }: CheckContext,
  entry: Translated,
  original: AnyEntry,
  { key, id = '' }: Stray,
): boolean {
  if (names.thing(id) !== undefined) return false;
  const known = NAMED.find((name) => name === key);
  const told = known ? keysOf(entry.texts, known) : [];
  const untold = known ? idsOf(original)[known].filter((one) => !told.includes(one)) : [];
  return nearestWord(id, untold).length > 0;
}

/**
 * Whether the original has lost what a translation still says, rather than that the translation says
 * what nobody wrote: it is of a thing that stood there, or all else of the original is said again, so
 * that the translation was made of the whole of it.
 */
export const isLost = (
  context: CheckContext,
  entry: Translated,
  original: AnyEntry,
  stray: Stray,
): boolean =>
  !isMisspelt(context, entry, original, stray) &&
  (isOfGone(context, original, stray) || saysAll(context, entry, original, stray));

/** The last line of an item, or of what its file has of it. */
function endOfItem(original: AnyEntry, path: FactPath, item: object): Location {
  const keys = Object.keys(item).map((key) => original.at([...path, key], 'key'));
  return keys.reduce((a, b) => (b.line > a.line ? b : a), original.at(path));
}

/** Where an original is likeliest to have had a text: in its item, after the item before it, or at its list. */
function placeOf(entry: Translated, original: AnyEntry, { key, id }: Stray): Location {
  if (id === undefined) {
    const list: unknown = Reflect.get(original.facts, key);
    return Array.isArray(list) && list.length > 0 ? original.at([key], 'key') : original.at([]);
  }
  const { list, ids } = itemsOf(original, key);
  const items: unknown = Reflect.get(original.facts, list);
  const item = (at: number): Location | undefined => {
    const found: unknown = Array.isArray(items) ? items[at] : undefined;
    return typeof found === 'object' && found !== null
      ? endOfItem(original, [list, at], found)
      : undefined;
  };
  const told = keysOf(entry.texts, key as keyof Ids);
  const before = told.slice(0, told.indexOf(id)).findLast((one) => ids.includes(one));
  const isEmpty = !Array.isArray(items) || items.length === 0;
  return (
    item(ids.indexOf(id)) ??
    (before === undefined ? undefined : item(ids.indexOf(before))) ??
    (isEmpty ? original.at([]) : original.at([list], 'key'))
  );
}

/** Tells in an original what its translation says and it does not. */
export function reportLost(
  { report }: CheckContext,
  entry: Translated,
  original: AnyEntry,
  stray: Stray,
): void {
  const { key, id } = stray;
  report('text-lost', placeOf(entry, original, stray), { key, id, file: entry.file });
}
