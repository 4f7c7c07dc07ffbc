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
}

/** How much of what a failed command said is told. */
const TOLD = 2000;

/** Nothing that is measured takes this many milliseconds. */
const HANGS = 60 * 60_000;

/**
 * Runs a command and measures it from start to end, one at a time.
 *
 * @throws Error where it ends with another code than 0: a failure is no measurement.
 */
export async function measure({ file, args, cwd, env }: Command): Promise<Run> {
  const before = childrenTime();
  const began = performance.now();
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: HANGS });
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
