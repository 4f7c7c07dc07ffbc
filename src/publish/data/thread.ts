import { Worker } from 'node:worker_threads';
import type { DataJob } from './make.ts';
import type { DataMade, DataMadeFile } from './worker.ts';

/** A file that is made, and the SHA-256 of it. */
export type MadeData = Pick<DataMadeFile, 'bytes' | 'hash'>;

/** The files of the open data while a thread makes them. */
export interface DataThread {
  /** A file by its path below `data/`, when it is made; nothing where it was taken before. */
  take: (path: string) => Promise<MadeData> | undefined;
}

/** A thread that has its code, or loads it, and waits to be told what to make. It keeps no process alive. */
export interface OpenDataThread {
  /**
   * Has it make the files, once. The bytes of the job go over to it. `paths`: those that it makes; `keep`
   * is given what is to be kept for the next time.
   */
  make: (job: DataJob, paths: readonly string[], keep: (bytes: Uint8Array) => void) => DataThread;
  /** Ends it, whatever it is at. */
  close: () => Promise<unknown>;
}

interface Awaited {
  promise: Promise<MadeData>;
  resolve: (made: MadeData) => void;
  reject: (error: unknown) => void;
}

/** Opens a thread that makes the files of the open data. */
export function openDataThread(): OpenDataThread {
  const rest = new Map<string, Awaited>();
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure ??= error;
    for (const { promise, reject } of rest.values()) {
      // It is told to whoever waits for the file.
      promise.catch(() => undefined);
      reject(failure);
    }
  };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
  worker.unref();
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('the open data was not made'));
  });
  return {
    make: (job, paths, keep) => {
      for (const path of paths) rest.set(path, Promise.withResolvers<MadeData>());
      const awaited = new Map(rest);
      worker.on('message', (made: DataMade) => {
        if ('kept' in made) {
          keep(made.kept);
          return;
        }
        rest.get(made.path)?.resolve(made);
        rest.delete(made.path);
      });
      worker.postMessage(
        job,
        job.tables.map(({ lines }) => lines.buffer as ArrayBuffer),
      );
      worker.ref();
      if (failure !== undefined) fail(failure);
      return {
        take: (path) => {
          const found = awaited.get(path)?.promise;
          awaited.delete(path);
          return found;
        },
      };
    },
    close: () => worker.terminate(),
  };
}
