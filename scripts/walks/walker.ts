import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type Walk, walk } from '../../src/publish/walk.ts';
import { LANGS } from '../../src/site/lang.ts';

/** What the thread is told to look at: all of a folder, or of what stands in it only these. */
export interface WalkJob {
  folder: string;
  tops?: readonly string[] | undefined;
}

/** What it found, or why it could not look. */
export type WalkAnswer = { walk: Walk } | { error: unknown };

/** Looks at folders in a thread, while this one does something else. */
export interface Walker {
  /** Looks at all that is below a folder (`walk`). Rejects where it cannot. */
  walk: (folder: string) => Promise<Walk>;
  /** Begins with half of a folder; gives what looks at the other half here, and has both. */
  walkInHalves: (folder: string) => () => Promise<Walk>;
}

/** Beyond so many files a thread is worth its start. */
const MANY = 8000;

/** Each language but the first has a folder of its own, which holds as much as all else. */
const EDITIONS: readonly string[] = LANGS.slice(1);

/** Starts the thread, where there are so many files to look at that it is worth it. */
export function openWalker(files: number): Walker | undefined {
  if (files < MANY) return undefined;
  const worker = new Worker(new URL('./walk-worker.ts', import.meta.url), { execArgv: [] });
  // Whoever does not wait for it is not to be kept from ending.
  worker.unref();
  const awaited: PromiseWithResolvers<Walk>[] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of awaited.splice(0)) reject(error);
  };
  worker.on('message', (answer: WalkAnswer) => {
    const first = awaited.shift();
    if ('walk' in answer) first?.resolve(answer.walk);
    else first?.reject(answer.error);
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the folder was not looked at'));
  });
  const ask = async (job: WalkJob): Promise<Walk> => {
    const asked = Promise.withResolvers<Walk>();
    awaited.push(asked);
    worker.ref();
    worker.postMessage(job);
    try {
      return await asked.promise;
    } finally {
      if (awaited.length === 0) worker.unref();
    }
  };
  return {
    walk: (folder) => ask({ folder }),
    walkInHalves: (folder) => {
      const beside = ask({ folder, tops: EDITIONS });
      // It is told to whoever asks for both.
      beside.catch(() => undefined);
      return async () => {
        const names = readdirSync(folder).filter((name) => !EDITIONS.includes(name));
        const own = walk(folder, names);
        const { files, empty } = await beside;
        for (const [path, said] of files) own.files.set(path, said);
        own.empty.push(...empty);
        return own;
      };
    },
  };
}
