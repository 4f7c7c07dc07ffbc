import { createHash } from 'node:crypto';
import type { Fold } from '../../search/fold.ts';
import { posting, WEIGHTS, writePostings } from '../../search/postings.ts';
import type { SearchHead, SearchPage } from '../../views/search/search-record.ts';
import { type Cache, cacheKey } from '../cache.ts';
import { type Lot, lotBytes, readLot } from './lots.ts';
import { partsOf, type Shard, shardFromBytes, shardToBytes } from './parts.ts';
import { codeKey } from './terms.ts';

/*
 * The shards, in two steps of which each is done again only where something has changed. Pages are
 * taken apart in lots of those whose hash begins alike; then each shard is put together from what
 * the lots hold for it. After one edit that is one lot of 256, and the shards of the words that
 * came or went. (10,000 pages hold three million postings: to put all together again takes 3 s.)
 */

/** What is kept under a key, else what is made, which is then kept. */
function kept(cache: Cache, room: string, key: string, make: () => Uint8Array): Uint8Array {
  const found = cache.get(room, key);
  if (found) return found;
  const made = make();
  cache.put(room, key, made);
  return made;
}

interface NumberedLot {
  /** The number of each of its pages among all, and these as text. */
  pages: readonly number[];
  numbers: string;
  lot: Lot;
}

/** A shard from what the lots hold for it, terms in order. */
function shardBytes(shard: string, lots: readonly NumberedLot[]): Uint8Array {
  const postingsOf = new Map<string, number[]>();
  for (const { pages, lot } of lots) {
    if (!lot.parts.has(shard)) continue;
    for (const line of lot.lines(shard).split('\n')) {
      const [page = '', weight = '', ...terms] = line.split(' ');
      const entry = posting(pages[Number(page)] ?? 0, WEIGHTS[Number(weight)] ?? 1);
      for (const term of terms) {
        const postings = postingsOf.get(term);
        if (postings) postings.push(entry);
        else postingsOf.set(term, [entry]);
      }
    }
  }
  const terms = [...postingsOf.keys()].sort();
  return shardToBytes(
    partsOf(
      terms.map((term) => [
        term,
        writePostings((postingsOf.get(term) ?? []).sort((a, b) => a - b)),
      ]),
    ),
  );
}

/** Every shard by its name; `group` names the lot of a page. */
export function shardsOf(
  pages: readonly SearchPage[],
  group: (page: SearchHead) => string,
  fold: () => Fold,
  cache: Cache,
): ReadonlyMap<string, Shard> {
  const code = codeKey();
  const numbered = Map.groupBy(
    pages.map((page, number) => ({ page, number })),
    ({ page }) => group(page),
  );
  const lots = [...numbered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, held]): NumberedLot => {
      const key = cacheKey(code, ...held.map(({ page }) => page.digest));
      const records = () => held.map(({ page }) => page.whole());
      const bytes = kept(cache, 'search-lots', key, () => lotBytes(records(), fold()));
      const numbers = held.map(({ number }) => number);
      return { pages: numbers, numbers: numbers.join(' '), lot: readLot(bytes) };
    });
  const names = [...new Set(lots.flatMap(({ lot }) => [...lot.parts.keys()]))].sort();
  return new Map(
    names.map((name) => {
      const hash = createHash('sha256').update(code);
      for (const { numbers, lot } of lots) {
        const held = lot.parts.get(name);
        if (held !== undefined) hash.update(`${numbers}\n${held[2]}\n`);
      }
      const make = () => shardBytes(name, lots);
      const bytes = kept(cache, 'search-shards', hash.digest('hex'), make);
      return [name, shardFromBytes(bytes)];
    }),
  );
}
