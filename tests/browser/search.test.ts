import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { axeViolations } from '../harness/axe.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';
import { JUDGEMENTS } from '../harness/judgements.ts';

/*
 * The search in a real browser, over the built site under a base path and the site’s own policy.
 */

const { open: visit, site } = visits();

const open = (
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = WIDE,
): Promise<void> => visit(path, options, look);

const done = (page: Page) => page.locator('[data-search-done]').waitFor({ state: 'attached' });

/** The hits, in order, below the base path and the language. */
async function hits(page: Page): Promise<string[]> {
  await done(page);
  const links = await page
    .locator('[data-results] a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  return links.map((path) => path.replace(BASE, '').replace(/^zh\//, ''));
}

const status = (page: Page) => page.locator('[role="status"]').textContent();
const search = (query: string) => `search/?q=${encodeURIComponent(query)}`;

describe('what readers type', () => {
  const all = Object.entries(JUDGEMENTS).flatMap(([kind, list]) =>
    list.map((judgement) => ({ kind, ...judgement })),
  );

  browserTest('finds what they mean, in the first three, 95 times in 100', async () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    const misses: string[] = [];
    let [at1, at3, asWanted] = [0, 0, 0];
    await open('search/', async (page) => {
      for (const { kind, query, wanted, within } of all) {
        await page.goto(site().home + search(query));
        const found = await hits(page);
        if (found[0] === wanted) at1 += 1;
        if (found.slice(0, 3).includes(wanted)) at3 += 1;
        if (found.slice(0, within).includes(wanted)) asWanted += 1;
        else misses.push(`${kind}: ${query}: ${found.slice(0, 3).join(' ')}, not ${wanted}`);
      }
    });
    const score = (count: number) => `${((100 * count) / all.length).toFixed(1)} %`;
    console.info(
      [
        `search: ${all.length} queries, hit at 1: ${score(at1)}, hit at 3: ${score(at3)}, as judged: ${score(asWanted)}`,
        ...misses,
      ].join('\n'),
    );
    expect(at3 / all.length).toBeGreaterThanOrEqual(0.95);
    expect(at1 / all.length).toBeGreaterThanOrEqual(0.85);
  });

  browserTest('is answered on the Chinese page in Chinese', async () => {
    await open(`zh/${search('南京')}`, async (page) => {
      expect((await hits(page))[0]).toBe('cities/nanjing/');
      const first = page.locator('[data-results] > li').first();
      expect(await first.locator('a').getAttribute('href')).toBe(`${BASE}zh/cities/nanjing/`);
      expect(await first.locator('mark').first().textContent()).toBe('南京');
      expect(await status(page)).toMatch(/^“南京”：找到\d+页$/);
    });
  });

  browserTest(
    'is marked where it was found, traditional characters in simplified texts too',
    async () => {
      await open(search('通證經濟'), async (page) => {
        const found = await hits(page);
        const at = found.indexOf('articles/2018-07-23-nanjing-public-chain-fund/');
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(3);
        const first = page.locator('[data-results] > li').nth(at);
        expect(await first.locator('.hit-text mark').first().textContent()).toBe('通证经济');
        expect(await first.locator('.hit-text').getAttribute('lang')).toBe('zh-Hans');
        const facts = await first.locator('.hit-facts').textContent();
        expect(facts).toBe('Article · Fund23 July 2018Nanjing10 billion CNYIn doubt');
      });
    },
  );

  browserTest('that is nowhere leads on to the nearest names and to the lists', async () => {
    await open(search('vchan'), async (page) => {
      await done(page);
      expect(await status(page)).toBe('Nothing found for “vchan”.');
      await page.locator('[data-search-none] a').first().click();
      expect((await hits(page))[0]).toBe('partners/vechain/');
    });
  });
});

