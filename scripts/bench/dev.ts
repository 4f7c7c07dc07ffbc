import { performance } from 'node:perf_hooks';
import { hasBrowser, launch } from '../../tests/harness/chromium.ts';
import { startDev } from '../../tests/harness/dev-server.ts';
import type { Row } from './figures/results.ts';
import { median } from './figures/statistics.ts';
import { watchMemory } from './process/tree.ts';
import { editEvent } from './record/edits.ts';
import type { Workshop } from './workshop.ts';

/** Milliseconds after which an edit counts as never seen. */
const HANGS = 300_000;

/** How often a page is asked for where no browser is there to see it change. */
const EVERY = 20;

/** Edits before those that are measured. */
const WARM = 1;

/** Opens a page; gives what waits until it shows a text, by whatever makes it show it. */
interface Watcher {
  seen: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

async function inBrowser(address: string): Promise<Watcher> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(address, { timeout: HANGS });
  return {
    seen: (text) =>
      page.locator('main', { hasText: text }).waitFor({ state: 'attached', timeout: HANGS }),
    close: () => browser.close(),
  };
}

async function byAsking(address: string): Promise<Watcher> {
  await fetch(address);
  return {
    seen: async (text) => {
      for (const until = performance.now() + HANGS; performance.now() < until;) {
        if ((await (await fetch(address)).text()).includes(text)) return;
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
      throw new Error(`${address} never shows ${text}`);
    },
    close: () => Promise.resolve(),
  };
}

const STEP = `dev, edit to seen${hasBrowser ? '' : ' (asked for, no browser)'}`;

/**
 * Measures the development server: from its start to a page of an event, and from saving that event to
 * the page that shows it. The first edit is not counted.
 */
async function measureDev(shop: Workshop, runs: number): Promise<Row[]> {
  const began = performance.now();
  const server = await startDev(shop.content, { cwd: shop.checkout });
  const memory = watchMemory(server.pid);
  try {
    const { page } = editEvent(shop.content, 0);
    const address = server.address + page.replace(/index\.html$/, '');
    const watcher = await (hasBrowser ? inBrowser(address) : byAsking(address));
    const start = (performance.now() - began) / 1000;
    const walls: number[] = [];
    try {
      for (let n = 1; n <= runs + WARM; n += 1) {
        const saved = performance.now();
        const { marker } = editEvent(shop.content, n);
        await watcher.seen(marker);
        if (n > WARM) walls.push((performance.now() - saved) / 1000);
      }
    } finally {
      await watcher.close();
    }
    const of = 'atlas';
    return [
      { of, step: 'dev, start to first page', timing: { wall: start, walls: [start] } },
      { of, step: STEP, timing: { wall: median(walls), walls, memory: memory() } },
    ];
  } finally {
    memory();
    await server.stop();
  }
}

/** The same, a failure as a row that says so. */
export async function devRows(shop: Workshop, runs: number): Promise<Row[]> {
  try {
    return await measureDev(shop, runs);
  } catch (error) {
    return [{ of: 'atlas', step: STEP, failed: (error as Error).message }];
  }
}
