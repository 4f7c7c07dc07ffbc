import { recordDay } from '../../analysis/last-modified.ts';
import { jsonSchemaOf } from '../../schema/json-schema.ts';
import { type FileKind, SCHEMAS } from '../../schema/record.ts';
import { dataView } from '../../views/data/data-page.ts';
import { schemaPath } from '../../views/guide/guide.ts';
import { dataOutputs } from '../data/files.ts';
import { defineFiles, fromView } from '../file.ts';
import { definePage } from '../page.ts';

/** What can be downloaded. */
export const dataPages = [
  definePage({
    path: 'data/',
    template: 'data',
    nav: { bar: 'foot', key: 'data' },
    view: dataView,
    modified: recordDay,
  }),
];

/** The tables in every format, and what an entry of the record may hold. */
export const dataFiles = [
  defineFiles({
    route: 'data/{file}',
    cache: 'revalidate',
    tracked: true,
    subjects: dataOutputs,
    path: ({ path }) => `data/${path}`,
    source: (_context, { source }) => source(),
  }),
];

export const schemaFiles = [
  defineFiles({
    route: 'schema/{kind}.json',
    mediaType: 'application/schema+json',
    cache: 'revalidate',
    tracked: true,
    subjects: () => Object.keys(SCHEMAS) as FileKind[],
    path: schemaPath,
    source: (_context, kind) =>
      fromView(jsonSchemaOf(kind, kind), (schema) => `${JSON.stringify(schema, null, 1)}\n`),
  }),
];
