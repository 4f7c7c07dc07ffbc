import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closing, sum, type Tally, tally, type VitestReport } from './test/tally.ts';

/*
 * `npm test`: the form, the lint rules, the types, then the tests lane by lane. Every step runs,
 * whatever became of the one before. `npm test -- types unit` runs only the steps named.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const MINUTE = 60_000;

/** Runs a tool of a package with this very Node; true where it ended well. */
function run(tool: string, args: string[], minutes: number): boolean {
  const { status, error } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tool), ...args],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * MINUTE,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (error) console.error(`${tool} was ended: ${error.message}`);
  return status === 0;
}

/** A step that is one test by itself. */
function single(name: string, tool: string, args: string[]): () => Tally {
  return () =>
    run(tool, args, 5)
      ? { passed: 1, failed: [], skipped: [] }
      : { passed: 0, failed: [name], skipped: [] };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}

/** A lane of `tests/vitest.config.ts`, counted from Vitest's own report. */
function lane(name: string, minutes: number): () => Tally {
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
    const report = join(folder, `${name}.json`);
    try {
      const args = ['--config', 'tests/vitest.config.ts', '--project', name];
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const well = run('vitest/vitest.mjs', ['run', ...args, ...reporters], minutes);
      const counted = tally(name, readReport(report));
      if (!well && counted.failed.length === 0) counted.failed.push(`${name}: the run failed`);
      return counted;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

const STEPS: Record<string, () => Tally> = {
  format: single('format (run "npm run format")', 'prettier/bin/prettier.cjs', [
    ...['--check', '.'],
    ...['--log-level', 'warn'],
  ]),
  lint: single('lint', 'eslint/bin/eslint.js', ['--config', 'tests/eslint.config.mjs', '.']),
  types: single('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
  unit: lane('unit', 6),
  built: lane('built', 10),
  browser: lane('browser', 6),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(STEPS, name));
if (unknown.length > 0) {
  console.error(
    `No step is called ${unknown.join(', ')}; there are: ${Object.keys(STEPS).join(', ')}.`,
  );
  process.exit(2);
}

const tallies = Object.entries(STEPS)
  .filter(([name]) => wanted.length === 0 || wanted.includes(name))
  .map(([name, step]) => {
    console.log(`\n== ${name}`);
    return step();
  });
const total = sum(tallies);
console.log(`\n${closing(total)}`);
process.exitCode = total.failed.length > 0 ? 1 : 0;
