import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHosting } from '../../../scripts/hosting/read-hosting.ts';
import { siteServer } from '../../../scripts/hosting/serve.ts';
import { headersFile } from '../../../src/publish/headers.ts';
import { redirectsFile } from '../../../src/publish/hosting/redirects.ts';
import { hostingRules } from '../../../src/publish/hosting/rules.ts';
import { FILES } from '../../../src/publish/registry.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/site/policy.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';

const folder = tempFolder('serve');
writeFiles(folder, {
  _headers: headersFile(hostingRules({ base: '/atlas/' }, FILES, [])),
  _redirects: redirectsFile('/atlas/', [{ from: 'cities/su/', to: 'cities/suzhou/' }]),
  '.nojekyll': '',
  'index.html': 'home',
  '404.html': 'nothing here',
  'cities/suzhou/index.html': 'Suzhou',
  'cities/su/index.html': 'moved',
  'data/a.csv': '0123456789',
  'schema/article.json': '{}',
  'zh/cities/suzhou/feed.json': '{}',
  '_astro/Page.abc.css': 'a{}',
});
const server = siteServer(folder, readHosting(folder));
let origin: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(origin + path, { headers, method, redirect: 'manual' });

describe('the server of a built site', () => {
  it.each([
    ['/atlas/', 200, 'text/html; charset=utf-8', 'no-cache', null],
    ['/atlas/cities/suzhou/', 200, 'text/html; charset=utf-8', 'no-cache', null],
    ['/atlas/data/a.csv', 200, 'text/csv; charset=utf-8; header=present', 'no-cache', '*'],
    ['/atlas/schema/article.json', 200, 'application/schema+json', 'no-cache', '*'],
    ['/atlas/zh/cities/suzhou/feed.json', 200, 'application/feed+json', 'no-cache', '*'],
    [
      '/atlas/_astro/Page.abc.css',
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
      null,
    ],
    ['/atlas/_astro/gone.css', 404, 'text/html; charset=utf-8', 'no-cache', null],
    ['/atlas/_headers', 404, 'text/html; charset=utf-8', 'no-cache', null],
    ['/atlas/%2e%2e%2f%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8', 'no-cache', null],
    ['/elsewhere', 404, 'text/html; charset=utf-8', 'no-cache', null],
  ])('answers %s with %i, its type, its time in caches, and to whom', async (path, ...expected) => {
    const { status, headers } = await get(path);
    const [type, cache, open] = [
      'content-type',
      'cache-control',
      'access-control-allow-origin',
    ].map((name) => headers.get(name));
    expect([status, type, cache, open]).toEqual(expected);
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/atlas/cities/su/', '/atlas/cities/suzhou/'],
    ['/atlas/cities/suzhou', '/atlas/cities/suzhou/'],
  ])('leads from %s to %s for good', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.get('location')]).toEqual([301, to]);
  });

  it.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=-3', 206, '789'],
    ['bytes=7-', 206, '789'],
    ['bytes=20-30', 416, ''],
    ['lines=1-2', 200, '0123456789'],
  ])('gives the part %s of a file', async (range, status, text) => {
    const part = await get('/atlas/data/a.csv', { Range: range });
    expect([part.status, await part.text()]).toEqual([status, text]);
  });

  it('sends no file again that has not changed', async () => {
    const { headers } = await get('/atlas/data/a.csv');
    const [tag, day] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    const path = '/atlas/data/a.csv';
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
    expect((await get(path, { 'If-Modified-Since': day })).status).toBe(304);
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('takes no request but to read', async () => {
    expect((await get('/atlas/', {}, 'POST')).status).toBe(405);
    expect(await (await get('/atlas/', {}, 'HEAD')).text()).toBe('');
  });
});
