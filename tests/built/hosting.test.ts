import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '../../scripts/hosting/caddyfile.ts';
import { nginxConf } from '../../scripts/hosting/nginx.ts';
import { readHosting } from '../../scripts/hosting/read-hosting.ts';
import { headersOf, type HostingRules } from '../../src/publish/hosting/rules.ts';
import { listFiles, tempFolder } from '../harness/files.ts';
import { frozenSite } from '../harness/frozen-site.ts';

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['-h'], { stdio: 'ignore' }).error === undefined;

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

interface Program {
  name: string;
  command: string[];
  write: (rules: HostingRules, site: string, folder: string, port: number) => void;
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

const PROGRAMS: Program[] = [
  {
    name: 'caddy',
    command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', 'Caddyfile'],
    write: (rules, site, folder, port) => {
      const text = caddyfile(rules, site, `http://127.0.0.1:${port}`);
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
    },
  },
  {
    name: 'nginx',
    command: ['nginx', '-e', 'stderr', '-p', '.', '-c', 'main.conf', '-g', 'daemon off;'],
    write: (rules, site, folder, port) => {
      writeFileSync(join(folder, 'nginx.conf'), nginxConf(rules, site, `127.0.0.1:${port}`));
      const temporary = TEMPORARY.map((name) => `${name}_temp_path ${name};`).join(' ');
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        join(folder, 'main.conf'),
        `${user} pid nginx.pid; events {} http { access_log off; ${temporary} include nginx.conf; }`,
      );
    },
  },
];

/** Files of every ending of the site, two of each where there are. */
const samples = (dir: string): string[] => {
  const files = listFiles(dir).filter((file) => !/^(?:_headers|_redirects|\.nojekyll)$/.test(file));
  const pages = [
    'feed.json',
    'zh/feed.json',
    'schema/article.json',
    'data/SHA256SUMS',
    'SHA256SUMS',
  ];
  return [
    ...pages,
    ...[...Map.groupBy(files, (file) => extname(file)).values()].flatMap((all) => [
      ...all.slice(0, 1),
      ...all.slice(-1),
    ]),
  ];
};

describe.each(PROGRAMS)('the configuration for $name', ({ name, command, write }) => {
  const { dir, base } = frozenSite();
  let child: ChildProcess | undefined;
  let origin = '';
  let rules: HostingRules;
  const test = it.skipIf(!isInstalled(name));

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      headers: { 'Accept-Encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  beforeAll(async () => {
    rules = readHosting(dir);
    if (!isInstalled(name)) return;
    const folder = tempFolder(`hosting-${name}`);
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    write(rules, dir, folder, port);
    const [program = '', ...args] = command;
    child = spawn(program, args, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, HOME: folder },
    });
    const isUp = () =>
      get('/').then(
        () => true,
        () => false,
      );
    for (let left = 100; left > 0 && !(await isUp()); left -= 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  afterAll(() => child?.kill());

  test('gives every kind of file its type, its time in caches and its headers', async () => {
    for (const path of samples(dir)) {
      const answer = await get(base + path.replace(/(^|\/)index\.html$/, '$1'));
      const given = headersOf(rules, path).map(([key]) => [key, answer.headers.get(key)]);
      expect({ path, status: answer.status, headers: given }).toEqual({
        path,
        status: 200,
        headers: headersOf(rules, path).map((header) => [...header]),
      });
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(readFileSync(join(dir, path)))).toBe(true);
    }
  });

  test.each(['no/such/page/', 'data/none.csv', '_astro/gone.css', '_headers', '_redirects'])(
    'answers %s with the page for what is not there, under the policy',
    async (path) => {
      const { status, headers } = await get(base + path);
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      for (const [key, value] of rules.always) expect(headers.get(key)).toBe(value);
    },
  );

  test('leads from every earlier address to the one of today, and to a folder by its slash', async () => {
    for (const { from, to } of rules.redirects) {
      const { status, headers } = await get(base + from);
      expect([from, status, headers.get('location')]).toEqual([from, 301, base + to]);
      expect(existsSync(join(dir, to))).toBe(true);
    }
    const { status, headers } = await get(`${base}data`);
    expect([301, 308]).toContain(status);
    expect(headers.get('location')).toBe(`${base}data/`);
  });

  test('gives a part of a file, and no file again that has not changed', async () => {
    const path = `${base}data/articles.csv`;
    const part = await get(path, { Range: 'bytes=0-9' });
    expect([part.status, (await part.text()).length]).toEqual([206, 10]);
    const tag = (await get(path)).headers.get('etag') ?? '';
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
  });
});
