import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

const OLDER = 'changes/corrections/2/';

describe('corrections that the page of changes does not hold', () => {
  browserTest('are led to by the address that they had there', async () => {
    await open(OLDER, WIDE, async (page) => {
      const anchor = await page.locator('ol.entries > li').nth(3).getAttribute('id');
      expect(anchor).toBeTruthy();
      await page.goto(new URL(`../../#${anchor}`, page.url()).href);
      await page.waitForURL(`**${BASE}${OLDER}#${anchor}`);
      expect(await page.locator(`[id="${anchor}"]`).isVisible()).toBe(true);
    });
  });

  browserTest('are a page away, without a script too', async () => {
    await open('zh/changes/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('ol.entries > li').count()).toBe(100);
      await page.locator('#corrections nav').getByRole('link', { name: '2', exact: true }).click();
      expect(page.url()).toContain(`zh/${OLDER}`);
      expect(await page.locator('ol.entries > li').count()).toBeGreaterThan(0);
      const wide = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth > html.clientWidth);
      expect(wide).toBe(false);
    });
  });

  browserTest('stay on the page where an address names nothing', async () => {
    await open('changes/#no-such-correction', WIDE, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(page.url()).toMatch(/changes\/#no-such-correction$/);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
