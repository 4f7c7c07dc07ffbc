import { stringify } from 'csv-stringify/sync';
import type { Ledger } from '../../ledger/model.ts';
import type { CellValue, PlainTable, Table } from '../../views/data/tables/table.ts';

/** A table of the open data as CSV. */
export function csvOf(table: Table, ledger: Ledger): string {
  return csvText({ columns: table.columns.map(({ name }) => name), rows: table.rows(ledger) });
}

/**
 * A table as CSV after RFC 4180: UTF-8, CRLF, a head line, blanks for what is not known. A cell that a
 * spreadsheet would take for a formula gets a quote before it (OWASP, "CSV Injection").
 */
export function csvText({ columns, rows }: PlainTable): string {
  return stringify([...rows], {
    columns: [...columns],
    header: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false }) as never,
    },
  });
}

/** A table as JSON Lines: one object a line, every column in it, null for what is not known. */
export function jsonLinesOf(table: Table, ledger: Ledger): string {
  const ordered = (row: Record<string, CellValue>) =>
    Object.fromEntries(table.columns.map(({ name }) => [name, row[name] ?? null]));
  return table
    .rows(ledger)
    .map((row) => `${JSON.stringify(ordered(row))}\n`)
    .join('');
}
