import type { Site } from '../../site/site.ts';
import { funds } from './tables/funds.ts';

/** A few lines of a program that reads the open data. */
export interface Snippet {
  program: 'pandas' | 'R' | 'DuckDB' | 'SQLite' | 'Excel';
  code: string;
}

/** The letters by which a spreadsheet calls a column: A, …, Z, AA. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** A whole column of the sheet of funds. */
function sheetColumn(name: string): string {
  const letters = lettersOf(funds.columns.findIndex((column) => column.name === name));
  return `funds!${letters}:${letters}`;
}

/**
 * How each program adds up the announced sums of funds for blockchain with public money, shown beside
 * them what is in doubt. All come to the same: the tests run every one.
 */
export function snippetsOf({ origin, base }: Site): Snippet[] {
  const data = `${origin}${base}data/`;
  return [
    {
      program: 'pandas',
      code: `import pandas as pd

funds = pd.read_csv("${data}funds.csv")
announced = funds[funds["row"] == "announced"]
print(announced[["name", "amount_cny", "doubt"]])
print(announced["amount_cny"].sum())`,
    },
    {
      program: 'R',
      code: `funds <- read.csv("${data}funds.csv", encoding = "UTF-8")
announced <- subset(funds, row == "announced")
print(announced[c("name", "amount_cny", "doubt")])
format(sum(announced$amount_cny, na.rm = TRUE), scientific = FALSE)`,
    },
    {
      program: 'DuckDB',
      code: `SELECT name, amount_cny, doubt, sum(amount_cny) OVER () AS total
FROM read_parquet('${data}funds.parquet')
WHERE "row" = 'announced';`,
    },
    {
      program: 'SQLite',
      code: `curl -O ${data}atlas.sqlite
sqlite3 atlas.sqlite <<'SQL'
SELECT name, amount_cny, doubt, sum(amount_cny) OVER () AS total
FROM funds
WHERE row = 'announced';
SQL`,
    },
    {
      program: 'Excel',
      code: `=SUMIFS(${sheetColumn('amount_cny')},${sheetColumn('row')},"announced")`,
    },
  ];
}
