import { componentRef, componentSchemas, type Json } from '../../schema/api/components.ts';
import { valueMeanings } from '../../i18n/value-meanings.ts';
import { LANGS } from '../../site/lang.ts';
import { absolute, type Site } from '../../site/site.ts';
import { API_CHANGES } from '../../views/data/api/changes.ts';
import { API } from '../../views/data/api/paths.ts';
import type { ApiFacet, FileFamily } from '../file.ts';
import { exampleOf } from './example.ts';

/** A family of documents as it is described. */
export interface Documented extends ApiFacet {
  /** Its path below the interface's folder: `/cities/{id}.json`. */
  path: string;
  /** The names of what differs in the path. */
  parameters: string[];
}

/** The documents that the registry declares, by their paths. */
export function documentsOf(families: readonly FileFamily[]): Documented[] {
  return families.flatMap(({ route, api }) =>
    api
      ? [
          {
            ...api,
            path: `/${route.slice(API.length)}`,
            parameters: [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
          },
        ]
      : [],
  );
}

/** Says of every closed list of values what each means, as programs that show descriptions read it. */
function explain(json: unknown): void {
  if (typeof json !== 'object' || json === null) return;
  Object.values(json).forEach(explain);
  const { enum: values } = json as Json;
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) return;
  const meanings = valueMeanings(LANGS[0], values);
  if (!meanings) return;
  (json as Json)['x-enumDescriptions'] = Object.fromEntries(
    meanings.map(({ value, meaning }) => [value, meaning]),
  );
}

/** The components, each with an example. */
function components(): Record<string, Json> {
  const schemas = componentSchemas();
  explain(schemas);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...schema, examples: [exampleOf(schema, schemas)] },
    ]),
  );
}

const operation = ({ summary, schema, parameters }: Documented): Json => ({
  get: {
    summary,
    operationId: `get${schema}`,
    parameters: parameters.map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    responses: {
      '200': {
        description: summary,
        content: { 'application/json': { schema: componentRef(schema) } },
      },
      '404': { description: 'There is no such document.' },
    },
  },
});

/** The description of the interface after OpenAPI 3.1. */
export function openApi(site: Site, documents: readonly Documented[]): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'City Chain Atlas',
      version: '1.0.0',
      description: [
        'Static documents of the record. Within version 1 keys are added, never renamed or removed, and enumerations may gain values: a program passes over what it does not know.',
        'What has changed within it:',
        ...API_CHANGES.map(({ date, what }) => `${date}: ${what}`),
      ].join('\n\n'),
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    security: [],
    servers: [{ url: absolute(site, `${site.base}${API}`.replace(/\/$/, '')) }],
    paths: Object.fromEntries(documents.map((document) => [document.path, operation(document)])),
    components: { schemas: components() },
  };
}
