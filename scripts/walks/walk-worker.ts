import { parentPort } from 'node:worker_threads';
import { walk } from '../../src/publish/walk.ts';
import type { WalkAnswer, WalkJob } from './walker.ts';

/* The thread that looks at folders: one after another, as it is told to. */

parentPort?.on('message', ({ folder, tops }: WalkJob) => {
  const answer = (): WalkAnswer => {
    try {
      return { walk: walk(folder, tops) };
    } catch (error) {
      return { error };
    }
  };
  parentPort?.postMessage(answer());
});
