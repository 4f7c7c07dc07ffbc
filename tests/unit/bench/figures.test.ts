import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { keepRun } from '../../../scripts/bench/figures/keep.ts';
import { outputIn } from '../../../scripts/bench/figures/output.ts';
import { terminalReport } from '../../../scripts/bench/figures/report.ts';
import {
  type BenchResult,
  failures,
  isMeasured,
  ratio,
  type Row,
  wallOf,
} from '../../../scripts/bench/figures/results.ts';
import { median, percentile95 } from '../../../scripts/bench/figures/statistics.ts';
import { markdownTable, plainTable } from '../../../scripts/bench/figures/table.ts';
import {
  growthTable,
  phaseTable,
  readerTable,
  sizeTable,
} from '../../../scripts/bench/figures/tables.ts';
import { timingOf } from '../../../scripts/bench/figures/timing.ts';
import { tempFolder, writeFiles } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';
import { readXml } from '../../harness/xml.ts';

const row = (of: string, step: string, wall: number, more: Partial<Row> = {}): Row => ({
  of,
  step,
  timing: { wall, walls: [wall] },
  ...(of === 'atlas' ? {} : { version: '1.2.3' }),
  ...more,
});

/** A run over two sizes, with a peer. */
const RESULT: BenchResult = {
  date: '2026-11-28',
  commit: 'abc',
  machine: { node: '24.0.0', cpu: 'A & B', cores: 2, memory: 8 * 2 ** 30, system: 'Linux 6' },
  runs: 3,
  sizes: [
    {
      events: 1000,
      made: 'grown',
      rows: [row('hugo', 'whole build', 2), row('atlas', 'build, cold', 6)],
    },
    {
      events: 10_000,
      made: 'grown',
      rows: [
        row('hugo', 'whole build', 20, { output: { pages: 5, files: 6, bytes: 7_000_000 } }),
        row('atlas', 'build, cold', 50, {
          timing: {
            wall: 50,
            walls: [49, 50, 61],
            cpu: 80.5,
            memory: 3 * 2 ** 20,
            phases: [
              { name: 'views', seconds: 9 },
              { name: 'pages', seconds: 30 },
            ],
          },
        }),
      ],
    },
  ],
  reader: {
    events: 10_000,
    figures: [
      { page: '/money/', name: 'first content', value: 40_675, unit: 'bytes' },
      { page: '/money/', name: 'a filter', value: 81.4, unit: 'ms' },
      { page: '/money/', name: 'layout shift', value: 0.0123, unit: 'shift' },
    ],
  },
  skipped: ['eleventy is not on this machine'],
};

/** The run with a row that failed. */
const FAILED: BenchResult = {
  ...RESULT,
  sizes: [{ events: 5, made: 'cut', rows: [{ of: 'atlas', step: 'check', failed: 'it broke' }] }],
  reader: { events: 0, figures: [] },
};

describe('numbers in one', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('95 of 100 do not pass the 95th percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile95(hundred)).toBe(95);
    expect(percentile95([5, 1])).toBe(5);
  });

  it('nothing has neither', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile95([])).toThrow(RangeError);
  });

  it('runs give medians of time, the most memory, and the parts of the run in the middle', () => {
    const run = (wall: number, cpu: number | undefined, memory: number | undefined) => ({
      wall,
      cpu,
      memory,
      phases: [{ name: 'all', seconds: wall }],
    });
    expect(timingOf([run(3, 5, 10), run(1, 9, 30), run(2, 4, 20)])).toEqual({
      wall: 2,
      walls: [3, 1, 2],
      cpu: 5,
      memory: 30,
      phases: [{ name: 'all', seconds: 2 }],
    });
    const { cpu, memory } = timingOf([run(1, undefined, undefined)]);
    expect([cpu, memory]).toEqual([undefined, undefined]);
  });
});

describe('ratios', () => {
  it('are of two numbers that are there', () => {
    expect(ratio(6, 2)).toBe(3);
    expect([ratio(undefined, 2), ratio(6, undefined), ratio(6, 0)]).toEqual(
      Array(3).fill(undefined),
    );
  });

  it('find the seconds of whom and what they are of', () => {
    const [size] = RESULT.sizes;
    if (!size) throw new Error('no size');
    expect(wallOf(size, 'hugo')).toBe(2);
    expect(wallOf(size, 'atlas', 'build, cold')).toBe(6);
    expect(wallOf(size, 'atlas', 'check')).toBeUndefined();
  });
});

