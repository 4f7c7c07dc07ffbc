import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Ledger } from '../../ledger/model.ts';
import type { ColumnType, Table } from '../../views/data/tables/table.ts';

/** The Parquet type of each type of column; dates stay texts, as some are only a month or a year. */
const TYPES = {
  string: 'STRING',
  date: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  year: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

/** A table as Parquet. */
export function parquetOf(table: Table, ledger: Ledger): Uint8Array {
  const rows = table.rows(ledger);
  const columnData = table.columns.map(({ name, type, required }) => ({
    name,
    type: TYPES[type],
    nullable: required !== true,
    data: rows.map((row) => row[name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
