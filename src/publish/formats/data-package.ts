import { messages } from '../../i18n/catalogue.ts';
import { valueMeanings } from '../../i18n/value-meanings.ts';
import { LANGS } from '../../site/lang.ts';
import { absolute, type Site } from '../../site/site.ts';
import type { Column, TableHead } from '../../views/data/tables/table.ts';

/** What is said of a file of the open data. */
export interface DataFile {
  size: number;
  /** Its SHA-256. */
  hash: string;
}

/** Where the specification has the profiles of its version 2. */
const PROFILES = 'https://datapackage.org/profiles/2.0/';

/** A column as a field of Frictionless Table Schema. */
function fieldOf({ name, type, description, required, values }: Column) {
  const meanings = values && valueMeanings(LANGS[0], values);
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description,
    ...(meanings && {
      categories: meanings.map(({ value, meaning }) => ({ value, label: meaning })),
    }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A table as a resource of a Frictionless Data Package; its CSV is what is described. */
function resourceOf(table: TableHead, files: ReadonlyMap<string, DataFile>) {
  const path = `${table.name}.csv`;
  const file = files.get(path);
  if (!file) throw new Error(`there is no ${path}`);
  const foreign = table.columns.flatMap(({ name, refers }) =>
    refers
      ? [{ fields: [name], reference: { resource: refers.table, fields: [refers.column] } }]
      : [],
  );
  return {
    name: table.name.replaceAll('_', '-'),
    $schema: `${PROFILES}dataresource.json`,
    type: 'table',
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.description,
    path,
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.size,
    hash: `sha256:${file.hash}`,
    dialect: {
      $schema: `${PROFILES}tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      missingValues: [''],
      ...(foreign.length > 0
        ? {
            foreignKeys: foreign.map((key) => ({
              ...key,
              reference: {
                ...key.reference,
                resource: key.reference.resource.replaceAll('_', '-'),
              },
            })),
          }
        : {}),
    },
  };
}

/**
 * The descriptor of the tables after the Data Package specification, version 2; `profile` and what else
 * programs of version 1 look for stand beside it. `files`: the tables’ CSV files by their paths below
 * `data/`; `today`: the record’s day.
 */
export function dataPackageOf(
  tables: readonly TableHead[],
  files: ReadonlyMap<string, DataFile>,
  { today, site }: { today: string; site: Site },
): object {
  return {
    $schema: `${PROFILES}datapackage.json`,
    profile: 'tabular-data-package',
    name: 'city-chain-atlas',
    title: 'City Chain Atlas',
    description:
      'Which Chinese cities back blockchain, with what money, and who says so. In the CSV files, text that a spreadsheet would take for a formula has an apostrophe before it.',
    homepage: absolute(site, site.base),
    version: today,
    created: `${today}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [
      { title: messages(LANGS[0]).site.name, path: absolute(site, site.base), roles: ['creator'] },
    ],
    keywords: ['blockchain', 'China', 'cities', 'public funds'],
    sources: [{ title: 'The sources listed in the table sources' }],
    resources: tables.map((table) => resourceOf(table, files)),
  };
}
