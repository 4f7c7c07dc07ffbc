import { z } from 'zod';
import type { FactPath } from '../../reading/positions.ts';
import type { FileKind } from '../../schema/record.ts';
import { keysMeant } from './key-synonyms.ts';
import { schemaAt, unwrap } from '../../schema/walk/schema-walk.ts';
import { nearestWord } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A key that a schema does not know. */
export interface UnknownKey {
  /** What holds it: the facts, a claim, a source. */
  holder: FactPath;
  key: string;
  /** Keys that it may have been meant for, nearest first. */
  suggestions: string[];
  /** Every key that may stand there. */
  allowed: string[];
  /** Whether it has no value: `{en: Nanjing, Jiangsu}` is a key to YAML, and a text with a comma to its writer. */
  isBare: boolean;
  /** The key that is missing because this one is misspelt. */
  replaces?: string;
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** The keys that are missing from each holder. */
function missingKeys(issues: readonly Issue[]): ReadonlyMap<string, string[]> {
  const missing = issues.filter(
    ({ code, input, path }) =>
      code !== 'unrecognized_keys' && input === undefined && typeof path.at(-1) === 'string',
  );
  const byHolder = Map.groupBy(missing, ({ path }) => nameOf(path.slice(0, -1)));
  return new Map(
    [...byHolder].map(([at, list]) => [at, list.map(({ path }) => String(path.at(-1)))]),
  );
}

/** The keys that may stand at a path. */
function allowedAt(kind: FileKind, path: FactPath): string[] {
  const schema = schemaAt(kind, path);
  const inner = schema && unwrap(schema);
  return inner instanceof z.core.$ZodObject ? Object.keys(inner._zod.def.shape) : [];
}

/** What an unknown key may have been meant for: a near key that is not there yet before one that is. */
function suggestionsFor(key: string, allowed: readonly string[], input: object): string[] {
  const absent = allowed.filter((name) => !(name in input));
  const meant = keysMeant(key, absent);
  if (meant.length > 0) return meant;
  const near = nearestWord(key, absent);
  return near.length > 0 ? near : nearestWord(key, allowed);
}

/**
 * The unknown keys of a file, each with the key that it was meant for. A required key that is misspelt
 * is unknown and missing at once: one mistake, and the misspelt key is where it is.
 */
export function unknownKeys(issues: readonly Issue[], kind: FileKind): UnknownKey[] {
  const missing = missingKeys(issues);
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const holder = issue.path as FactPath;
    const input = issue.input ?? {};
    const allowed = allowedAt(kind, holder);
    const open = [...(missing.get(nameOf(holder)) ?? [])];
    return issue.keys.map((key): UnknownKey => {
      let suggestions = suggestionsFor(key, allowed, input);
      if (suggestions.length === 0 && issue.keys.length === 1 && open.length === 1) {
        suggestions = [...open];
      }
      const replaces = suggestions.find((name) => open.includes(name));
      if (replaces !== undefined) {
        open.splice(open.indexOf(replaces), 1);
        suggestions = [replaces, ...suggestions.filter((name) => name !== replaces)];
      }
      const found = { holder, key, suggestions, allowed, isBare: input[key] === null };
      return replaces === undefined ? found : { ...found, replaces };
    });
  });
}
