import { z } from 'zod';
import { type FileKind, SCHEMAS } from '../schema/record.ts';
import { keyOrder } from '../schema/walk/key-order.ts';
import { type Schema, unwrap } from '../schema/walk/schema-walk.ts';
import { type Contribution, type Fact, type Facts, isGroup, isList } from './facts.ts';
import { type Remarks, writeYaml } from './yaml.ts';

/** A value with its keys in the order of its schema; keys that it does not know come last. */
function orderedValue(value: Fact, schema: Schema | undefined): Fact {
  const inner = schema && unwrap(schema);
  if (isGroup(value)) return ordered(value, inner);
  if (!isList(value)) return value;
  const item = inner instanceof z.core.$ZodArray ? inner._zod.def.element : undefined;
  return value.map((one) => orderedValue(one, item));
}

function ordered(facts: Facts, schema: Schema | undefined): Facts {
  const shape = schema instanceof z.core.$ZodObject ? schema._zod.def.shape : {};
  const keys = [...new Set([...keyOrder(schema), ...Object.keys(facts)])];
  return Object.fromEntries(
    keys.flatMap((key): [string, Fact][] => {
      const value = facts[key];
      return value === undefined ? [] : [[key, orderedValue(value, shape[key])]];
    }),
  );
}

/** The facts of a file of a kind as YAML, in the order of its schema. */
export const entryFacts = (facts: Facts, kind: FileKind, remarks: Remarks = {}): string =>
  writeYaml(ordered(facts, SCHEMAS[kind]), remarks);

/**
 * The file of an event, or of its translation: its facts in the order of the schema, and its text.
 * What the form shows and what `npm run new` writes is made here and nowhere else.
 */
export function entryFile(
  { facts, body }: Contribution,
  remarks: Remarks = {},
  kind: 'article' | 'translation' = 'article',
): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  return `---\n${entryFacts(facts, kind, remarks)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
