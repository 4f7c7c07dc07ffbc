import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site served as most hosts do. */
export interface CompressedSite {
  readonly home: string;
  /** Bytes of the answers so far, without their heads. */
  sent: number;
  /** What was asked for and is not there. */
  readonly missing: string[];
  readonly close: () => void;
}

/** Serves folders compressed (gzip, level 6), the first that has a file, and counts what it sends. */
export async function serveCompressed(...folders: readonly string[]): Promise<CompressedSite> {
  const read = (path: string): Buffer | undefined => {
    for (const folder of folders) {
      try {
        return readFileSync(join(folder, path));
      } catch {
        // It may be in the next one.
      }
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = read(path);
    if (!found) {
      site.missing.push(pathname);
      response.writeHead(404).end();
      return;
    }
    const body = gzipSync(found, { level: 6 });
    site.sent += body.length;
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: CompressedSite = {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: 0,
    missing: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}
