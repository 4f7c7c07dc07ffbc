import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { Validator } from '@seriousme/openapi-schema-validator';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../src/publish/api/open-api.ts';
import { FILES } from '../../src/publish/registry.ts';
import { API_CHANGES } from '../../src/views/data/api/changes.ts';
import { citiesRanking } from '../../src/views/ranking/cities.ts';
import { ALL_TABLES } from '../../src/views/data/tables/all.ts';
import { listFiles } from '../harness/files.ts';
import { frozenContext, frozenLedger } from '../harness/frozen-record.ts';
import { BASE, ORIGIN, frozenSite } from '../harness/frozen-site.ts';

const NAMES = ALL_TABLES.map(({ name }) => name);
/** How many rows the record gives a table: none where it has nothing of the kind yet. */
const rowsOf = new Map(ALL_TABLES.map(({ name, rows }) => [name, rows(frozenLedger()).length]));
/** Columns to add up, so that every program is held to more than a count. */
const SUMS: [string, string][] = [
  ['claims', 'amount'],
  ['claims', 'amount_cny'],
  ['funds', 'amount_cny'],
  ['ranking_rows', 'rank'],
  ['ranking_parts', 'score'],
  ['rates', 'per_usd'],
  ['cities', 'lat'],
];

const data = (name: string): string => join(frozenSite().dir, 'data', name);
const read = (name: string): Buffer => readFileSync(data(name));
const csvRows = (name: string): Record<string, string>[] =>
  parse(read(`${name}.csv`), { columns: true });
const jsonRows = (name: string): Record<string, unknown>[] =>
  read(`${name}.jsonl`)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
const sumOf = (rows: Record<string, unknown>[], column: string): number =>
  rows.reduce(
    (sum, row) => sum + (row[column] === '' || row[column] === null ? 0 : Number(row[column])),
    0,
  );

describe('the tables', () => {
  it.each(NAMES)('%s: CSV, JSON Lines, SQLite and Parquet have the same rows', async (name) => {
    const csv = csvRows(name);
    const json = jsonRows(name);
    const database = new DatabaseSync(data('atlas.sqlite'), { readOnly: true });
    const sqlite = database.prepare(`SELECT count(*) AS n FROM "${name}"`).get();
    database.close();
    const bytes = read(`${name}.parquet`);
    const file = bytes.buffer.slice(
      bytes.byteOffset,
      bytes.byteOffset + bytes.byteLength,
    ) as ArrayBuffer;
    const parquet = await parquetReadObjects({ file });
    const rows = rowsOf.get(name);
    expect([csv.length, json.length, sqlite?.['n'], parquet.length]).toEqual([
      rows,
      rows,
      rows,
      rows,
    ]);
    const plain = (row: Record<string, unknown> | undefined) =>
      Object.fromEntries(
        Object.entries(row ?? {}).map(([key, value]) => [
          key,
          value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null),
        ]),
      );
    expect(parquet.map(plain)).toEqual(json);
    const asText = (row: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          value === null ? '' : `${value as string | number | boolean}`,
        ]),
      );
    expect(csv).toEqual(json.map(asText));
  });

  it('add up to the same in DuckDB, SQLite and JSON Lines', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const database = new DatabaseSync(data('atlas.sqlite'), { readOnly: true });
    for (const [table, column] of SUMS) {
      const expected = sumOf(jsonRows(table), column);
      const one = async (from: string) => {
        const result = await connection.runAndReadAll(
          `SELECT sum("${column}")::DOUBLE AS s, count(*)::INTEGER AS n FROM ${from}`,
        );
        return result.getRowObjects()[0];
      };
      const parquet = await one(`read_parquet('${data(`${table}.parquet`)}')`);
      const csv = await one(`read_csv('${data(`${table}.csv`)}')`);
      const sqlite = database.prepare(`SELECT sum("${column}") AS s FROM "${table}"`).get();
      for (const found of [parquet?.['s'], csv?.['s'], sqlite?.['s']]) {
        expect(Number(found) / expected).toBeCloseTo(1, 9);
      }
      expect([parquet?.['n'], csv?.['n']]).toEqual([
        jsonRows(table).length,
        jsonRows(table).length,
      ]);
    }
    database.close();
    connection.closeSync();
  });

  it('hold whole days as dates in Parquet, and dates as written beside them', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const result = await connection.runAndReadAll(
      `DESCRIBE SELECT date, date_from, date_to, date_precision, added, reviewed FROM read_parquet('${data('articles.parquet')}')`,
    );
    const types = result.getRowObjects().map((row) => [row['column_name'], row['column_type']]);
    expect(types).toEqual([
      ['date', 'VARCHAR'],
      ['date_from', 'DATE'],
      ['date_to', 'DATE'],
      ['date_precision', 'VARCHAR'],
      ['added', 'DATE'],
      ['reviewed', 'DATE'],
    ]);
    connection.closeSync();
  });

  it('have the ranking of cities as a view of the SQLite file, as the page has it', () => {
    const database = new DatabaseSync(data('atlas.sqlite'), { readOnly: true });
    const view = database.prepare('SELECT rank, city, announced FROM city_ranking').all();
    database.close();
    const { rows } = citiesRanking(frozenContext('en'), { scope: 'announced' });
    const ranked = rows.map(({ rank, place, total }) => ({
      rank: rank ?? null,
      city: place.id,
      announced: total.amount ? Math.round(Number(total.amount.amount)) : null,
    }));
    const byCity = (a: { city?: unknown }, b: { city?: unknown }) =>
      String(a.city) < String(b.city) ? -1 : 1;
    expect(view.map((row) => ({ ...row })).sort(byCity)).toEqual(ranked.sort(byCity));
    expect(view.length).toBeGreaterThan(0);
  });

  it('have keys that are unique, and references that lead somewhere', () => {
    const database = new DatabaseSync(data('atlas.sqlite'), { readOnly: true });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    database.close();
    for (const { name, key } of ALL_TABLES) {
      const keys = jsonRows(name).map((row) => JSON.stringify(key.map((column) => row[column])));
      expect({ name, unique: new Set(keys).size }).toEqual({ name, unique: keys.length });
    }
  });

  it('are CSV after RFC 4180, with no cell that a spreadsheet would run', () => {
    for (const name of NAMES) {
      const text = read(`${name}.csv`).toString('utf8');
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
      for (const row of csvRows(name)) {
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
      }
    }
  });
});

