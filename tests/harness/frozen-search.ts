import { noCache } from '../../src/publish/cache.ts';
import { filesOf } from '../../src/publish/registry.ts';
import { searchFiles } from '../../src/publish/rooms/search.ts';
import { Engine } from '../../src/search/engine.ts';
import { Facets } from '../../src/search/facets.ts';
import {
  bucketPath,
  PAGES_PATH,
  type PagesFile,
  type ShardFile,
  shardPath,
  type TextsFile,
  THINGS_PATH,
  type ThingsFile,
} from '../../src/search/format.ts';
import { frozenLedger } from './frozen-record.ts';

/** The search over the checkout’s own record, its files read as a browser would read them. */
export interface FrozenSearch {
  files: ReadonlyMap<string, string>;
  engine: Engine;
  facets: Facets;
  /** The pages found, `cities/nanjing` or `article 2018-07-…`, best first. */
  find: (query: string) => Promise<string[]>;
}

let made: FrozenSearch | undefined;

/** Made once. */
export function frozenSearch(): FrozenSearch {
  return (made ??= make());
}

function make(): FrozenSearch {
  const outputs = filesOf(
    frozenLedger(),
    { origin: 'https://example.org', base: '/' },
    noCache,
    searchFiles,
    () => [],
  );
  const files = new Map(outputs.map(({ path, content }) => [path, content() as string]));
  const read = (path: string): unknown => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`${path} is not published`);
    return JSON.parse(text);
  };
  const things = read(THINGS_PATH) as ThingsFile;
  const pages = read(PAGES_PATH) as PagesFile;
  const engine = new Engine(
    things,
    pages,
    (shard) => Promise.resolve(read(shardPath(shard)) as ShardFile),
    (bucket) => Promise.resolve(read(bucketPath(bucket)) as TextsFile),
  );
  const nameOf = (page: number) => {
    const bucket = read(bucketPath(engine.pages.bucket(page))) as TextsFile;
    return bucket[engine.pages.inBucket[page] ?? 0]?.id ?? '';
  };
  return {
    files,
    engine,
    facets: new Facets(engine.pages, things.things, pages.kinds),
    find: async (query) =>
      (await engine.search(engine.parse(query))).hits.map(({ page }) => nameOf(page)),
  };
}
