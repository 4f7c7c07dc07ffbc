import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Ledger } from '../../ledger/model.ts';
import type { CellValue, ColumnType, Table } from '../../views/data/tables/table.ts';

const TYPES = {
  string: 'TEXT',
  date: 'TEXT',
  number: 'NUMERIC',
  integer: 'INTEGER',
  year: 'INTEGER',
  boolean: 'INTEGER',
} as const satisfies Record<ColumnType, string>;

/** Names of tables and columns are ours and plain; quoted all the same. */
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function create({ name, columns, key }: Table): string {
  const lines = columns.map(
    ({ name: column, type, required }) =>
      `${quote(column)} ${TYPES[type]}${required ? ' NOT NULL' : ''}`,
  );
  const references = columns.flatMap(({ name: column, refers }) =>
    refers
      ? [
          `FOREIGN KEY (${quote(column)}) REFERENCES ${quote(refers.table)} (${quote(refers.column)})`,
        ]
      : [],
  );
  return `CREATE TABLE ${quote(name)} (${[...lines, `PRIMARY KEY (${key.map(quote).join(', ')})`, ...references].join(', ')}) WITHOUT ROWID`;
}

/** The ranking of cities as its page has it: what each ranked place announced, and what is documented of it. */
const CITY_RANKING = `CREATE VIEW city_ranking AS
SELECT t.announced_rank AS rank, t.city, c.name, c.name_zh, t.announced, t.announced_low,
  t.announced_high, t.public, t.share_unknown, t.documented, t.spent, t.funds, t.without_amount,
  t.no_sum, t.articles, t.partners, t.doubt
FROM city_totals AS t JOIN cities AS c ON c.id = t.city
WHERE t.ranked = 1
ORDER BY t.announced_rank IS NULL, t.announced_rank, t.city`;

const bound = (value: CellValue | undefined) =>
  typeof value === 'boolean' ? Number(value) : (value ?? null);

/** All tables as one SQLite file, with keys, references and the ranking of cities as a view. The same rows give the same bytes. */
export function sqliteOf(tables: readonly Table[], ledger: Ledger): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sqlite-'));
  const path = join(folder, 'atlas.sqlite');
  try {
    const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; BEGIN');
    for (const table of tables) {
      database.exec(create(table));
      const names = table.columns.map(({ name }) => name);
      const marks = names.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${quote(table.name)} VALUES (${marks})`);
      for (const row of table.rows(ledger)) insert.run(...names.map((name) => bound(row[name])));
    }
    if (tables.some(({ name }) => name === 'city_totals')) database.exec(CITY_RANKING);
    database.exec('COMMIT; VACUUM');
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
