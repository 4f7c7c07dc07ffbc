import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { BASE, visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

describe('the other language of a page', () => {
  browserTest.for([
    ['search/?q=nanjing', `${BASE}zh/search/?q=nanjing`],
    ['zh/search/?q=nanjing', `${BASE}search/?q=nanjing`],
    ['timeline/?kind=fund&from=2018', `${BASE}zh/timeline/?kind=fund&from=2018`],
    ['data/#api', `${BASE}zh/data/#api`],
    ['about/', `${BASE}zh/about/`],
  ] as const)('keeps what is asked and where one is: %s', async ([path, wanted]) => {
    await open(path, WIDE, async (page) => {
      await page.locator('.languages a').click();
      await page.waitForURL((url) => url.href.endsWith(wanted));
    });
  });

  browserTest('keeps filters that were chosen on the page, and not those taken away', async () => {
    await open('timeline/', WIDE, async (page) => {
      const box = page.getByRole('checkbox', { name: /^Fund/ });
      const link = page.locator('.languages a');
      await box.check();
      await page.waitForFunction(() => location.search.includes('kind=fund'));
      await link.focus();
      expect(await link.getAttribute('href')).toContain('zh/timeline/?kind=fund');
      await box.uncheck();
      await page.waitForFunction(() => location.search === '');
      await link.focus();
      expect(
        await link.evaluate(
          (one) => (one as HTMLAnchorElement).pathname + (one as HTMLAnchorElement).search,
        ),
      ).toBe(`${BASE}zh/timeline/`);
    });
  });
});

describe('the search in the head of a page', () => {
  browserTest('leads into its results: the arrows work at once', async () => {
    await open('about/', WIDE, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('nanjing');
      await page.keyboard.press('Enter');
      await page.locator('[data-search-done]').waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowDown');
      const focused = () =>
        page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.pathname);
      expect(await focused()).toBe(`${BASE}cities/nanjing/`);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    });
  });

  browserTest('an address that was opened from elsewhere takes no cursor', async () => {
    await open('search/?q=nanjing', WIDE, async (page) => {
      await page.locator('[data-search-done]').waitFor({ state: 'attached' });
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    });
  });
});

describe('the filters of the timeline', () => {
  browserTest('leave the list in sight, however short it has become', async () => {
    await open('timeline/', WIDE, async (page) => {
      const boxes = page.locator('[data-filters] input[type=checkbox]:visible');
      await boxes.first().waitFor();
      const heading = page.locator('#happenings');
      const last = boxes.last();
      await last.scrollIntoViewIfNeeded();
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
      await last.check();
      await page.waitForFunction(() => location.search !== '');
      await page.locator('[data-results] li').first().waitFor();
      await expect
        .poll(() =>
          heading.evaluate((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        )
        .toBe(true);
    });
  });
});
