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
import { fetchJson, remembered } from '../shared/fetch-json.ts';

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
    fetchJson<ThingsFile>(base + THINGS_PATH, fresh),
    fetchJson<PagesFile>(base + PAGES_PATH, fresh),
  ]);
  const at = (path: string) => `${base}${path}?v=${pages.version}`;
  const bucket = remembered((name) => fetchJson<TextsFile>(at(bucketPath(name))));
  const engine = new Engine(
    things,
    pages,
    remembered((shard) => fetchJson<ShardFile>(at(shardPath(shard)))),
    bucket,
  );
  return {
    engine,
    facets: new Facets(engine.pages, things.things, pages.kinds),
    text: (page) => engine.text(page),
  };
}
