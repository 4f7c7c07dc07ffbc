import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage, textIn } from '../harness/crawl.ts';
import { BASE, frozenSite, ORIGIN } from '../harness/frozen-site.ts';
import { calculate, HERE, runPython, runR, runShell } from '../harness/programs.ts';
import { serve, type Served } from '../harness/server.ts';

/** What the page of open data shows for each program, as it is published. */
function snippetsOn(path: string): Record<string, string> {
  const html = readFileSync(join(frozenSite().dir, path, 'index.html'), 'utf8');
  const snippets: Record<string, string> = {};
  visit(readPage(html, `${path}index.html`, BASE).tree, 'element', (element) => {
    const { dataProgram: program } = element.properties;
    if (typeof program === 'string') snippets[program] = textIn(element);
  });
  return snippets;
}

const data = (name: string): string => join(frozenSite().dir, 'data', name);

/** The sum with which the home page begins, from the table of sums. */
function announced(): number {
  const rows = readFileSync(data('totals.jsonl'), 'utf8').trim().split('\n');
  const sums = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
  return Number(
    sums.find(({ row, measure }) => row === 'announced' && measure === 'size')?.['amount_cny'],
  );
}

describe('what /data/ shows of programs', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(frozenSite().dir, BASE);
  });
  afterAll(() => served.close());

  /** A snippet as on the page, with the address at which the site is being served. */
  const snippet = (program: string): string => {
    const code = snippetsOn('data/')[program] ?? '';
    expect(code).not.toBe('');
    return code.replaceAll(`${ORIGIN}${BASE}`, served.home);
  };
  const lastNumber = (printed: string): number =>
    Number(/[\d.]+(?=\D*$)/.exec(printed.replaceAll(/\s+$/g, ''))?.[0]);

  it('is the same in both languages, and names files that are there', () => {
    const snippets = snippetsOn('data/');
    expect(Object.keys(snippets)).toEqual(['pandas', 'R', 'DuckDB', 'SQLite', 'Excel']);
    expect(snippetsOn('zh/data/')).toEqual(snippets);
    const named = Object.values(snippets).flatMap((code) =>
      [...code.matchAll(/https:[^\s"']+/g)].map(([address]) => address),
    );
    expect(named).toHaveLength(4);
    for (const address of named) {
      expect(address.startsWith(`${ORIGIN}${BASE}data/`)).toBe(true);
      expect(readFileSync(data(address.slice(`${ORIGIN}${BASE}data/`.length)))).not.toHaveLength(0);
    }
    expect(announced()).toBeGreaterThan(1e9);
  });

  it.skipIf(!HERE.pandas)('runs in pandas (needs python3-pandas)', async () => {
    const printed = await runPython(snippet('pandas'));
    expect(printed).toContain('doubt');
    expect(lastNumber(printed)).toBe(announced());
  });

  it.skipIf(!HERE.R)('runs in R (needs r-base-core)', async () => {
    const printed = await runR(snippet('R'));
    expect(printed).toContain('doubt');
    expect(lastNumber(printed)).toBe(announced());
  });

  it('runs in DuckDB, on the file itself', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    // From an address it reads with an extension that it fetches first.
    const code = (snippetsOn('data/')['DuckDB'] ?? '').replaceAll(
      `${ORIGIN}${BASE}data/`,
      data('/'),
    );
    const rows = (await connection.runAndReadAll(code)).getRowObjects();
    expect(rows.length).toBeGreaterThan(0);
    for (const { total } of rows) expect(Number(total)).toBe(announced());
    connection.closeSync();
  });

  it('has SQL that SQLite understands', () => {
    const [, sql = ''] = /<<'SQL'\n(.*)\nSQL/s.exec(snippetsOn('data/')['SQLite'] ?? '') ?? [];
    const database = new DatabaseSync(data('atlas.sqlite'), { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    expect(rows.length).toBeGreaterThan(0);
    for (const { total } of rows) expect(total).toBe(announced());
  });

  it.skipIf(!HERE.SQLite)('runs in a shell with sqlite3 (needs curl and sqlite3)', async () => {
    const printed = await runShell(snippet('SQLite'));
    expect(lastNumber(printed)).toBe(announced());
  });

  it.skipIf(!HERE.Excel)('is calculated by LibreOffice (needs libreoffice-calc)', async () => {
    const found = await calculate(data('city-chain-atlas.xlsx'), snippet('Excel'));
    expect(Number(found)).toBe(announced());
  });
});
