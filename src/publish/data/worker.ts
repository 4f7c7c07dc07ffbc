import { parentPort, workerData } from 'node:worker_threads';
import { type DataJob, makeData } from './make.ts';

/* A thread that makes the files of the open data, and says of each when it is made. */

/** What the thread says: a file that is made, or at its end what is to be kept. */
export type DataMade = { path: string; bytes: Uint8Array } | { kept: Uint8Array };

const say = (made: DataMade, bytes: Uint8Array): void =>
  parentPort?.postMessage(made, [bytes.buffer as ArrayBuffer]);

const kept = makeData(workerData as DataJob, (path, made) => {
  // A copy goes over: what it is a part of may be of use here.
  const bytes = new Uint8Array(made);
  say({ path, bytes }, bytes);
});
const bytes = new Uint8Array(kept);
say({ kept: bytes }, bytes);
