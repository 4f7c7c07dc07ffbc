import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caddyfile } from '../../scripts/hosting/caddyfile.ts';
import { nginxConf } from '../../scripts/hosting/nginx.ts';
import { readHosting } from '../../scripts/hosting/read-hosting.ts';
import { siteServer } from '../../scripts/hosting/serve.ts';
import { precompress } from '../../scripts/precompress.ts';
import { NOTHING_BUILT } from '../../src/publish/build-manifest.ts';
import { headersOf, type HostingRules } from '../../src/publish/hosting/rules.ts';
import { listFiles, tempFolder } from '../harness/files.ts';
import { siteIn } from '../harness/new-site.ts';
import { frozenSite } from '../harness/frozen-site.ts';
import { runScript } from '../harness/run.ts';
import { serve } from '../harness/server.ts';

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

/** A server that was started. */
interface Started {
  origin: string;
  stop: () => void;
}

/** Starts a program with its configuration for a site, and waits until it answers. */
async function start(
  { name, command, write }: Program,
  rules: HostingRules,
  dir: string,
): Promise<Started> {
  const folder = tempFolder(`hosting-${name}`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  write(rules, dir, folder, port);
  const [program = '', ...args] = command;
  const child: ChildProcess = spawn(program, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  });
  const isUp = () =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  for (let left = 100; left > 0 && !(await isUp()); left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, stop: () => child.kill() };
}

/** The bytes of an answer as they are sent, to somebody who takes them compressed. */
const rawBytes = (address: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'br, gzip' } }, (answer) => {
      answer.toArray().then((parts) => {
        resolve(Buffer.concat(parts as Buffer[]));
      }, reject);
    }).on('error', reject);
  });

/** Runs a command of the Atlas on a site that is served; gives its exit code and what it says. */
async function said(script: string, args: readonly string[]): Promise<[number | null, string]> {
  const { code, stdout, stderr } = await runScript(script, args);
  return [code, stdout + stderr];
}

/** What the walk of the frozen site notes wherever it is served: it was built for another address. */
const NOTES = /^(?:Note: [^\n]*\n)+All of \d+ addresses are as they should be\.\n$/;

