import { noCache } from '../../src/publish/cache.ts';
import { filesOf } from '../../src/publish/registry.ts';
import { searchFiles } from '../../src/publish/rooms/search.ts';
import { Engine } from '../../src/search/engine.ts';
import { Facets } from '../../src/search/facets.ts';
import { type Columns, readColumns } from '../../src/search/columns.ts';
import {
  FACETS_PATH,
  type FacetsFile,
  namesPath,
  type NamesFile,
  type OfFile,
  ofPath,
  PAGES_PATH,
  type PagesFile,
  type ShardFile,
  shardPath,
  type TextsFile,
  textsPath,
  THINGS_PATH,
  type ThingsFile,
} from '../../src/search/format.ts';
import type { Found } from '../../src/search/engine.ts';
import { frozenLedger } from './frozen-record.ts';

/** The search over the checkout’s own record, its files read as a browser would read them. */
export interface FrozenSearch {
  files: ReadonlyMap<string, string>;
  engine: Engine;
  facets: Facets;
  columns: Columns;
  things: ThingsFile['things'];
  search: (query: string) => Promise<Found>;
  /** What is found, with the ids of the pages. */
  results: (query: string) => Promise<{ hits: { id: string; score: number }[]; partly: boolean }>;
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
  const engine = new Engine(read(PAGES_PATH) as PagesFile, {
    names: (script) => Promise.resolve(read(namesPath(script)) as NamesFile),
    shard: (shard, part) => Promise.resolve(read(shardPath(shard, part)) as ShardFile),
    of: (lot) => Promise.resolve(read(ofPath(lot)) as OfFile),
    texts: (lot) => Promise.resolve(read(textsPath(lot)) as TextsFile),
  });
  const columns = readColumns(read(FACETS_PATH) as FacetsFile, things);
  const search = async (query: string) => engine.search(await engine.ask(query));
  const results: FrozenSearch['results'] = async (query) => {
    const { hits, partly } = await search(query);
    const texts = await Promise.all(hits.map(({ page }) => engine.text(page)));
    return { partly, hits: hits.map(({ score }, at) => ({ id: texts[at]?.id ?? '', score })) };
  };
  return {
    files,
    engine,
    facets: new Facets(engine.pages, columns, things.things),
    columns,
    things: things.things,
    search,
    results,
    find: async (query) => (await results(query)).hits.map(({ id }) => id),
  };
}
