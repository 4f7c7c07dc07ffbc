import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRenderer } from '../../src/publish/incremental.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { SUMS_FILE } from '../../src/publish/checksums.ts';
import { readSite } from '../../src/site/site.ts';
import { ROOT } from '../settings.ts';
import { keptBundle, makeBundle, type SiteBundle } from './bundle.ts';
import { type ClosablePageRenderer, pageRenderers, startThread } from './renderers.ts';

/** Where bundles are kept. */
const BUNDLES = join(ROOT, '.cache', 'bundles');

/** What pages are made with. */
export interface PageMaker {
  /** What renders the pages of a publication into the folder `to`. */
  rendererOf: (publication: Rendered, to: string) => PageRenderer;
  bundle: Promise<SiteBundle>;
  /** Ends all threads; a bundle that is being made is waited for, and nothing is told of it any more. */
  close: () => Promise<void>;
  /** Ends all threads at once, whatever they are at. */
  breakOff: () => Promise<void>;
}

type Rendered = Pick<Publication, 'pages' | 'files' | 'nav'>;

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
 * Gets ready what makes pages, while nobody knows yet which there are: the bundle under the key `key` and
 * a thread that loads it, or a new bundle, which is made in the folder `draft` meanwhile.
 */
export function openPageMaker({ key, draft }: { key: string; draft: string }): PageMaker {
  const [ending, breaking] = [new AbortController(), new AbortController()];
  const signals = { signal: breaking.signal, silence: ending.signal };
  const kept = keptBundle(key, BUNDLES);
  // Astro makes its own parts below the folder it is run in.
  process.chdir(ROOT);
  const bundle = kept ? Promise.resolve(kept) : makeBundle(key, BUNDLES, { draft, ...signals });
  const ready = kept && startThread(kept.folder);
  const source = bundle.then(({ folder }) => ({ bundle: folder, ready }));
  // It is told to whoever waits for the pages.
  source.catch(() => undefined);
  let renderer: ClosablePageRenderer | undefined;
  const close = async (): Promise<void> => {
    ending.abort();
    await Promise.all([ready?.close(), renderer?.close(), bundle.catch(() => undefined)]);
    rmSync(draft, { recursive: true, force: true });
  };
  return {
    rendererOf: (publication, to) => {
      const { pages, nav } = publication;
      const { origin, base } = readSite(process.env);
      const paths = pages.map(({ path }) => path);
      renderer = pageRenderers(pages, source, async () => ({
        ...{ to, origin, base, nav, paths },
        targets: targetsOf(publication, await bundle),
      }));
      return renderer;
    },
    bundle,
    close,
    breakOff: async () => {
      breaking.abort();
      await close();
    },
  };
}
