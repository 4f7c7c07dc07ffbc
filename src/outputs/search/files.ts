import type { Ledger } from '../../ledger/model.ts';
import { PAGES_PATH, shardPath, THINGS_PATH } from '../../search/format.ts';
import type { Site } from '../../site/site.ts';
import { searchRecords } from '../../views/search-record.ts';
import type { Cache } from '../cache.ts';
import type { FileOutput } from '../files.ts';
import { bucketFiles, pagesFile, shardFiles, textEntry, thingsFile } from './index-files.ts';
import { wholeFold } from './readings.ts';
import { termsOf } from './terms.ts';

const file = (path: string, content: () => unknown): FileOutput => ({
  path,
  type: 'application/json',
  content: () => JSON.stringify(content()),
});

/** The files of the search; see `src/search/format.ts`. */
export function searchFiles(ledger: Ledger, site: Site, _cache: Cache): FileOutput[] {
  const records = searchRecords(ledger, site);
  const fold = wholeFold();
  const terms = records.map((record) => termsOf(record, fold));
  const shards = shardFiles(terms);
  return [
    file(THINGS_PATH, () => thingsFile(records)),
    file(PAGES_PATH, () => pagesFile(records, shards.keys())),
    ...[...shards].map(([shard, held]) => file(shardPath(shard), () => held)),
    ...[...bucketFiles(records)].map(([path, held]) => file(path, () => held.map(textEntry))),
  ];
}
