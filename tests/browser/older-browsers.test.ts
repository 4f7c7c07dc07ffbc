import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { Browser } from 'playwright-core';
import { browserTest, launch } from '../harness/browser.ts';
import { serve, type Served } from '../harness/server.ts';
import { BASE, WIDE } from '../harness/visit.ts';

/** What browsers have learnt since the end of 2021, as far as a page can unlearn it. */
function unlearn(): void {
  const since: [object | undefined, string[]][] = [
    [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
    [Array, ['fromAsync']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [
      Set.prototype,
      [
        ...['difference', 'intersection', 'isDisjointFrom', 'isSubsetOf', 'isSupersetOf'],
        ...['symmetricDifference', 'union'],
      ],
    ],
    [Promise, ['try', 'withResolvers']],
    [URL, ['canParse', 'parse']],
    [Intl, ['DurationFormat', 'Segmenter']],
    [
      Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object,
      ['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take'],
    ],
    [globalThis, ['structuredClone', 'Iterator', 'scheduler', 'navigation']],
    [Document.prototype, ['startViewTransition']],
  ];
  for (const [holder, names] of since)
    for (const name of names) if (holder) Reflect.deleteProperty(holder, name);
}

let browser: Browser;
let site: Served;
let context: BrowserContext;

beforeAll(async () => {
  site = await serve(inject('site').dir, BASE);
  browser = await launch();
  context = await browser.newContext(WIDE);
  await context.addInitScript(unlearn);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page in that browser; fails on any error of it. */
async function open(path: string) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.home + path);
  return { page, errors };
}

describe('in a browser five years old', () => {
  browserTest('what it must not know is gone', async () => {
    const { page } = await open('about/');
    expect(
      await page.evaluate(() => [
        'findLast' in Array.prototype,
        'toWellFormed' in String.prototype,
        'groupBy' in Map,
        'Segmenter' in Intl,
      ]),
    ).toEqual([false, false, false, false]);
    await page.close();
  });

  browserTest.for([
    ['nanjing', 'cities/nanjing/'],
    ['南京', 'cities/nanjing/'],
    ['"public chain"', ''],
  ] as const)('the search finds %s', async ([query, first]) => {
    const { page, errors } = await open(`search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-done]').waitFor({ state: 'attached' });
    const link = page.locator('[data-results] a').first();
    expect(await link.getAttribute('href')).toContain(BASE + first);
    expect(errors).toEqual([]);
    await page.close();
  });

  browserTest('the timeline is filtered', async () => {
    const { page, errors } = await open('timeline/');
    const box = page.getByRole('checkbox', { name: /^Fund/ });
    await box.check();
    await page.waitForFunction(() => location.search.includes('kind=fund'));
    await page.locator('[data-results] li').first().waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  browserTest.for(['funds/', 'rankings/cities/', 'money/', 'feeds/', 'rankings/ccid/'])(
    'scripts of %s start',
    async (path) => {
      const { page, errors } = await open(path);
      await page.waitForTimeout(300);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});

describe('where a script does not start', () => {
  browserTest.for([
    ['search/', 'The search has not started'],
    ['zh/search/', '搜索未能启动'],
    ['contribute/', 'The form has not started'],
  ] as const)('%s says so after a while', async ([path, words]) => {
    const other = await browser.newContext(WIDE);
    const page = await other.newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(site.home + path);
    const said = page.getByText(words);
    expect(await said.isVisible()).toBe(false);
    await said.waitFor({ state: 'visible', timeout: 20_000 });
    await other.close();
  });

  browserTest('where it does, nothing is said', async () => {
    const { page } = await open('search/');
    await page.locator('[data-search-begun]').waitFor({ state: 'attached' });
    expect(await page.getByText('The search has not started').count()).toBe(0);
    await page.close();
  });
});