describe('the descriptor and the archive', () => {
  interface Resource {
    name: string;
    path: string;
    hash: string;
    bytes: number;
    schema: { fields: { name: string }[] };
  }

  it('is a tabular data package, by the specification’s own schema and a Frictionless library', async () => {
    const found = await Package.load(data('datapackage.json'));
    expect(found.errors.map(({ message }) => message)).toEqual([]);
    expect(found.valid).toBe(true);
    for (const resource of found.resources) {
      const rows = await resource.read({ keyed: true, relations: false });
      expect({ name: resource.name, rows: rows.length }).toEqual({
        name: resource.name,
        rows: csvRows(resource.name.replaceAll('-', '_')).length,
      });
    }
  });

  it('gives the true hash and columns of every table', () => {
    const { resources } = JSON.parse(read('datapackage.json').toString('utf8')) as {
      resources: Resource[];
    };
    for (const { path, hash, bytes, schema } of resources) {
      const content = read(path);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(bytes).toBe(content.byteLength);
      expect(content.toString('utf8').split('\r\n')[0]).toBe(
        schema.fields.map(({ name }) => name).join(','),
      );
    }
  });

  it('lists the hash of every file, and holds them all in one archive', () => {
    const sums = new Map(
      read('SHA256SUMS')
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const files = readdirSync(join(frozenSite().dir, 'data')).filter(
      (name) => name !== 'index.html' && name !== 'SHA256SUMS',
    );
    expect([...sums.keys()].sort()).toEqual(files.sort());
    for (const [name, sum] of sums)
      expect(createHash('sha256').update(read(name)).digest('hex')).toBe(sum);
    const zip = unzipSync(read('city-chain-atlas.zip'));
    const inside = Object.entries(zip).map(
      ([path, bytes]) => [path.replace('city-chain-atlas/', ''), bytes] as const,
    );
    expect(inside.length).toBe(files.length - 1);
    for (const [name, bytes] of inside)
      expect(Buffer.compare(Buffer.from(bytes), read(name))).toBe(0);
  });
});

describe('the interface for programs', () => {
  const documents = documentsOf(FILES);
  const document = (path: string): unknown =>
    JSON.parse(readFileSync(join(frozenSite().dir, 'api/v1', path), 'utf8'));

  it('gives each document in the shape that its description says', () => {
    const description = document('openapi.json') as {
      openapi: string;
      components: { schemas: Record<string, object> };
      servers: { url: string }[];
    };
    expect(description.openapi).toBe('3.1.0');
    expect(description.servers).toEqual([{ url: `${ORIGIN}${BASE}api/v1` }]);
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    ajv.addFormat('uri', (text: string) => URL.canParse(text));
    ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    ajv.addSchema({ $id: 'atlas', components: description.components });
    const files = listFiles(join(frozenSite().dir, 'api/v1'));
    // As in OpenAPI, a path without a parameter goes before one with.
    const described = new Set(['openapi.json', ...documents.map(({ path }) => path.slice(1))]);
    const seen = new Set(['openapi.json']);
    for (const { path, schema } of documents) {
      const pattern = new RegExp(`^${path.slice(1).replace(/\{\w+\}/g, '[^/]+')}$`);
      const validate = ajv.compile({ $ref: `atlas#/components/schemas/${schema}` });
      const own = files.filter(
        (file) => pattern.test(file) && (file === path.slice(1) || !described.has(file)),
      );
      for (const file of own) seen.add(file);
      expect({ path, any: own.length > 0 }).toEqual({ path, any: true });
      for (const file of own) {
        const valid = validate(document(file));
        expect({ file, errors: valid ? '' : ajv.errorsText(validate.errors) }).toEqual({
          file,
          errors: '',
        });
      }
    }
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });

  it('has a description that is valid OpenAPI, and tells what has changed', async () => {
    const description = document('openapi.json') as Record<string, unknown>;
    const text = JSON.stringify(description);
    const { valid, errors } = await new Validator().validate(description);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    expect(API_CHANGES.length).toBeGreaterThan(0);
    for (const { date, what } of API_CHANGES)
      expect(text).toContain(JSON.stringify(`${date}: ${what}`).slice(1, -1));
  });

  it('has a document for each thing, named by each list', () => {
    for (const sort of ['cities', 'funds', 'partners', 'chains']) {
      const list =
        (document(`${sort}.json`) as Record<string, { id: string; document: string }[]>)[sort] ??
        [];
      expect(list.length).toBe(csvRows(sort).length);
      for (const { id, document: url } of list) {
        expect(url).toBe(`${ORIGIN}${BASE}api/v1/${sort}/${id}.json`);
        expect((document(`${sort}/${id}.json`) as { id: string }).id).toBe(id);
      }
    }
  });
});
