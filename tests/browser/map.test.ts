import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const { dir, open: visit } = visits();

/** Opens a page without script, as the drawings need none. */
const open: typeof visit = (path, options, look) =>
  visit(path, { ...options, javaScriptEnabled: false }, look);

interface Measured {
  frame: string;
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
  outside: boolean;
  size: number;
}

/** The labels that can be seen, as the browser has set them. */
const labelsOf = (page: Page): Promise<Measured[]> =>
  page.locator('#map').evaluate((map) =>
    [...map.querySelectorAll<SVGSVGElement>('svg.map')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) return [];
      const scale = frame.width / svg.viewBox.baseVal.width;
      return [...svg.querySelectorAll('a text, .map-ground text')].map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return {
          frame: svg.getAttribute('aria-label') ?? '',
          text: text.textContent,
          box: { left, top, right, bottom },
          outside:
            left < frame.left ||
            right > frame.right ||
            top < frame.top - 1 ||
            bottom > frame.bottom + 1,
          size: parseFloat(getComputedStyle(text).fontSize) * scale,
        };
      });
    }),
  );

/** Letters of one line leave some of their box free above and below. */
const SLACK = 3;

const overlap = (a: Measured, b: Measured): boolean =>
  a.frame === b.frame &&
  a.box.left < b.box.right &&
  b.box.left < a.box.right &&
  a.box.top + SLACK < b.box.bottom - SLACK &&
  b.box.top + SLACK < a.box.bottom - SLACK;

