import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { PHONE, visits, WIDE } from '../harness/visit.ts';

const { open } = visits();

/** Pixels that a finger needs. */
const FINGER = 24;

const boxOf = async (mark: Locator) => {
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not shown');
  return box;
};

/** Puts a finger down in the middle of a mark, or beside it. */
async function tap(page: Page, mark: Locator, beside = 0): Promise<void> {
  const { x, y, width, height } = await boxOf(mark);
  await page.touchscreen.tap(x + width / 2 + beside, y + height / 2);
}

/** Brings a mark to where nothing that sticks to an edge of the screen covers it. */
async function show(mark: Locator): Promise<void> {
  await mark.evaluate((link) => link.scrollIntoView({ block: 'center' }));
}

describe('the marks on the scale of sums, under a finger', () => {
  browserTest.for([
    ['money/', '#row-announced', /^.+: .*\d.+CNY.*announced.*, .*\d{4}$/],
    ['zh/money/', '#row-announced', /^.+：宣布.*\d.*元，\d{4}年/],
    ['', '#strip', /^.+: .*\d.+CNY.*announced.*, .*\d{4}$/],
    ['zh/', '#strip', /^.+：宣布.*\d.*元，\d{4}年/],
  ] as const)('/%s: say first what they are, then lead away', async ([path, within, label]) => {
    await open(path, PHONE, async (page) => {
      const address = page.url();
      const mark = page.locator(`${within} .money-scale a`).first();
      const title = (await mark.locator('title').textContent()) ?? '';
      expect(title).toMatch(label);
      await show(mark);
      await tap(page, mark, FINGER / 2 - 1);
      const status = page.locator('.touch-status:not(:empty)');
      expect(await status.getByRole('link').first().textContent()).toBe(title);
      expect(page.url()).toBe(address);
      const target = (await mark.getAttribute('href')) ?? '';
      await tap(page, mark, FINGER / 2 - 1);
      await page.waitForURL(`**${target}`);
    });
  });

  browserTest.for([
    ['money/', PHONE],
    ['', PHONE],
    ['money/', WIDE],
  ] as const)('/%s: are large enough, each of them', async ([path, screen]) => {
    await open(path, screen, async (page) => {
      const sizes = await page.locator('.money-scale a').evaluateAll((links) =>
        links
          .map((link) => link.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ width, height }) => Math.round(Math.min(width, height))),
      );
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(FINGER);
    });
  });

  browserTest('are reached where another lies too close to be aimed at', async () => {
    await open('money/', PHONE, async (page) => {
      const marks = page.locator('tr[data-kind] .money-scale a');
      const crowded = await marks.evaluateAll((links) =>
        links.findIndex((link) => {
          const next = link.nextElementSibling;
          if (!next?.matches('a')) return false;
          const [a, b] = [link.getBoundingClientRect(), next.getBoundingClientRect()];
          return a.width > 0 && Math.abs(a.left - b.left) < 20;
        }),
      );
      expect(crowded).toBeGreaterThanOrEqual(0);
      const [mark, other] = [marks.nth(crowded), marks.nth(crowded + 1)];
      await show(mark);
      await tap(page, mark);
      const links = page.locator('.touch-status:not(:empty) a');
      const said = await links.allTextContents();
      for (const each of [mark, other]) {
        expect(said).toContain(await each.locator('title').textContent());
      }
      for (const link of await links.all()) {
        expect((await boxOf(link)).height).toBeGreaterThanOrEqual(FINGER);
      }
      const target = (await links.last().getAttribute('href')) ?? '';
      await links.last().tap();
      await page.waitForURL(`**${target}`);
    });
  });

  browserTest('let the name beside them lead away at once', async () => {
    await open('', PHONE, async (page) => {
      const name = page.locator('.fund-strip > li a').first();
      const target = (await name.getAttribute('href')) ?? '';
      await show(name);
      await name.tap();
      await page.waitForURL(`**${target}`);
    });
  });

  browserTest('are plain links for a keyboard, and without script', async () => {
    await open('money/', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const mark = page.locator('#row-announced .money-scale a').first();
      const target = (await mark.getAttribute('href')) ?? '';
      await show(mark);
      await tap(page, mark);
      await page.waitForURL(`**${target}`);
    });
    await open('money/', WIDE, async (page) => {
      const mark = page.locator('#row-announced .money-scale a').first();
      const target = (await mark.getAttribute('href')) ?? '';
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${target}`);
    });
  });
});

describe('the columns of the timeline, under a finger', () => {
  browserTest.for([
    ['timeline/', 'July 2018: ', '2018/#month-2018-07'],
    ['zh/timeline/', '2018年7月：', '2018/#month-2018-07'],
  ] as const)('/%s: say the month and its events first', async ([path, month, target]) => {
    await open(path, PHONE, async (page) => {
      const address = page.url();
      const year = page.locator('#density a[data-year="2018"]');
      const status = page.locator('#density .touch-status');
      await show(year);
      const { x, y, width } = await boxOf(year);
      const touch = () => page.touchscreen.tap(x + (width * 6.5) / 12, y + 60);
      await touch();
      await expect.poll(() => status.textContent()).toContain(month);
      expect(await status.getByRole('link').count()).toBeGreaterThan(1);
      expect(page.url()).toBe(address);
      await touch();
      await page.waitForURL(`**${target}`);
    });
  });

  browserTest('lead from what is said to a month close by', async () => {
    await open('timeline/', PHONE, async (page) => {
      const year = page.locator('#density a[data-year="2018"]');
      await show(year);
      const { x, y, width } = await boxOf(year);
      await page.touchscreen.tap(x + (width * 6.5) / 12, y + 60);
      await page.locator('#density .touch-status').getByRole('link', { name: 'August 2018' }).tap();
      await page.waitForURL('**2018/**#month-2018-08');
    });
  });

  browserTest.for([
    ['timeline/2018/', 'Jul: '],
    ['zh/timeline/2018/', '7月：'],
  ] as const)('/%s: say a month of the year first', async ([path, month]) => {
    await open(path, PHONE, async (page) => {
      const step = page.locator(`#density .density-steps a[aria-label^="${month}"]`);
      const address = page.url();
      expect((await boxOf(step)).width).toBeGreaterThanOrEqual(FINGER);
      await show(step);
      await tap(page, step);
      const status = page.locator('#density .touch-status');
      expect(await status.textContent()).toContain(month);
      expect(page.url()).toBe(address);
      await tap(page, step);
      await page.waitForURL(/#month-2018-07$/);
    });
  });
});
