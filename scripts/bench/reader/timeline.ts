import type { CDPSession, Page } from '../../../tests/harness/chromium.ts';
import type { ReaderFigure } from '../figures/results.ts';
import { percentile95 } from '../figures/statistics.ts';
import { type Reader, SLOWER, visit } from './visit.ts';

/* The timeline on a phone: what its page weighs, and how long a filter takes from the tap to the screen. */

/** What one filter took, in milliseconds. */
interface Timed {
  /** From the tap to the counts on the screen, by the clock. */
  counts: number;
  /** The work of the page's thread for it, which a busy machine does not lengthen. */
  work: number;
  /** From the tap to the lines on the screen, by the clock. */
  lines: number;
}

/** How many filters are timed. */
const TIMES = 40;

/** Puts the n-th of choices from everywhere in the panel in or out; gives the time until its counts are drawn. */
function tapChoice(page: Page, n: number): Promise<number> {
  return page.evaluate(async (nth) => {
    const boxes = document.querySelectorAll<HTMLInputElement>('[data-choices] input');
    const status = document.querySelector('[data-timeline] [role=status]');
    const told = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      if (status) observer.observe(status, { childList: true });
    });
    const { startTime } = performance.mark('tap');
    boxes[(nth * 37) % boxes.length]?.click();
    await told;
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - startTime;
  }, n);
}

/** Waits for the lines; gives the time since the tap until they are drawn. */
function linesDrawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () =>
      new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    while (document.querySelector('[data-results]')?.hasAttribute('aria-busy')) await frame();
    await frame();
    return performance.now() - (performance.getEntriesByName('tap').at(-1)?.startTime ?? 0);
  });
}

/** Filters many times; every third time the reader goes back, so that several are in force at once. */
async function timeFilters(page: Page, protocol: CDPSession): Promise<Timed[]> {
  const worked = async (): Promise<number> => {
    const { metrics } = await protocol.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const timed: Timed[] = [];
  for (let n = 0; n < TIMES; n += 1) {
    const before = await worked();
    const counts = await tapChoice(page, n);
    const work = (await worked()) - before;
    timed.push({ counts, work, lines: await linesDrawn(page) });
    if (n % 3 === 2) {
      await page.goBack();
      await linesDrawn(page);
    }
    await page.waitForTimeout(100);
  }
  return timed;
}

/** Opens the filters, all at once: the most that a reader can have on the screen. */
async function openFilters(page: Page): Promise<void> {
  await page.locator('[data-filters] > summary').click();
  await page.locator('[data-choices] input').first().waitFor();
  await page.locator('details.filter').evaluateAll((facets: HTMLDetailsElement[]) => {
    for (const facet of facets) facet.open = true;
  });
}

/** Measures the timeline of a built site. */
export async function readTimeline(reader: Reader): Promise<ReaderFigure[]> {
  const { page, protocol, figures } = await visit(reader, 'timeline/');
  const before = reader.site.sent;
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  await openFilters(page);
  const slow = await timeFilters(page, protocol);
  const index = reader.site.sent - before;
  // A slowed browser waits by the clock: its work is counted at full speed.
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(`${reader.site.home}timeline/`);
  await openFilters(page);
  const fast = await timeFilters(page, protocol);
  await page.context().close();
  const ms = (name: string, values: readonly number[], times = 1): ReaderFigure => ({
    page: '/timeline/',
    name,
    value: times * percentile95(values),
    unit: 'ms',
  });
  return [
    ...figures,
    { page: '/timeline/', name: 'what filters load, compressed', value: index, unit: 'bytes' },
    ms(
      'a filter, to its counts, 95th percentile',
      slow.map(({ counts }) => counts),
    ),
    ms(
      'a filter, to its lines, 95th percentile',
      slow.map(({ lines }) => lines),
    ),
    ms(
      `work of the page for a filter, times ${SLOWER}, 95th percentile`,
      fast.map(({ work }) => work),
      SLOWER,
    ),
  ];
}
