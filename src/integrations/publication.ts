import type { Publication } from '../publish/publication.ts';

/** In development: the folder to watch, and how to read it anew; nothing comes of a record with errors. */
export interface Watched {
  folder: string;
  reload: () => Publication | undefined;
}

const PUBLICATION = Symbol.for('city-chain-atlas.publication');
const WATCHED = Symbol.for('city-chain-atlas.watched');

type Holder = typeof globalThis & {
  [PUBLICATION]?: Publication;
  [WATCHED]?: Watched;
};

/**
 * Puts the publication where the virtual module finds it. Astro's bundle is run in this very process,
 * so that nothing need be written out and read again.
 */
export function setPublication(publication: Publication): void {
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

/** The publication that was set last. Throws where none was. */
export function getPublication(): Publication {
  const found = (globalThis as Holder)[PUBLICATION];
  if (!found) throw new Error('the publication must be set before Astro starts');
  return found;
}
