import type { BuildManifest } from './build-manifest.ts';

/** From how many pages on a change says how many it adds. */
const TOLD_FROM = 50;
/** A site that grows beyond this many times the last one is more likely a slip than work. */
const MOST_TIMES = 10;

/** How many pages a build made. */
export const pagesOfBuild = ({ outputs }: BuildManifest): number =>
  Object.keys(outputs).filter((file) => file.endsWith('.html')).length;

/** How many pages a site has more than the last one, where that is worth saying. */
export function growthToTell(last: number, now: number): number | undefined {
  return last > 0 && now - last > TOLD_FROM ? now - last : undefined;
}

/** Whether a site has grown so much that somebody must say that it is right. */
export const growsTooMuch = (last: number, now: number): boolean =>
  last > 0 && now > last * MOST_TIMES;

/** Where the pages of entries stand: an event or a thing of the record, an edition of a ranking. */
const ENTRY =
  /^((?:articles|cities|funds|partners|chains)\/[^/]+|rankings\/[^/]+\/[^/]+)\/index\.html$/;

/** The folders of the record whose files have pages of their own, by the kinds of its files. */
const FOLDERS: Readonly<Record<string, string>> = {
  article: 'articles',
  place: 'cities',
  fund: 'funds',
  partner: 'partners',
  chain: 'chains',
};

/** What tells, before any page is declared, whether there may be many new ones. */
export interface Extent {
  /** Its events, things and editions, by the addresses of their pages: `cities/nanjing`. */
  entries: ReadonlySet<string>;
  /** The first and the last year of its events. */
  years: string;
}

const extentOf = (entries: readonly string[]): Extent => {
  const years = entries.flatMap((entry) => /^articles\/(.{4})/.exec(entry)?.[1] ?? []).sort();
  return { entries: new Set(entries), years: `${years[0] ?? ''} ${years.at(-1) ?? ''}` };
};

/** The extent of what a build published. The Atlas’s own rankings are among the editions. */
export const extentOfBuild = ({ outputs }: BuildManifest): Extent =>
  extentOf(Object.keys(outputs).flatMap((file) => ENTRY.exec(file)?.[1] ?? []));

/** A file of the record: its kind, its folder (of an edition, its index), and what is written in it. */
interface RecordFile {
  kind: string;
  id: string;
  folder: string;
  facts: Readonly<Record<string, unknown>>;
}

/** The things that an article brings into the record, as far as they can be read. */
function introducedBy({ introduces }: RecordFile['facts']): string[] {
  if (typeof introduces !== 'object' || introduces === null) return [];
  return Object.entries(introduces).flatMap(([folder, things]: [string, unknown]) =>
    Array.isArray(things)
      ? things.flatMap((thing: unknown) => {
          const id = typeof thing === 'object' && thing !== null && 'id' in thing ? thing.id : '';
          return typeof id === 'string' && id !== '' ? [`${folder}/${id}`] : [];
        })
      : [],
  );
}

/** The extent of a record, by its files and what they introduce. */
export function extentOfFiles(files: readonly RecordFile[]): Extent {
  return extentOf(
    files.flatMap(({ kind, id, folder, facts }) => {
      if (kind === 'edition') return [`rankings/${folder}/${id}`];
      const own = FOLDERS[kind];
      return own === undefined ? [] : [`${own}/${id}`, ...introducedBy(facts)];
    }),
  );
}

/** From how many new entries on they can make pages worth telling of: each has a few. */
const NEW_ENTRIES = 10;

/** Whether a record may have many more pages than the last build: other years, or many new entries. */
export function mayHaveGrown(last: Extent, now: Extent): boolean {
  if (now.years !== last.years) return true;
  const fresh = [...now.entries].filter((entry) => !last.entries.has(entry));
  return fresh.length >= NEW_ENTRIES;
}
