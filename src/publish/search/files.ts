import type { Ledger } from '../../ledger/model.ts';
import { PAGES_PATH, shardPath, THINGS_PATH } from '../../search/format.ts';
import type { Site } from '../../site/site.ts';
import { searchRecords } from '../../views/search/search-records.ts';
import type { Cache } from '../cache.ts';
import type { FileOutput } from '../files.ts';
import {
  bucketFiles,
  bucketOf,
  lettersOf,
  pagesFile,
  textEntry,
  thingsFile,
} from './index-files.ts';
import { wholeFold } from './readings.ts';
import { shardTexts } from './shards.ts';

const TYPE = 'application/json';

const file = (path: string, content: () => unknown): FileOutput => ({
  path,
  type: TYPE,
  content: () => JSON.stringify(content()),
});

/** Digits of a bucket by which pages are indexed together: 256 lots. */
const LOT = 2;

/** The files of the search; see `src/search/format.ts`. */
export function searchFiles(ledger: Ledger, site: Site, cache: Cache): FileOutput[] {
  const records = searchRecords(ledger, site);
  const lotOf = (record: (typeof records)[number]) => bucketOf(record).slice(0, LOT);
  const shards = shardTexts(records, lotOf, wholeFold, cache);
  return [
    file(THINGS_PATH, () => thingsFile(records, lettersOf(shards.values()))),
    file(PAGES_PATH, () => pagesFile(records, shards.keys())),
    ...[...shards].map(([shard, held]) => ({
      path: shardPath(shard),
      type: TYPE,
      content: () => held,
    })),
    ...[...bucketFiles(records)].map(([path, held]) => file(path, () => held.map(textEntry))),
  ];
}
