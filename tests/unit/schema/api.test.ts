import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { exampleOf } from '../../../src/publish/api/example.ts';
import {
  type ComponentName,
  COMPONENTS,
  componentSchemas,
  type Json,
} from '../../../src/schema/api/components.ts';

const schemas = componentSchemas();
const NAMES = Object.keys(COMPONENTS) as ComponentName[];

/** Every schema within a schema, itself among them, with its path. */
function* within(json: unknown, path: string): Generator<[string, Json]> {
  if (typeof json !== 'object' || json === null) return;
  const { properties, items, anyOf } = json as Json;
  yield [path, json as Json];
  for (const [key, part] of Object.entries((properties ?? {}) as Json))
    yield* within(part, `${path}.${key}`);
  yield* within(items, `${path}[]`);
  for (const part of (anyOf ?? []) as unknown[]) yield* within(part, path);
}

const all = NAMES.flatMap((name) => [...within(schemas[name], name)]);

describe('the schemas of the interface', () => {
  it('describe every document and every key of it', () => {
    const keys = all.filter(([path]) => !/\[\]$/.test(path));
    const described = new Set(keys.filter(([, json]) => json['description']).map(([path]) => path));
    expect(keys.map(([path]) => path).filter((path) => !described.has(path))).toEqual([]);
    expect(described.size).toBeGreaterThan(150);
  });

  it.each(NAMES)('have an example of %s that is one', (name) => {
    const example = exampleOf(schemas[name] ?? {}, schemas);
    expect(COMPONENTS[name].safeParse(example).error).toBeUndefined();
  });

  it('have no example that its own schema refuses', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addFormat('uri', (text: string) => URL.canParse(text));
    ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    ajv.addSchema({ $id: 'atlas', components: { schemas } });
    const refused = all.filter(([, { examples, ...json }]) => {
      if (!Array.isArray(examples)) return false;
      const text = JSON.stringify(json).replaceAll('"#/', '"atlas#/');
      const validate = ajv.compile(JSON.parse(text) as object);
      return !examples.every((example) => validate(example));
    });
    expect(refused.map(([path]) => path)).toEqual([]);
  });

  it.each(NAMES)('let no key of %s go undescribed', (name) => {
    const open = [...within(z.toJSONSchema(COMPONENTS[name], { io: 'input' }), name)].filter(
      ([, json]) => json['properties'] && json['additionalProperties'] !== false,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('leave room for keys to come in what is published', () => {
    expect(JSON.stringify(schemas)).not.toContain('"additionalProperties":false');
  });
});
