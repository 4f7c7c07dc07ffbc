import { describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode } from '../../../src/problems/catalogue.ts';
import { EXAMPLES } from '../../../src/problems/catalogue/examples/index.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { annotated, githubReport } from '../../../src/problems/report/github.ts';
import { jsonReport } from '../../../src/problems/report/json.ts';
import { markdownReport } from '../../../src/problems/report/markdown.ts';
import { textReport } from '../../../src/problems/report/text.ts';
import { sortProblems } from '../../../src/problems/sort.ts';

const at = (line: number, column: number, more: Partial<Problem> = {}): Problem => ({
  file: 'content/a.md',
  line,
  column,
  severity: 'error',
  params: {},
  code: 'bad-id',
  message: 'What is wrong.',
  hint: 'What to write.',
  ...more,
});
/** The line with the mark below it, as the report shows a line of a file. */
const quoteOf = (text: string, column: number): string[] =>
  textReport([at(1, column)], () => text)
    .split('\n')
    .filter((line) => /^ {4}/.test(line));

describe('the quoted line', () => {
  it.each([
    ['title: x', 8, ['    1 | title: x', '               ^']],
    ['title: 南京 x', 11, ['    1 | title: 南京 x', '                    ^']],
    ['\ttitle: x', 9, ['    1 |  title: x', '                ^']],
    ['a😀b', 3, ['    1 | a😀b', '           ^']],
    ['a\u202eb\u0007', 3, ['    1 | a·b·', '          ^']],
    ['', 1, []],
    ['   ', 2, []],
  ])('%j at %d', (text, column, expected) => {
    expect(quoteOf(text, column)).toEqual(expected);
  });
  it('is cut where it is long, so that the location is in it', () => {
    const [shown = '', mark = ''] = quoteOf(`${'x'.repeat(500)}!${'y'.repeat(500)}`, 501);
    expect(shown.length).toBeLessThan(120);
    expect(shown.charAt(mark.indexOf('^'))).toBe('!');
  });
  it('is left out where there is none', () => {
    expect(textReport([at(9, 1)], () => 'one line')).not.toContain('|');
    expect(textReport([at(1, 1)], () => undefined)).not.toContain('|');
  });
});

describe('the counts', () => {
  const warning = at(2, 1, { severity: 'warning' });
  it.each([
    [[], 'No problems found.'],
    [[at(1, 1)], '1 error and 0 warnings in 1 file.'],
    [[at(1, 1), warning], '1 error and 1 warning in 1 file.'],
    [
      [at(1, 1), at(3, 1), at(1, 1, { file: 'content/b.md' })],
      '3 errors and 0 warnings in 2 files.',
    ],
  ])('of %j', (problems, expected) => {
    expect(
      textReport(problems, () => undefined)
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(expected);
    expect(githubReport(problems).trimEnd().split('\n').at(-1)).toBe(expected);
    expect(JSON.parse(jsonReport(problems))).toEqual(
      problems.map(({ params: _, ...shown }) => shown),
    );
  });
});

it('escapes what GitHub would take for a command', () => {
  const hostile = at(1, 2, {
    file: 'content/a,b:c%.md',
    message: 'One\r\n::error::two, 100 %.',
    severity: 'warning',
  });
  expect(githubReport([hostile])).toMatchInlineSnapshot(`
    "::warning file=content/a%2Cb%3Ac%25.md,line=1,col=2,title=bad-id::One%0D%0A::error::two, 100 %25.%0AWhat to write.
    0 errors and 1 warning in 1 file.
    "
  `);
});

describe('a name of a file that a terminal or GitHub would obey', () => {
  it.each([
    ['a line feed and a command', 'content/a\n::warning::INJ.md', 'content/a·::warning::INJ.md'],
    ['a carriage return', 'content/a\r::error::INJ.md', 'content/a·::error::INJ.md'],
    ['a line separator', 'content/a\u2028::error::INJ.md', 'content/a·::error::INJ.md'],
    ['a colour', 'content/a\u001b[31m.md', 'content/a·[31m.md'],
    ['a short escape', 'content/a\u009b31m.md', 'content/a·31m.md'],
    ['a turned line', 'content/a\u202edm.md', 'content/a·dm.md'],
    ['a command that it begins with', '::stop-commands::x.md', '·:stop-commands::x.md'],
    ['a command behind spaces', ' \t::error::x.md', '  ·:error::x.md'],
    ['a command of the old form', 'content/##[error]x.md', 'content/#·[error]x.md'],
  ])('%s', (_what, file, shown) => {
    const hostile = [at(3, 4, { file })];
    const text = textReport(hostile, () => undefined);
    expect(text.split('\n')[0]).toBe(`${shown}:3:4 error bad-id`);
    const github = githubReport(hostile);
    expect(github.split('\n')).toHaveLength(3);
    const json = jsonReport(hostile);
    expect(JSON.parse(json)).toMatchObject([{ file }]);
    for (const report of [text, github, json]) {
      expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
  });

  it('is escaped where GitHub finds the file by it', () => {
    const [line] = githubReport([at(1, 1, { file: 'content/a\n::warning::b.md' })]).split('\n');
    expect(line).toContain('file=content/a%0A%3A%3Awarning%3A%3Ab.md,');
  });

  it('is no command in a message, a hint or a quoted line either', () => {
    const hostile = at(1, 1, { message: '::error::a', hint: 'Write:\n  ::error::b' });
    const lines = textReport([hostile], () => '::error::c ##[error]d').split('\n');
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
    expect(lines).toContain('    1 | ::error::c #·[error]d');
  });
});

it('sorts by file, line, column and code, whatever the locale', () => {
  const problems = [
    at(1, 1, { file: 'content/Z.md' }),
    at(1, 1, { file: 'content/a.md', code: 'bad-code' }),
    at(1, 1, { file: 'content/a.md', code: 'bad-day' }),
    at(2, 10),
    at(10, 2),
    at(10, 10),
    at(1, 1, { file: 'content/ä.md' }),
    at(1, 1, { file: 'content/南.md' }),
  ];
  expect(sortProblems([...problems].reverse())).toEqual(problems);
});

describe('the help of every problem', () => {
  it.each(Object.keys(PROBLEMS) as ProblemCode[])('%s', (code) => {
    const { why } = PROBLEMS[code].help;
    const { wrong, right } = EXAMPLES[code];
    expect(why).toMatch(/^[A-Z\p{L}][^]*\.$/u);
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(wrong.trim()).not.toBe('');
    expect(right.trim()).not.toBe('');
    expect(right).not.toBe(wrong);
  });
});

describe('the report for GitHub', () => {
  const many = Array.from({ length: 14 }, (_, line) => at(line + 1, 1));

  it('shows no more beside the lines than GitHub does, and counts all', () => {
    const report = githubReport(many).trimEnd().split('\n');
    expect(report).toHaveLength(11);
    expect(report.at(-1)).toContain('14 ');
    expect(annotated(many).rest).toEqual(many.slice(10));
  });

  it('has the rest as Markdown in which names are only text', () => {
    const markdown = markdownReport(many, 'en', [at(12, 1, { file: 'content/<b>@x.md' })]);
    expect(markdown).toContain('14 ');
    expect(markdown).not.toContain('<b>');
    expect(markdown).not.toContain('@x');
  });
});
