import { z } from 'zod';
import { ADDRESS, field } from './api/fields.ts';
import { code } from './codes.ts';
import { url } from './fields.ts';
import { whole } from './written.ts';

/*
 * Plain facts of things: a link, a number or a code that is shown as it stands. A field is declared
 * once, with its thing's schema; frontmatter, page, table, API and JSON-LD follow from that. Its label
 * is the message of its name among the facts of each language.
 */

interface Common {
  /** What it is, for contributors, and for readers of the data. */
  description: string;
  /** What its column of the open data says instead. */
  column?: string;
  /** The property of schema.org that has it; left out, JSON-LD does not tell it. */
  jsonLd?: string;
  /** `false`: its page shows it elsewhere than among the facts. */
  fact?: false;
}

/** A web address. */
export interface LinkField extends Common {
  kind: 'link';
  example: string;
}

/** A whole number of zero or more. */
export interface NumberField extends Common {
  kind: 'number';
  example: number;
}

/** A code of a fixed form. */
export interface CodeField extends Common {
  kind: 'code';
  example: string;
  pattern: RegExp;
}

export type EntityField = LinkField | NumberField | CodeField;
export type EntityFields = Readonly<Record<string, EntityField>>;

/** What a field holds. */
export type FieldValue<F extends EntityField> = F extends NumberField ? number : string;

/** The values of fields among the facts of a thing. */
export type FieldValues<F extends EntityFields> = {
  readonly [K in keyof F]?: FieldValue<F[K]> | undefined;
};

function mapped(fields: EntityFields, make: (field: EntityField) => z.ZodType): never {
  return Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, make(of)])) as never;
}

function written(of: EntityField): z.ZodType {
  const { description } = of;
  if (of.kind === 'link') return url(description, of.example);
  if (of.kind === 'number') return whole(description, of.example);
  return z
    .string()
    .regex(of.pattern, code('bad-code'))
    .meta({ description, examples: [of.example] });
}

function published(of: EntityField): z.ZodType {
  const { description, example } = of;
  if (of.kind === 'number') return field(z.int().nullable(), description, of.example);
  const text = of.kind === 'link' ? ADDRESS : z.string().regex(of.pattern);
  return field<z.ZodType>(text.nullable(), description, example);
}

/** The keys of frontmatter. */
export const frontmatterOf = <F extends EntityFields>(
  fields: F,
): { [K in keyof F]: z.ZodOptional<z.ZodType<FieldValue<F[K]>>> } =>
  mapped(fields, (of) => written(of).optional());

/** The keys of the API's document, null where nothing is known. */
export const documentedOf = <F extends EntityFields>(
  fields: F,
): { [K in keyof F]: z.ZodType<FieldValue<F[K]> | null> } => mapped(fields, published);
