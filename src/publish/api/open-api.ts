import { absolute, type Site } from '../../site/site.ts';
import { API_CHANGES } from '../../views/data/api/changes.ts';
import { API } from '../../views/data/api/paths.ts';
import type { ApiFacet, FileFamily } from '../file.ts';
import { type Json, ref, SCHEMAS } from './schemas.ts';

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

/** The description of the interface after OpenAPI 3.1. */
export function openApi(site: Site, documents: readonly Documented[]): object {
  const paths = documents.map(({ path, summary, schema, parameters }): [string, Json] => [
    path,
    {
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
            content: { 'application/json': { schema: ref(schema) } },
          },
          '404': { description: 'There is no such document.' },
        },
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'City Chain Atlas',
      version: '1.0.0',
      description: [
        'Static documents of the record. Within version 1 keys are added, never renamed or removed.',
        'What has changed within it:',
        ...API_CHANGES.map(({ date, what }) => `${date}: ${what}`),
      ].join('\n\n'),
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: absolute(site, `${site.base}${API}`.replace(/\/$/, '')) }],
    paths: Object.fromEntries(paths),
    components: { schemas: SCHEMAS },
  };
}
