import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { opmlFaults } from '../harness/feed-rules.ts';
import { SMALL_RECORD } from '../harness/record.ts';
import { BASE, PHONE, visits } from '../harness/visit.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const FILES = {
  ...SMALL_RECORD,
  // Three events: before the third, no thing has a feed of its own.
  'articles/2018/2018-08-01-river-fund.md': SMALL_RECORD[ARTICLE].replaceAll(
    '2018-07-23',
    '2018-08-01',
  ),
  'articles/2018/2018-09-01-river-fund.md': SMALL_RECORD[ARTICLE].replaceAll(
    '2018-07-23',
    '2018-09-01',
  ),
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace(
    'added: 2026-11-24\n',
    `added: 2026-11-24
changes:
  - date: 2026-11-25
    what: The amount was ten times too large
    from: 10 billion CNY
    to: 1 billion CNY
    sources: [gazette]
  - {date: 2026-11-26, what: The manager was taken for another, from: River Bank}
`,
  ),
};

const { open } = visits(async () => {
  const built = await buildSite({ content: FILES, base: BASE });
  expect(built.code, built.stderr).toBe(0);
  return built.dir;
});

const ticks = (page: Page) => page.getByRole('checkbox');
const save = (page: Page, name: string | RegExp = 'Save the list') =>
  page.getByRole('button', { name });

/** Saves the list by some action and reads it. */
async function saved(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('the page of feeds', () => {
  browserTest('is a plain list of feeds without script', async () => {
    await open('feeds/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const feed = page.getByRole('link', { name: 'RSS: Nanjing · City Chain Atlas' });
      expect(await feed.getAttribute('href')).toBe('/atlas/cities/nanjing/rss.xml');
      expect(await feed.isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /OPML/ }).isVisible()).toBe(true);
      expect(await ticks(page).count()).toBe(0);
      expect(await save(page).count()).toBe(0);
      expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
    });
  });

  browserTest('makes a list of what is ticked, by keyboard alone', async () => {
    await open('feeds/', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { keyboard } = page;
      expect(await save(page).isDisabled()).toBe(true);
      await page.getByRole('searchbox', { name: 'Find a feed' }).focus();
      await keyboard.type('南京');
      const visible = page.locator('.feeds-list > li:visible');
      expect(await visible.allInnerTexts()).toHaveLength(1);
      expect(await visible.innerText()).toContain('Nanjing');
      // Past the field: "Untick all", as "Save" cannot be used yet; then the feed.
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.press('Space');
      expect(await page.locator('.feeds output').textContent()).toBe('1 feed ticked');
      await page.locator('main').getByRole('searchbox').fill('');
      await ticks(page).first().focus();
      await keyboard.press('Space');
      expect(await page.locator('.feeds output').textContent()).toBe('2 feeds ticked');
      await save(page).focus();
      const { name, text } = await saved(page, () => keyboard.press('Enter'));
      expect(name).toBe('city-chain-atlas.opml');
      expect(opmlFaults(text)).toEqual([]);
      expect([...text.matchAll(/(?:text|xmlUrl)="([^"]*)"/g)].map(([, value]) => value)).toEqual([
        'The whole Atlas',
        'City Chain Atlas',
        'https://example.org/atlas/rss.xml',
        'By place',
        'Nanjing · City Chain Atlas',
        'https://example.org/atlas/cities/nanjing/rss.xml',
      ]);
    });
  });

  browserTest('serves a phone in Chinese: find, tick, untick, save', async () => {
    await open('zh/feeds/', PHONE, async (page) => {
      await page.locator('main').getByRole('searchbox').fill('没有这样的');
      expect(await page.getByText('没有名称与之相符的订阅源。').isVisible()).toBe(true);
      await page.locator('main').getByRole('searchbox').fill('river');
      await page.getByText('江河基金').tap();
      await page.getByText('江河资本').tap();
      expect(await page.locator('.feeds output').textContent()).toBe('已勾选2个订阅源');
      await page.getByRole('button', { name: '全部取消' }).tap();
      await expect.poll(() => page.locator('.feeds output').textContent()).toBe('尚未勾选');
      expect(await save(page, '保存清单').isDisabled()).toBe(true);
      await page.locator('main').getByRole('searchbox').fill('');
      await page.getByText('江河基金').tap();
      const { name, text } = await saved(page, () => save(page, '保存清单').tap());
      expect(name).toBe('city-chain-atlas.zh.opml');
      expect(opmlFaults(text)).toEqual([]);
      expect(text).toContain('<outline text="按基金">');
      expect(text).toContain('xmlUrl="https://example.org/atlas/zh/funds/river-fund/rss.xml"');
    });
  });
});

browserTest.for([
  ['feeds/', PHONE, 'dark'],
  ['zh/feeds/', { viewport: { width: 1280, height: 900 } }, 'light'],
  ['changes/', PHONE, 'light'],
  ['zh/changes/', { viewport: { width: 1280, height: 900 } }, 'dark'],
] as const)(
  '/%s: axe finds nothing, with all of it open, and it does not scroll sideways',
  async ([path, options, colorScheme]) => {
    await open(path, { ...options, colorScheme }, async (page) => {
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(wide).toBe(0);
    });
  },
);

browserTest(
  'the page of changes tells what stood there, what does, and on whose word',
  async () => {
    await open('changes/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const told = page.locator('#corrections li[id]');
      expect(await told.first().innerText()).toMatch(/^26 November 2026\s+Retracted/);
      expect(await told.first().locator('ins').count()).toBe(0);
      expect(await told.nth(1).locator('del').innerText()).toBe('10 billion CNY');
      expect(await told.nth(1).locator('ins').innerText()).toBe('1 billion CNY');
      expect(await told.nth(1).getByRole('link', { name: 'A fund by the river' }).count()).toBe(1);
    });
  },
);

describe('a feed opened in a browser', () => {
  browserTest.for(['rss.xml', 'atom.xml'])(
    '/%s is a page to read, with ways out of it',
    async (path) => {
      await open(
        path,
        { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
        async (page) => {
          expect(await page.getByText('This is a feed: give the address').isVisible()).toBe(true);
          const background = await page
            .locator(':root')
            .evaluate((root) => getComputedStyle(root).backgroundColor);
          expect(background).toBe('rgb(21, 19, 16)');
          for (const hidden of ['guid', 'pubDate', 'updated', 'language', 'link']) {
            for (const element of await page.locator(hidden).all()) {
              expect(await element.isVisible(), hidden).toBe(false);
            }
          }
          await page.route('https://example.org/**', (route) => route.fulfill({ body: 'there' }));
          const [request] = await Promise.all([
            page.waitForRequest(/\/articles\//),
            page.getByText('Nanjing announces a fund of 1 billion yuan').last().click(),
          ]);
          expect(request.url()).toBe('https://example.org/atlas/articles/2018-07-23-river-fund/');
        },
      );
    },
  );
});
