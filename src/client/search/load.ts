import { readColumns } from '../../search/columns.ts';
import { Engine } from '../../search/engine.ts';
import { Facets } from '../../search/facets.ts';
import {
  FACETS_PATH,
  type FacetsFile,
  type NamesFile,
  namesPath,
  type OfFile,
  ofPath,
  PAGES_PATH,
  type PagesFile,
  type Script,
  type ShardFile,
  shardPath,
  type TextsFile,
  textsPath,
  type ThingEntry,
  THINGS_PATH,
  type ThingsFile,
} from '../../search/format.ts';
import { fetchJson, remembered } from '../shared/fetch-json.ts';
import { pause } from '../shared/pause.ts';

/** What filters, other orders and suggestions need: read when results are shown, or before where they hang on it. */
export interface Narrowing {
  facets: Facets;
  things: readonly ThingEntry[];
}

/** The search with its files. */
export interface Loaded {
  engine: Engine;
  narrowing: () => Promise<Narrowing>;
}

/** Held against the server, as what every search needs must be of one build. */
const FRESH: RequestInit = { cache: 'no-cache' };

/** Loads what every search begins with; all else is loaded when it is needed. */
export async function load(base: string): Promise<Loaded> {
  const pages = await fetchJson<PagesFile>(base + PAGES_PATH, FRESH);
  const kept = <T>() => remembered((path) => fetchJson<T>(`${base}${path}?v=${pages.version}`));
  const [names, shard, of, texts] = [
    remembered((path) => fetchJson<NamesFile>(base + path, FRESH)),
    kept<ShardFile>(),
    kept<OfFile>(),
    kept<TextsFile>(),
  ];
  const engine = new Engine(pages, {
    names: (script: Script) => names(namesPath(script)),
    shard: (name, part) => shard(shardPath(name, part)),
    of: (lot) => of(ofPath(lot)),
    texts: (lot) => texts(textsPath(lot)),
    pause,
  });
  const narrowing = remembered(async () => {
    const [file, columns] = await Promise.all([
      fetchJson<ThingsFile>(base + THINGS_PATH, FRESH),
      fetchJson<FacetsFile>(base + FACETS_PATH, FRESH),
    ]);
    await pause();
    const facets = new Facets(engine.pages, readColumns(columns, file), file.things);
    await pause();
    return { facets, things: file.things };
  });
  return { engine, narrowing: () => narrowing('') };
}
