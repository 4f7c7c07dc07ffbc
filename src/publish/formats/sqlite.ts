import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CellValue, ColumnType, Row, TableHead } from '../../views/data/tables/table.ts';

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

function create({ name, columns, key }: TableHead): string {
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

/** Tables as one SQLite file, while it is made. */
interface SqliteFile {
  add: (table: TableHead, rows: readonly Row[]) => void;
  /** The whole file, with keys, references and the ranking of cities as a view. The same rows give the same bytes. */
  bytes: () => Uint8Array;
  /** Removes what was made on the way. */
  close: () => void;
}

/** Opens a SQLite file that tables are put into, one after the other. */
export function sqliteFile(): SqliteFile {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-sqlite-'));
  const path = join(folder, 'atlas.sqlite');
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // Nobody has a use for it where the machine goes down meanwhile.
  database.exec(
    'PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN',
  );
  let isRanked = false;
  return {
    add: (table, rows) => {
      database.exec(create(table));
      const names = table.columns.map(({ name }) => name);
      const marks = names.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${quote(table.name)} VALUES (${marks})`);
      for (const row of rows) insert.run(...names.map((name) => bound(row[name])));
      isRanked ||= table.name === 'city_totals';
    },
    bytes: () => {
      if (isRanked) database.exec(CITY_RANKING);
      database.exec('COMMIT; VACUUM');
      database.close();
      return readFileSync(path);
    },
    close: () => {
      if (database.isOpen) database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