describe('the first results', () => {
  browserTest(
    'stand before what filters need is there, and stay when all else has come',
    async () => {
      await open('search/', async (page) => {
        let release: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route(/search\/(?:things|facets)\.json/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(site().home + search('blockchain'));
        await page.locator('[data-search-shown]').waitFor({ state: 'attached' });
        const links = () => page.locator('[data-results] a').allInnerTexts();
        const first = await links();
        expect(first.length).toBeGreaterThan(2);
        expect(await status(page)).toMatch(/^\d+ pages found for “blockchain”$/);
        expect(await page.locator('[data-search-done]').count()).toBe(0);
        const height = () => page.locator('[data-results] > li').evaluateAll((all) => all.length);
        const rooms = await height();
        release();
        await done(page);
        const all = await links();
        expect(all.slice(0, first.length)).toEqual(first);
        expect(all.length).toBeGreaterThan(first.length);
        expect(await height()).toBe(rooms);
        expect(await page.locator('#filter-type-article').count()).toBe(1);
      });
    },
  );

  browserTest('of the page move nothing when the others come', async () => {
    for (const options of [PHONE, WIDE]) {
      await open(
        search('blockchain'),
        async (page) => {
          await done(page);
          const moved = await page.evaluate(
            () =>
              new Promise<number>((resolve) => {
                new PerformanceObserver((list) => {
                  const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
                  resolve(shifts.reduce((sum, { value }) => sum + value, 0));
                }).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(0), 500);
              }),
          );
          expect(moved).toBeLessThan(0.01);
        },
        options,
      );
    }
  });
});

describe('filters and order', () => {
  browserTest('stand in the address, count right, and go back', async () => {
    await open(search('blockchain'), async (page) => {
      const before = await hits(page);
      const count = (id: string) => page.locator(`label[for="${id}"] .count`).textContent();
      const articles = await count('filter-type-article');
      await page.locator('#filter-type-article').check();
      await page.waitForURL('**/search/?q=blockchain&type=article');
      await done(page);
      expect(await status(page)).toBe(`${articles} pages found for “blockchain”`);
      const hangzhou = await count('filter-city-hangzhou');
      await page.locator('#filter-city-hangzhou').check();
      await page.waitForURL('**/search/?q=blockchain&type=article&city=hangzhou');
      await done(page);
      expect(await status(page)).toBe(`${hangzhou} pages found for “blockchain”`);
      await page.getByLabel('Order').selectOption('date');
      await page.waitForURL('**&sort=date');
      await done(page);
      const dates = await page
        .locator('[data-results] time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
      expect(dates.length).toBeGreaterThan(3);
      expect(dates).toEqual(dates.toSorted().reverse());
      const filtered = await hits(page);
      await page.reload();
      expect(await hits(page)).toEqual(filtered);
      expect(await page.locator('#filter-city-hangzhou').isChecked()).toBe(true);
      await page.goBack();
      await page.goBack();
      await page.goBack();
      await page.waitForURL('**/search/?q=blockchain');
      expect(await hits(page)).toEqual(before);
      expect(await page.locator('#filter-type-article').isChecked()).toBe(false);
    });
  });

  browserTest('hold the rarer values folded, and draw them when they are opened', async () => {
    await open(search('blockchain'), async (page) => {
      await done(page);
      const places = page.locator('fieldset.facet').filter({ hasText: 'Beijing' }).first();
      const folded = places.locator('details');
      expect(await folded.locator('input').count()).toBe(0);
      const told = await folded.locator('summary').innerText();
      await folded.locator('summary').click();
      const first = folded.locator(':scope > ul > li > label > input').first();
      await first.waitFor();
      const rows = await folded.locator(':scope > ul > li').count();
      expect(told).toBe(`${rows} more`);
      await first.check();
      await page.waitForURL('**/search/?q=blockchain&city=*');
      await done(page);
      expect((await hits(page)).length).toBeGreaterThan(0);
    });
  });

  browserTest('work without a query, by amount', async () => {
    await open('search/?type=fund&money=public&sort=amount', async (page) => {
      const found = await hits(page);
      expect(found.length).toBeGreaterThan(2);
      expect(found.every((path) => path.startsWith('funds/'))).toBe(true);
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await page.waitForURL('**/search/?sort=amount');
      expect(await page.locator('[data-search-found]').isHidden()).toBe(true);
    });
  });

  browserTest('are kept out of the way on a phone, and no page scrolls sideways', async () => {
    const visit = async (page: Page) => {
      await done(page);
      const box = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    };
    await open(
      search('blockchain'),
      async (page) => {
        await visit(page);
        expect(await page.locator('#filter-type-article').isVisible()).toBe(false);
        await page.getByText('Filter', { exact: true }).click();
        await page.locator('#filter-type-article').check();
        await page.waitForURL('**&type=article');
        await visit(page);
        expect(await page.locator('#filter-type-article').isVisible()).toBe(true);
      },
      PHONE,
    );
    await open(search('a'.repeat(200)), visit, PHONE);
    await open(`zh/${search('区块链')}`, visit, PHONE);
  });
});

describe('by keyboard alone', () => {
  browserTest(
    'from any page: / to search, arrows to move, Enter to open, Escape to come back',
    async () => {
      await open('cities/nanjing/', async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('VEN/');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/search/?q=VEN%2F');
        expect((await hits(page))[0]).toBe('chains/vechainthor/');
        const focused = () =>
          page.evaluate(() => {
            const active = document.activeElement;
            return active instanceof HTMLAnchorElement ? active.pathname : active?.tagName;
          });
        await page.keyboard.press('/');
        expect(await focused()).toBe('INPUT');
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(`${BASE}chains/vechainthor/`);
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toContain('/articles/');
        await page.keyboard.press('Escape');
        expect(await focused()).toBe('INPUT');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        expect(await focused()).toBe('INPUT');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/chains/vechainthor/');
      });
    },
  );

  browserTest(
    'what is typed is searched for at once, told to screen readers, and leaves the way back free',
    async () => {
      await open('search/', async (page) => {
        const box = page.getByRole('searchbox');
        await box.pressSequentially('Nanjng');
        await page.waitForURL('**/search/?q=Nanjng');
        expect((await hits(page))[0]).toBe('cities/nanjing/');
        expect(await status(page)).toMatch(/^\d+ pages found for “Nanjng”$/);
        expect(await page.evaluate(() => history.length)).toBe(2);
        await box.fill('');
        await page.waitForURL('**/search/');
        expect(await page.locator('[data-search-start]').isVisible()).toBe(true);
        expect(await page.locator('[data-results] a').count()).toBe(0);
      });
    },
  );
});

