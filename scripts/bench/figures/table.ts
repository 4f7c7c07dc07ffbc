/** A table of texts; the columns named in `right` hold figures. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The places of columns that are set to the right. */
  readonly right: readonly number[];
}

const widthsOf = ({ head, rows }: Table): number[] =>
  head.map((name, at) =>
    Math.max(...[name, ...rows.map((row) => row[at] ?? '')].map((text) => text.length)),
  );

/** The lines of a table for a terminal. */
export function plainTable(table: Table): string {
  const widths = widthsOf(table);
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, at) =>
        table.right.includes(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [table.head, ...table.rows].map((cells) => `${line(cells)}\n`).join('');
}

/** A table in Markdown, in the form that Prettier gives it. */
export function markdownTable(table: Table): string {
  const widths = widthsOf(table).map((width) => Math.max(3, width));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((text, at) =>
        table.right.includes(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0),
      )
      .join(' | ')} |\n`;
  const rule = widths.map((width, at) =>
    table.right.includes(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [table.head, rule, ...table.rows].map(line).join('');
}
