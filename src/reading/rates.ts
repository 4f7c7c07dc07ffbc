import { CsvError, parse } from 'csv-parse/sync';
import { problem } from '../problems/catalogue.ts';
import { type Detail, detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';
import { rate, RATE_COLUMNS, type RateRecord } from '../schema/money/rates.ts';

/** A row of a table of rates, with the line it stands on. */
export interface RateRow extends RateRecord {
  file: string;
  line: number;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

const EXPECTED: Record<(typeof RATE_COLUMNS)[number], Detail> = {
  month: detail('rate-month'),
  currency: detail('rate-currency'),
  per_usd: detail('rate-per-usd'),
  source: detail('rate-source'),
};

/** Reads one table of rates: its rows, and what is wrong with the others. */
export function readRates(text: string, file: string): { rows: RateRow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wrong = (line: number, what: Detail) =>
    problems.push(problem('rate-row', { file, line, column: 1 }, { what }));
  let parsed: Parsed[];
  try {
    parsed = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as never;
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines']) : 1;
    wrong(line, detail('rate-quotes'));
    return { rows: [], problems };
  }
  const rows: RateRow[] = [];
  const [head, ...rest] = parsed;
  if (head?.record.join(',') !== RATE_COLUMNS.join(',')) {
    wrong(1, detail('rate-head', RATE_COLUMNS.join(',')));
    return { rows, problems };
  }
  for (const { record, info } of rest) {
    const fields = Object.fromEntries(RATE_COLUMNS.map((column, at) => [column, record[at] ?? '']));
    const checked = rate.safeParse(fields);
    if (record.length !== RATE_COLUMNS.length) {
      wrong(info.lines, detail('rate-columns', record.length, RATE_COLUMNS.length));
    } else if (checked.success) {
      rows.push({ ...checked.data, file, line: info.lines });
    } else {
      const column = RATE_COLUMNS.find((name) => name === checked.error.issues[0]?.path[0]);
      wrong(info.lines, EXPECTED[column ?? 'month']);
    }
  }
  return { rows, problems };
}
