import { type FileKind, SCHEMAS } from '../schema/record.ts';
import { words } from '../words/words.ts';
import type { Context } from './context.ts';
import { onlyPageHead } from './head.ts';
import type { PageHead } from './parts.ts';
import { schemaPath } from './guide.ts';

/** The tables of the record that are published as files. */
export const TABLES = ['articles', 'claims', 'funds', 'places'] as const;
export type TableName = (typeof TABLES)[number];

/** The path of a table's file, below the base. */
export function tablePath(table: TableName): string {
  return `data/${table}.json`;
}

export interface DataView {
  head: PageHead;
  title: string;
  intro: string;
  tables: { name: TableName; href: string; rows: number }[];
  rates?: { href: string };
  schemas: { kind: FileKind; href: string }[];
  /** The day that the record speaks of. */
  today: string;
}

/** The path of the table of rates. */
export const RATES_PATH = 'data/rates.csv';

/** What can be downloaded. */
export function dataView(context: Context): DataView {
  const { ledger, site } = context;
  const rows: Record<TableName, number> = {
    articles: ledger.articles.length,
    claims: ledger.articles.reduce((sum, { claims }) => sum + claims.length, 0),
    funds: ledger.funds.length,
    places: ledger.places.length,
  };
  return {
    head: onlyPageHead(context, 'data', 'data/'),
    ...words(context.lang).pages.data,
    tables: TABLES.map((name) => ({ name, href: site.base + tablePath(name), rows: rows[name] })),
    ...(ledger.rates.size > 0 ? { rates: { href: site.base + RATES_PATH } } : {}),
    schemas: (Object.keys(SCHEMAS) as FileKind[]).map((kind) => ({
      kind,
      href: site.base + schemaPath(kind),
    })),
    today: ledger.today,
  };
}
