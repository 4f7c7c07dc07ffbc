import { z } from 'zod';
import { type FileKind, SCHEMAS } from '../record.ts';

export type Schema = z.core.$ZodType;

/** The schema one step further in: a key of an object, an item of a list. */
function stepInto(schema: Schema, step: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodObject) return inner._zod.def.shape[String(step)];
  if (inner instanceof z.core.$ZodArray) return inner._zod.def.element;
  if (inner instanceof z.core.$ZodRecord) return inner._zod.def.valueType;
  return undefined;
}

/** The schema inside what makes it optional, gives a default or converts. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    return unwrap(schema._zod.def.innerType);
  }
  return schema instanceof z.core.$ZodPipe ? unwrap(schema._zod.def.in) : schema;
}

/** The schema of the facts at a path. */
export function schemaAt(kind: FileKind, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (schema, step) => schema && stepInto(schema, step),
    SCHEMAS[kind],
  );
}

/** The example that a schema carries. */
function ownExample(schema: Schema | undefined): unknown {
  const meta = schema && z.globalRegistry.get(schema);
  const inner = meta?.examples ? meta : schema && z.globalRegistry.get(unwrap(schema));
  return (inner?.examples as unknown[] | undefined)?.[0];
}

/** The example of the facts at a path, as the reader of the facts would give it. */
export function schemaExample(kind: FileKind, path: readonly PropertyKey[]): string | undefined {
  const example = ownExample(schemaAt(kind, path));
  if (example === undefined) return undefined;
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** A text as it may stand in YAML, between brackets too: in quotes where a bare one would be misread. */
const inYaml = (text: string): string =>
  /[,[\]{}#"]|: |^[\d.]+$/.test(text) ? JSON.stringify(text) : text;

function written(value: unknown): string {
  if (typeof value === 'string') return inYaml(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${written(inner)}`);
  return `{${pairs.join(', ')}}`;
}

const isNeeded = (schema: Schema): boolean =>
  !(schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault);

/** An example of what a contributor may write for a schema: its own, or one made of what it must hold. */
export function writtenExample(schema: Schema | undefined): string {
  const example = ownExample(schema);
  if (example !== undefined) return written(example);
  const inner = schema && unwrap(schema);
  if (inner instanceof z.core.$ZodArray) return `[${writtenExample(inner._zod.def.element)}]`;
  if (!(inner instanceof z.core.$ZodObject)) return '';
  const needed = Object.entries(inner._zod.def.shape).filter(([, value]) => isNeeded(value));
  return `{${needed.map(([key, value]) => `${key}: ${writtenExample(value)}`).join(', ')}}`;
}
