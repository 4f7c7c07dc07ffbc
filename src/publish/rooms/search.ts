import { PAGES_PATH, shardPath, THINGS_PATH } from '../../search/format.ts';
import { searchView } from '../../views/search/search-page.ts';
import { searchRecords } from '../../views/search/search-records.ts';
import { defineFiles, type FileContext, fromText } from '../file.ts';
import { definePage } from '../page.ts';
import {
  bucketFiles,
  bucketOf,
  lettersOf,
  pagesFile,
  textEntry,
  thingsFile,
} from '../search/index-files.ts';
import { wholeFold } from '../search/readings.ts';
import { shardTexts } from '../search/shards.ts';

export const searchPages = [
  definePage({
    path: 'search/',
    template: 'search',
    nav: { bar: 'main', key: 'search' },
    view: searchView,
    modified: 'static',
  }),
];

/** Digits of a bucket by which pages are indexed together: 256 lots. */
const LOT = 2;

/** A file of the search, and what it holds. */
interface SearchFile {
  path: string;
  text: () => string;
}

/** The files of the search; see `src/search/format.ts`. */
function indexOf({ ledger, site, cache }: FileContext): SearchFile[] {
  const records = searchRecords(ledger, site);
  const lotOf = (record: (typeof records)[number]) => bucketOf(record).slice(0, LOT);
  const shards = shardTexts(records, lotOf, wholeFold, cache);
  const file = (path: string, content: () => unknown): SearchFile => ({
    path,
    text: () => JSON.stringify(content()),
  });
  return [
    file(THINGS_PATH, () => thingsFile(records, lettersOf(shards.values()))),
    file(PAGES_PATH, () => pagesFile(records, shards.keys())),
    ...[...shards].map(([shard, text]) => ({ path: shardPath(shard), text: () => text })),
    ...[...bucketFiles(records)].map(([path, held]) => file(path, () => held.map(textEntry))),
  ];
}

/** What the search runs on, in the browser. */
export const searchFiles = [
  defineFiles({
    route: 'search/{file}.json',
    cache: 'revalidate',
    fetched: true,
    subjects: indexOf,
    path: ({ path }) => path,
    source: (_context, { text }) => fromText(text()),
  }),
];
