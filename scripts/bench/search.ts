import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { loadLedger } from '../../src/ledger/load.ts';
import type { Ledger } from '../../src/ledger/model.ts';
import { type Cache, fileCache } from '../../src/publish/cache.ts';
import { filesOf } from '../../src/publish/registry.ts';
import { searchFiles } from '../../src/publish/rooms/search.ts';
import { readSite } from '../../src/site/site.ts';
import { hasBrowser, launch, type Page } from '../../tests/harness/chromium.ts';
import { generateRecord } from './generate.ts';
import { varied } from './words.ts';

/*
 * What the search costs: how long its index takes to make, whole and after one edit; how many bytes
 * a reader waits for (gzip, level 6, as most hosts send them; the page, its style and its script
 * among them); how long a query takes on a machine four times as slow.
 */

const SLOWDOWN = 4;
/** Queries of every kind; each is asked this often, its files loaded before. */
const QUERIES =
  'nanjing|南京|nj|區塊鏈|token economy|10 billion|Zhonguancun|blockchain fund 2018|产业联盟|baba dede'.split(
    '|',
  );
const ROUNDS = 5;

const print = (name: string, figure: string): void => {
  process.stdout.write(`${name.padEnd(52)} ${figure.padStart(10)}\n`);
};
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Makes every file of the search; gives them and how long it took: by the clock, and by the processor alone. */
function timed(ledger: Ledger, cache: Cache) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const files = filesOf(ledger, readSite({}), cache, searchFiles, []).map(({ path, content }) => ({
    path,
    text: content() as string,
  }));
  const { user, system } = process.cpuUsage(before);
  return { files, wall: performance.now() - began, cpu: (user + system) / 1000 };
}

function ledgerOf(content: string): Ledger {
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error(`the record in ${content} has errors`);
  return ledger;
}

/** The record with another word in one article. */
const edited = (ledger: Ledger): Ledger => ({
  ...ledger,
  articles: ledger.articles.map((article, at) =>
    at === 100
      ? { ...article, facts: { ...article.facts, title: `${article.facts.title} again` } }
      : article,
  ),
});

/** Serves a folder compressed, and counts what it sends. */
async function serveCompressed(folder: string) {
  const sent = { bytes: 0 };
  const types: Record<string, string> = {
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = gzipSync(
        readFileSync(join(folder, pathname, pathname.endsWith('/') ? 'index.html' : '')),
        { level: 6 },
      );
      sent.bytes += body.length;
      response.writeHead(200, {
        'content-type': types[extname(pathname)] ?? types['.html'],
        'content-encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { sent, close, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const done = (page: Page) => page.locator('[data-search-done]').waitFor({ state: 'attached' });

/** Milliseconds that each query takes, from the key to the last change of the page. */
async function queryTimes(page: Page): Promise<number[]> {
  const protocol = await page.context().newCDPSession(page);
  const ask = (query: string) =>
    page.evaluate(async (text) => {
      const root = document.querySelector<HTMLElement>('[data-search]');
      const box = root?.querySelector('input');
      if (!root || !box) throw new Error('no search');
      box.value = text;
      const began = performance.now();
      const finished = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (root.dataset['searchDone'] === undefined) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(root, { attributes: true });
      });
      box.form?.requestSubmit();
      await finished;
      return performance.now() - began;
    }, query);
  for (const query of QUERIES) await ask(query);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) times.push(await ask(query));
  }
  return times.sort((a, b) => a - b);
}

async function inBrowser(name: string, folder: string): Promise<void> {
  const { sent, close, home } = await serveCompressed(folder);
  const browser = await launch();
  const first = async (query: string, seen: (page: Page) => Promise<void>) => {
    const page = await (await browser.newContext()).newPage();
    sent.bytes = 0;
    await page.goto(`${home}search/?q=${encodeURIComponent(query)}`);
    await seen(page);
    const { bytes } = sent;
    return { page, bytes };
  };
  try {
    const names = await first('Nanjing', (page) =>
      page.locator('[data-results] a').first().waitFor(),
    );
    print(`${name}: bytes to the first name`, kilobytes(names.bytes));
    const texts = await first('token economy', done);
    print(`${name}: bytes to the first full-text results`, kilobytes(texts.bytes));
    const times = await queryTimes(texts.page);
    const at = (part: number) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(0)} ms`;
    print(`${name}: a query, median (processor ${SLOWDOWN} times slower)`, at(0.5));
    print(`${name}: a query, 95 in 100 are faster`, at(0.95));
  } finally {
    await browser.close();
    close();
  }
}

/** Measures the search of a record; `site` is a built site, for the page, its style and its script. */
async function benchRecord(
  name: string,
  content: string,
  site: string,
  folder: string,
): Promise<void> {
  const ledger = ledgerOf(content);
  const cache = fileCache(join(folder, 'cache'));
  const cold = timed(ledger, cache);
  print(`${name}: index made whole`, `${seconds(cold.wall)} (${seconds(cold.cpu)} of processor)`);
  const warm = timed(edited(ledger), cache);
  print(
    `${name}: index after one edit`,
    `${seconds(warm.wall)} (${seconds(warm.cpu)} of processor)`,
  );
  const served = join(folder, 'served');
  for (const part of ['search/index.html', '_astro', 'favicon.svg']) {
    cpSync(join(site, part), join(served, part), { recursive: true });
  }
  for (const { path, text } of cold.files) {
    mkdirSync(dirname(join(served, path)), { recursive: true });
    writeFileSync(join(served, path), text);
  }
  print(`${name}: files`, String(cold.files.length));
  if (hasBrowser) await inBrowser(name, served);
}

/** Prints what the search costs for a record and for one of `large` articles; `site` is the first one, built. */
export async function benchSearch(content: string, site: string, large: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-search-'));
  try {
    await benchRecord('search, this record', content, site, join(folder, 'here'));
    generateRecord(content, join(folder, 'content'), large, varied);
    await benchRecord(
      `search, ${large} articles`,
      join(folder, 'content'),
      site,
      join(folder, 'there'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
