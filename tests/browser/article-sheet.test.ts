import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest } from '../harness/browser.ts';
import { kindsOfPages, sampleOf } from '../harness/kinds.ts';
import { BASE, PHONE, visits, WIDE } from '../harness/visit.ts';

const { open, dir } = visits();

/** How every element of a page, and what css writes before and after it, is drawn. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return [...document.querySelectorAll('html, body, body *')].flatMap((element) =>
      [null, '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const name = `${element.tagName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        return `${name} ${[...style].map((key) => `${key}:${style.getPropertyValue(key)}`).join(';')}`;
      }),
    );
  });

/** Puts the sheet of all other pages in the place of a page's own. */
async function takeWholeSheet(page: Page): Promise<void> {
  const assets = readdirSync(join(dir(), '_astro'));
  const whole = assets.find((name) => /^index\.[\w-]+\.css$/.test(name));
  await page.evaluate(
    async (href) => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
      if (!link?.href.includes('/article.')) throw new Error('it has another sheet');
      await new Promise((resolve) => {
        link.addEventListener('load', resolve, { once: true });
        link.href = href;
      });
    },
    `${BASE}_astro/${whole ?? ''}`,
  );
}

describe('the sheet of articles draws as the sheet of all pages does', () => {
  const articles = kindsOfPages().filter(({ template }) => template === 'article');
  const ways = [
    ['on a phone', PHONE, {}],
    ['on a desk, in the dark', { ...WIDE, colorScheme: 'dark' }, {}],
    ['on paper', WIDE, { media: 'print' }],
  ] as const;

  browserTest.for(
    articles.flatMap((kind) => ways.map((way) => [kind.lang, ...way, kind] as const)),
  )('in %s, %s', async ([, , options, emulated, kind]) => {
    const sample = sampleOf(dir(), kind);
    expect(sample.length).toBeGreaterThan(2);
    for (const path of sample) {
      await open(path, options, async (page) => {
        await page.emulateMedia(emulated);
        const own = await drawn(page);
        await takeWholeSheet(page);
        const whole = await drawn(page);
        const differing = own
          .filter((line, at) => line !== whole[at])
          .map((line, at) => [line.slice(0, 60), at]);
        expect({ path, differing }).toEqual({ path, differing: [] });
        expect(own.length).toBe(whole.length);
      });
    }
  });
});
