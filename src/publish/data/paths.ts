import { SUMS_FILE } from '../checksums.ts';

/** What holds all tables, below `data/`. */
export const WORKBOOK = 'city-chain-atlas.xlsx';
export const DATABASE = 'atlas.sqlite';
export const DESCRIPTOR = 'datapackage.json';
export const ARCHIVE = 'city-chain-atlas.zip';

/** The files that are made of all tables. */
export const WHOLE = [DATABASE, DESCRIPTOR, ARCHIVE, WORKBOOK, SUMS_FILE];

/** The files of a table. */
export const tablePaths = (name: string): string[] =>
  ['csv', 'jsonl', 'parquet'].map((ending) => `${name}.${ending}`);
