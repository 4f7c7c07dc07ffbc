import { type FileKind, SCHEMAS } from '../../schema/record.ts';
import { messages } from '../../i18n/catalogue.ts';
import { API_CHANGES } from './api/changes.ts';
import { type Description, keyDescription } from '../../i18n/key-descriptions.ts';
import { valueMeanings } from '../../i18n/value-meanings.ts';
import { API } from './api/paths.ts';
import { recordHash } from '../../analysis/content-hash.ts';
import { type Context, known } from '../shared/context.ts';
import { schemaPath } from '../guide/guide.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import { recordData } from '../shared/json-ld/datasets.ts';
import type { PageHead } from '../shared/types.ts';
import { type Snippet, snippetsOf } from './snippets.ts';
import { ALL_TABLES } from './tables/all.ts';
import { rowCount } from './tables/table.ts';
import type { ColumnType } from './tables/table.ts';

/** A file to download. */
export interface DownloadView {
  label: string;
  href: string;
}

/** A table, as the data dictionary tells of it. */
export interface DictionaryView {
  name: string;
  title: Description;
  description: Description;
  rows: number;
  key: readonly string[];
  files: DownloadView[];
  columns: {
    name: string;
    type: ColumnType;
    description: Description;
    required: boolean;
    refers?: string;
    /** What each value of its closed list means. */
    values?: { value: string; meaning: string }[];
  }[];
}

export interface DataView {
  head: PageHead;
  title: string;
  intro: string;
  /** All tables at once. */
  all: DownloadView[];
  tables: DictionaryView[];
  /** How programs read it. */
  snippets: Snippet[];
  /** The interface for programs. */
  api: DownloadView[];
  schemas: { kind: FileKind; href: string }[];
  /** The day that the record speaks of. */
  today: string;
  /** The version of the record: a hash of all of it. */
  record: string;
  /** What has changed in the interface, by day. */
  apiChanges: { date: string; what: Description[] }[];
}

/** The formats that each table comes in. */
const FORMATS = ['csv', 'jsonl', 'parquet'] as const;

/** What can be downloaded, and what each column means. */
export function dataView(context: Context): DataView {
  const { lang, ledger, site } = context;
  const described = (text: string) => keyDescription(lang, text);
  const download = (path: string): DownloadView => ({
    label: path.slice(path.lastIndexOf('/') + 1),
    href: site.base + path,
  });
  const record = recordHash(ledger);
  return {
    head: onlyPageHead(context, 'data', 'data/', { linked: recordData(context, record) }),
    ...messages(lang).pages.data,
    all: [
      'city-chain-atlas.zip',
      'city-chain-atlas.xlsx',
      'atlas.sqlite',
      'datapackage.json',
      'SHA256SUMS',
    ].map((name) => download(`data/${name}`)),
    tables: ALL_TABLES.map((table) => ({
      name: table.name,
      title: described(table.title),
      description: described(table.description),
      rows: rowCount(table, ledger),
      key: table.key,
      files: FORMATS.map((format) => download(`data/${table.name}.${format}`)),
      columns: table.columns.map(({ name, type, description, required, refers, values }) => ({
        name,
        type,
        description: described(description),
        required: required === true,
        ...(refers ? { refers: `${refers.table}.${refers.column}` } : {}),
        ...known({ values: values && valueMeanings(lang, values) }),
      })),
    })),
    snippets: snippetsOf(site),
    api: [
      'index.json',
      'openapi.json',
      'all.json',
      'cities.json',
      'funds.json',
      'partners.json',
      'chains.json',
    ].map((name) => download(`${API}${name}`)),
    schemas: (Object.keys(SCHEMAS) as FileKind[]).map((kind) => ({
      kind,
      href: site.base + schemaPath(kind),
    })),
    today: ledger.today,
    record,
    apiChanges: [...Map.groupBy(API_CHANGES, ({ date }) => date)].map(([date, changes]) => ({
      date,
      what: changes.map(({ what }) => described(what)),
    })),
  };
}
