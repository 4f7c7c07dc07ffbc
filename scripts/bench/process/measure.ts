import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { type Phase, phasesIn } from './phases.ts';
import { childrenTime, watchMemory } from './tree.ts';

/** One run of a command. */
export interface Run {
  /** Wall clock from the start of the process to its end, in seconds. */
  readonly wall: number;
  /** Seconds of processor time of the process and of all that it started; nothing where no /proc tells. */
  readonly cpu: number | undefined;
  /** The most bytes that the process and all that it started held at once. */
  readonly memory: number | undefined;
  /** What the command tells of its parts. */
  readonly phases: readonly Phase[];
}

/** A command to measure. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** After how many minutes it is given up; an hour unless told. */
  readonly patience?: number;
}

/** A command took more time than it is given, or more memory than there is. */
export class TooMuch extends Error {}

/** How much of what a failed command said is told. */
const TOLD = 2000;

/** Nothing that is measured takes this many minutes. */
const HANGS = 60;
const MINUTE = 60_000;

/** How a process ends that is given no more memory: by the system, or by itself. */
const OUT_OF_MEMORY = ['SIGKILL', 'SIGABRT', 134, 137];

/**
 * Runs a command and measures it from start to end, one at a time.
 *
 * @throws TooMuch where it takes more time than it is given, or more memory than there is.
 * @throws Error where it ends with another code than 0: a failure is no measurement.
 */
export async function measure({ file, args, cwd, env, patience = HANGS }: Command): Promise<Run> {
  const timeout = patience * MINUTE;
  const before = childrenTime();
  const began = performance.now();
  const child = spawn(file, args, {
    ...{ cwd, env, timeout, killSignal: 'SIGKILL' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const code = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve(status ?? signal));
  }).finally(() => memory?.());
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) {
    if (wall >= timeout / 1000) throw new TooMuch(`took more than ${patience} minutes`);
    if (OUT_OF_MEMORY.some((end) => end === code)) {
      throw new TooMuch(`ended with ${String(code)}, as what gets no more memory does`);
    }
    const told = `${said.out}${said.err}`.trim().slice(-TOLD);
    throw new Error(`${[file, ...args].join(' ')} ended with ${String(code)}:\n${told}`);
  }
  const after = childrenTime();
  return {
    wall,
    cpu: before === undefined || after === undefined ? undefined : after - before,
    memory: memory?.(),
    phases: phasesIn(said.err),
  };
}
