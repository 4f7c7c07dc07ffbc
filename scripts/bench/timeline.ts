import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadLedger } from '../../src/ledger/load.ts';
import { NOTHING_BUILT } from '../../src/publish/build-manifest.ts';
import { newSite } from '../../src/publish/new-site.ts';
import { planBuild } from '../../src/publish/incremental.ts';
import { publicationOf } from '../../src/publish/publication.ts';
import { readSite } from '../../src/site/site.ts';
import { type CDPSession, launch, type Page } from '../../tests/harness/chromium.ts';
import { serve } from '../../tests/harness/server.ts';
import { sharedKeys } from '../build-manifest.ts';
import { putAssets } from '../pages/bundle.ts';
import { openPageMaker } from '../pages/open.ts';
import { ROOT } from '../settings.ts';

/*
 * The timeline in a browser as slow as a phone of the middle range: how much its page and its index
 * weigh, and how long a filter takes from the tap to the counts on the screen. Only the timeline's
 * own pages are built.
 */

/** What one filter took, in milliseconds. */
interface Timed {
  /** From the tap to the counts on the screen, by the clock. */
  counts: number;
  /** The work of the page's thread for it, which a busy machine does not lengthen. */
  work: number;
  /** From the tap to the lines on the screen, by the clock. */
  lines: number;
}

export interface TimelineFigures {
  articles: number;
  /** Bytes of the overview's HTML, and of the heaviest page of a year. */
  overview: number;
  heaviestYear: number;
  /** Bytes of the index, as it is and as a server sends it. */
  index: number;
  compressed: number;
  /** What 95 of 100 filters take at most. */
  filter: Timed;
}

/** How much slower than this machine the phone is. */
const SLOWER = 4;

/** How many filters are timed. */
const TIMES = 40;

const kept = ({ path }: { path: string }): boolean => path.startsWith('timeline/');

/** Builds the English timeline of a record; gives the HTML of its pages and the index. */
async function buildTimeline(content: string, out: string) {
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error(`${content} has errors`);
  const publication = publicationOf(ledger, readSite({}));
  const { pages, files } = publication;
  const site = newSite({ from: out, last: NOTHING_BUILT, to: out, isSpare: false });
  const key = sharedKeys(publication).bundle;
  const draft = join(ROOT, '.cache', `bundle-${process.pid}`);
  const { renderer, bundle, close } = openPageMaker(publication, { key, to: out, draft });
  const plan = planBuild({ shared: '', last: NOTHING_BUILT, site });
  await plan.makePages(pages.filter(kept), renderer);
  await plan.writeFiles(files.filter(kept));
  await plan.finish();
  putAssets(await bundle, site);
  await close();
  const html = pages.filter(kept).map(({ path }) => readFileSync(join(out, path, 'index.html')));
  const index = files.find(({ path }) => path.startsWith('timeline/data/index-'));
  const [overview, ...years] = html.map(({ length }) => length);
  return {
    articles: ledger.articles.length,
    overview: overview ?? 0,
    heaviestYear: Math.max(...years),
    index: Buffer.from((await index?.content()) ?? ''),
  };
}

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

const p95 = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? NaN;

/** Measures the timeline of a content folder; its pages are built into `out`. */
export async function measureTimeline(content: string, out: string): Promise<TimelineFigures> {
  const { index, ...built } = await buildTimeline(content, out);
  const site = await serve(out);
  const browser = await launch();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    const run = async (rate: number): Promise<Timed[]> => {
      await protocol.send('Emulation.setCPUThrottlingRate', { rate });
      await page.goto(`${site.home}timeline/`);
      await page.locator('[data-filters] > summary').click();
      await page.locator('[data-choices] input').first().waitFor();
      // All choices at once is the most that a reader can have on the screen.
      await page.locator('details.filter').evaluateAll((facets: HTMLDetailsElement[]) => {
        for (const facet of facets) facet.open = true;
      });
      return timeFilters(page, protocol);
    };
    const slow = await run(SLOWER);
    // A slowed browser waits by the clock: its work is counted at full speed.
    const fast = await run(1);
    return {
      ...built,
      index: index.length,
      compressed: gzipSync(index).length,
      filter: {
        counts: p95(slow.map(({ counts }) => counts)),
        work: SLOWER * p95(fast.map(({ work }) => work)),
        lines: p95(slow.map(({ lines }) => lines)),
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The figures in one line each. */
export function timelineReport(figures: TimelineFigures): string {
  const { articles, overview, heaviestYear, index, compressed, filter } = figures;
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB`;
  const ms = (value: number) => `${value.toFixed(0).padStart(8)} ms`;
  const line = (name: string, value: string) =>
    `timeline of ${articles}: ${name}`.padEnd(60) + `${value}\n`;
  return [
    line('HTML of /timeline/', kib(overview)),
    line('HTML of the heaviest year page', kib(heaviestYear)),
    line('index', kib(index)),
    line('index, compressed', kib(compressed)),
    line(`filter to counts, p95, CPU ${SLOWER} times slower`, ms(filter.counts)),
    line(`of it work of the page, p95, times ${SLOWER}`, ms(filter.work)),
    line(`filter to lines, p95, CPU ${SLOWER} times slower`, ms(filter.lines)),
  ].join('');
}
