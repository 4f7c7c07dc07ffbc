import { strToU8 } from 'fflate';
import type { Site } from '../../site/site.ts';
import type { TableHead } from '../../views/data/tables/table.ts';
import { checksumsFile, sha256, SUMS_FILE } from '../checksums.ts';
import { csvOfRows, rowsOfLines } from '../formats/csv.ts';
import { type DataFile, dataPackageOf } from '../formats/data-package.ts';
import { parquetOf } from '../formats/parquet.ts';
import { sqliteFile } from '../formats/sqlite.ts';
import { workbook } from '../formats/xlsx.ts';
import { type ZipEntry, zipEntry, zipOf } from '../formats/zip.ts';
import { packed } from '../packed.ts';
import { ARCHIVE, DATABASE, DESCRIPTOR, tablePaths, WORKBOOK } from './paths.ts';

/** A table and its rows, as JSON Lines. */
export interface TableLines {
  table: TableHead;
  lines: Uint8Array;
}

/** What the files of the open data are made from: plain data, which a thread can be given. */
export interface DataJob {
  tables: readonly TableLines[];
  /** The record’s day. */
  today: string;
  site: Site;
  /** What was made before and is not made again, as `makeData` gave it. */
  before?: Uint8Array | undefined;
}

/** The folder in the archive. */
const FOLDER = 'city-chain-atlas';

/**
 * Makes everything below `data/`: each table in three formats, all as one SQLite file and one workbook,
 * descriptor, archive, hashes. Each goes to `give` with its hash when it is made, and is not held any longer.
 * Gives what need not be made again the next time.
 */
export function makeData(
  { tables, today, site, before }: DataJob,
  give: (path: string, bytes: Uint8Array, hash: string) => void,
): Uint8Array {
  const pack = packed(before);
  const made = new Map<string, DataFile>();
  const entries: ZipEntry[] = [];
  const put = (path: string, bytes: Uint8Array): void => {
    const hash = sha256(bytes);
    made.set(path, { size: bytes.length, hash });
    entries.push(zipEntry(`${FOLDER}/${path}`, bytes, pack.of));
    give(path, bytes, hash);
  };
  const [database, book] = [sqliteFile(), workbook(pack.of)];
  try {
    for (const { table, lines } of tables) {
      const rows = rowsOfLines(lines);
      const [csv = '', jsonl = '', parquet = ''] = tablePaths(table.name);
      put(csv, strToU8(csvOfRows(table, rows)));
      put(jsonl, lines);
      put(
        parquet,
        pack.of(`${parquet} ${sha256(lines)}`, () => parquetOf(table, rows)),
      );
      book.add(table, rows);
      database.add(table, rows);
    }
    put(WORKBOOK, book.bytes());
    put(DATABASE, database.bytes());
  } finally {
    database.close();
  }
  const heads = tables.map(({ table }) => table);
  const descriptor = dataPackageOf(heads, made, { today, site });
  put(DESCRIPTOR, strToU8(`${JSON.stringify(descriptor, null, 2)}\n`));
  const archive = zipOf(entries);
  const hashes = new Map(Array.from(made, ([path, { hash }]) => [path, hash]));
  hashes.set(ARCHIVE, sha256(archive));
  give(ARCHIVE, archive, hashes.get(ARCHIVE) ?? '');
  const sums = strToU8(checksumsFile(hashes));
  give(SUMS_FILE, sums, sha256(sums));
  return pack.bytes();
}
