import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { type Cache, noCache } from '../../../src/publish/cache.ts';
import { indexedWith } from '../../../src/publish/search/index-files.ts';
import { shardsOf as shardsFrom } from '../../../src/publish/search/shards.ts';
import { keptOf, type SearchRecord } from '../../../src/views/search/search-record.ts';
import { searchRecords } from '../../harness/search-records.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

/** A cache that stays, and says what was put into it. */
function cacheInMemory(): Cache & { put: Cache['put']; rooms: string[] } {
  const kept = new Map<string, Uint8Array>();
  const rooms: string[] = [];
  return {
    rooms,
    get: (room, key) => kept.get(`${room}/${key}`),
    put: (room, key, bytes) => {
      rooms.push(room);
      kept.set(`${room}/${key}`, bytes);
    },
  };
}

const { ledger } = loadLedger(tempRecord(SMALL_RECORD));
if (!ledger) throw new Error('the record has errors');
const records = searchRecords(ledger, { origin: 'https://atlas.example', base: '/' });

const fold = () => new Map<string, string>();
const shardsOf = (of: readonly SearchRecord[], cache: Cache = noCache) =>
  shardsFrom(
    of.map((record) => ({ ...keptOf(record), whole: () => record })),
    ...([indexedWith, fold, cache] as const),
  );

/** The records with another word in the text of the first. */
const edited = records.map((record, at) =>
  at > 0
    ? record
    : { ...record, texts: [...record.texts, { lang: 'en' as const, text: 'Zyzzyva' }] },
);

describe('the shards of the search', () => {
  it('tell of every page under the terms of its text', () => {
    const shards = [...shardsOf(edited).values()].flatMap(({ texts }) =>
      texts.map((text) => JSON.parse(text) as Record<string, string>),
    );
    const holding = shards.filter((shard) => Object.keys(shard).includes('zyzzyva'));
    expect(holding).toHaveLength(1);
    expect(shards.some((shard) => Object.keys(shard).includes('南京'))).toBe(true);
  });

  it('are the same with what is kept of another record', () => {
    const cache = cacheInMemory();
    shardsOf(records, cache);
    expect([...shardsOf(edited, cache)]).toEqual([...shardsOf(edited)]);
    expect([...shardsOf(records, cache)]).toEqual([...shardsOf(records)]);
  });

  it('are made again where an edit has touched them: one lot, and the shards of its words', () => {
    const cache = cacheInMemory();
    const before = shardsOf(records, cache);
    cache.rooms.length = 0;
    const after = shardsOf(edited, cache);
    const changed = [...after].filter(
      ([name, { texts }]) => texts.join() !== before.get(name)?.texts.join(),
    );
    expect(changed).toHaveLength(1);
    expect(cache.rooms).toEqual(['search-lots', 'search-shards']);
  });
});
