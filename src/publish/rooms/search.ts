import { once } from '../../ledger/reads/reads.ts';
import {
  FACETS_PATH,
  namesPath,
  ofPath,
  PAGES_PATH,
  SCRIPTS,
  shardPath,
  textsPath,
  THINGS_PATH,
} from '../../search/format.ts';
import { searchView } from '../../views/search/search-page.ts';
import { searchPages as pagesOf } from '../../views/search/search-pages.ts';
import { defineFiles, type FileContext, fromDigest, fromText } from '../file.ts';
import { definePage } from '../page.ts';
import {
  facetsFile,
  indexedWith,
  lettersOf,
  pagesFile,
  relatedOf,
  thingsFile,
} from '../search/index-files.ts';
import { namesFile } from '../search/name-files.ts';
import { wholeFold } from '../search/readings.ts';
import { shardsOf } from '../search/shards.ts';
import { bySize } from '../search/sizes.ts';
import { pagesPerLot, textLots } from '../search/text-files.ts';

export const searchPages = [
  definePage({
    path: 'search/',
    template: 'search',
    nav: { bar: 'main', key: 'search' },
    view: searchView,
    modified: 'static',
  }),
];

/** Most characters of a file that tells which pages belong to things. */
const OF_SIZE = 8_000;

/** A file of the search, and what it holds. */
interface SearchFile {
  path: string;
  /** Names what it is made from, where that is known before it is. */
  digest?: string;
  text: () => string;
}

/** The files of the search; see `src/search/format.ts`. */
function indexOf({ ledger, site, cache }: FileContext): SearchFile[] {
  const records = pagesOf(ledger, site);
  const shards = shardsOf(records, indexedWith, wholeFold, cache);
  const things = once(() => thingsFile(records, lettersOf(shards.values())));
  const related = bySize(relatedOf(records), OF_SIZE);
  const parted = { of: related.map(({ first }) => first), texts: pagesPerLot(records.length) };
  const file = (path: string, content: () => unknown): SearchFile => ({
    path,
    text: () => JSON.stringify(content()),
  });
  return [
    file(PAGES_PATH, () => pagesFile(records, shards, parted)),
    file(FACETS_PATH, () => facetsFile(records)),
    file(THINGS_PATH, things),
    ...SCRIPTS.map((script) => file(namesPath(script), () => namesFile(things(), script))),
    ...related.map(({ texts }, lot) => file(ofPath(lot), () => texts)),
    ...[...shards].flatMap(([shard, { texts }]) =>
      texts.map((text, part) => ({ path: shardPath(shard, part), text: () => text })),
    ),
    ...textLots(records).map(({ digest, entries }, lot) => ({
      ...file(textsPath(lot), entries),
      digest,
    })),
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
    source: (_context, { digest, text }) =>
      digest === undefined ? fromText(text()) : fromDigest(digest, text),
  }),
];
