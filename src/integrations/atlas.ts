import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { readSite } from '../site/site.ts';
import { faces } from './faces.ts';
import { leanSchemas } from './lean-schemas.ts';
import { getPublication, setPublication, getWatched, type Watched } from './publication.ts';
import { serveFiles } from './serve-files.ts';

const NAME = 'virtual:atlas';

/** The one module through which Astro's pages reach the record. */
function virtualModule(): Plugin {
  const publication = new URL('./publication.ts', import.meta.url);
  return {
    name: 'atlas:record',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export { getPublication } from ${JSON.stringify(fileURLToPath(publication))};`
        : undefined,
  };
}

/** Milliseconds to wait for an editor to finish writing. */
const SETTLE = 100;

/** Reads the record anew when a file of it changes; with errors in it the last good one stays on screen. */
function followRecord(server: ViteDevServer, { folder, reload }: Watched): void {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    const next = reload();
    if (!next) return;
    setPublication(next);
    // Astro keeps the list of pages until it hears that content has changed.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(again, SETTLE);
  });
}

/** Hands the publication to Astro's pages and, in development, serves the files that are no pages. */
export function atlas(): AstroIntegration {
  return {
    name: 'atlas',
    hooks: {
      'astro:config:setup': ({ addMiddleware, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./page-errors.ts', import.meta.url) });
        updateConfig({
          vite: { plugins: [virtualModule(), leanSchemas()], css: { postcss: { plugins: faces } } },
        });
      },
      'astro:server:setup': ({ server }) => {
        const watched = getWatched();
        serveFiles(server, () => getPublication().files, readSite(process.env).base);
        if (watched) followRecord(server, watched);
      },
    },
  };
}