describe('the map on the home page', () => {
  browserTest.for([
    ['', WIDE],
    ['zh/', WIDE],
    ['', PHONE],
    ['zh/', PHONE],
  ] as const)('/%s: has labels that do not touch and can be read', async ([path, options]) => {
    await open(path, options, async (page) => {
      const labels = await labelsOf(page);
      expect(labels.length).toBeGreaterThan(40);
      const touching = labels.flatMap((label, at) =>
        labels
          .slice(at + 1)
          .filter((other) => overlap(label, other))
          .map((other) => `${label.text} on ${other.text}`),
      );
      expect(touching).toEqual([]);
      expect(labels.filter(({ outside }) => outside).map(({ text }) => text)).toEqual([]);
      expect(Math.min(...labels.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    });
  });

  browserTest.for([
    [
      '',
      /^Nanjing: 10 billion CNY from 1 fund; nothing documented; \d+ events$/,
      'cities/nanjing/',
    ],
    ['zh/', /^北京市：1只基金，金额不详；无据可查；\d+个事件$/, 'zh/cities/beijing/'],
  ] as const)('/%s: each mark says what it means and leads to its place', async (expected) => {
    const [path, name, target] = expected;
    await open(path, WIDE, async (page) => {
      const mark = page.locator('.map-wide').getByRole('link', { name });
      expect(await mark.getAttribute('href')).toBe(`${BASE}${target}`);
      await mark.click();
      await page.waitForURL(`**${BASE}${target}`);
    });
  });

  browserTest.for([
    ['', WIDE],
    ['zh/', PHONE],
  ] as const)(
    '/%s: its circles switch to what is documented, by keyboard and finger',
    async (of) => {
      const [path, options] = of;
      await open(path, options, async (page) => {
        const announced = page.locator('.map-switch input').first();
        const documented = page.locator('.map-switch input').last();
        const solid = page.locator('.map-documented:visible');
        const fill = () =>
          page
            .locator('.map-sum:visible')
            .first()
            .evaluate((circle) => getComputedStyle(circle).fill);
        const before = await fill();
        expect(await announced.isChecked()).toBe(true);
        expect(await solid.count()).toBe(0);
        expect(await page.locator('.map-count').isVisible()).toBe(false);
        if (options === PHONE) {
          await page.locator('.map-switch label').last().tap();
        } else {
          await announced.focus();
          await page.keyboard.press('ArrowRight');
        }
        expect(await documented.isChecked()).toBe(true);
        expect(await solid.count()).toBeGreaterThan(0);
        expect(await page.locator('.map-count').isVisible()).toBe(true);
        expect(await fill()).toBe('none');
        await announced.check();
        expect(await fill()).toBe(before);
        expect(await solid.count()).toBe(0);
        for (const box of await page.locator('.map-switch label').all()) {
          expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        }
      });
    },
  );

  browserTest('shows the ground of the country on every screen', async () => {
    for (const options of [WIDE, PHONE]) {
      await open('', options, async (page) => {
        const shown = await page.locator('#map').evaluate((map) =>
          [...map.querySelectorAll<SVGGraphicsElement>('#map-ground, svg.map > use')]
            .map((ground) => ground.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ width, height }) => [width, height]),
        );
        expect(shown).toHaveLength(1);
        expect(Math.min(...(shown[0] ?? [0]))).toBeGreaterThan(300);
      });
    }
  });

  browserTest('can be walked through with the keyboard, and skipped', async () => {
    await open('', WIDE, async (page) => {
      await page.locator('.headlines a').last().focus();
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Skip the map');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('type')).toBe('radio');
      const marks = page.locator('.map-wide a[href*="/cities/"]');
      const [first = '', second = ''] = await marks.evaluateAll((all) =>
        all.map((mark) => mark.getAttribute('href') ?? ''),
      );
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('href')).toBe(first);
      const sign = focused.locator('.map-sum');
      const strokes = async () => sign.evaluate((circle) => getComputedStyle(circle).strokeWidth);
      expect(await strokes()).toBe('3px');
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe(second);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${second}`);
      await page.goBack();
      await page.getByRole('link', { name: 'Skip the map' }).press('Enter');
      await page.keyboard.press('Tab');
      const next = await page.locator(':focus').evaluate((link) => link.closest('svg') === null);
      expect(next).toBe(true);
    });
  });

  browserTest('has its table one tap away, with every place that has a mark', async () => {
    await open('', PHONE, async (page) => {
      const table = page.locator('#map table');
      expect(await table.isVisible()).toBe(false);
      await page.locator('#map summary').tap();
      expect(await table.isVisible()).toBe(true);
      expect(await table.locator('tbody tr').count()).toBeGreaterThanOrEqual(60);
      const more = page.locator('#map').getByRole('link', { name: 'all places' });
      expect(await more.getAttribute('href')).toMatch(/\/cities\/$/);
      const row = table.locator('tbody tr', { hasText: 'Nanjing' }).first();
      expect(await row.textContent()).toMatch(/10 billion\sCNY/);
      expect(await row.textContent()).toContain('none that any source shows');
      const heads = await table.locator('thead th').allTextContents();
      expect(heads.slice(1, 3)).toEqual(['Announced, in yuan', 'Documented']);
    });
  });

  browserTest('shows one map of the country at a time, and three counts above it', async () => {
    for (const [options, shown] of [
      [WIDE, 'map-wide'],
      [PHONE, 'map-narrow'],
    ] as const) {
      await open('', options, async (page) => {
        for (const name of ['map-wide', 'map-narrow']) {
          expect(await page.locator(`.${name}`).isVisible()).toBe(name === shown);
        }
        const figures = page.locator('.headlines > *');
        expect(await figures.count()).toBe(3);
        expect(await figures.locator('a').count()).toBe(3);
      });
    }
  });
});

describe('drawings on pages of things', () => {
  browserTest('the strip of a fund leads to its claims', async () => {
    await open('funds/nanjing-public-chain-fund/', WIDE, async (page) => {
      await page
        .locator('#strip')
        .getByRole('link', { name: '23 July 2018: 10 billion CNY, Announced' })
        .first()
        .click();
      await page.waitForURL(/2018-07-23-nanjing-public-chain-fund\/#claim-/);
    });
  });

  browserTest.for([
    'cities/shanghai/',
    'cities/guangdong/',
    'cities/yuhang-hangzhou/',
    'funds/hangzhou-xiongan-fund/',
    'partners/ant-financial/',
    'chains/conflux/',
    'zh/cities/hong-kong/',
  ])('/%s: has no sideways scroll on a phone', async (path) => {
    await open(path, PHONE, async (page) => {
      const [content, width] = await page
        .locator('html')
        .evaluate((html) => [html.scrollWidth, html.clientWidth]);
      expect(content).toBeLessThanOrEqual(width);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
});

describe('weights', () => {
  const sizeOf = (path: string) => {
    const file = join(dir(), path, 'index.html');
    return { raw: statSync(file).size, zipped: gzipSync(readFileSync(file)).length };
  };

  it('the home page, map and all, is light', () => {
    for (const path of ['', 'zh']) {
      const { raw, zipped } = sizeOf(path);
      expect(zipped).toBeLessThan(20 * 1024);
      expect(raw).toBeLessThan(110_000);
    }
  });

  it('a city’s small map costs little', () => {
    const html = readFileSync(join(dir(), 'cities/nanjing/index.html'), 'utf8');
    const locator = /<svg class="locator".*?<\/svg>/s.exec(html)?.[0] ?? '';
    expect(locator.length).toBeGreaterThan(500);
    expect(locator.length).toBeLessThan(6_000);
  });
});
