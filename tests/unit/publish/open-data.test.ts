import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { keepWith } from '../../../src/ledger/reads/persisted.ts';
import { tracked } from '../../../src/ledger/reads/tracked.ts';
import { type Cache, noCache } from '../../../src/publish/cache.ts';
import { readChecksums, sha256 } from '../../../src/publish/checksums.ts';
import { dataOutputs } from '../../../src/publish/data/files.ts';
import { readLog } from '../../../src/publish/reads/log.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const site = { origin: 'https://atlas.example', base: '/' };

const outputsOf = (ledger: Ledger, cache: Cache = noCache) => dataOutputs({ ledger, site, cache });

/** All files, as bytes by their paths. */
async function filesOf(ledger: Ledger, cache?: Cache): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { path, source } of outputsOf(ledger, cache))
    files.set(path, (await source().write()) as Uint8Array);
  return files;
}

/** A cache that stays. */
function cacheInMemory(): Cache {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (room, key) => kept.get(`${room}/${key}`),
    put: (room, key, bytes) => kept.set(`${room}/${key}`, bytes),
  };
}

let ledger: Ledger;
beforeAll(() => {
  const loaded = loadLedger(tempRecord(SMALL_RECORD)).ledger;
  if (!loaded) throw new Error('the record has errors');
  ledger = loaded;
});

describe('the open data', () => {
  it('is all in the archive, and the hashes of all are listed', async () => {
    const files = await filesOf(ledger);
    const archive = unzipSync(files.get('city-chain-atlas.zip') ?? new Uint8Array());
    const apart = new Set(['city-chain-atlas.zip', 'SHA256SUMS']);
    const within = [...files.keys()].filter((path) => !apart.has(path));
    expect(Object.keys(archive).sort()).toEqual(
      within.map((path) => `city-chain-atlas/${path}`).sort(),
    );
    for (const path of within)
      expect(sha256(archive[`city-chain-atlas/${path}`] ?? ''), path).toBe(
        sha256(files.get(path) ?? ''),
      );
    const listed = readChecksums(Buffer.from(files.get('SHA256SUMS') ?? '').toString());
    expect(Object.fromEntries(listed ?? [])).toEqual(
      Object.fromEntries(
        [...files].flatMap(([path, bytes]) =>
          path === 'SHA256SUMS' ? [] : [[path, sha256(bytes)]],
        ),
      ),
    );
  });

  it('has the same bytes with what is kept of another record', async () => {
    const cache = cacheInMemory();
    const other = { ...ledger, publishers: [] };
    await filesOf(other, cache);
    const [kept, fresh] = [await filesOf(ledger, cache), await filesOf(ledger)];
    expect([...kept].map(([path, bytes]) => [path, sha256(bytes)])).toEqual(
      [...fresh].map(([path, bytes]) => [path, sha256(bytes)]),
    );
  });

  it('is named by the rows of its tables: what holds none of a change keeps its name', () => {
    const named = (of: Ledger) =>
      new Map(outputsOf(of).map(({ path, source }) => [path, source().digest]));
    const [before, after] = [named(ledger), named({ ...ledger, publishers: [] })];
    const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
    expect(changed.sort()).toEqual(
      [
        ...['publishers.csv', 'publishers.jsonl', 'publishers.parquet', 'atlas.sqlite'],
        ...['datapackage.json', 'city-chain-atlas.zip', 'city-chain-atlas.xlsx', 'SHA256SUMS'],
      ].sort(),
    );
  });

  it('is made again where it is asked for again', async () => {
    const [output] = outputsOf(ledger);
    const once = (await output?.source().write()) as Uint8Array;
    expect(sha256((await output?.source().write()) as Uint8Array)).toBe(sha256(once));
  });

  it('takes rows that are as before from what is published, whatever else stands there', async () => {
    const day = (today: string) => {
      const loaded = loadLedger(tempRecord(SMALL_RECORD), { today }).ledger;
      if (!loaded) throw new Error('the record has errors');
      return tracked(loaded);
    };
    const first = day('2026-01-01');
    const log = readLog(first.versionOf);
    keepWith(first.ledger, log);
    const before = await filesOf(first.ledger);
    const next = day('2026-01-02');
    keepWith(next.ledger, readLog(next.versionOf, log.kept()));
    const asked: string[] = [];
    const published = (path: string): Uint8Array | undefined => {
      asked.push(path);
      const found = before.get(path.replace('data/', ''));
      if (path === 'data/cities.jsonl') return Buffer.from('{"id":"nowhere"}\n');
      return path === 'data/funds.jsonl' ? undefined : found;
    };
    const outputs = dataOutputs({ ledger: next.ledger, site, cache: noCache, published });
    const made = new Map<string, Uint8Array>();
    for (const { path, source } of outputs) made.set(path, (await source().write()) as Uint8Array);
    const fresh = await filesOf(day('2026-01-02').ledger);
    for (const [path, bytes] of fresh)
      expect(sha256(made.get(path) ?? ''), path).toBe(sha256(bytes));
    expect(asked).toContain('data/publishers.jsonl');
  });
});
