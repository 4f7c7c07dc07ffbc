import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { setPublication, type Watched } from '../publication.ts';
import { type LatestReport, REVISION } from './told-report.ts';

/** Milliseconds to wait for an editor to finish writing. */
const SETTLE = 10;

/**
 * Reads the record anew when a file of it changes, and tells pages what is wrong; with errors in it
 * the last good one stays on screen. Gives what asks for the latest report.
 */
export function followRecord(
  server: ViteDevServer,
  { folder, first, read }: Watched,
): () => LatestReport {
  const { hot } = server.environments.client;
  let latest: LatestReport = { revision: 0, report: first.report };
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    const next = read();
    latest = { revision: latest.revision + 1, report: next.report };
    if (next.publication) {
      setPublication(next.publication);
      // Astro keeps the list of pages until it hears that content has changed.
      for (const one of Object.values(server.environments)) {
        one.hot.send('astro:content-changed', {});
      }
    }
    // Vite’s own word for it waits for others of its kind.
    if (next.publication) hot.send('atlas:reload');
    else hot.send('atlas:report', latest);
  };
  hot.on('atlas:report-wanted', (_data, client) => {
    client.send('atlas:report', latest);
  });
  // A page that was asked for before the last change, and listens only after it, would not hear of it.
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${REVISION};desc="${latest.revision}"`);
    next();
  });
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (file !== folder && !file.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(again, SETTLE);
  });
  return () => latest;
}
