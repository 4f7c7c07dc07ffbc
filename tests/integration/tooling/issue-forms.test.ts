import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { messages } from '../../../src/i18n/catalogue.ts';
import { source } from '../../../src/schema/source.ts';
import { KINDS } from '../../../src/schema/vocabulary.ts';
import { ROOT } from '../../harness/paths.ts';

interface Field {
  id: string;
  type: string;
  attributes: { label: string; description?: string; options?: string[] };
  validations?: { required: boolean };
}
interface Form {
  name: string;
  description: string;
  title: string;
  body: Field[];
}

const folder = join(ROOT, '.github', 'ISSUE_TEMPLATE');
const form = (name: string): Form =>
  parse(readFileSync(join(folder, `${name}.yml`), 'utf8')) as Form;
const fieldsOf = (name: string): string[] =>
  form(name).body.map(({ id, validations }) => (validations?.required ? `${id}!` : id));
/** The first words of the choices of a field: the values of the record. */
const choices = (name: string, id: string): string[][] =>
  (form(name).body.find((field) => field.id === id)?.attributes.options ?? []).map((option) =>
    option.split(' · '),
  );

describe('the forms of an issue', () => {
  it('are these, each with what it needs', () => {
    expect(readdirSync(folder).sort()).toEqual([
      'config.yml',
      'correction.yml',
      'dead-source.yml',
      'event.yml',
    ]);
    expect(fieldsOf('event')).toEqual(['source!', 'kind!', 'date', 'place', 'text!']);
    expect(fieldsOf('correction')).toEqual(['page!', 'file', 'wrong!', 'source']);
    expect(fieldsOf('dead-source')).toEqual(['url!', 'state!', 'archive']);
  });

  it.each(['event', 'correction', 'dead-source'])('ask in Chinese beside English: %s', (name) => {
    const { name: title, description, body } = form(name);
    const texts = [
      title,
      description,
      ...body.flatMap(({ attributes: { label, description: more, options = [] } }) => [
        label,
        ...(more === undefined ? [] : [more]),
        ...options,
      ]),
    ];
    for (const text of texts) expect(text).toMatch(/[A-Za-z]{3}.*\p{Script=Han}/u);
  });

  it('offer the kinds of the schema, under the site’s own names', () => {
    const [en, zh] = [messages('en').kinds, messages('zh').kinds];
    expect(choices('event', 'kind')).toEqual(KINDS.map((kind) => [kind, en[kind], zh[kind]]));
  });

  it('name the states of a source by the keys of the schema', () => {
    const states = choices('dead-source', 'state').map(([state]) => state);
    expect(states).toEqual(Object.keys(source.shape).filter((key) => states.includes(key)));
    expect(states).toEqual(['gone', 'hijacked']);
  });
});
