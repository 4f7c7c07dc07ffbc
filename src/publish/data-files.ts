import { strToU8, zipSync } from 'fflate';
import type { Ledger } from '../ledger/model.ts';
import type { Site } from '../site/site.ts';
import { ALL_TABLES } from '../views/data/tables/all.ts';
import { type FileSource, fromDigest } from './file.ts';
import { cacheKey } from './cache.ts';
import { checksumsFile, sha256, SUMS_FILE } from './checksums.ts';
import { csvOf, jsonLinesOf } from './formats/csv.ts';
import { type DataFile, dataPackageOf } from './formats/data-package.ts';
import { parquetOf } from './formats/parquet.ts';
import { sqliteOf } from './formats/sqlite.ts';
import { xlsxOf } from './formats/xlsx.ts';

/** A day that every archive may hold (ZIP knows none before 1980): entries have no time of their own. */
const NO_TIME = '1980-01-01T12:00:00';

/** Everything below `data/`: each table in three formats, all as one SQLite file and one workbook, descriptor, hashes, archive. */
function make(ledger: Ledger, site: Site): Map<string, Uint8Array> {
  const files: DataFile[] = ALL_TABLES.flatMap((table) => [
    { path: `${table.name}.csv`, bytes: strToU8(csvOf(table, ledger)) },
    { path: `${table.name}.jsonl`, bytes: strToU8(jsonLinesOf(table, ledger)) },
    { path: `${table.name}.parquet`, bytes: parquetOf(table, ledger) },
  ]);
  files.push({ path: 'city-chain-atlas.xlsx', bytes: xlsxOf(ALL_TABLES, ledger) });
  files.push({ path: 'atlas.sqlite', bytes: sqliteOf(ALL_TABLES, ledger) });
  const descriptor = `${JSON.stringify(dataPackageOf(ALL_TABLES, files, ledger, site), null, 2)}\n`;
  files.push({ path: 'datapackage.json', bytes: strToU8(descriptor) });
  const zip = zipSync(
    Object.fromEntries(files.map(({ path, bytes }) => [`city-chain-atlas/${path}`, bytes])),
    { mtime: NO_TIME, level: 9 },
  );
  files.push({ path: 'city-chain-atlas.zip', bytes: zip });
  const hashes = new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  files.push({ path: SUMS_FILE, bytes: strToU8(checksumsFile(hashes)) });
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

/** The paths of the open data's files below `data/`, without making them. */
function dataPaths(): string[] {
  return [
    ...ALL_TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`, `${name}.parquet`]),
    'atlas.sqlite',
    'datapackage.json',
    'city-chain-atlas.zip',
    'city-chain-atlas.xlsx',
    SUMS_FILE,
  ];
}

/** A file of the open data by its path below `data/`. */
export interface DataOutput {
  path: string;
  source: () => FileSource;
}

/**
 * The files of the open data; all are made when the first is asked for, as each is in the archive too.
 * They are named by the rows of all tables, which say more than CSV does: what is blank and what is
 * no text.
 */
export function dataOutputs(ledger: Ledger, site: Site): DataOutput[] {
  let made: Map<string, Uint8Array> | undefined;
  let digest: string | undefined;
  const all = () => (made ??= make(ledger, site));
  const rows = () =>
    (digest ??= cacheKey(ledger.today, ...ALL_TABLES.map((table) => jsonLinesOf(table, ledger))));
  return dataPaths().map((path) => ({
    path,
    source: () => fromDigest(rows(), () => all().get(path) ?? ''),
  }));
}
