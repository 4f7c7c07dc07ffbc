import { ALL_TABLES } from '../../views/data/tables/all.ts';
import { persisted } from '../../ledger/reads/persisted.ts';
import { once, onceFor } from '../../ledger/reads/reads.ts';
import type { Table } from '../../views/data/tables/table.ts';
import { type Cache, cacheKey, madeWith } from '../cache.ts';
import { sha256 } from '../checksums.ts';
import type { FileContext, FileSource } from '../file.ts';
import { tableLines } from './lines.ts';
import type { TableLines } from './make.ts';
import { tablePaths, WHOLE } from './paths.ts';
import { type DataThread, type MadeData, openDataThread } from './thread.ts';

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
  published,
  dataThread,
}: Pick<FileContext, 'ledger' | 'site' | 'cache' | 'published' | 'dataThread'>): DataOutput[] {
  /** The rows of tables, by name, until they are given to the thread. */
  const lines = new Map<string, Uint8Array>();
  let thread: DataThread | undefined;
  let waiting = dataThread;

  /** What the last site has in the place of a table’s rows, whatever that is. */
  const publishedAt = (table: Table): Uint8Array | undefined => {
    const [, path = ''] = tablePaths(table.name);
    return published?.(`data/${path}`);
  };

  const linesOf = (table: Table): Uint8Array => tableLines(table, ledger, () => publishedAt(table));

  // Who has asked for a digest has read the rows.
  const digestOf = onceFor((table: Table): string =>
    persisted(ledger, { name: `data/${table.name}` }, () => {
      const bytes = linesOf(table);
      lines.set(table.name, bytes);
      return sha256(bytes);
    }),
  );
  const digestOfAll = once(() => cacheKey(ledger.today, ...ALL_TABLES.map(digestOf)));

  /** The rows of a table that are known to be as they are published: whatever stands there, it has their digest. */
  const publishedLines = (table: Table): Uint8Array | undefined => {
    const bytes = publishedAt(table);
    // A copy, as it goes over to the thread with all that lies in the same memory.
    return bytes && sha256(bytes) === digestOf(table) ? new Uint8Array(bytes) : undefined;
  };

  const start = (): DataThread => {
    const tables = ALL_TABLES.map((table): TableLines => {
      digestOf(table);
      const { rows: _, count: __, byEntry: ___, ...head } = table;
      const own = lines.get(table.name) ?? publishedLines(table) ?? linesOf(table);
      return { table: head, lines: own };
    });
    lines.clear();
    const opened = waiting ?? openDataThread();
    waiting = undefined;
    return opened.make(
      { tables, today: ledger.today, site, before: keptIn(cache) },
      outputs.map(({ path }) => path),
      (bytes) => {
        cache.put(ROOM, pieces(), bytes);
      },
    );
  };

  const taken = (path: string): Promise<MadeData> => {
    const made = thread?.take(path) ?? (thread = start()).take(path);
    return made ?? Promise.reject(new Error(`there is no data/${path}`));
  };

  const output = (path: string, digest: () => string): DataOutput => ({
    path,
    source: () => {
      const made = once(() => taken(path));
      return {
        digest: digest(),
        write: async () => (await made()).bytes,
        hash: async () => (await made()).hash,
        isBeside: true,
      };
    },
  });

  const outputs = [
    ...ALL_TABLES.flatMap((table) =>
      tablePaths(table.name).map((path) => output(path, () => digestOf(table))),
    ),
    ...WHOLE.map((path) => output(path, digestOfAll)),
  ];
  return outputs;
}

let made: string | undefined;

/** Where the pieces stand that were made before. */
const pieces = (): string => (made ??= madeWith(import.meta.url, CODE, LIBRARIES));

const keptIn = (cache: Cache): Uint8Array | undefined => cache.get(ROOM, pieces());