describe.each(PROGRAMS)('the configuration for $name', (program) => {
  const { name } = program;
  const { dir, base } = frozenSite();
  let started: Started | undefined;
  let origin = '';
  let rules: HostingRules;
  const test = it.skipIf(!isInstalled(name));

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(origin + path, {
      headers: { 'Accept-Encoding': 'identity', ...headers },
      redirect: 'manual',
    });

  beforeAll(async () => {
    rules = readHosting(dir);
    if (!isInstalled(name)) return;
    started = await start(program, rules, dir);
    origin = started.origin;
  });
  afterAll(() => started?.stop());

  test('gives every kind of file its type, its time in caches and its headers', async () => {
    for (const path of samples(dir)) {
      const answer = await ask(base + path.replace(/(^|\/)index\.html$/, '$1'));
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
      const { status, headers } = await ask(base + path);
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      for (const [key, value] of rules.always) expect(headers.get(key)).toBe(value);
    },
  );

  test('leads from every earlier address to the one of today, and to a folder by its slash', async () => {
    for (const { from, to } of rules.redirects) {
      const { status, headers } = await ask(base + from);
      expect([from, status, headers.get('location')]).toEqual([from, 301, base + to]);
      const [path = '', part] = to.split('#');
      expect(existsSync(join(dir, path))).toBe(true);
      if (part !== undefined) {
        const html = readFileSync(join(dir, path, 'index.html'), 'utf8');
        expect(html).toContain(` id="${part}"`);
      }
    }
    const { status, headers } = await ask(`${base}data`);
    expect([301, 308]).toContain(status);
    expect(headers.get('location')).toBe(`${base}data/`);
  });

  test('gives a part of a file, and no file again that has not changed', async () => {
    const path = `${base}data/articles.csv`;
    const part = await ask(path, { Range: 'bytes=0-9' });
    expect([part.status, (await part.text()).length]).toEqual([206, 10]);
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304);
  });

  test('is found sound by the walk of what every site has, and whole by its list of hashes', async () => {
    expect(await said('smoke.ts', [origin + base])).toEqual([0, expect.stringMatching(NOTES)]);
    const [code, report] = await said('verify.ts', [origin + base]);
    expect([code, report]).toEqual([0, expect.stringMatching(/^All \d+ files of /)]);
  });

  test('sends what was compressed beforehand, as the file that it stands for', async () => {
    const folder = join(tempFolder('compressed'), 'dist');
    for (const path of ['index.html', '404.html', 'data/articles.csv', 'feed.json']) {
      cpSync(join(dir, path), join(folder, path));
    }
    await precompress({ site: siteIn(folder), last: NOTHING_BUILT, outputs: {} });
    // What lies there is sent as it is: so this can only come from there.
    for (const ending of ['br', 'gz'])
      expect(existsSync(join(folder, `feed.json.${ending}`))).toBe(true);
    const compressed = await start(program, rules, folder);
    const [encoding, ending] = name === 'caddy' ? ['br', 'br'] : ['gzip', 'gz'];
    try {
      for (const path of ['', 'data/articles.csv', 'feed.json']) {
        const file = path === '' ? 'index.html' : path;
        const answer = await fetch(compressed.origin + base + path, {
          headers: { 'Accept-Encoding': 'br, gzip' },
        });
        const { headers } = answer;
        expect([path, headers.get('content-encoding')]).toEqual([path, encoding]);
        const given = headersOf(rules, file).map(([key]) => [key, headers.get(key)]);
        expect(given).toEqual(headersOf(rules, file).map((header) => [...header]));
        const sent = await rawBytes(compressed.origin + base + path);
        const form = `${file}.${ending}`;
        expect(sent.equals(readFileSync(join(folder, form))), form).toBe(true);
        expect(await answer.text()).toBe(readFileSync(join(dir, file), 'utf8'));
      }
    } finally {
      compressed.stop();
    }
  });
});

describe('npm run smoke', () => {
  const { dir, base } = frozenSite();
  let server: Server;
  let home: string;

  beforeAll(async () => {
    server = siteServer(dir, readHosting(dir));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  });
  afterAll(() => server.close());

  it('finds what npm run preview serves as it should be', async () => {
    expect(await said('smoke.ts', [home])).toEqual([0, expect.stringMatching(NOTES)]);
    // Without the slash at its end it is the same address.
    expect((await said('smoke.ts', [home.slice(0, -1)]))[0]).toBe(0);
  });

  it('tells of a host that knows no headers, unless that is left out', async () => {
    const plain = await serve(dir, base);
    try {
      const [code, report] = await said('smoke.ts', [plain.home]);
      expect(code).toBe(1);
      expect(report).toContain(`${plain.home}: Referrer-Policy is not there and should be “`);
      expect(report).toContain(
        `${plain.home}data/articles.csv: is sent again where nothing has changed`,
      );
      expect((await said('smoke.ts', [plain.home, '--without-headers']))[1]).not.toContain(
        'Policy',
      );
    } finally {
      await plain.close();
    }
  });

  it.each([
    [
      'an address without a site',
      () => `${home}none/`,
      1,
      /none\/: answers 404\nFaults: 1, at 1 addresses\.\n$/,
    ],
    [
      'a host that does not answer',
      () => 'http://127.0.0.1:9/',
      1,
      /: does not answer: .*\nFaults: 1, at 1/,
    ],
    ['no address', () => 'atlas', 2, /^“atlas” is no address; write one such as/],
  ])('says in one sentence that there is %s', async (_, address, code, sentence) => {
    expect(await said('smoke.ts', [address()])).toEqual([code, expect.stringMatching(sentence)]);
  });
});