describe('without a script', () => {
  browserTest('the box leads to a page that says so and offers the lists', async () => {
    await open(
      'cities/nanjing/',
      async (page) => {
        await page.getByRole('searchbox').fill('VEN');
        await page.getByRole('button', { name: 'Search' }).click();
        await page.waitForURL('**/search/?q=VEN');
        // Not by its text: that is not looked for within this element.
        const note = page.locator('noscript').filter({ visible: true });
        await note.waitFor();
        expect(await note.innerText()).toContain('Search needs a script in your browser');
        await page.locator('main').getByRole('link', { name: 'Chains' }).click();
        await page.waitForURL('**/chains/');
      },
      { ...WIDE, javaScriptEnabled: false },
    );
  });
});

describe('hostile queries', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "javascript:alert('1')",
    '(a+)+$ .* [[',
    '__proto__ constructor',
    '南京<b>\u202Eabc',
    '🏙️ שלום',
    'a'.repeat(10_000),
    '链'.repeat(1500),
  ];

  browserTest('are answered as text, quickly', async () => {
    await open('search/', async (page) => {
      for (const query of HOSTILE) {
        await page.goto(site().home + search(query));
        await done(page);
        expect(await page.locator('main :is(img, b, script:not([src]))').count()).toBe(0);
        expect(await status(page)).not.toContain('\u202E');
      }
      await page.goto(`${site().home}search/?q=%ED%A0%80&n=1e99&type=<b>&sort=__proto__&city=%00`);
      await page.locator('[data-search-start]').waitFor();
    });
  });
});

describe('axe', () => {
  const CASES = [
    [search('blockchain'), 'light'],
    [search('qqqqqqqq'), 'dark'],
    [`zh/${search('南京')}&type=article`, 'dark'],
  ] as const;

  browserTest.for(CASES)('finds nothing on /%s (%s)', async ([path, colorScheme]) => {
    await open(
      path,
      async (page) => {
        await done(page);
        expect(await axeViolations(page)).toEqual([]);
      },
      { ...WIDE, colorScheme },
    );
  });
});
