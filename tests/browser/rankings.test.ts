import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const { open, site } = visits();

/** The values of a column of the table of cities, as the script compares them; empty where not known. */
const values = (page: Page, column: number): Promise<string[]> =>
  page
    .locator('#cities table')
    .first()
    .locator(`tbody tr > :nth-child(${column})`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value') ?? ''));

const head = (page: Page, name: string) =>
  page.locator('#cities table').first().locator('th[scope=col]').filter({ hasText: name });

const status = (page: Page) => page.locator('#cities [role=status]').first().textContent();

const numbers = (texts: readonly string[]) => texts.filter((text) => text !== '').map(Number);

describe('the table of cities', () => {
  browserTest('is sorted by keyboard from the heads of its columns, and says so', async () => {
    await open('rankings/cities/', WIDE, async (page) => {
      const announced = head(page, 'Announced');
      const events = head(page, 'Events');
      expect(await announced.getAttribute('aria-sort')).toBe('descending');
      await events.getByRole('button', { name: 'Events' }).focus();
      await page.keyboard.press('Enter');
      expect(await events.getAttribute('aria-sort')).toBe('descending');
      expect(await announced.getAttribute('aria-sort')).toBeNull();
      expect(await status(page)).toBe('Events, highest first');
      const down = numbers(await values(page, 10));
      expect(down).toEqual([...down].sort((a, b) => b - a));
      await page.keyboard.press('Space');
      expect(await events.getAttribute('aria-sort')).toBe('ascending');
      expect(await status(page)).toBe('Events, lowest first');
      const up = numbers(await values(page, 10));
      expect(up).toEqual([...down].reverse());
      // What is not known stays last, in both directions.
      for (const direction of ['descending', 'ascending']) {
        await announced.getByRole('button').press('Enter');
        expect(await announced.getAttribute('aria-sort')).toBe(direction);
        const sums = await values(page, 4);
        expect(sums.slice(numbers(sums).length).every((sum) => sum === '')).toBe(true);
      }
      await head(page, 'Place').getByRole('button').press('Enter');
      const names = await values(page, 2);
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    });
  });

  browserTest('is sorted on a phone from a list, and does not scroll sideways', async () => {
    await open('rankings/cities/', PHONE, async (page) => {
      const choice = page.locator('#cities').getByRole('combobox').first();
      expect(await choice.isVisible()).toBe(true);
      expect(await page.locator('#cities .sort-button').first().isVisible()).toBe(false);
      await choice.selectOption({ label: 'Partners, highest first' });
      expect(await status(page)).toBe('Partners, highest first');
      const counts = numbers(await values(page, 11));
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      const box = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
    });
  });

  browserTest('in Chinese is sorted by how names are read', async () => {
    await open('zh/rankings/cities/', WIDE, async (page) => {
      await head(page, '地点').getByRole('button').press('Enter');
      const names = await values(page, 2);
      expect(names[0]).toMatch(/^beijingshi/);
      expect(names).toEqual([...names].sort());
    });
  });

  browserTest(
    'without script has a page for each order, and nothing that does not work',
    async () => {
      await open('rankings/cities/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
        expect(await page.getByRole('combobox').count()).toBe(0);
        expect(await page.locator('.sort-button').count()).toBe(0);
        await page.getByRole('link', { name: 'number of funds' }).click();
        await page.waitForURL('**/rankings/cities/by-funds/');
        await page.getByRole('link', { name: 'in rows of their own' }).click();
        await page.waitForURL('**/rankings/cities/apart/by-funds/');
        await page.getByRole('link', { name: '2019', exact: true }).first().click();
        await page.waitForURL('**/rankings/cities/apart/by-funds/2019/');
        expect(await head(page, 'Funds').getAttribute('aria-sort')).toBe('descending');
        const counts = numbers(await values(page, 8));
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      });
    },
  );

  browserTest('leads from a sum to the claim of the fund that makes it', async () => {
    await open('rankings/cities/2018/', WIDE, async (page) => {
      const row = page.locator('#cities table').first().locator('tr', { hasText: 'Nanjing' });
      await row.locator('summary').click();
      await row.locator('.fund-parts .figure-link').click();
      await page.waitForURL(/\/articles\/.*#claim-nanjing-public-chain-fund$/);
    });
  });

  browserTest('can be taken away as a file', async () => {
    await open('zh/rankings/cities/2018/', WIDE, async (page) => {
      const href = await page.getByRole('link', { name: '下载CSV' }).first().getAttribute('href');
      expect(href).toBe(`${BASE}rankings/cities/2018/table.csv`);
      const answer = await page.request.get(`${site().origin}${href}`);
      expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
      expect((await answer.text()).split('\r\n')[0]).toMatch(/^rank,tied,move,id,name_en,name_zh,/);
    });
  });
});

describe('a rank that others share', () => {
  browserTest.for([
    ['rankings/funds/', '1=tied', '1='],
    ['zh/rankings/funds/', '并列第1', '并列第1'],
  ] as const)('%s', async ([path, said, shown]) => {
    await open(path, WIDE, async (page) => {
      const rank = page.locator('td.rank').first();
      expect((await rank.textContent())?.trim()).toBe(said);
      const seen = await rank.evaluate((cell) =>
        [...cell.querySelectorAll('.hidden')].reduce(
          (text, hidden) => text.replace(hidden.textContent, ''),
          cell.textContent,
        ),
      );
      expect(seen.trim()).toBe(shown);
    });
  });
});

describe('axe finds nothing', () => {
  const pages = [
    ['rankings/cities/by-partners/', 'dark', WIDE],
    ['rankings/cities/apart/2019/', 'light', PHONE],
    ['rankings/funds/2018/', 'dark', PHONE],
    ['rankings/partners/by-happenings/', 'light', WIDE],
    ['zh/rankings/chains/', 'dark', WIDE],
    ['zh/rankings/', 'light', PHONE],
  ] as const;
  browserTest.for(pages)('/%s (%s)', async ([path, colorScheme, size]) => {
    await open(path, { ...size, colorScheme }, async (page) => {
      // A table that was sorted, and opened sums, are looked at too.
      const button = page.locator('.sort-button:visible').first();
      if ((await button.count()) > 0) await button.click();
      for (const summary of await page.locator('.made summary').all()) await summary.click();
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
