import { EventEmitter, on } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { hasBrowser, launch } from '../../tests/harness/chromium.ts';
import { startDev } from '../../tests/harness/dev-server.ts';
import type { Row } from './figures/results.ts';
import { median } from './figures/statistics.ts';
import { watchMemory } from './process/tree.ts';
import { eventEditor } from './record/edits.ts';
import type { Workshop } from './workshop.ts';

/** Milliseconds after which an edit counts as never seen. */
const HANGS = 300_000;

/** How often a page is asked for where no browser is there to see it change. */
const EVERY = 20;

/** Milliseconds between two edits: whoever writes reads what the page shows. */
const BETWEEN = 1000;

/** Milliseconds between two looks at its memory, which take time from the browser. */
const LOOK = 1000;

/** Edits before those that are measured. */
const WARM = 2;

/** Opens a page; gives what waits until it shows a text, by whatever makes it show it. */
interface Watcher {
  seen: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

/** In a page: tells what it shows with the first frame that is drawn of it, once all of it is there. */
function tellDrawn(): void {
  const main = document.readyState === 'loading' ? undefined : document.querySelector('main');
  if (main) (window as unknown as { shown: (text: string) => void }).shown(main.textContent);
  else requestAnimationFrame(tellDrawn);
}

/** Pages tell by themselves what they show: to ask them again and again would be seconds late at times. */
async function inBrowser(address: string): Promise<Watcher> {
  const browser = await launch();
  const page = await browser.newPage();
  const shown = new EventEmitter();
  await page.exposeFunction('shown', (text: string) => shown.emit('page', text));
  await page.addInitScript(tellDrawn);
  await page.goto(address, { timeout: HANGS });
  return {
    seen: async (text) => {
      const pages = on(shown, 'page', { signal: AbortSignal.timeout(HANGS) });
      for await (const [drawn] of pages as AsyncIterable<[string]>) {
        if (drawn.includes(text)) return;
      }
    },
    close: () => browser.close(),
  };
}

async function byAsking(address: string): Promise<Watcher> {
  await fetch(address);
  return {
    seen: async (text) => {
      for (const until = performance.now() + HANGS; performance.now() < until;) {
        if ((await (await fetch(address)).text()).includes(text)) return;
        await setTimeout(EVERY);
      }
      throw new Error(`${address} never shows ${text}`);
    },
    close: () => Promise.resolve(),
  };
}

const STEP = `dev, edit to seen${hasBrowser ? '' : ' (asked for, no browser)'}`;

/**
 * Measures the development server: from its start to a page of an event, and from saving that event to
 * the page that shows it. The first edits are not counted.
 */
async function measureDev(shop: Workshop, runs: number): Promise<Row[]> {
  const began = performance.now();
  const server = await startDev(shop.content, { cwd: shop.checkout });
  const memory = watchMemory(server.pid, LOOK);
  try {
    // The event is looked for before the clock runs.
    const edit = eventEditor(shop.content);
    const { page } = edit(0);
    const address = server.address + page.replace(/index\.html$/, '');
    const watcher = await (hasBrowser ? inBrowser(address) : byAsking(address));
    const start = (performance.now() - began) / 1000;
    const walls: number[] = [];
    try {
      for (let n = 1; n <= runs + WARM; n += 1) {
        await setTimeout(BETWEEN);
        const saved = performance.now();
        const { marker } = edit(n);
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
