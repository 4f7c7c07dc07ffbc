import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../src/site/policy.ts';

/** The policy every page must live under: the very one that the site publishes. */
export const POLICY = CONTENT_SECURITY_POLICY;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A site that is being served. */
export interface Served {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** The home page's address. */
  home: string;
  /** Every path that was asked for, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** The file below a folder for a decoded path of the site, or nothing. */
function fileFor(dir: string, path: string): string | undefined {
  const file = normalize(join(dir, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(dir + sep) || file.includes('\0')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(readFileSync(file));
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Serves a built site on the loopback interface, as a plain static host would: folders by their
 * `index.html`, a folder without its slash by a redirect, anything else by `404.html`. Nothing
 * stands outside of the base path.
 */
export async function serve(dir: string, base = '/'): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const path = decoded(pathname);
    const inside = path?.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const file = inside === undefined ? undefined : fileFor(dir, inside);
    if (file !== undefined) return send(response, 200, file);
    if (inside !== undefined && fileFor(dir, `${inside}/`) !== undefined) {
      response.writeHead(301, { location: `${pathname}/` });
      return response.end();
    }
    const missing = fileFor(dir, '/404.html');
    if (missing !== undefined) return send(response, 404, missing);
    response.writeHead(404, { 'content-security-policy': POLICY });
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    home: origin + base,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
