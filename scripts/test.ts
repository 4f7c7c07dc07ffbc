import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTools } from './test/install.ts';
import { type Lane, LANES, RUNS, type Tool, TOOLS, UnknownStep, wantedOf } from './test/lanes.ts';
import { closing, sum, type Tally, tally, type VitestReport } from './test/tally.ts';
import { CALLS, ROOT, runTool } from './test/tools.ts';

/*
 * `npm test`: the form, the lint rules, the types, then the tests lane by lane. Every step runs,
 * whatever became of the one before. `npm test -- types tests/unit/rules` runs only what is named;
 * `--watch` runs tests again when what they import changes.
 */
const HINTS: Readonly<Record<Tool, string>> = {
  format: 'format (run "npm run format")',
  lint: 'lint',
  types: 'types',
};

/** Minutes after which a step is taken to hang; no machine is this slow. */
const HANGS = 90;

/** Tools use one core each: two run side by side, and each speaks when it is done. */
async function tools(names: readonly Tool[]): Promise<Tally[]> {
  const waiting = [...names];
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { well, output } = await runTool(CALLS[name], { minutes: HANGS, quiet: true });
      process.stdout.write(`\n== ${name}\n${output}`);
      tallies.push({ passed: well ? 1 : 0, failed: well ? [] : [HINTS[name]], skipped: [] });
    }
  };
  await Promise.all([work(), work()]);
  return tallies;
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

const vitest = (command: string, lanes: readonly Lane[], paths: readonly string[]) => ({
  file: 'vitest/vitest.mjs',
  args: [
    ...[command, '--config', 'tests/vitest.config.ts', ...paths],
    ...lanes.flatMap((lane) => ['--project', lane]),
  ],
});

/** Lanes of `tests/vitest.config.ts` in one run, counted from Vitest's own report. */
async function run(lanes: readonly Lane[], paths: readonly string[]): Promise<Tally> {
  const name = lanes.join(', ');
  console.log(`\n== ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const report = join(folder, 'report.json');
  try {
    const call = vitest('run', lanes, paths);
    call.args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
    const { well } = await runTool(call, { minutes: HANGS });
    const counted = tally(name, readReport(report));
    if (!well && counted.failed.length === 0) counted.failed.push(`${name}: the run failed`);
    return counted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(args: readonly string[]): Promise<number> {
  installTools();
  const watch = args.includes('--watch');
  const wanted = wantedOf(
    args.filter((arg) => arg !== '--watch'),
    ROOT,
    process.env['INIT_CWD'],
  );
  if (watch) {
    const named = args.length > 1 ? [...wanted.lanes.keys()] : (['unit', 'record'] as const);
    const call = vitest('watch', named, [...wanted.lanes.values()].flat());
    return (await runTool(call)).well ? 0 : 1;
  }
  const tallies = await tools(wanted.tools);
  for (const lanes of RUNS) {
    const whole = lanes.filter((lane) => wanted.lanes.get(lane)?.length === 0);
    if (whole.length > 0) tallies.push(await run(whole, []));
    const parts = lanes.filter((lane) => (wanted.lanes.get(lane)?.length ?? 0) > 0);
    const paths = parts.flatMap((lane) => wanted.lanes.get(lane) ?? []);
    if (parts.length > 0) tallies.push(await run(parts, paths));
  }
  const total = sum(tallies);
  console.log(`\n${closing(total)}`);
  return total.failed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UnknownStep)) throw error;
  const steps = [...TOOLS, ...LANES].join(', ');
  console.error(`There is no test at ${error.message}; name a path of tests/ or one of: ${steps}.`);
  process.exitCode = 2;
}
