import { readFileSync } from 'node:fs';
import type { Ledger } from '../ledger/model.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { RATE_COLUMNS } from '../schema/rates.ts';
import { type FileKind, SCHEMAS } from '../schema/record.ts';
import { LANGS } from '../site/lang.ts';
import type { Site } from '../site/site.ts';
import { RATES_PATH, tablePath, TABLES, type TableName } from '../views/data.ts';
import { articleRows, claimRows, fundRows, placeRows } from '../views/data-files.ts';
import { FEED_PATH, FEED_TYPE, feedView } from '../views/feeds.ts';
import { schemaPath } from '../views/guide.ts';
import { headersFile } from './headers.ts';

/** A published file that is no page. */
export interface FileOutput {
  /** Below the base. */
  path: string;
  type: string;
  content: () => string | Uint8Array;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const ROWS: Record<TableName, (ledger: Ledger) => unknown[]> = {
  articles: articleRows,
  claims: claimRows,
  funds: fundRows,
  places: placeRows,
};

/** The table of rates as it is used: the columns need no quotes, as all are codes and numbers. */
function ratesCsv({ rates }: Ledger): string {
  const rows = [...rates].flatMap(([currency, months]) =>
    [...months].map(([month, perUsd]) => [month, currency, perUsd]),
  );
  rows.sort(([a = '', x = ''], [b = '', y = '']) => (a + x < b + y ? -1 : 1));
  return [RATE_COLUMNS.slice(0, 3), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Every file of the site that is no page. */
export function filesOf(ledger: Ledger, site: Site): FileOutput[] {
  const context = { ledger, site, lang: LANGS[0] };
  const files: FileOutput[] = [
    ...(Object.keys(SCHEMAS) as FileKind[]).map((kind) => ({
      path: schemaPath(kind),
      type: 'application/schema+json',
      content: () => json(jsonSchemaOf(kind, kind)),
    })),
    ...TABLES.map((table) => ({
      path: tablePath(table),
      type: 'application/json',
      content: () => json(ROWS[table](ledger)),
    })),
    ...ledger.images.map(({ name, absolute }) => ({
      path: `images/${name}`,
      type: `image/${name.split('.').at(-1)?.replace('jpg', 'jpeg') ?? 'jpeg'}`,
      content: () => readFileSync(absolute),
    })),
    { path: FEED_PATH, type: FEED_TYPE, content: () => json(feedView(context)) },
    { path: 'robots.txt', type: 'text/plain', content: () => 'User-agent: *\nAllow: /\n' },
    { path: '_headers', type: 'text/plain', content: () => headersFile(site) },
  ];
  if (ledger.rates.size > 0)
    files.push({ path: RATES_PATH, type: 'text/csv', content: () => ratesCsv(ledger) });
  return files;
}
