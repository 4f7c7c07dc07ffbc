import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems/problem.ts';
import { runCheck } from '../../harness/commands.ts';
import { tempFolder } from '../../harness/files.ts';
import { ROOT } from '../../harness/paths.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const withBody = (body: string): string =>
  SMALL_RECORD[ARTICLE].replace(/\n---\n[^]*/, `\n---\n${body}\n`);

/** Shapes that parsers take long over, at a size. */
const SHAPES: Record<string, (size: number) => string> = {
  brackets: (size) => '['.repeat(size / 2) + ']'.repeat(size / 2),
  links: (size) => '[a'.repeat(size / 6) + '](b)'.repeat(size / 6),
  quotes: (size) => `${'> '.repeat(size / 2)}a`,
  'quoted-lines': (size) => '> > > a\n'.repeat(size / 8),
  emphasis: (size) => '*a _b '.repeat(size / 12) + '_ *'.repeat(size / 6),
  stars: (size) => `${'*'.repeat(size / 2)}a${'*'.repeat(size / 2)}`,
  definitions: (size) => '[a]: b\n\n'.repeat(size / 8),
  references: (size) => `[a]: b\n\n${'[a]'.repeat(size / 3)}`,
  columns: (size) => `${'|a'.repeat(size / 4)}\n${'|-'.repeat(size / 4)}\n`,
  rows: (size) => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(size / 6)}`,
  lists: (size) => `${'- '.repeat(size / 2)}a`,
  code: (size) => '`a ``b '.repeat(size / 7),
  mentions: (size) => '[[nanjing]] '.repeat(size / 12),
  citations: (size) => '[@gazette] '.repeat(size / 11),
};

/** Text that is as hostile to YAML. */
const FACTS: Record<string, (size: number) => string> = {
  title: (size) => `title: ${'a'.repeat(size)}\n`,
  flow: (size) => `topics: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}\n`,
  keys: (size) => Array.from({ length: size / 8 }, (_, key) => `k${key}: a\n`).join(''),
  unclosed: (size) => `title: "${'a\n  '.repeat(size / 4)}`,
};

/** Milliseconds of processor time that a check may take. */
const MOST_MILLISECONDS = 20_000;
const REPORTS_TIME = pathToFileURL(join(ROOT, 'tests/harness/cpu-report.mjs')).href;

const name = (shape: string): string => `articles/2018/2018-07-23-${shape}.md`;

/** What a check within limits of time and memory says first of each file. */
async function told(bodies: number, facts: number): Promise<Record<string, string>> {
  const { [ARTICLE]: article, ...rest } = SMALL_RECORD;
  const files = Object.fromEntries([
    ...Object.entries(SHAPES).map(([shape, fill]) => [shape, withBody(fill(bodies))]),
    ...Object.entries(FACTS).map(([shape, fill]) => [
      shape,
      article.replace(/title: .*\n/, fill(facts)),
    ]),
  ]) as Record<string, string>;
  const record = Object.fromEntries(
    Object.entries(files).map(([shape, text]) => [name(shape), text]),
  );
  const spent = join(tempFolder('spent'), 'milliseconds');
  const { code, stdout, stderr } = await runCheck({ ...rest, ...record }, ['--format', 'json'], {
    env: {
      NODE_OPTIONS: `--max-old-space-size=512 --import=${REPORTS_TIME}`,
      CPU_REPORT: spent,
    },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(Number(readFileSync(spent, 'utf8'))).toBeLessThan(MOST_MILLISECONDS);
  const problems = JSON.parse(stdout) as Problem[];
  // However much is wrong, what is said of it stays readable.
  expect(problems.length).toBeLessThan(1_000);
  expect(problems.filter(({ message, hint }) => `${message}${hint}`.length > 600)).toEqual([]);
  const first = (shape: string): string => {
    const found = problems.find(
      ({ file, severity }) => severity === 'error' && file === `content/${name(shape)}`,
    );
    return found ? `${found.code} ${found.line}:${found.column}` : 'nothing';
  };
  return Object.fromEntries(Object.keys(files).map((shape) => [shape, first(shape)]));
}

describe('a check ends in 20 seconds of processor time and half a gigabyte, with a problem in each file', () => {
  it('1 MB of anything', async () => {
    const found = await told(1_000_000, 1_000_000);
    expect(Object.keys(found)).toHaveLength(Object.keys({ ...SHAPES, ...FACTS }).length);
    expect(new Set(Object.values(found))).toEqual(new Set(['file-too-large 1:1']));
  });

  it('as much as is read', async () => {
    expect(await told(190_000, 60_000)).toMatchInlineSnapshot(`
      {
        "brackets": "text-too-deep 23:1",
        "citations": "text-too-large 23:1",
        "code": "text-too-large 23:1",
        "columns": "text-too-large 23:1",
        "definitions": "text-too-large 4023:1",
        "emphasis": "text-too-large 23:1",
        "flow": "too-deep 2:33",
        "keys": "file-too-large 1:1",
        "links": "text-too-deep 23:1",
        "lists": "text-too-deep 23:1",
        "mentions": "text-too-large 23:1",
        "quoted-lines": "text-too-large 4023:1",
        "quotes": "text-too-deep 23:1",
        "references": "text-too-large 25:1",
        "rows": "text-too-large 4023:1",
        "stars": "text-too-large 23:1",
        "title": "too-long 2:8",
        "unclosed": "yaml-syntax 2:8",
      }
    `);
  });
});
