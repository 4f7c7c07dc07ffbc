import type { ViteDevServer } from 'vite';
import type { FileOutput } from '../../publish/file.ts';

/** The file that stands at an address below the base, if one does. */
export function fileAt<F extends Pick<FileOutput, 'path'>>(
  files: readonly F[],
  address: string,
  base: string,
): F | undefined {
  const [whole = ''] = address.split(/[?#]/);
  // Vite takes off the base already, or not, by version.
  const path = whole.startsWith(base) ? whole.slice(base.length) : whole.slice(1);
  return files.find((file) => file.path === path);
}

/** Has the development server serve the files that are no pages, each at its own address. */
export function serveFiles(
  server: ViteDevServer,
  files: () => readonly FileOutput[],
  base: string,
): void {
  server.middlewares.use((request, response, next) => {
    const address = request.originalUrl ?? request.url ?? '';
    // Pages end so, and no file does: to say which files there are costs seconds after each edit.
    const file = /\/(?:[?#]|$)/.test(address) ? undefined : fileAt(files(), address, base);
    if (!file) {
      next();
      return;
    }
    response.setHeader('Content-Type', file.mediaType);
    Promise.resolve(file.content()).then((body) => response.end(body), next);
  });
}
