import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { growRecord } from './bench/grown/grow.ts';
import { measure, median, type Run } from './bench/measure.ts';
import { contentDir, ROOT } from './settings.ts';
import { installTools } from './test/install.ts';

/*
 * How long the check and the build take, process start included, and how much memory, for this
 * record and for one that has grown from it to 10,000 events; then what a reader feels of the search and of
 * the timeline on a phone. Machines are noisy: medians, and figures to be compared within one run
 * only. Social images and the search's lots are kept in the build cache.
 */

/** Events of the large record; `npm run bench -- 1000` sets another number. */
const LARGE = Number(process.argv[2] ?? 10_000);

// What drives a browser comes with the tests.
installTools();
const { benchSearch } = await import('./bench/search.ts');

const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));

function line(name: string, { seconds, memory, code }: Run): void {
  const failed = code === 0 ? '' : `  FAILED (${String(code)})`;
  process.stdout.write(
    `${name.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${memory.toFixed(0).padStart(7)} MiB${failed}\n`,
  );
}

try {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? ''}\n`,
  );
  const large = join(folder, 'content');
  growRecord(contentDir(), large, LARGE);
  const out = join(folder, 'dist');
  const here = { CONTENT_DIR: contentDir(), OUT_DIR: out };
  const there = { CONTENT_DIR: large, OUT_DIR: out };
  line('check, this record', await median(5, () => measure('check', here)));
  line(`check, ${LARGE} events`, await median(3, () => measure('check', there)));
  const anew = (env: typeof here) => {
    rmSync(out, { recursive: true, force: true });
    return measure('build', env);
  };
  line('build, this record, from nothing', await median(3, () => anew(here)));
  line('build, this record, nothing changed', await measure('build', here));
  await benchSearch(contentDir(), out, LARGE);
  line(`build, ${LARGE} events, from nothing`, await anew(there));
  line(`build, ${LARGE} events, nothing changed`, await measure('build', there));
  for (const content of [contentDir(), large]) {
    const pages = join(folder, `timeline-${content === large ? 'large' : 'here'}`);
    const script = join(ROOT, 'scripts/bench/timeline-process.ts');
    spawnSync(process.execPath, [script, content, pages], { cwd: ROOT, stdio: 'inherit' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
