import { strToU8, zipSync } from 'fflate';
import type { Ledger } from '../../ledger/model.ts';
import type { Site } from '../../site/site.ts';
import { ALL_TABLES } from '../../views/data/tables/all.ts';
import type { FileOutput } from '../files.ts';
import { csvOf, jsonLinesOf } from '../formats/csv.ts';
import { checksumsOf, type DataFile, dataPackageOf } from '../formats/data-package.ts';
import { parquetOf } from '../formats/parquet.ts';
import { sqliteOf } from '../formats/sqlite.ts';

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonl: 'application/jsonl',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  json: 'application/json',
  zip: 'application/zip',
};

/** A day that every archive may hold (ZIP knows none before 1980): entries have no time of their own. */
const NO_TIME = '1980-01-01T12:00:00';

/** Everything below `data/`: each table in three formats, all as one SQLite file, descriptor, hashes, archive. */
function make(ledger: Ledger, site: Site): Map<string, Uint8Array> {
  const files: DataFile[] = ALL_TABLES.flatMap((table) => [
    { path: `${table.name}.csv`, bytes: strToU8(csvOf(table, ledger)) },
    { path: `${table.name}.jsonl`, bytes: strToU8(jsonLinesOf(table, ledger)) },
    { path: `${table.name}.parquet`, bytes: parquetOf(table, ledger) },
  ]);
  files.push({ path: 'atlas.sqlite', bytes: sqliteOf(ALL_TABLES, ledger) });
  const descriptor = `${JSON.stringify(dataPackageOf(ALL_TABLES, files, ledger, site), null, 2)}\n`;
  files.push({ path: 'datapackage.json', bytes: strToU8(descriptor) });
  const zip = zipSync(
    Object.fromEntries(files.map(({ path, bytes }) => [`city-chain-atlas/${path}`, bytes])),
    { mtime: NO_TIME, level: 9 },
  );
  files.push({ path: 'city-chain-atlas.zip', bytes: zip });
  files.push({ path: 'SHA256SUMS', bytes: strToU8(checksumsOf(files)) });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** The paths of the open data's files below `data/`, without making them. */
export function dataPaths(): string[] {
  return [
    ...ALL_TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`, `${name}.parquet`]),
    'atlas.sqlite',
    'datapackage.json',
    'city-chain-atlas.zip',
    'SHA256SUMS',
  ];
}

/** The files of the open data; all are made when the first is asked for, as each is in the archive too. */
export function dataFiles(ledger: Ledger, site: Site): FileOutput[] {
  let made: Map<string, Uint8Array> | undefined;
  const all = () => (made ??= make(ledger, site));
  return dataPaths().map((path) => ({
    path: `data/${path}`,
    type: TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8',
    content: () => all().get(path) ?? '',
  }));
}
