import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

/** The number of funds in each row that can be seen, by the term of its cell. */
const fundsIn = (page: Page, term: string) =>
  page
    .locator(`main tbody tr:visible td[data-label="${term}"]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent.trim())));

describe('the list of places', () => {
  browserTest.for([
    ['cities/', 'Funds', PHONE],
    ['cities/', 'Funds', WIDE],
    ['zh/cities/', '基金', PHONE],
  ] as const)('/%s: shows rows of what has a fund, and folds the rest', async (of) => {
    const [path, term, screen] = of;
    await open(path, { ...screen, javaScriptEnabled: false }, async (page) => {
      const funds = await fundsIn(page, term);
      expect(funds.length).toBeGreaterThan(0);
      expect(funds.filter((count) => count === 0).length).toBe(0);
      const fold = page.locator('details.folded').first();
      expect(await fold.locator('tbody tr').first().isVisible()).toBe(false);
      const summary = fold.locator('summary');
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await summary.click();
      const name = fold.locator('tbody th a').first();
      expect(await name.isVisible()).toBe(true);
      // What is folded is named on the fold, so that it can be found.
      const called = await name.locator('.name > span').first().textContent();
      expect(await summary.textContent()).toContain(called ?? 'no name');
    });
  });
});

describe('the provinces below the ranking of cities', () => {
  browserTest('are folded where they have no fund and no public money', async () => {
    await open('rankings/cities/', PHONE, async (page) => {
      const section = page.locator('#provinces');
      const fold = section.locator('details.folded');
      const folded = await fold.locator('tbody tr').count();
      expect(folded).toBeGreaterThan(0);
      expect(await fold.locator('tbody tr:visible').count()).toBe(0);
      expect(await fold.locator('summary').textContent()).toContain(String(folded));
      await fold.locator('summary').tap();
      expect(await fold.locator('tbody tr:visible').count()).toBe(folded);
    });
  });
});
