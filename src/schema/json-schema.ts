import { z } from 'zod';
import { type FileKind, SCHEMAS } from './record.ts';
import { NUMBER_AS_WRITTEN } from './written.ts';

type JsonSchema = Record<string, unknown>;

/** Widens what may be a bare number in YAML: `rank: 1`, `date: 2018`. */
function widen(json: JsonSchema): void {
  const written = json[NUMBER_AS_WRITTEN];
  if (written === undefined) return;
  delete json[NUMBER_AS_WRITTEN];
  if (written === 'date') {
    (json['anyOf'] as JsonSchema[]).push({ type: 'integer', minimum: 1000, maximum: 2999 });
  } else {
    json['type'] = ['string', written];
  }
}

/**
 * The JSON Schema (draft 2020-12) of what a contributor may write in the frontmatter of one type of
 * file: the input side, before defaults and conversions.
 */
export function jsonSchemaOf(kind: FileKind, title: string): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    io: 'input',
    override: ({ jsonSchema }) => widen(jsonSchema as JsonSchema),
  }) as JsonSchema;
  return { title, ...schema };
}
