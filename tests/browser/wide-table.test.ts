import { describe, expect } from 'vitest';
import { axeViolations } from '../harness/axe.ts';
import { browserTest } from '../harness/browser.ts';
import { buildSite } from '../harness/commands.ts';
import { SMALL_RECORD } from '../harness/record.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** A table of many columns, each of one long word. */
const table = (columns: number, word: string): string => {
  const row = (cell: string) => `| ${Array.from({ length: columns }, () => cell).join(' | ')} |`;
  return [row(word), row('---'), row(word.toUpperCase())].join('\n');
};

const { open } = visits(async () => {
  const text = SMALL_RECORD[ARTICLE];
  const { code, stderr, dir } = await buildSite({
    base: BASE,
    content: {
      ...SMALL_RECORD,
      [ARTICLE]: `${text}\n${table(12, 'municipalities-and-districts')}\n\n${table(2, 'short')}\n`,
      [ARTICLE.replace('.md', '.zh.md')]:
        `---\ntitle: 南京宣布设立基金\n---\n南京宣布设立基金。[@gazette]\n\n${table(12, '区块链产业发展专项资金管理办法')}\n`,
    },
  });
  expect(code, stderr).toBe(0);
  return dir;
});

describe.each([
  ['', 'municipalities-and-districts, ', ' (table, scrolls sideways)'],
  ['zh/', '区块链产业发展专项资金管理办法、', '（表格，可左右滚动）'],
])('a wide table in a text, /%s', (lang, begins, ends) => {
  const path = `${lang}articles/2018-07-23-river-fund/`;
  browserTest.for([
    ['a narrow phone', { ...PHONE, viewport: { width: 375, height: 667 } }],
    ['a desk', WIDE],
  ] as const)('moves in its own region and leaves the page as it is: %s', async ([, device]) => {
    await open(path, { ...device, javaScriptEnabled: false }, async (page) => {
      const html = await page
        .locator('html')
        .evaluate((root) => [root.scrollWidth, root.clientWidth]);
      expect(html[0]).toBe(html[1]);
      const region = page.locator('.prose [role="region"]').first();
      const box = await region.evaluate((one) => [one.scrollWidth, one.clientWidth] as const);
      expect(box[0]).toBeGreaterThan(box[1]);
      const name = (await region.getAttribute('aria-label')) ?? '';
      expect(name.startsWith(begins)).toBe(true);
      expect(name.endsWith(ends)).toBe(true);
      await region.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => region.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    });
  });

  browserTest('and axe finds nothing', async () => {
    await open(path, PHONE, async (page) => {
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
