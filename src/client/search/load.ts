import { Engine } from '../../search/engine.ts';
import { Facets } from '../../search/facets.ts';
import { readFold } from '../../search/fold.ts';
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
import { Names } from '../../search/names.ts';
import { fetchJson, remembered } from '../shared/fetch-json.ts';
import { pause } from '../shared/pause.ts';

/** The search with its files. */
export interface Loaded {
  engine: Engine;
  facets: Facets;
  /** What is shown of a page. */
  text: (page: number) => Promise<TextEntry | undefined>;
}

/** How many things have their names read at a time: less than a phone takes to seem held up. */
const AT_ONCE = 100;

/** Reads the names of all things, with room for the browser between. */
async function readNames({ things, fold }: ThingsFile): Promise<Names> {
  const names = new Names([], readFold(fold));
  for (let at = 0; at < things.length; at += AT_ONCE) {
    names.add(things.slice(at, at + AT_ONCE));
    await pause();
  }
  return names;
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
    await readNames(things),
  );
  await pause();
  const facets = new Facets(engine.pages, things.things, pages.kinds);
  await pause();
  return { engine, facets, text: (page) => engine.text(page) };
}
