import { z } from 'zod';
import { code } from './codes.ts';

/*
 * Frontmatter is read with every number kept as its author wrote it (`1.10` stays `1.10`), so a
 * number arrives here as text. An editor that follows the JSON Schema sees a number: both pass.
 */

/** Marks a schema whose JSON Schema may also be a bare number (see `json-schema.ts`). */
export const NUMBER_AS_WRITTEN = 'numberAsWritten';

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,10})?$/;
const WHOLE = /^\d{1,9}$/;

/** A decimal number, kept exactly as written: gives text such as `161.5`. */
export function decimal(description: string, example: string) {
  return z
    .string()
    .regex(DECIMAL, code('bad-number'))
    .meta({ description, examples: [Number(example)], [NUMBER_AS_WRITTEN]: 'number' });
}

/** A whole number of zero or more: gives a number. */
export function whole(description: string, example: number) {
  return z
    .string()
    .regex(WHOLE, code('bad-whole-number'))
    .meta({ description, examples: [example], [NUMBER_AS_WRITTEN]: 'integer' })
    .transform(Number);
}

/** A per cent from 0 to 100: gives a number. */
export function percent(description: string, example: number) {
  return z
    .string()
    .regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,4})?)$/, code('bad-percent'))
    .meta({ description, examples: [example], [NUMBER_AS_WRITTEN]: 'number' })
    .transform(Number);
}

/** `true` or `false`. */
export function flag(description: string) {
  return z.boolean().meta({ description, examples: [true] });
}
