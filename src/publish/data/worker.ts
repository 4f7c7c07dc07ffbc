import { parentPort } from 'node:worker_threads';
import { type DataJob, makeData } from './make.ts';

/* A thread that is told what to make the files of the open data from, and says of each when it is made. */

/** What the thread says: a file that is made, or at its end what is to be kept. */
export type DataMade = DataMadeFile | { kept: Uint8Array };

/** A file, and the SHA-256 of it. */
export interface DataMadeFile {
  path: string;
  bytes: Uint8Array;
  hash: string;
}

const say = (made: DataMade, bytes: Uint8Array): void =>
  parentPort?.postMessage(made, [bytes.buffer as ArrayBuffer]);

parentPort?.once('message', (job: DataJob) => {
  const kept = makeData(job, (path, made, hash) => {
    // A copy goes over: what it is a part of may be of use here.
    const bytes = new Uint8Array(made);
    say({ path, bytes, hash }, bytes);
  });
  const bytes = new Uint8Array(kept);
  say({ kept: bytes }, bytes);
});
