import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { kindsOfPages, sampleOf } from '../harness/kinds.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const { open, browser, site, dir } = visits();

/** How much wider the page is than its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PHONE_375 = { ...PHONE, viewport: { width: 375, height: 667 } };

describe('on a phone of 375 pixels', () => {
  browserTest.for(['rankings/funds/', 'rankings/partners/', 'zh/rankings/ccid/', 'rankings/ccid/'])(
    'the figures of /%s, opened as a table, widen nothing',
    async (path) => {
      await open(path, PHONE_375, async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await excess(page)).toBe(0);
      });
    },
  );
});

describe('on a phone, before its scripts are there', () => {
  /** Where the first table that readers can sort stands, with the page's scripts or before they come. */
  async function topOf(path: string, scripts: boolean): Promise<number | undefined> {
    const context = await browser().newContext(PHONE);
    const page = await context.newPage();
    if (!scripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(site().home + path);
    if (scripts) await page.locator('table.sorts').first().waitFor();
    const box = await page.locator('[data-sorts] + table').first().boundingBox();
    await context.close();
    return box?.y;
  }

  browserTest.for(['funds/', 'zh/funds/', 'rankings/cities/', 'money/'])(
    'the tables of /%s stand where they will stand',
    async (path) => {
      const top = await topOf(path, true);
      expect(top).toBeGreaterThan(0);
      expect(await topOf(path, false)).toBe(top);
    },
  );
});

describe('text of twice its size on a phone of 375 pixels', () => {
  /** How much wider a page is than its window, with all that can be opened on it. */
  async function excessOf(path: string): Promise<number> {
    let found = NaN;
    await open(path, PHONE_375, async (page) => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      found = await excess(page);
    });
    return found;
  }

  browserTest.for(kindsOfPages().map((kind) => [kind.template, kind.lang, kind] as const))(
    'widens no page of the kind %s in %s',
    async ([, , kind]) => {
      const found = [];
      for (const path of sampleOf(dir(), kind)) found.push([path, await excessOf(path)]);
      expect(found.filter(([, wider]) => wider !== 0)).toEqual([]);
    },
  );

  browserTest.for(['search/?q=nanjing', 'zh/search/?q=%E5%8D%97%E4%BA%AC', 'timeline/?kind=fund'])(
    'widens nothing that a script adds: /%s',
    async (path) => {
      await open(path, PHONE_375, async (page) => {
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await page.locator('main ol > li a').first().waitFor();
        expect(await excess(page)).toBe(0);
      });
    },
  );

  browserTest('is the text itself, which is measured by the reader’s own size', async () => {
    await open('funds/nanjing-public-chain-fund/', PHONE_375, async (page) => {
      const sizes = () =>
        page
          .locator(':is(h1, .prose p, .stamp, .amount-figure, .foot-line a)')
          .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      const before = await sizes();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      const after = await sizes();
      // The title is measured by the width of the window as well.
      for (const [index, size] of after.entries())
        expect(size / (before[index] ?? NaN)).toBeGreaterThan(1.7);
    });
  });
});

describe('what a page shows first', () => {
  /** How much of a page moved while it was loaded, by the measure of browsers. */
  async function shifted(path: string, device: object): Promise<number> {
    const context = await browser().newContext(device);
    await context.addInitScript(() => {
      const all = globalThis as unknown as { shifted: number };
      all.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) all.shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const page = await context.newPage();
    await page.goto(site().home + path);
    await page.waitForTimeout(1500);
    const value = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
    await context.close();
    return value;
  }

  browserTest.for([
    ['search/?q=nanjing', PHONE],
    ['search/?q=nanjing', WIDE],
    ['zh/search/?q=%E5%8D%97%E4%BA%AC', PHONE],
    ['search/?q=nothing-has-this-name', PHONE],
    ['search/', PHONE],
    ['search/', WIDE],
  ] as const)('stays where it is: %s', async ([path, device]) => {
    expect(await shifted(path, device)).toBeLessThan(0.02);
  });
});

describe('on paper', () => {
  const A4 = { viewport: { width: 673, height: 950 } };

  browserTest.for(['', 'rankings/cities/', 'funds/', 'timeline/', 'search/?q=nanjing', 'money/'])(
    'no search box, filter or control is printed: /%s',
    async (path) => {
      await open(path, A4, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const controls = await page
          .locator(':is(input, select, button, .facets, .sort-choice, .follow, .parts)')
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility({ visibilityProperty: true }))
              .map((one) => one.outerHTML.slice(0, 80)),
          );
        expect(controls).toEqual([]);
      });
    },
  );

  browserTest('what is folded on a screen lies open', async () => {
    await open('cities/nanjing/', A4, async (page) => {
      const folded = page.locator('details.folded li a');
      const seen = () =>
        folded.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      const all = await folded.count();
      expect([all > 5, await seen()]).toEqual([true, 0]);
      await page.emulateMedia({ media: 'print' });
      expect(await seen()).toBe(all);
    });
  });

  browserTest.for(['rankings/cities/', 'rankings/funds/', 'zh/rankings/cities/'])(
    'a ranking is a table with its head: /%s',
    async (path) => {
      await open(path, A4, async (page) => {
        await page.emulateMedia({ media: 'print' });
        // Above it a closed table may stand that says the same as a chart.
        const ranking = page.locator('main table:has(th[data-sort])').first();
        const looks = await ranking.evaluate((table) =>
          ['thead', 'tbody tr', 'tbody td'].map((part) => {
            const found = table.querySelector(part);
            return found && getComputedStyle(found).display;
          }),
        );
        expect(looks).toEqual(['table-header-group', 'table-row', 'table-cell']);
        const heads = ranking.locator('thead th > span');
        expect(await heads.first().isVisible()).toBe(true);
        expect(await excess(page)).toBe(0);
      });
    },
  );
});
