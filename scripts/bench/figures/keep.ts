import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plotOf, seriesOf } from './plot.ts';
import { markdownReport } from './report.ts';
import type { BenchResult } from './results.ts';

const PLOT = 'latest.svg';

/** Keeps a run in a folder: a line of its history, and the page and plot of the latest. */
export function keepRun(result: BenchResult, folder: string): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'history.jsonl'), `${JSON.stringify(result)}\n`);
  writeFileSync(join(folder, 'README.md'), markdownReport(result, PLOT));
  const title = `Seconds by events, ${result.date}`;
  writeFileSync(join(folder, PLOT), plotOf(seriesOf(result), title));
}
