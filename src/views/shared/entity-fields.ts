import type { chainFields } from '../../schema/chain.ts';
import type {
  EntityField,
  EntityFields,
  FieldValue,
  FieldValues,
} from '../../schema/entity-fields.ts';
import type { partnerFields } from '../../schema/partner.ts';
import type { Column } from '../data/tables/table.ts';

/*
 * What follows from the declaration of a plain field: a fact of its page, a column of its table, a
 * key of its document, a property of its JSON-LD.
 */

/** The names of all plain fields: each is a message among the facts. */
export type FieldName = keyof typeof partnerFields | keyof typeof chainFields;

/** A plain fact of a thing's page. */
export interface PlainFact {
  name: FieldName;
  kind: EntityField['kind'];
  value: string | number;
}

/** The facts of a thing's page; links stand last. */
export function plainFacts<F extends Partial<Record<FieldName, EntityField>> & EntityFields>(
  fields: F,
  values: FieldValues<F>,
): PlainFact[] {
  const facts = Object.entries<EntityField>(fields).flatMap(([name, { kind, fact }]) => {
    const value = values[name];
    if (value === undefined || fact === false) return [];
    return [{ name: name as FieldName, kind, value }];
  });
  return [
    ...facts.filter(({ kind }) => kind !== 'link'),
    ...facts.filter(({ kind }) => kind === 'link'),
  ];
}

/** The values under their names, null where nothing is known: keys of a document, cells of a row. */
export function fieldValues<F extends EntityFields>(
  fields: F,
  values: FieldValues<F>,
): { [K in keyof F]: FieldValue<F[K]> | null } {
  const known = Object.keys(fields).map((name) => [name, values[name] ?? null]);
  return Object.fromEntries(known) as never;
}

/** The columns of a table. */
export function fieldColumns(fields: EntityFields): Column[] {
  return Object.entries(fields).map(([name, { kind, column, description }]) => ({
    name,
    type: kind === 'number' ? 'integer' : 'string',
    description: column ?? description,
  }));
}

/** The properties of schema.org; fields that share one make a list of it. */
export function fieldProperties<F extends EntityFields>(
  fields: F,
  values: FieldValues<F>,
): Record<string, unknown> {
  const told = Object.entries<EntityField>(fields).flatMap(([name, { jsonLd }]) => {
    const value = values[name];
    return jsonLd !== undefined && value !== undefined ? [{ jsonLd, value }] : [];
  });
  const byProperty = Map.groupBy(told, ({ jsonLd }) => jsonLd);
  return Object.fromEntries(
    Array.from(byProperty, ([property, all]) => [
      property,
      all.length > 1 ? all.map(({ value }) => value) : all[0]?.value,
    ]),
  );
}
