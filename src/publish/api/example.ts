import type { Json } from '../../schema/api/components.ts';

/**
 * An example of what a schema describes: its own, or one made of the examples of its parts.
 * Throws where a part has none.
 */
export function exampleOf(schema: Json, components: Record<string, Json>): unknown {
  const { examples, const: only, $ref, anyOf, items, properties } = schema;
  if (Array.isArray(examples)) return examples[0] as unknown;
  if (only !== undefined) return only;
  if (typeof $ref === 'string') {
    return exampleOf(components[$ref.split('/').at(-1) ?? ''] ?? {}, components);
  }
  if (Array.isArray(anyOf)) return exampleOf(anyOf[0] as Json, components);
  if (items) return [exampleOf(items as Json, components)];
  if (properties) {
    const parts = Object.entries(properties as Record<string, Json>);
    return Object.fromEntries(parts.map(([key, part]) => [key, exampleOf(part, components)]));
  }
  throw new Error(`no example in ${JSON.stringify(schema)}`);
}
