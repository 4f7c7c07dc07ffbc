import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launch } from './browser.ts';
import { serve, type Served } from './server.ts';
import { BASE } from './site.ts';

export { BASE };

/** A phone, touched by a finger. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A screen on a desk. */
export const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** A browser over a site that is being served, from the first test of a file to its last. */
export interface Visits {
  browser: () => Browser;
  site: () => Served;
  /** The folder of the site. */
  dir: () => string;
  /**
   * Opens a page below the base path, runs `visit` on it and closes it. Fails on any error of the
   * page (the site's policy among them), on any request that leaves the site or sends something, on
   * a dialog, and where anything is stored.
   */
  open: (
    path: string,
    options: BrowserContextOptions,
    visit: (page: Page) => Promise<void>,
  ) => Promise<void>;
}

/** Notes everything that a page must not do. */
function watch(page: Page, home: string, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    // Where a link leads is the reader's choice; what a page asks for by itself is not.
    const own = url.startsWith(home) || url.startsWith('blob:') || request.isNavigationRequest();
    if (!own) errors.push(`outside: ${url}`);
    if (request.method() !== 'GET') errors.push(`sent: ${url}`);
  });
}

/** Nothing of the reader is kept. */
async function expectNothingStored(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}

/** The day of every visit. */
const DAY = Date.UTC(2026, 10, 28);

/**
 * Serves a site and starts a browser for the tests of a file: the site of the real record, unless
 * `dirOf` makes another one, built for the same base path.
 */
export function visits(
  dirOf: () => Promise<string> = () => Promise.resolve(inject('site').dir),
): Visits {
  let browser: Browser | undefined;
  let site: Served | undefined;
  let dir = '';

  beforeAll(async () => {
    dir = await dirOf();
    site = await serve(dir, BASE);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('a page is opened within a test only');
    return value;
  };

  return {
    browser: () => ready(browser),
    site: () => ready(site),
    dir: () => dir,
    open: async (path, options, visit) => {
      const { home } = ready(site);
      const context = await ready(browser).newContext(options);
      // No test goes by the day on which it is run: pages take it from here alone.
      await context.addInitScript((day) => {
        Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => day });
      }, DAY);
      const errors: string[] = [];
      try {
        const page = await context.newPage();
        watch(page, home, errors);
        await page.goto(home + path);
        await visit(page);
        // The browser itself remarks that the page of a wrong address has the status 404.
        expect(
          errors.filter(
            (text) => !/404\.html|status of 404/.test(text) || !path.endsWith('404.html'),
          ),
        ).toEqual([]);
        await expectNothingStored(page);
      } finally {
        await context.close();
      }
    },
  };
}
