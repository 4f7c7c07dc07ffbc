import type { ViteDevServer } from 'vite';
import type { FileOutput } from '../../publish/file.ts';

/** The path below the base of a file that may stand at an address. */
export function pathAt(address: string, base: string): string {
  const [whole = ''] = address.split(/[?#]/);
  // Vite takes off the base already, or not, by version.
  return whole.startsWith(base) ? whole.slice(base.length) : whole.slice(1);
}

/** Has the development server serve the files that are no pages, each at its own address. */
export function serveFiles(
  server: ViteDevServer,
  fileAt: (path: string) => FileOutput | undefined,
  base: string,
): void {
  server.middlewares.use((request, response, next) => {
    const address = request.originalUrl ?? request.url ?? '';
    // Pages end so, and no file does.
    const file = /\/(?:[?#]|$)/.test(address) ? undefined : fileAt(pathAt(address, base));
    if (!file) {
      next();
      return;
    }
    response.setHeader('Content-Type', file.mediaType);
    Promise.resolve(file.content()).then((body) => response.end(body), next);
  });
}
