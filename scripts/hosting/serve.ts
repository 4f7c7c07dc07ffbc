import { createReadStream, type Stats, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersOf, type HostingRules } from '../../src/publish/hosting/rules.ts';
import { FOR_HOSTS } from './read-hosting.ts';

/** A file that answers a request, by its path below the base. */
interface Found {
  path: string;
  file: string;
  stats: Stats;
}

/** The path below the base that a request is for; nothing for what is outside, or no path. */
function askedPath(url: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const isSafe = path.startsWith(base) && !/\0|\\|(?:^|\/)\.\.(?:\/|$)/.test(path);
    return isSafe ? path.slice(base.length) : undefined;
  } catch {
    return undefined;
  }
}

/** The file for a path: a folder's is its page; what is for hosts is not served. */
function find(folder: string, asked: string): Found | undefined {
  const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  if (FOR_HOSTS.includes(path)) return undefined;
  const file = join(folder, path);
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { path, file, stats } : undefined;
}

/** The part of a file that a `Range` asks for; `none` where it has no such part. */
function partOf(range: string, size: number): { start: number; end: number } | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'none' : { start, end };
}

/** Whether who asks has the file already, as its tag or else its day says. */
function isFresh({ headers }: IncomingMessage, tag: string, modified: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(/,\s*/).some((one) => one === tag || one === '*');
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

function answer(
  rules: HostingRules,
  { path, file, stats }: Found,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): void {
  const { size, mtime } = stats;
  const tag = `"${size.toString(16)}-${Math.floor(mtime.getTime()).toString(16)}"`;
  for (const [name, value] of headersOf(rules, path)) response.setHeader(name, value);
  response.setHeader('Accept-Ranges', 'bytes');
  if (status === 200) {
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', mtime.toUTCString());
    if (isFresh(request, tag, mtime)) {
      response.writeHead(304).end();
      return;
    }
  }
  const isSame = (request.headers['if-range'] ?? tag) === tag;
  const part = status === 200 && isSame ? partOf(request.headers.range ?? '', size) : undefined;
  if (part === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  response.writeHead(part ? 206 : status, {
    'Content-Length': end - start + 1,
    ...(part ? { 'Content-Range': `bytes ${start}-${end}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

/** Serves a built site exactly as its rules say. What goes wrong with one file ends its answer alone. */
export function siteServer(folder: string, rules: HostingRules): Server {
  const moved = new Map(rules.redirects.map(({ from, to }) => [from, to]));
  const redirect = (response: ServerResponse, to: string): void => {
    for (const [name, value] of rules.always) response.setHeader(name, value);
    response.writeHead(301, { Location: encodeURI(rules.base + to) }).end();
  };
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = askedPath(request.url ?? '/', rules.base);
    const to = path === undefined ? undefined : moved.get(path);
    if (to !== undefined) {
      redirect(response, to);
      return;
    }
    const found = path === undefined ? undefined : find(folder, path);
    if (found) {
      answer(rules, found, request, response);
      return;
    }
    if (path !== undefined && find(folder, `${path}/`)) {
      redirect(response, `${path}/`);
      return;
    }
    const missing = find(folder, '404.html');
    if (missing) answer(rules, missing, request, response, 404);
    else response.writeHead(404).end();
  });
}
