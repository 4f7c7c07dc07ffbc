import type { Publication } from '../publish/publication.ts';
import type { RecordReport } from './dev/told-report.ts';

/** What reading the record came to: all that is published of it, unless it has errors, and what is wrong. */
export interface ReadRecord {
  publication: Publication | undefined;
  report: RecordReport | undefined;
}

/** In development: the folder to watch, what came of reading it, and how to read it anew. */
export interface Watched {
  folder: string;
  first: ReadRecord;
  read: () => ReadRecord;
}

/** What pages are rendered from, and a server of development serves. */
export type Shown = Pick<Publication, 'pages' | 'file' | 'nav'>;

const PUBLICATION = Symbol.for('city-chain-atlas.publication');
const WATCHED = Symbol.for('city-chain-atlas.watched');

type Holder = typeof globalThis & {
  [PUBLICATION]?: Shown;
  [WATCHED]?: Watched;
};

/** Puts the publication where the virtual module finds it: in the thread that runs Astro's code. */
export function setPublication(publication: Shown): void {
  (globalThis as Holder)[PUBLICATION] = publication;
}

/** Has a folder watched by the development server. */
export function watch(watched: Watched): void {
  (globalThis as Holder)[WATCHED] = watched;
}

/** What the development server is to watch, if anything. */
export function getWatched(): Watched | undefined {
  return (globalThis as Holder)[WATCHED];
}

/** Whether a publication was set: in development a record may have had errors from the start. */
export const hasPublication = (): boolean => (globalThis as Holder)[PUBLICATION] !== undefined;

/** The publication that was set last. Throws where none was. */
export function getPublication(): Shown {
  const found = (globalThis as Holder)[PUBLICATION];
  if (!found) throw new Error('the publication must be set before Astro starts');
  return found;
}
