import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ROOT } from '../settings.ts';

/** One run of a command. */
export interface Run {
  /** Wall clock from the start of the process to its end, in seconds. */
  seconds: number;
  /** The most memory that the process held, in MiB. */
  memory: number;
  code: number | null;
}

/** Loaded into the measured process: writes its peak memory (in KiB) down when it ends. */
const PROBE = join(ROOT, 'scripts/bench/probe.mjs');

/** What npm hands to Node for a command; npm’s own start is not of the Atlas. */
function argumentsOf(command: string): string[] {
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
  return (scripts[command] ?? '').split(' ').slice(1);
}

/** Runs a command of the project in a process of its own and measures it from start to end. */
export async function measure(command: string, env: Record<string, string>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const report = join(folder, 'memory');
  try {
    const began = performance.now();
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, ['--import', PROBE, ...argumentsOf(command)], {
        cwd: ROOT,
        stdio: 'ignore',
        env: { ...process.env, ...env, ATLAS_BENCH_REPORT: report },
      });
      child.on('close', resolve);
    });
    const seconds = (performance.now() - began) / 1000;
    return { seconds, memory: Number(readFileSync(report, 'utf8')) / 1024, code };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run with the median time of several. */
export async function median(times: number, run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let n = 0; n < times; n += 1) runs.push(await run());
  const sorted = runs.sort((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new RangeError('a median needs at least one run');
  return middle;
}
