import type { FactPath } from '../../reading/positions.ts';
import { idFrom } from '../../reading/id-from.ts';
import { THING_TYPES } from '../draft.ts';
import type { FindIds, NamedType } from './name-index.ts';

/** The types of thing that a key names. */
const WANTED: Readonly<Record<string, readonly NamedType[]>> = {
  places: ['place'],
  province: ['place'],
  parent: ['place'],
  capital: ['place'],
  home: ['place'],
  city: ['place'],
  fund: ['fund'],
  partners: ['partner'],
  partner: ['partner'],
  member_of: ['partner'],
  sponsors: ['partner', 'place'],
  chains: ['chain'],
  chain: ['chain'],
  of: THING_TYPES,
  successor: THING_TYPES,
  publisher: ['publisher'],
};

/** The types of thing that may be named at a path; nothing where an id of its own stands, or a source's. */
export function wantedAt(path: FactPath): readonly NamedType[] | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  if (keys[0] === 'introduces' && keys.at(-1) === 'id') return undefined;
  const key = keys.at(-1) === 'id' ? keys.at(-2) : keys.at(-1);
  return key === undefined ? undefined : WANTED[key];
}

/** What a writer meant by a text where an id is wanted. */
export interface MeantIds {
  /** The ids of the record that its name is, or that its names are. */
  ids: string[];
  /** Several names in one text, or one in other brackets, as the list that it should be. */
  list: string | undefined;
  /** The items of the list, where each of them is one thing, or an id already. */
  items: readonly string[] | undefined;
}

const AROUND =
  /^[\s[\]［］【】「」『』〔〕（）()"'“”‘’@＠]+|[\s[\]［］【】「」『』〔〕（）()"'“”‘’]+$/gu;
const BETWEEN = /\s*[，、,;；|/]\s*|\s+(?:and|和|与|及)\s+/u;

/** The names in a text, without the brackets around them: one, where nothing parts them. */
export const namesIn = (text: string): string[] =>
  text
    .replace(AROUND, '')
    .split(BETWEEN)
    .filter((part) => part !== '');

/** Reads names where ids are wanted: `南京`, `Xi'an`, `nanjing，beijing`, `［nanjing］`. */
export function meantIds(
  text: string,
  types: readonly NamedType[] | undefined,
  find: FindIds,
): MeantIds {
  if (/^\w+:\/\//.test(text)) return { ids: [], list: undefined, items: undefined };
  const whole = types ? find(text, types) : [];
  if (whole.length > 0) return { ids: whole, list: undefined, items: undefined };
  const inner = text.replace(AROUND, '');
  const parts = namesIn(text);
  const found = parts.map((part) => (types ? find(part, types) : []));
  const written = parts.map((part, at) => found[at]?.[0] ?? idFrom(part));
  const isList = parts.length > 1 || inner !== text.trim();
  const list = isList && written.every(Boolean) ? `[${written.join(', ')}]` : undefined;
  const isSure = parts.every(
    (part, at) => found[at]?.length === 1 || (found[at]?.length === 0 && idFrom(part) === part),
  );
  return {
    ids: parts.length === 1 ? (found[0] ?? []) : [],
    list,
    items: list !== undefined && isSure ? written : undefined,
  };
}
