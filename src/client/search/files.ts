import { Engine } from '../../search/engine.ts';
import { Facets } from '../../search/facets.ts';
import {
  bucketPath,
  PAGES_PATH,
  type PagesFile,
  type ShardFile,
  shardPath,
  type TextEntry,
  type TextsFile,
  THINGS_PATH,
  type ThingsFile,
} from '../../search/format.ts';

async function fetched<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** Remembers what was asked for; what failed is asked for again. */
function remembered<T>(read: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const coming = read(name);
    known.set(name, coming);
    coming.catch(() => known.delete(name));
    return coming;
  };
}

/** The search with its files. */
export interface Loaded {
  engine: Engine;
  facets: Facets;
  /** What is shown of a page. */
  text: (page: number) => Promise<TextEntry | undefined>;
}

/** Loads what every search needs: names and columns, held against the server as they must be of one build. */
export async function load(base: string): Promise<Loaded> {
  const fresh: RequestInit = { cache: 'no-cache' };
  const [things, pages] = await Promise.all([
    fetched<ThingsFile>(base + THINGS_PATH, fresh),
    fetched<PagesFile>(base + PAGES_PATH, fresh),
  ]);
  const at = (path: string) => `${base}${path}?v=${pages.version}`;
  const bucket = remembered((name) => fetched<TextsFile>(at(bucketPath(name))));
  const engine = new Engine(
    things,
    pages,
    remembered((shard) => fetched<ShardFile>(at(shardPath(shard)))),
  );
  return {
    engine,
    facets: new Facets(engine.pages, things.things, pages.kinds),
    text: async (page) =>
      (await bucket(engine.pages.bucket(page)))[engine.pages.inBucket[page] ?? 0],
  };
}
