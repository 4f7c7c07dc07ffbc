import { persisted } from '../../../ledger/reads/persisted.ts';
import { onceFor } from '../../../ledger/reads/reads.ts';
import type { Ledger } from '../../../ledger/model.ts';

/** What a cell may hold. Numbers are those of the record; a sum is exact up to 15 digits. */
export type CellValue = string | number | boolean | null;

/** The type of value of a column, in the words of Frictionless Table Schema. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'year';

/** A column of a table. */
export interface Column {
  name: string;
  type: ColumnType;
  /** What it holds, with its unit. */
  description: string;
  /** Never blank. */
  required?: true;
  /** The table and column whose values it repeats. */
  refers?: { table: string; column: string };
  /** The closed list of its values. */
  values?: readonly string[];
}

/** What a table of the open data is. */
export interface TableHead {
  name: string;
  title: string;
  description: string;
  /** The columns that together name a row. */
  key: readonly string[];
  columns: readonly Column[];
}

/** A row: what is known, under the names of the columns. */
export type Row = Record<string, CellValue>;

/** A table of the open data. */
export interface Table extends TableHead {
  rows: (ledger: Ledger) => Row[];
  /** How many rows it has, where they are costly to make. */
  count?: (ledger: Ledger) => number;
  /** Its rows by the entries that they are of, where they are costly to make: each row begins with the entry’s id. */
  byEntry?: (ledger: Ledger) => readonly RowsOfEntry[];
}

/** The rows of one entry. */
export interface RowsOfEntry {
  id: string;
  rows: () => Row[];
}

/** How many rows a table has. */
export const rowCount = (table: Table, ledger: Ledger): number => counts(ledger)(table);

const counts = onceFor((ledger: Ledger) =>
  onceFor(
    (table: Table) =>
      table.count?.(ledger) ??
      persisted(ledger, { name: `rows/${table.name}` }, () => table.rows(ledger).length),
  ),
);

/** The rows of a page's table as a download: plain values under the names of their columns. */
export interface PlainTable {
  columns: readonly string[];
  rows: readonly Record<string, CellValue>[];
}

type Rest = Partial<Omit<Column, 'name' | 'type' | 'description'>>;

const column =
  (type: ColumnType) =>
  (name: string, description: string, rest: Rest = {}): Column => ({
    name,
    type,
    description,
    ...rest,
  });

export const text = column('string');
export const number = column('number');
export const integer = column('integer');
export const boolean = column('boolean');
export const day = column('date');

/** A column that names a row of another table. */
export function reference(
  name: string,
  table: string,
  description: string,
  rest: Rest = {},
): Column {
  return { name, type: 'string', description, refers: { table, column: 'id' }, ...rest };
}
