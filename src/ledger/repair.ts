import { z } from 'zod';
import { schemaAt, schemaExample, unwrap } from '../schema/walk/schema-walk.ts';
import { code } from '../schema/codes.ts';
import { ID_MAX } from '../schema/ids.ts';
import type { FileKind } from '../schema/record.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The value that stands in for a mistaken one; nothing where there can be none. */
function placeholder(issue: Issue, kind: FileKind, id: string): { value: unknown } | undefined {
  if (issue.code === 'invalid_value') return { value: issue.values[0] };
  const isLong = issue.code === 'too_big' && issue.path.at(-1) !== 'amount';
  if (isLong && typeof issue.input === 'string' && issue.maximum !== ID_MAX) {
    return { value: issue.input.slice(0, Number(issue.maximum)) };
  }
  if (issue.message === code('bad-date') && issue.path.length === 1) {
    const date = /^\d{4}(?:-\d{2}){0,2}/.exec(id)?.[0];
    return date === undefined ? undefined : { value: date };
  }
  const schema = schemaAt(kind, issue.path);
  if (schema && unwrap(schema) instanceof z.core.$ZodArray) return { value: [] };
  const example = schemaExample(kind, issue.path);
  return example === undefined ? undefined : { value: example };
}

function holderOf(facts: unknown, path: Path): Record<PropertyKey, unknown> | undefined {
  let at = facts;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>) : undefined;
}

/** Puts one mistake right in a copy of the facts; false where that cannot be done. */
function repairOne(
  facts: Record<string, unknown>,
  issue: Issue,
  kind: FileKind,
  id: string,
): boolean {
  if (issue.code === 'unrecognized_keys') {
    const holder = holderOf(facts, issue.path);
    for (const key of issue.keys) if (holder) Reflect.deleteProperty(holder, key);
    return holder !== undefined;
  }
  const last = issue.path.at(-1);
  const holder = holderOf(facts, issue.path.slice(0, -1));
  const found = placeholder(issue, kind, id);
  if (last === undefined || !holder || !found) return false;
  holder[last] = found.value;
  return true;
}

/**
 * A copy of mistaken facts in which something stands in for each value that was refused, so that the
 * rest of the entry can be checked in the same run; `refused.ts` keeps what depends on such a value
 * from being told. Nothing where a mistake goes deeper. The copy is never published.
 */
export function repaired(
  facts: Record<string, unknown>,
  issues: readonly Issue[],
  kind: FileKind,
  id: string,
): Record<string, unknown> | undefined {
  const copy = structuredClone(facts);
  return issues.every((issue) => repairOne(copy, issue, kind, id)) ? copy : undefined;
}
