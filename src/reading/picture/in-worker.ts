import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';

/** How long a job may take, in milliseconds: a hundred times what the largest picture takes. */
const PATIENCE = 120_000;

/** What a worker is started with: what to do, where to say what came of it, and what to wake then. */
export interface WorkerTask<Job> {
  job: Job;
  port: MessagePort;
  signal: Int32Array;
}

/**
 * Runs a job in a thread of its own and waits for it: what it does to its memory ends with it, and it
 * ends when its time is up. Nothing where it failed or took too long. `script`: one that calls `answer`.
 */
export function inWorker(script: URL, job: unknown): unknown {
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(script, {
    workerData: { job, port: port2, signal },
    transferList: [port2],
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    stdout: true,
    stderr: true,
  });
  worker.unref();
  try {
    Atomics.wait(signal, 0, 0, PATIENCE);
    const told = receiveMessageOnPort(port1) as { message: { result?: unknown } } | undefined;
    return told?.message.result;
  } finally {
    port1.close();
    void worker.terminate();
  }
}

/** In a worker: does the job that it was started with, and says what came of it, even where it throws. */
export async function answer<Job, Result>(
  task: WorkerTask<Job>,
  work: (job: Job) => Promise<Result>,
): Promise<void> {
  const { job, port, signal } = task;
  let told: { result?: Result } = {};
  try {
    told = { result: await work(job) };
  } catch {
    // Damaged beyond decoding: no result says so.
  }
  port.postMessage(told);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
