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

const NOTED = 'bench-shown';

/** Has a page note when it first has an element. */
async function noteWhen(page: Page, selector: string): Promise<void> {
  await page.addInitScript(
    ([wanted, name]) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(wanted)) return;
        performance.mark(name);
        observer.disconnect();
      }).observe(document, { attributes: true, childList: true, subtree: true });
    },
    [selector, NOTED] as const,
  );
}

/** The compressed bytes that had come until then. */
const bytesUntilNoted = (page: Page): Promise<number> =>
  page.evaluate((name) => {
    const [noted] = performance.getEntriesByName(name);
    if (!noted) return NaN;
    const entries = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    ) as PerformanceResourceTiming[];
    return entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= noted.startTime)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }, NOTED);

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
 * the first content on the screen, and what moved while it loaded and was scrolled through. Where what is looked for stands
 * before the page has loaded all, `shown` is the selector by which that is known: only what came until then counts.
 */
export async function visit(
  { browser, site }: Reader,
  path: string,
  ready: (page: Page) => Promise<unknown> = drawn,
  shown?: string,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (shown !== undefined) await noteWhen(page, shown);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  site.sent = 0;
  await page.goto(site.home + path);
  await ready(page);
  const bytes = shown === undefined ? site.sent : await bytesUntilNoted(page);
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
