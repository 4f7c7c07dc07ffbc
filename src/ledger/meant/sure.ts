import { z } from 'zod';
import { type Fix, itemsFix, valueFix } from '../../problems/fix.ts';
import type { Location } from '../../problems/problem.ts';
import type { FactPath } from '../../reading/positions.ts';
import { ID_PATTERN } from '../../schema/ids.ts';
import type { FileKind } from '../../schema/record.ts';
import { schemaAt, unwrap } from '../../schema/walk/schema-walk.ts';
import { meantIds, namesIn, wantedAt } from './ids.ts';
import type { Meanings } from './name-index.ts';
import { namedPlaces } from './places.ts';

/** The ids that a text names beyond doubt: no place that the record lacks bears one of the names too. */
function sureIds(
  text: string,
  path: FactPath,
  { find, offered }: Meanings,
): readonly string[] | undefined {
  const types = wantedAt(path);
  const isPlace = types?.includes('place') ?? false;
  // An id of the record names that place, whatever else is called so.
  const isOther = (name: string) =>
    !find(name, types).includes(name) && offered(name).offers.length > 0;
  if (isPlace && namesIn(text).some(isOther)) return undefined;
  const several = isPlace ? namedPlaces(text, find, offered) : undefined;
  if (several) return several.block === undefined ? several.ids : undefined;
  const { ids, list, items } = meantIds(text, types, find);
  if (ids.length > 0) return ids.length === 1 ? ids : undefined;
  if (list !== undefined) return items;
  const known = isPlace ? offered(text).known : [];
  if (known.length > 0) return known.length === 1 ? known : undefined;
  // Letters and digits of another width.
  const plain = text.normalize('NFKC').trim();
  return ID_PATTERN.test(plain) ? [plain] : undefined;
}

/** What puts a text right that is no id, where it names one thing, or where it is in a list, several. */
export function fixOfId(location: Location, text: string, names: Meanings): Fix | undefined {
  const path = location.path ?? [];
  const ids = sureIds(text, path, names);
  if (typeof path.at(-1) === 'number') return itemsFix(location, ids);
  return ids?.length === 1 ? valueFix(location, ids[0]) : undefined;
}

/** The words of a closed list that the list at a path may hold; nothing where it holds other things. */
function wordsAt(kind: FileKind, path: FactPath): ReadonlySet<unknown> | undefined {
  const list = schemaAt(kind, path);
  const inner = list && unwrap(list);
  const item = inner instanceof z.core.$ZodArray ? unwrap(inner._zod.def.element) : undefined;
  return item instanceof z.core.$ZodEnum
    ? new Set<unknown>(Object.values(item._zod.def.entries))
    : undefined;
}

/** What puts a text right where a list is wanted: of what it names, or of words of a closed list. */
export function fixOfList(
  location: Location,
  text: string,
  { kind, ...names }: Meanings & { kind: FileKind },
): Fix | undefined {
  const path = location.path ?? [];
  if (wantedAt(path)) return itemsFix(location, sureIds(text, path, names));
  const words = wordsAt(kind, path);
  const given = namesIn(text);
  return itemsFix(location, words && given.every((one) => words.has(one)) ? given : undefined);
}

/** The words of a closed list that one text in a list names together, as with a comma of another width. */
export function wordsIn(
  path: FactPath,
  text: string,
  allowed: readonly string[],
): string[] | undefined {
  const given = namesIn(text);
  const isThem = typeof path.at(-1) === 'number' && given.every((one) => allowed.includes(one));
  return isThem && given.length > 0 ? given : undefined;
}
