import type { FileOutput } from '../publish/files.ts';
import type { PageOutput } from '../publish/pages.ts';
import type { Lang } from '../site/lang.ts';
import type { NavView } from '../views/shared/nav.ts';

/** What Astro's pages are given: everything that is published. */
export interface PublishedSite {
  pages: readonly PageOutput[];
  files: readonly FileOutput[];
  nav: Readonly<Record<Lang, NavView>>;
}

/** In development: the folder to watch, and how to read it anew; nothing comes of a record with errors. */
export interface Watched {
  folder: string;
  reload: () => PublishedSite | undefined;
}

const KEY = Symbol.for('city-chain-atlas.handover');
const WATCHED = Symbol.for('city-chain-atlas.watched');

interface Kept {
  [KEY]?: PublishedSite;
  [WATCHED]?: Watched;
}
type Holder = typeof globalThis & Kept;

/**
 * Puts the record where the virtual module finds it. Astro's bundle is run in this very process, so
 * that nothing need be written out and read again.
 */
export function setPublication(handover: PublishedSite): void {
  (globalThis as Holder)[KEY] = handover;
}

/** Has a folder watched by the development server. */
export function watch(watched: Watched): void {
  (globalThis as Holder)[WATCHED] = watched;
}

/** What the development server is to watch, if anything. */
export function getWatched(): Watched | undefined {
  return (globalThis as Holder)[WATCHED];
}

/** What was handed over last. Throws where nothing was. */
export function getPublication(): PublishedSite {
  const found = (globalThis as Holder)[KEY];
  if (!found) throw new Error('the record must be handed over before Astro starts');
  return found;
}
