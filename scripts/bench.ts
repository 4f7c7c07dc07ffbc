import { join } from 'node:path';
import { keepRun } from './bench/figures/keep.ts';
import { terminalReport } from './bench/figures/report.ts';
import { failures, isMeasured } from './bench/figures/results.ts';
import { readOptions, usage } from './bench/options.ts';
import { PEER_NAMES } from './bench/peers/peers.ts';
import { STEP_KEYS } from './bench/steps.ts';
import { CannotRun } from './select-files.ts';
import { contentDir, ROOT } from './settings.ts';
import { installTools } from './test/install.ts';

/*
 * What builds, checks, the development server and the pages take, for records of several sizes, beside
 * other generators of sites. Machines are noisy: medians, and figures to be compared within one run only.
 */

const CHOICES = { steps: STEP_KEYS, peers: PEER_NAMES };

/** Runs the bench; gives the exit code: a thing that could not be measured is a failure. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args, CHOICES);
  if (options.help) {
    process.stdout.write(usage(CHOICES));
    return 0;
  }
  // What drives a browser comes with the tests.
  installTools();
  const { runBench } = await import('./bench/run.ts');
  const home = join(ROOT, '.cache/bench', String(process.pid));
  const result = await runBench(contentDir(), home, options, (line) => {
    process.stderr.write(`${line}\n`);
  });
  process.stdout.write(terminalReport(result));
  const isKept = options.record && isMeasured(result);
  if (isKept) keepRun(result, join(ROOT, 'docs/benchmarks'));
  if (failures(result) === 0) return 0;
  const rest = options.record ? `; the rest is ${isKept ? 'kept' : 'nothing to keep'}` : '';
  process.stderr.write(`Something could not be measured${rest}.\n`);
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  process.stderr.write(`${error.message}\n\n${usage(CHOICES)}`);
  process.exitCode = 2;
}
