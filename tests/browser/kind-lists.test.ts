import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { SMALL_RECORD } from '../harness/record.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const COUNT = 260;

const { open } = visits(async () => {
  const partners = Array.from({ length: COUNT }, (_, at): [string, string] => [
    `partners/company-${String(at).padStart(3, '0')}.md`,
    `---\nnames: {en: Company ${String(at).padStart(3, '0')}, zh: 公司${at}}\nkind: company\n${at % 2 ? 'home: nanjing\n' : ''}added: 2026-11-24\n---\n`,
  ]);
  const { code, stderr, dir } = await buildSite({
    base: BASE,
    content: { ...SMALL_RECORD, ...Object.fromEntries(partners) },
  });
  expect(code, stderr).toBe(0);
  return dir;
});

const companies = (page: Page) => page.locator('section').filter({ hasText: 'Company' }).first();
const names = (page: Page) => companies(page).locator('tbody th a').allInnerTexts();
const name = (at: number) => `Company ${String(at).padStart(3, '0')}`;

describe('a list that goes on on other pages', () => {
  browserTest('shows its first and leads to all, without a script too', async () => {
    await open('partners/', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await names(page)).toHaveLength(100);
      await page.getByRole('link', { name: `All ${COUNT} partners` }).click();
      expect(new URL(page.url()).pathname).toBe(`${BASE}partners/kinds/company/`);
      expect(await names(page)).toHaveLength(250);
      await page.getByRole('link', { name: '2', exact: true }).click();
      expect((await names(page)).map((text) => text.slice(0, 11))).toEqual(
        Array.from({ length: COUNT - 250 }, (_, at) => name(250 + at)),
      );
    });
  });

  browserTest.for([
    ['partners/', WIDE],
    ['partners/kinds/company/2/', PHONE],
  ] as const)('is put in order with all its rows: /%s', async ([path, device]) => {
    await open(path, device, async (page) => {
      const order = companies(page).locator('select');
      await order.selectOption('0:descending', { force: true });
      await companies(page).getByRole('status').filter({ hasText: 'Z to A' }).waitFor({
        state: 'attached',
      });
      const all = await names(page);
      expect(all.map((text) => text.slice(0, 11))).toEqual(
        Array.from({ length: COUNT }, (_, at) => name(COUNT - 1 - at)),
      );
      expect(await page.locator('nav.pages').count()).toBe(0);
      await order.selectOption('1:ascending', { force: true });
      await companies(page).getByRole('status').filter({ hasText: 'A to Z' }).waitFor({
        state: 'attached',
      });
      expect((await names(page))[0]?.slice(0, 11)).toBe(name(259));
    });
  });

  browserTest('stays as it is where its other pages cannot be loaded, and says so', async () => {
    await open('partners/', WIDE, async (page) => {
      await page.route('**/partners/kinds/**', (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '' }),
      );
      const before = await names(page);
      await companies(page).locator('select').selectOption('0:descending', { force: true });
      await companies(page)
        .getByRole('status')
        .filter({ hasText: 'could not be loaded' })
        .waitFor({ state: 'attached' });
      expect(await names(page)).toEqual(before);
    });
  });
});
