import { join } from 'node:path';
import type { PageRenderer } from '../../src/publish/incremental.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { SUMS_FILE } from '../../src/publish/checksums.ts';
import { readSite } from '../../src/site/site.ts';
import { ROOT } from '../settings.ts';
import { keptBundle, makeBundle, type SiteBundle } from './bundle.ts';
import { pageRenderers } from './renderers.ts';

/** Where bundles are kept. */
const BUNDLES = join(ROOT, '.cache', 'bundles');

/** What pages are made with. */
export interface PageMaker {
  renderer: PageRenderer;
  bundle: Promise<SiteBundle>;
  /** Ends all threads, whatever they are at. */
  close: () => Promise<void>;
}

/** Every path below the base at which there will be something. */
const targetsOf = (
  { pages, files }: Pick<Publication, 'pages' | 'files'>,
  { client }: SiteBundle,
): Set<string> =>
  new Set([
    ...pages.map(({ path }) => path),
    ...files.map(({ path }) => path),
    ...client.keys(),
    SUMS_FILE,
  ]);

/**
 * Gets ready what makes the pages of a publication into the folder `to`: the bundle under the key `key`,
 * or a new one, which is made in the folder `draft` meanwhile.
 */
export function openPageMaker(
  publication: Pick<Publication, 'pages' | 'files' | 'nav'>,
  { key, to, draft }: { key: string; to: string; draft: string },
): PageMaker {
  const { pages, nav } = publication;
  const { origin, base } = readSite(process.env);
  const ending = new AbortController();
  const { signal } = ending;
  const kept = keptBundle(key, BUNDLES);
  // Astro makes its own parts below the folder it is run in.
  process.chdir(ROOT);
  const bundle = kept ? Promise.resolve(kept) : makeBundle(key, BUNDLES, { draft, signal });
  const data = bundle.then((made) => ({
    bundle: made.folder,
    to,
    origin,
    base,
    nav,
    paths: pages.map(({ path }) => path),
    targets: targetsOf(publication, made),
  }));
  // It is told to whoever waits for the pages.
  data.catch(() => undefined);
  const renderer = pageRenderers(pages, data);
  return {
    renderer,
    bundle,
    close: async () => {
      ending.abort();
      await Promise.all([renderer.close(), bundle.catch(() => undefined)]);
    },
  };
}
