import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import type { CellValue, ColumnType, Row, TableHead } from '../../views/data/tables/table.ts';

/** The Parquet type of each type of column but whole days, which have no plain one (see `dayColumns`). */
const TYPES = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  year: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<Exclude<ColumnType, 'date'>, string>;

/** The columns that hold whole days, as dates. A date that is only a month or a year stays a text. */
const dayColumns = ({ columns }: TableHead) =>
  Object.fromEntries(
    columns
      .filter(({ type }) => type === 'date')
      .map(({ name, required }) => [
        name,
        {
          name,
          type: 'INT32' as const,
          converted_type: 'DATE' as const,
          repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
        },
      ]),
  );

/** A cell as the writer takes it: a day is the midnight that begins it in UTC. */
const valueOf = (value: CellValue | undefined, type: ColumnType) =>
  type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : (value ?? null);

/** A table as Parquet. */
export function parquetOf(table: TableHead, rows: readonly Row[]): Uint8Array {
  const columns = table.columns.map(({ name, type, required }) => ({
    name,
    ...(type === 'date' ? {} : { type: TYPES[type], nullable: required !== true }),
    data: rows.map((row) => valueOf(row[name], type)),
  }));
  const schema = schemaFromColumnData({ columnData: columns, schemaOverrides: dayColumns(table) });
  const columnData = columns.map(({ name, data }) => ({ name, data }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
