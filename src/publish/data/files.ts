import { strToU8 } from 'fflate';
import { ALL_TABLES } from '../../views/data/tables/all.ts';
import { type Cache, cacheKey, madeWith } from '../cache.ts';
import { sha256 } from '../checksums.ts';
import type { FileContext, FileSource } from '../file.ts';
import { jsonLinesOf } from '../formats/csv.ts';
import type { TableLines } from './make.ts';
import { tablePaths, WHOLE } from './paths.ts';
import { type DataThread, dataThread } from './thread.ts';

/** What the pieces that are kept are made with, by its code and by the versions of what it uses. */
const CODE = ['../formats/deflate.ts', '../formats/parquet.ts', './make.ts', '../packed.ts'];
const LIBRARIES = ['fflate', 'hyparquet-writer'];

const ROOM = 'data';

/** A file of the open data by its path below `data/`. */
export interface DataOutput {
  path: string;
  source: () => FileSource;
}

/**
 * The files of the open data. A table's are named by its rows, and what holds all tables by all: rows say
 * more than CSV does, what is blank and what is no text. The first that is written has all of them made, in
 * a thread beside, as each is in the archive too.
 */
export function dataOutputs({
  ledger,
  site,
  cache,
}: Pick<FileContext, 'ledger' | 'site' | 'cache'>): DataOutput[] {
  let lines: readonly TableLines[] | undefined;
  let digests: ReadonlyMap<string, string> | undefined;
  let thread: DataThread | undefined;
  const { today } = ledger;

  const linesNow = () =>
    (lines ??= ALL_TABLES.map(({ rows, count: _, ...table }) => ({
      table,
      lines: strToU8(jsonLinesOf(table, rows(ledger))),
    })));

  const digestsNow = (): ReadonlyMap<string, string> => {
    if (digests) return digests;
    const own = linesNow().map(({ table, lines: bytes }) => [table.name, sha256(bytes)] as const);
    const whole = cacheKey(today, ...own.map(([, digest]) => digest));
    return (digests = new Map([
      ...own.flatMap(([name, digest]) => tablePaths(name).map((path) => [path, digest] as const)),
      ...WHOLE.map((path) => [path, whole] as const),
    ]));
  };

  const start = (): DataThread => {
    const tables = linesNow();
    lines = undefined;
    return dataThread(
      { tables, today, site, before: keptIn(cache) },
      [...digestsNow().keys()],
      (bytes) => {
        cache.put(ROOM, pieces(), bytes);
      },
    );
  };

  const write = (path: string): Promise<Uint8Array> => {
    const taken = thread?.take(path) ?? (thread = start()).take(path);
    return taken ?? Promise.reject(new Error(`there is no data/${path}`));
  };

  const paths = [...ALL_TABLES.flatMap(({ name }) => tablePaths(name)), ...WHOLE];
  return paths.map((path) => ({
    path,
    source: () => ({
      digest: digestsNow().get(path) ?? '',
      write: () => write(path),
      isBeside: true,
    }),
  }));
}

let made: string | undefined;

/** Where the pieces stand that were made before. */
const pieces = (): string => (made ??= madeWith(import.meta.url, CODE, LIBRARIES));

const keptIn = (cache: Cache): Uint8Array | undefined => cache.get(ROOM, pieces());
