import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plotOf, seriesOf } from './plot.ts';
import { markdownReport } from './report.ts';
import type { BenchResult } from './results.ts';

const PLOT = 'latest.svg';

/** What failed in one line, without the folders of this machine. */
const inShort = (failed: string): string =>
  (failed.split('\n')[0] ?? '').replace(/(?<![\w.])\/(?:[^\s/]+\/)+/g, '').replace(/:$/, '');

const shortened = <T extends { readonly failed?: string }>(of: T): T =>
  of.failed === undefined ? of : { ...of, failed: inShort(of.failed) };

/**
 * Keeps a run in a folder: a line of its history, and the page and plot of the latest. What failed is named
 * there. Throws where nothing was measured.
 */
export function keepRun(whole: BenchResult, folder: string): void {
  const result: BenchResult = {
    ...whole,
    sizes: whole.sizes.map((size) => ({ ...size, rows: size.rows.map(shortened) })),
    reader: shortened(whole.reader),
  };
  const plot = plotOf(seriesOf(result), `Seconds by events, ${result.date}`);
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'history.jsonl'), `${JSON.stringify(result)}\n`);
  writeFileSync(join(folder, 'README.md'), markdownReport(result, PLOT));
  writeFileSync(join(folder, PLOT), plot);
}
