import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const OVERVIEW = 'rankings/ccid/';

/** Pages with charts of published rankings. */
const PAGES = [
  OVERVIEW,
  'rankings/ccid/6/',
  'rankings/ccid-cities/',
  'rankings/cie-innovation/2020/',
  'chains/bitcoin/',
  'cities/beijing/',
  'zh/rankings/ccid/',
  'zh/rankings/city-composite/2021-q1/',
];

const { open } = visits();

/** The line of a chain in the overview’s chart. */
const lineOf = (page: Page, chain: string) => page.locator(`.bump-line[href$="/chains/${chain}/"]`);

/** How a line looks: the width of its strokes, and how far it has stepped back. */
const looks = (page: Page, chain: string) =>
  lineOf(page, chain).evaluate((line) => {
    const stroke = line.querySelector('.bump-solid');
    const style = stroke ? getComputedStyle(stroke) : undefined;
    return { width: Number.parseFloat(style?.strokeWidth ?? ''), opacity: style?.opacity };
  });

describe('the chart of ranks', () => {
  for (const javaScriptEnabled of [true, false]) {
    browserTest(
      `lets one chain stand out under the keyboard’s focus (script: ${javaScriptEnabled})`,
      async () => {
        await open(OVERVIEW, { ...WIDE, javaScriptEnabled }, async (page) => {
          const before = await looks(page, 'bitcoin');
          await lineOf(page, 'stellar').focus();
          await page.keyboard.press('Shift+Tab');
          await page.keyboard.press('Tab');
          const [stellar, bitcoin] = [await looks(page, 'stellar'), await looks(page, 'bitcoin')];
          expect(stellar.opacity).toBe('1');
          expect(stellar.width).toBeGreaterThan(before.width * 2);
          expect(Number(bitcoin.opacity)).toBeLessThan(0.5);
          await page.keyboard.press('Enter');
          await page.waitForURL('**/chains/stellar/');
        });
      },
    );
  }

  browserTest(
    'keeps a chain at the first touch, says what it is, and follows at the second',
    async () => {
      await open(OVERVIEW, PHONE, async (page) => {
        await lineOf(page, 'neo').locator('text').tap();
        expect(page.url()).toContain(OVERVIEW);
        expect(Number((await looks(page, 'steem')).opacity)).toBeLessThan(0.5);
        expect(await page.locator('.bump-said').textContent()).toBe(
          'NEO 8 (20): last known in Edition 20; 15 of 22 ranks known. Tap once more for its page.',
        );
        expect(await page.locator('.bump-said').isVisible()).toBe(true);
        await lineOf(page, 'qtum').locator('text').tap();
        expect(await page.locator('.bump-chosen').count()).toBe(1);
        await lineOf(page, 'qtum').locator('text').tap();
        await page.waitForURL('**/chains/qtum/');
      });
    },
  );

  browserTest('lets go of a chain when something else is touched', async () => {
    await open(OVERVIEW, PHONE, async (page) => {
      await lineOf(page, 'neo').locator('text').tap();
      await page.locator('.bump-axis text').last().dispatchEvent('click');
      expect(await page.locator('.bump-chosen').count()).toBe(0);
      expect(await page.locator('.bump-said').textContent()).toBe('');
    });
  });

  browserTest(
    'scrolls on a phone within its own region, from the names back, at its own size',
    async () => {
      await open(OVERVIEW, { ...PHONE, javaScriptEnabled: false }, async (page) => {
        const region = page.getByRole('region', { name: /chart, scrolls sideways/ });
        const box = await region.evaluate((element) => ({
          wider: element.scrollWidth > element.clientWidth,
          tabIndex: element.tabIndex,
        }));
        expect(box).toEqual({ wider: true, tabIndex: 0 });
        const label = await lineOf(page, 'eos').locator('text').boundingBox();
        expect(label?.x).toBeGreaterThan(0);
        expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThanOrEqual(390);
        const scale = await page.locator('.bump > svg').evaluate((svg) => {
          const drawn = svg.getBoundingClientRect().width / Number(svg.getAttribute('width'));
          const sizes = [...svg.querySelectorAll('text')].map((text) =>
            Number.parseFloat(getComputedStyle(text).fontSize),
          );
          return drawn * Math.min(...sizes);
        });
        expect(scale).toBeGreaterThanOrEqual(11);
      });
    },
  );

  browserTest('has its ranks as a table, with a word for what is not known', async () => {
    await open(OVERVIEW, { ...WIDE, javaScriptEnabled: false }, async (page) => {
      await page.getByText('The figures as a table').click();
      const row = page.locator('.bump-table tr', { hasText: 'IOST' });
      const cells = await row.locator('td').allTextContents();
      expect(cells).toHaveLength(22);
      expect(cells[0]).toMatch(/–.*not known/s);
      expect(cells.at(-1)?.trim()).toBe('3');
    });
  });
});

describe('pages of published rankings', () => {
  browserTest.for(PAGES)('/%s does not scroll sideways on a phone', async (path) => {
    await open(path, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const box = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    });
  });

  browserTest.for([[OVERVIEW, 'light'] as const, ...PAGES.map((path) => [path, 'dark'] as const)])(
    '/%s: axe finds nothing (%s)',
    async ([path, colorScheme]) => {
      await open(path, { ...WIDE, colorScheme }, async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await axeViolations(page)).toEqual([]);
      });
    },
  );

  browserTest('say that they are others’ and lead to their rows as a file', async () => {
    await open('rankings/ccid/6/', WIDE, async (page) => {
      expect(await page.locator('main').textContent()).toContain('It is not the Atlas’s own');
      const link = page.getByRole('link', { name: /^Download CSV/ });
      const file = await page.request.get(
        new URL(String(await link.getAttribute('href')), page.url()).href,
      );
      expect(file.status()).toBe(200);
      expect(await file.text()).toMatch(/^rank,move,id,name_en,name_zh,total,technology/);
    });
  });
});
