import { stringify } from 'csv-stringify/sync';
import type { PlainTable, Row, TableHead } from '../../views/data/tables/table.ts';

/** The rows of a table of the open data as CSV. */
export const csvOfRows = ({ columns }: TableHead, rows: readonly Row[]): string =>
  csvText({ columns: columns.map(({ name }) => name), rows });

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

/** The rows of a table as JSON Lines: one object a line, every column in it, null for what is not known. */
export function jsonLinesOf({ columns }: TableHead, rows: readonly Row[]): string {
  const ordered = (row: Row) =>
    Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));
  return rows.map((row) => `${JSON.stringify(ordered(row))}\n`).join('');
}

/** The rows that JSON Lines hold. */
export function rowsOfLines(lines: Uint8Array): Row[] {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString();
  return text === ''
    ? []
    : text
        .slice(0, -1)
        .split('\n')
        .map((line) => JSON.parse(line) as Row);
}
