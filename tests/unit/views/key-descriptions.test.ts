import { describe, expect, it } from 'vitest';
import { keyDescription } from '../../../src/i18n/key-descriptions.ts';
import { articleKeys } from '../../../src/i18n/messages/zh/keys/article.ts';
import { thingKeys } from '../../../src/i18n/messages/zh/keys/things.ts';
import { jsonSchemaOf } from '../../../src/schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../../src/schema/record.ts';

/** Everything that a JSON Schema says of its keys and items. */
function* descriptionsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'description' && typeof value === 'string') yield value;
    else yield* descriptionsIn(value);
  }
}

const ALL = new Set(
  (Object.keys(SCHEMAS) as FileKind[]).flatMap((kind) => [
    ...descriptionsIn(jsonSchemaOf(kind, kind)),
  ]),
);

describe('what the guide says of a key', () => {
  it.each([...ALL])('in Chinese: %s', (text) => {
    const described = keyDescription('zh', text);
    expect(described.lang).toBe('zh');
    expect(described.text).toMatch(/\p{Script=Han}/u);
    expect(described.text).not.toMatch(/\p{Script=Han}[,;:?!]/u);
  });

  it('is as the schema has it where nobody has translated it, and says so', () => {
    expect(keyDescription('zh', 'A new key.')).toEqual({ text: 'A new key.', lang: 'en' });
    expect(keyDescription('en', 'A new key.')).toEqual({ text: 'A new key.', lang: 'en' });
  });

  it('has no translation of what no schema says', () => {
    const known = [...Object.keys(articleKeys), ...Object.keys(thingKeys)];
    expect(known.filter((text) => !ALL.has(text))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });
});
