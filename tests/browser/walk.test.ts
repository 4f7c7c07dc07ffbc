import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { PHONE, visits } from '../harness/visit.ts';

/** Pages of every template, below the base. */
const PAGES = [
  '',
  'articles/',
  'articles/2018-07-23-nanjing-public-chain-fund/',
  'cities/',
  'cities/nanjing/',
  'funds/',
  'funds/nanjing-public-chain-fund/',
  'partners/',
  'partners/zhongguancun-blockchain-industry-alliance/',
  'chains/eos/',
  'timeline/',
  'timeline/2018/',
  'topics/token-economy/',
  'rankings/',
  'rankings/cities/',
  'rankings/funds/',
  'rankings/partners/',
  'rankings/chains/',
  'rankings/ccid/',
  'rankings/ccid/2/',
  'search/',
  'changes/',
  'methodology/',
  'data/',
  'feeds/',
  'contribute/',
  'contribute/guide/',
  'contribute/problems/',
  'contribute/problems/claims/',
  'todo/',
  'style/',
  '404.html',
  'zh/',
  'zh/cities/nanjing/',
  'zh/articles/2018-07-23-nanjing-public-chain-fund/',
  'zh/rankings/cities/',
];

const { open } = visits();

describe('a reader on a phone, without script', () => {
  browserTest('walks from home to an article, its fund, and a source', async () => {
    await open('', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page
        .getByRole('link', { name: /^Articles/ })
        .first()
        .click();
      // The list has the latest; what is older stands in the timeline, a year a page.
      await page.getByRole('link', { name: '2018', exact: true }).click();
      await page.waitForURL('**/timeline/2018/');
      await page
        .getByRole('link', { name: 'Nanjing and a Beijing alliance announce', exact: false })
        .first()
        .click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        'Nanjing and a Beijing alliance',
      );
      await page
        .locator('.prose')
        .getByRole('link', { name: 'Nanjing public-chain investment fund' })
        .first()
        .click();
      await page.waitForURL('**/funds/nanjing-public-chain-fund/');
      await page
        .getByRole('link', { name: /10 billion/ })
        .first()
        .click();
      await page.waitForURL(/\/articles\/.*#claim-nanjing-public-chain-fund$/);
      const claim = page.locator('#claim-nanjing-public-chain-fund');
      expect(await claim.isVisible()).toBe(true);
      await claim
        .getByRole('link', { name: /^Source \d/ })
        .first()
        .click();
      await page.waitForURL(/#source-/);
      const source = page.locator(new URL(page.url()).hash);
      expect(await source.getByRole('link').first().getAttribute('href')).toMatch(/^https?:\/\//);
    });
  });
});

describe('the pages', () => {
  browserTest.for(PAGES)('/%s: no sideways scroll on a phone', async (path) => {
    await open(path, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      // Without script in the page the protocol can still measure it.
      const box = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    });
  });

  browserTest.for(
    PAGES.flatMap((path, index) => [[path, index % 2 === 0 ? 'light' : 'dark'] as const]),
  )('/%s: axe finds nothing (%s)', async ([path, colorScheme]) => {
    await open(path, { viewport: { width: 1280, height: 900 }, colorScheme }, async (page) => {
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
