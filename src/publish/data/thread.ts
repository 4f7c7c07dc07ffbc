import { Worker } from 'node:worker_threads';
import type { DataJob } from './make.ts';
import type { DataMade } from './worker.ts';

/** The files of the open data while a thread makes them. */
export interface DataThread {
  /** A file by its path below `data/`, when it is made; nothing where it was taken before. */
  take: (path: string) => Promise<Uint8Array> | undefined;
}

interface Awaited {
  promise: Promise<Uint8Array>;
  resolve: (bytes: Uint8Array) => void;
  reject: (error: unknown) => void;
}

/**
 * Makes the files of the open data in a thread of their own. The bytes of the job go over to it. `paths`:
 * those that it makes; `keep` is given what is to be kept for the next time.
 */
export function dataThread(
  job: DataJob,
  paths: readonly string[],
  keep: (bytes: Uint8Array) => void,
): DataThread {
  const awaited = new Map<string, Awaited>(
    paths.map((path) => [path, Promise.withResolvers<Uint8Array>()]),
  );
  const rest = new Map(awaited);
  const fail = (error: unknown): void => {
    for (const { promise, reject } of rest.values()) {
      // It is told to whoever waits for the file.
      promise.catch(() => undefined);
      reject(error);
    }
  };
  const transferList = job.tables.map(({ lines }) => lines.buffer as ArrayBuffer);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: job,
    transferList,
    execArgv: [],
  });
  worker.on('message', (made: DataMade) => {
    if ('kept' in made) keep(made.kept);
    else rest.get(made.path)?.resolve(made.bytes);
    if ('path' in made) rest.delete(made.path);
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the open data was not made'));
  });
  return {
    take: (path) => {
      const found = awaited.get(path)?.promise;
      awaited.delete(path);
      return found;
    },
  };
}
