import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { PageError } from '../../src/publish/page-error.ts';
import type { PageOutput } from '../../src/publish/page.ts';
import type { PageRenderer } from '../../src/publish/incremental.ts';
import type { FileJob, PageJob, RenderedPage, RendererData, RendererMessage } from './jobs.ts';

/** How much may wait for a thread, in characters of views or what takes as long: beyond that the build waits. */
const WAITING = 16 * 1024 * 1024;

/** How much goes to a thread at once, in the same. */
const BATCH = 256 * 1024;

/** Pages for which a thread more is worth its start. */
const PAGES_A_THREAD = 400;

/** How many threads render so many pages: beside the build's own, one for each core that is left. */
const threadsFor = (pages: number): number =>
  Math.max(1, Math.min(availableParallelism() - 1, Math.ceil(pages / PAGES_A_THREAD)));

/** Renders pages, in threads that must be ended. */
export interface ClosablePageRenderer extends PageRenderer {
  close: () => Promise<void>;
}

/** A thread that renders pages with the code of one bundle. */
export interface RenderThread {
  tell: (message: RendererMessage) => void;
  /** Who is told what came of a batch, and that the thread has failed, also where it has already. */
  listen: (take: (rendered: readonly RenderedPage[]) => void, fail: (error: Error) => void) => void;
  close: () => Promise<unknown>;
}

/** Starts a thread that loads the bundle in this folder, and then waits to be told what there is to render. */
export function startThread(bundle: string): RenderThread {
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), {
    workerData: { bundle },
    execArgv: [],
  });
  let failure: Error | undefined;
  let fail: ((error: Error) => void) | undefined;
  worker.on('error', (error) => {
    failure = error as Error;
    fail?.(failure);
  });
  return {
    tell: (message) => {
      worker.postMessage(message);
    },
    listen: (take, failing) => {
      fail = failing;
      worker.on('message', take);
      if (failure) fail(failure);
    },
    close: () => worker.terminate(),
  };
}

/** Where threads come from: the code that they render with, and one that was started before, if any. */
export interface ThreadSource {
  bundle: string;
  ready?: RenderThread | undefined;
}

interface Thread extends RenderThread {
  /** How much it still has to do, in characters of views or what takes as long. */
  load: number;
  /** How much each batch is that it has not answered. */
  sent: number[];
}

/**
 * Renders pages in threads of their own, all but a ready one started when the first page comes. `source`:
 * where they come from, or where they will, once the bundle is made; `data`: what they are told then.
 */
export function pageRenderers(
  pages: readonly PageOutput[],
  source: Promise<ThreadSource>,
  data: () => Promise<RendererData>,
): ClosablePageRenderer {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const hashes = new Map<string, string>();
  let threads: Promise<Thread[]> | undefined;
  let batch: (PageJob | FileJob)[] = [];
  let size = 0;
  let waiting = 0;
  let failure: Error | undefined;
  let isOpen = false;
  let isClosed = false;
  /** Those who wait. */
  let wakes: (() => void)[] = [];

  const wake = (): void => {
    const woken = wakes;
    wakes = [];
    for (const one of woken) one();
  };

  const placeOf = (path: string): string => byPath.get(path)?.file ?? path;

  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };

  const take = (thread: Thread, rendered: readonly RenderedPage[]): void => {
    for (const { path, hash, flaw, error } of rendered) {
      if (hash !== undefined) {
        hashes.set(path, hash);
        continue;
      }
      const what = byPath.has(path) ? 'page' : 'file';
      fail(new PageError(placeOf(path), flaw === undefined ? error : new Error(flaw), what));
    }
    const done = thread.sent.shift() ?? 0;
    thread.load -= done;
    waiting -= done;
    wake();
  };

  const open = async (): Promise<Thread[]> => {
    const { bundle, ready } = await source;
    const shared = await data();
    // Nobody would end the threads.
    if (isClosed) throw new Error('nothing is rendered any more');
    isOpen = true;
    return Array.from({ length: threadsFor(pages.length) }, (_, at) => {
      const started = (at === 0 ? ready : undefined) ?? startThread(bundle);
      const thread: Thread = { ...started, load: 0, sent: [] };
      thread.tell({ data: shared });
      thread.listen((rendered) => {
        take(thread, rendered);
      }, fail);
      return thread;
    });
  };

  const send = (): void => {
    if (batch.length === 0) return;
    const [jobs, length] = [batch, size];
    [batch, size] = [[], 0];
    waiting += length;
    threads ??= open();
    threads.then(
      (all) => {
        const thread = all.reduce((least, one) => (one.load < least.load ? one : least));
        thread.load += length;
        thread.sent.push(length);
        thread.tell({ jobs });
      },
      (error: unknown) => {
        fail(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };

  /** Waits until no more than so much is waiting. */
  const until = async (most: number): Promise<void> => {
    while (failure === undefined && waiting > most) {
      await new Promise<void>((resolve) => wakes.push(resolve));
    }
    if (failure) throw failure;
  };

  /** Puts a job to the others; says whether they have been sent. */
  const put = (job: PageJob | FileJob, weight = job.view.length): boolean => {
    batch.push(job);
    size += weight;
    // A thread that has nothing to do begins at once.
    if (size < BATCH && waiting > 0) return false;
    send();
    return true;
  };

  return {
    render: ({ path, lang, template }, view) => {
      if (!put({ path, lang, template, view })) return undefined;
      if (waiting > WAITING) return until(WAITING);
      // The bundle is made and threads are started only while somebody listens.
      return isOpen ? undefined : setImmediate();
    },
    write: (path, job) => {
      if (waiting > WAITING) return false;
      put({ path, ...job }, job.weight);
      return true;
    },
    finish: async () => {
      send();
      await until(0);
      return hashes;
    },
    close: async () => {
      isClosed = true;
      const all = await threads?.catch(() => []);
      await Promise.all((all ?? []).map((thread) => thread.close()));
    },
  };
}
