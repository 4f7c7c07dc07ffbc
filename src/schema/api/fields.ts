import { z } from 'zod';
import type { DeepReadonly } from '../deep-readonly.ts';
import { ID_MAX, ID_PATTERN } from '../ids.ts';

/*
 * What the fields of the API's documents are made of. The record's own fields (`../fields.ts`) say
 * what a contributor may write; these say what a program receives.
 */

/** A field of a document: what a program finds there, and an example of it. */
export const field = <S extends z.ZodType>(
  schema: S,
  description: string,
  example: z.output<S>,
): S => schema.meta({ description, examples: [example] });

/** A field whose example is made of the examples of its own fields. */
export const described = <S extends z.ZodType>(schema: S, description: string): S =>
  schema.meta({ description });

/** A field that version 1 keeps for the programs that read it; `instead` names what says it now. */
export const deprecated = <S extends z.ZodType>(schema: S, instead: string): S => {
  const { description = '', ...meta } = schema.meta() ?? {};
  return schema.meta({
    ...meta,
    description: `Deprecated, see ${instead}. ${description}`.trim(),
    deprecated: true,
  });
};

/** The id of an article, a thing, a ranking, an edition or a source. */
export const ID = field(
  z.string().max(ID_MAX).regex(ID_PATTERN),
  'An id: lower-case ASCII letters, digits and single hyphens.',
  'nanjing',
);
export const IDS = z.array(ID);

/** The id of a claim: `<article>/<fund>`, with `-2` for a second. */
export const CLAIM_ID = field(
  z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  'The id of a claim: its article’s and its fund’s, with -2 for a second.',
  '2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund',
);

/** A date as precise as known, EDTF level 0: `2018-07-23`, `2018-07` or `2018`. */
export const EDTF = field(
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  'A date as precise as known: 2018-07-23, 2018-07 or 2018 (EDTF level 0).',
  '2018-07-23',
);

/** A whole calendar date. */
export const DAY = z.iso.date();

/** A whole web address. */
export const ADDRESS = z.url();

/** Text of any length but none. */
export const TEXT = z.string().min(1);

/** A number of things. */
export const COUNT = z.int().nonnegative();

/** An exact decimal in text, such as `138.4`: JSON numbers would lose digits. */
export const DECIMAL = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** A part in per cent. */
export const PERCENT = z.number().min(0).max(100);

/** A SHA-256 in hexadecimal. */
export const HASH = field(
  z.string().regex(/^[0-9a-f]{64}$/),
  'A SHA-256 in hexadecimal.',
  'edb8324d579292bb2ad508c9dc7b62cf1cb06294be0cac4be5b3a8d38e597976',
);

/** A document as the schema describes it; nobody changes it once it is made. */
export type DocumentOf<S extends z.ZodType> = DeepReadonly<z.output<S>>;
