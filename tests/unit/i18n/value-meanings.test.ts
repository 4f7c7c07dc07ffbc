import { describe, expect, it } from 'vitest';
import { valueMeanings } from '../../../src/i18n/value-meanings.ts';
import { componentSchemas, type Json } from '../../../src/schema/api/components.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';

/** Every closed list of texts within a schema. */
function* enums(json: unknown): Generator<string[]> {
  if (typeof json !== 'object' || json === null) return;
  for (const part of Object.values(json)) yield* enums(part);
  const { enum: values } = json as Json;
  if (Array.isArray(values)) yield values as string[];
}

const COLUMNS = ALL_TABLES.flatMap(({ name, columns }) =>
  columns.flatMap((column) =>
    column.values ? [[`${name}.${column.name}`, column.values] as const] : [],
  ),
);

describe('the values of a closed list', () => {
  it.each([
    [['public', 'private'], 'the public part'],
    [['public', 'private', 'mixed', 'unclear'], 'All of it comes from a government'],
    [['whole', 'public', 'private'], 'all of it'],
    [['announced', 'established', 'raised'], 'Somebody said that the fund would be.'],
    [['announced', 'private', 'unclear'], 'funds for blockchain with public money'],
    [['year'], 'each year'],
    [['day', 'month', 'year'], 'the day is known'],
    [['partner', 'place'], 'an organisation'],
    [['chain', 'city'], 'chains and platforms'],
    [['1', '2', '4', '5', '6'], 'pipeline'],
    [['1', '2', '3', '8', '9', '11'], 'incoming funds'],
  ])('%j', (values, first) => {
    const meanings = valueMeanings('en', values);
    expect(meanings?.map(({ value }) => value)).toEqual(values);
    expect(meanings?.[0]?.meaning).toContain(first);
  });

  it('are left alone where nobody explains one of them', () => {
    expect(valueMeanings('en', ['public', 'nobody-knows'])).toBeUndefined();
    expect(valueMeanings('en', ['toString'])).toBeUndefined();
  });

  it.each(COLUMNS)('of the column %s are explained in every language', (_column, values) => {
    for (const lang of LANGS)
      expect(valueMeanings(lang, values)?.every(({ meaning }) => meaning !== '')).toBe(true);
  });

  it('of the interface are explained, but for codes of currencies', () => {
    const unexplained = [...enums(componentSchemas())].filter(
      (values) => !values.includes('CNY') && !valueMeanings('en', values),
    );
    expect(unexplained).toEqual([]);
  });
});
