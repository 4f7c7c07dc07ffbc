import { z } from 'zod';
import { type Schema, unwrap } from './schema-walk.ts';

/**
 * The keys of a schema in the order in which files are written: that of its declaration, but that an
 * introduced thing begins with its id, which its own file would not have. None for what has no keys of its own.
 */
export function keyOrder(schema: Schema | undefined): readonly string[] {
  const inner = schema && unwrap(schema);
  if (!(inner instanceof z.core.$ZodObject)) return [];
  const { shape } = inner._zod.def;
  const first = 'id' in shape && 'names' in shape ? ['id'] : [];
  return [...new Set([...first, ...Object.keys(shape)])];
}
