import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { summaryIn } from '../../../src/problems/wordings.ts';
import { browserTest, launch } from '../../harness/browser.ts';
import type { Page } from '../../harness/chromium.ts';
import { buildSite, runScript } from '../../harness/commands.ts';
import { type DevServer, startDev } from '../../harness/dev-server.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const RATES = 'rates/usd-monthly.csv';
const RECORD = {
  ...SMALL_RECORD,
  [RATES]: 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n',
};

const PLACE = 'places: [nanjing]';
const BROKEN = 'places: [nanking]';

/** Changes a piece of an entry, as an editor does. */
function edit(content: string, from: string, to: string): void {
  const file = join(content, ARTICLE);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** Pages of a browser at addresses of a server. */
async function openedAt(server: DevServer, paths: readonly string[]): Promise<Page[]> {
  const browser = await launch();
  onTestFinished(() => browser.close());
  const pages: Page[] = [];
  for (const path of paths) {
    const page = await browser.newPage();
    await page.goto(server.address + path, WAIT);
    pages.push(page);
  }
  return pages;
}

/** What hangs, not what is slow. */
const WAIT = { timeout: 120_000 };
const OVERLAY = 'atlas-report';

/** The report over a page, once it is open there. */
async function reportOver(page: Page): Promise<{ sentence: string; text: string }> {
  const text = page.locator(`${OVERLAY} pre`);
  await text.waitFor({ state: 'visible', ...WAIT });
  const sentence = (await page.locator(`${OVERLAY} summary`).textContent()) ?? '';
  return { sentence, text: (await text.textContent()) ?? '' };
}

describe('a record that is broken from the start', () => {
  browserTest('is told in place of every page, which come once it is corrected', async () => {
    const content = tempRecord(RECORD);
    edit(content, PLACE, BROKEN);
    const server = await startDev(content, { base: '/atlas/' });
    onTestFinished(() => server.stop());
    const [page] = await openedAt(server, ['zh/cities/nanjing/']);
    if (!page) return;
    expect(await page.locator('h1').textContent()).toBe('数据中有错误，改正后这里会显示页面。');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    expect(await page.locator('pre').textContent()).toContain(`5 | ${BROKEN}`);

    for (const path of ['', 'rss.xml', 'articles/2018-07-23-river-fund/']) {
      const answer = await fetch(server.address + path);
      expect(answer.status, path).toBe(503);
      expect(await answer.text(), path).toContain('There is no place “nanking” in the record.');
    }

    edit(content, BROKEN, 'places: [nankin]');
    await page.locator('pre', { hasText: 'nankin]' }).waitFor(WAIT);
    edit(content, 'places: [nankin]', PLACE);
    await page.locator('h1', { hasText: '南京' }).waitFor(WAIT);
    expect(await page.locator(OVERLAY).count()).toBe(0);
    expect((await fetch(`${server.address}rss.xml`)).status).toBe(200);
  });
});

describe('a record that is sound when the server starts', () => {
  const content = tempRecord(RECORD);
  let server: DevServer;
  let built: string;
  beforeAll(async () => {
    built = (await buildSite({ content, base: '/atlas/' })).dir;
    server = await startDev(content, { base: '/atlas/' });
  });
  afterAll(() => server.stop());

  it.each([
    ['rss.xml', 'application/'],
    ['kinds/fund/rss.xml', 'application/'],
    ['zh/kinds/fund/rss.xml', 'application/'],
    ['atom.xml', 'application/'],
    ['feed.json', 'application/'],
    ['articles/2018-07-23-river-fund.md', 'text/markdown'],
    ['data/articles.csv', 'text/csv'],
    ['data/SHA256SUMS', 'text/plain'],
    ['data/atlas.sqlite', 'application/'],
    ['api/v1/cities/nanjing.json', 'application/json'],
    ['schema/article.json', 'application/schema+json'],
    ['site.webmanifest', 'application/manifest+json'],
    ['favicon.svg', 'image/svg+xml'],
    ['_headers', 'text/plain'],
    ['sitemap.xml', 'application/'],
  ])('serves at %s the file of the built site', async (path, type) => {
    const answer = await fetch(server.address + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.equals(readFileSync(join(built, path)))).toBe(true);
  });

  it.each(['funds/nanjing/rss.xml', 'no/such/rss.xml', 'kinds/fund/rss.xml/'])(
    'finds nothing at %s, as the built site has nothing there',
    async (path) => {
      expect((await fetch(server.address + path)).status).toBe(404);
    },
  );

  it.each(['', 'zh/', 'cities/nanjing/', 'data/'])(
    'serves at %s the page of the built site',
    async (path) => {
      const answer = await fetch(server.address + path);
      const h1 = /<h1[\s>].*?<\/h1>/s;
      const plain = (html: string) => h1.exec(html)?.[0].replace(/<[^>]*>/g, '');
      expect(plain(await answer.text())).toBe(
        plain(readFileSync(join(built, path, 'index.html'), 'utf8')),
      );
    },
  );

  it('has nothing of it in the built site', () => {
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    expect(page).not.toContain('atlas-report');
    expect(page).not.toContain('@vite/client');
    const scripts = [...page.matchAll(/src="\/atlas\/(_astro\/[^"]+\.js)"/g)];
    for (const [, file = ''] of scripts) {
      expect(readFileSync(join(built, file), 'utf8')).not.toContain('atlas-report');
    }
  });

  browserTest(
    'has what breaks told over each page in its language, until it is corrected',
    async () => {
      const [english, chinese] = await openedAt(server, [
        'articles/2018-07-23-river-fund/',
        'zh/cities/nanjing/',
      ]);
      if (!english || !chinese) return;
      const heading = await english.locator('h1').textContent();
      expect(await english.locator(OVERLAY).count()).toBe(0);

      edit(content, PLACE, BROKEN);
      const told = await reportOver(english);
      expect(told.sentence).toBe('The record has errors. The pages show it as it was before.');
      expect(told.text).toContain(`content/${ARTICLE}:5:10 error unknown-reference\n`);
      expect(told.text).toContain(`5 | ${BROKEN}`);
      expect(told.text).toContain('1 error and 0 warnings in 1 file.');
      expect(told.text).not.toMatch(/^\s+at /m);
      expect(await english.locator('h1').textContent()).toBe(heading);
      const toldInChinese = await reportOver(chinese);
      expect(toldInChinese.sentence).toBe('数据中有错误，页面仍显示修改前的内容。');
      expect(toldInChinese.text).toContain(summaryIn('zh', { errors: 1, warnings: 0, files: 1 }));

      // Whoever opens a page now sees the report there, too.
      await english.goto(`${server.address}funds/`, WAIT);
      expect(await reportOver(english)).toEqual(told);

      await english.goto(`${server.address}articles/2018-07-23-river-fund/`, WAIT);
      edit(content, BROKEN, PLACE);
      for (const page of [english, chinese]) {
        await page.locator(OVERLAY).waitFor({ state: 'detached', ...WAIT });
      }
      edit(content, 'title: Nanjing announces', 'title: Nanjing sets up');
      await english.locator('h1', { hasText: 'Nanjing sets up' }).waitFor(WAIT);
      edit(content, 'title: Nanjing sets up', 'title: Nanjing announces');
    },
  );

  browserTest('has warnings told in one line, which opens', async () => {
    const [page] = await openedAt(server, ['cities/nanjing/']);
    if (!page) return;
    rmSync(join(content, RATES));
    const summary = page.locator(`${OVERLAY} summary`);
    await summary.waitFor(WAIT);
    expect(await summary.textContent()).toBe('The record has warnings.');
    expect(await page.locator(`${OVERLAY} pre`).isVisible()).toBe(false);
    await summary.click();
    expect((await reportOver(page)).text).toContain('warning no-rates\n');
  });
});

describe('what is typed wrong', () => {
  it.each([
    [['--lang', 'fr'], 'There is no language “fr”; choose en or zh.'],
    [['--port', 'x'], 'There is no port “x”'],
    [['--langs'], '--langs'],
  ])('%j is told with the usage', async (args, message) => {
    const { code, stderr } = await runScript('dev.ts', args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run dev -- [--lang en|zh]');
  });
});
