import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

const shown = (page: Page) => page.locator('tr[data-kind]:visible');
const form = (page: Page) => page.locator('form[data-money-filters]');

describe('the names on the lines of the scale', () => {
  browserTest.for([
    { device: 'a phone', screen: PHONE },
    { device: 'a wide screen', screen: WIDE },
  ])('stand apart from each other on $device', async ({ screen }) => {
    await open('', screen, async (page) => {
      const names = await page.evaluate(() => {
        const width = document.querySelector('.fund-strip .money-scale')?.clientWidth ?? 0;
        return [...document.querySelectorAll<SVGTextElement>('.scale-name')]
          .filter((name) => getComputedStyle(name).visibility === 'visible')
          .map((name) => {
            const at = (parseFloat(name.getAttribute('x') ?? '') / 100) * width;
            const length = name.getComputedTextLength();
            const left = name.getAttribute('text-anchor') === 'middle' ? at - length / 2 : at;
            return { left, right: left + length };
          });
      });
      expect(names.length).toBeGreaterThan(1);
      for (const [index, { left }] of names.entries()) {
        if (index > 0) expect(left).toBeGreaterThan((names[index - 1]?.right ?? left) + 4);
      }
    });
  });
});

describe('the rows of what became of the money', () => {
  browserTest('are filtered by what is chosen, which the address keeps', async () => {
    await open('money/', WIDE, async (page) => {
      const all = await shown(page).count();
      expect(await form(page).isVisible()).toBe(true);
      await form(page).getByLabel('Whose money').selectOption('private');
      const some = await shown(page).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      for (const row of await shown(page).all()) {
        expect(await row.getAttribute('data-whose')).toBe('private');
      }
      expect(page.url()).toMatch(/\?whose=private$/);
      expect(await form(page).getByRole('status').textContent()).toMatch(
        new RegExp(`^${some} of ${all} items`),
      );
      expect(await page.locator('#row-announced').isVisible()).toBe(false);
      await page.reload();
      expect(await shown(page).count()).toBe(some);
      await form(page).getByRole('button', { name: 'Clear all filters' }).click();
      expect(await shown(page).count()).toBe(all);
      expect(page.url()).toMatch(/money\/$/);
    });
  });

  browserTest('are filtered on a phone too, within sections that stay', async () => {
    await open('money/?year=2018', PHONE, async (page) => {
      await form(page).getByRole('status').filter({ hasText: /\d/ }).waitFor();
      const years = await shown(page).evaluateAll((rows: HTMLElement[]) =>
        rows.map(({ dataset }) => dataset['year']),
      );
      expect(years.length).toBeGreaterThan(2);
      expect(new Set(years)).toEqual(new Set(['2018']));
    });
  });

  browserTest('are shown again by a link to one that is filtered away', async () => {
    await open('money/?whose=private', WIDE, async (page) => {
      await page.locator('#announced .money-which a').first().click();
      expect(await page.locator('#row-announced').isVisible()).toBe(true);
    });
  });

  browserTest(
    'are read on a phone without scrolling sideways, and sorted from a list',
    async () => {
      await open('money/', PHONE, async (page) => {
        const order = page.locator('#row-announced').getByRole('combobox').first();
        await order.selectOption({ label: 'Announced, lowest first' });
        const [first] = await page
          .locator('#row-announced tbody td:nth-child(2)')
          .evaluateAll((cells) =>
            cells.map((cell) => Number(cell.getAttribute('data-value') ?? '')),
          );
        const values = await page
          .locator('#row-announced tbody td:nth-child(2)')
          .evaluateAll((cells) => cells.flatMap((cell) => cell.getAttribute('data-value') ?? []));
        expect(first).toBe(Math.min(...values.map(Number)));
        const box = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0);
      });
    },
  );

  for (const path of ['money/', 'zh/money/', '', 'zh/']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      browserTest(`/${path} has nothing that axe finds, on a phone, ${colorScheme}`, async () => {
        await open(path, { ...PHONE, colorScheme }, async (page) => {
          expect(await axeViolations(page)).toEqual([]);
        });
      });
    }
  }
});
