import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classify } from '../../../src/reading/classify.ts';
import { jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../../src/schema/record.ts';
import { frozenRecord } from '../../harness/frozen-record.ts';

const KINDS = Object.keys(SCHEMAS) as FileKind[];
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
ajv.addFormat('uri', (text: string) => URL.canParse(text));
const validators = Object.fromEntries(
  KINDS.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind, kind))]),
);

/** The facts of a file as an editor reads them: an ordinary YAML 1.2 reader, numbers as numbers. */
/** The facts of a file; none between the lines are no facts, as for a translation that has a text alone. */
function factsOf(text: string): unknown {
  return parse(text.split(/^---$/m)[1] ?? '', { version: '1.2' }) ?? {};
}

const content = frozenRecord();
const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort();

describe('the JSON Schemas', () => {
  it('pass every file of the record', () => {
    const failed = files.flatMap((name) => {
      const what = classify(name.replaceAll('\\', '/'), 'content');
      if (what.type !== 'entry') return [{ name, errors: 'not an entry' }];
      const validate = validators[what.kind];
      if (validate?.(factsOf(readFileSync(join(content, name), 'utf8')))) return [];
      return [{ name, errors: ajv.errorsText(validate?.errors) }];
    });
    expect(failed).toEqual([]);
    expect(files.length).toBeGreaterThan(90);
  });

  const ARTICLE = {
    title: 'Nanjing announces a fund',
    date: '2018-07-23',
    kind: 'fund',
    sources: [{ id: 'a', title: 'A', publisher: 'b', form: 'post', url: 'https://example.org/' }],
    added: '2026-11-24',
  };

  it.each([
    ['the article itself', {}, true],
    ['a year as a bare number', { date: 2018 }, true],
    [
      'a share as a bare number',
      { claims: [{ fund: 'a', stage: 'announced', government_share: 30, sources: ['a'] }] },
      true,
    ],
    ['an unknown key', { datum: '2018' }, false],
    ['a kind that is not in the list', { kind: 'funds' }, false],
    ['a date that is none', { date: '23.7.2018' }, false],
    ['a place that is no list', { places: 'nanjing' }, false],
    [
      'a claim without a source',
      { claims: [{ fund: 'a', stage: 'announced', sources: [] }] },
      false,
    ],
    [
      'an address that is none',
      { sources: [{ ...ARTICLE.sources[0], url: 'javascript:alert(1)' }] },
      false,
    ],
    ['no sources at all', { sources: [] }, false],
    ['no title', { title: undefined }, false],
  ])('judge %s', (_what, change, passes) => {
    const facts = JSON.parse(JSON.stringify({ ...ARTICLE, ...change })) as unknown;
    expect(validators['article']?.(facts)).toBe(passes);
  });

  interface Json {
    properties?: Record<string, Json>;
    items?: Json;
    description?: string;
    examples?: unknown[];
    anyOf?: Json[];
  }

  /** Every key at every depth, with its path. */
  function* keys(json: Json, path = ''): Generator<[string, Json]> {
    for (const [key, value] of Object.entries(json.properties ?? {})) {
      yield [`${path}${key}`, value];
      yield* keys(value, `${path}${key}.`);
      if (value.items) yield* keys(value.items, `${path}${key}[].`);
    }
  }

  it.each(KINDS)('describe every key of %s, with an example of every plain value', (kind) => {
    for (const [path, value] of keys(jsonSchemaOf(kind, kind))) {
      expect({ path, description: value.description }).toEqual({
        path,
        description: expect.stringMatching(/\S/) as string,
      });
      const plain = !value.properties && !value.items;
      if (plain) expect({ path, examples: value.examples?.length }).toEqual({ path, examples: 1 });
    }
  });
});