describe('tables', () => {
  it('set figures to the right, in a terminal and in Markdown', () => {
    const table = {
      head: ['what', 's'],
      rows: [
        ['a', '1.25'],
        ['long', '10.00'],
      ],
      right: [1],
    };
    expect(plainTable(table)).toBe('what      s\na      1.25\nlong  10.00\n');
    expect(markdownTable(table)).toBe(
      '| what |     s |\n| ---- | ----: |\n| a    |  1.25 |\n| long | 10.00 |\n',
    );
  });

  it('tell of a size in seconds and beside Hugo', () => {
    const [, size] = RESULT.sizes;
    if (!size) throw new Error('no size');
    expect(sizeTable(size).rows).toEqual([
      ['hugo 1.2.3, whole build', '20.00', '', '1.00', '-', '-', '5', '6', '7.0'],
      ['build, cold', '50.00', '49.00–61.00', '2.50', '80.50', '3', '-', '-', '-'],
    ]);
    expect(phaseTable(size)?.rows).toEqual([
      ['build, cold', 'pages', '30.00'],
      ['build, cold', 'views', '9.00'],
    ]);
  });

  it('tell of growth, and of the reader', () => {
    expect(growthTable(RESULT)?.rows).toEqual([
      ['hugo 1.2.3, whole build', '1000 to 10000', '10.0'],
      ['build, cold', '1000 to 10000', '8.33'],
    ]);
    expect(readerTable(RESULT)?.rows.map(([, , figure]) => figure)).toEqual([
      '40.7 kB',
      '81 ms',
      '0.012',
    ]);
    expect([growthTable(FAILED), readerTable(FAILED)]).toEqual([undefined, undefined]);
  });

  it('say what failed and why, and what was not measured', () => {
    expect([failures(RESULT), failures(FAILED)]).toEqual([0, 1]);
    const told = terminalReport(FAILED);
    expect(told).toMatch(/^check +FAILED$/m);
    expect(told).toContain('FAILED: 5 events, atlas, check: it broke\n');
    expect(told).toContain('Not measured: eleventy is not on this machine\n');
    expect(terminalReport(RESULT)).not.toContain('FAILED');
  });
});

describe('a run that is kept', () => {
  const folder = tempFolder('benchmarks');
  keepRun(RESULT, folder);
  keepRun({ ...RESULT, date: '2026-11-29' }, folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  it('names what failed, without the folders of the machine, and keeps the rest', () => {
    const rows: Row[] = [
      row('atlas', 'build, cold', 6),
      {
        of: 'atlas',
        step: 'check',
        failed: '/a/b-c/node --import ./x.ts scripts/y.ts ended with 1:\nno',
      },
      { of: 'astro', step: 'whole build', left: 'ran out of memory' },
    ];
    const kept = tempFolder('benchmarks');
    keepRun({ ...RESULT, sizes: [{ events: 5, made: 'cut', rows }] }, kept);
    const page = readFileSync(join(kept, 'README.md'), 'utf8');
    expect(page).toContain(
      '## Failed\n\n- 5 events, atlas, check: node --import ./x.ts scripts/y.ts ended with 1\n',
    );
    expect(page).toContain('- 5 events, astro, whole build: ran out of memory\n');
    expect(page).toMatch(/^\| whole build +\| left out \|/m);
    expect(page).toMatch(/^\| build, cold +\| +6\.00 \|/m);
    expect(readFileSync(join(kept, 'history.jsonl'), 'utf8')).not.toContain('/a/b-c');
    expect(read('README.md')).not.toContain('## Failed');
  });

  it('needs something measured', () => {
    expect([isMeasured(RESULT), isMeasured(FAILED)]).toEqual([true, false]);
    expect(() => keepRun(FAILED, tempFolder('benchmarks'))).toThrow(RangeError);
  });

  it.each([
    [1, 'One run of each;'],
    [3, 'Medians of 3 runs;'],
  ])('of %d says so', (runs, said) => {
    const result = { ...RESULT, runs };
    const kept = tempFolder('benchmarks');
    keepRun(result, kept);
    expect(terminalReport(result)).toContain(`\n${said}`);
    expect(readFileSync(join(kept, 'README.md'), 'utf8')).toContain(`. ${said} machines`);
  });

  it('adds a line to the history', () => {
    const lines = read('history.jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      RESULT,
      { ...RESULT, date: '2026-11-29' },
    ]);
  });

  it('is the page, in the form of the house, with its tables and its plot', async () => {
    const page = read('README.md');
    expect(page).toContain('2026-11-29, commit abc; 2 cores of A & B, 8 GiB, Linux 6');
    expect(page).toMatch(/^\| build, cold +\| 50\.00 \|/m);
    expect(page).toContain('## For the reader, 10000 events');
    expect(page).toContain('- eleventy is not on this machine\n');
    const config = await resolveConfig(join(ROOT, 'README.md'));
    expect(await check(page, { ...config, parser: 'markdown' })).toBe(true);
    const plot = /!\[.*\]\((\S+)\)/.exec(page)?.[1] ?? '';
    expect(readXml(read(plot)).root.name).toBe('{http://www.w3.org/2000/svg}svg');
  });
});

it('a folder is counted in pages, files and bytes', () => {
  const folder = tempFolder('site');
  writeFiles(folder, { 'index.html': '12', 'a/b/index.html': '3', 'a/feed.xml': '4567' });
  expect(outputIn(folder)).toEqual({ pages: 2, files: 3, bytes: 7 });
});
