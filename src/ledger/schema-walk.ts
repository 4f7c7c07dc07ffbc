import { z } from 'zod';
import { type FileKind, SCHEMAS } from '../schema/record.ts';

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

/** The example that a schema carries, as its contributor would write it; empty where it has none. */
export function exampleOf(schema: Schema | undefined): string {
  const meta = schema && z.globalRegistry.get(schema);
  const inner = meta?.examples ? meta : schema && z.globalRegistry.get(unwrap(schema));
  const example = (inner?.examples as unknown[] | undefined)?.[0];
  if (example === undefined) return '';
  return typeof example === 'string' ? example : JSON.stringify(example);
}

/** The example of the facts at a path. */
export function schemaExample(kind: FileKind, path: readonly PropertyKey[]): string | undefined {
  return exampleOf(schemaAt(kind, path)) || undefined;
}
