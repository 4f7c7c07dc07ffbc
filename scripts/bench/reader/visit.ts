import type { Browser, CDPSession, Page } from '../../../tests/harness/chromium.ts';
import type { ReaderFigure } from '../figures/results.ts';
import type { CompressedSite } from './serve.ts';

/** How much slower than this machine a phone of the middle range is. */
export const SLOWER = 4;

/** A browser at a site. */
export interface Reader {
  readonly browser: Browser;
  readonly site: CompressedSite;
}

/** A page that a reader has come to, on a phone. */
export interface Visit {
  readonly page: Page;
  readonly protocol: CDPSession;
  /** What the visit has cost so far. */
  readonly figures: readonly ReaderFigure[];
}

/** Waits until the screen shows what was just done. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );

/** The sum of what moved without the reader’s doing, as browsers count it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
        new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as Shift[]).filter((entry) => !entry.hadRecentInput);
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved nothing is told.
        setTimeout(() => resolve(0), 1000);
      }),
  );

/** Milliseconds from the first byte that was asked for to the first content on the screen. */
const paintOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** Scrolls to the end and back, as what is off the screen is laid out late. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = Math.max(innerHeight, document.documentElement.scrollHeight / 20);
    for (let at = 0; at < document.documentElement.scrollHeight; at += step) {
      scrollTo(0, at);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
  });
  await drawn(page);
}

/**
 * Opens a page on a phone, its processor slowed down, and waits until it has loaded and `ready`; gives what it took: bytes,
 * the first content on the screen, and what moved while it loaded and was scrolled through.
 */
export async function visit(
  { browser, site }: Reader,
  path: string,
  ready: (page: Page) => Promise<unknown> = drawn,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  site.sent = 0;
  await page.goto(site.home + path);
  await ready(page);
  const bytes = site.sent;
  const paint = await paintOf(page);
  await scrollThrough(page);
  const shift = await shiftOf(page);
  const figure = (name: string, value: number, unit: ReaderFigure['unit']): ReaderFigure => ({
    page: `/${path.replace(/\?.*/, '')}`,
    name,
    value,
    unit,
  });
  return {
    page,
    protocol,
    figures: [
      figure('first content, compressed, with style and script', bytes, 'bytes'),
      figure('first content on the screen', paint, 'ms'),
      figure('layout shift', shift, 'shift'),
    ],
  };
}
