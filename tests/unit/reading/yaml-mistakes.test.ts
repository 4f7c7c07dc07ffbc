import { describe, expect, it } from 'vitest';
import { YAML_MISTAKES, yamlMistake } from '../../../src/problems/catalogue/yaml.ts';
import { readMatter } from '../../../src/reading/frontmatter.ts';

/** The code of the mistake, the facts, and where they are wrong; the facts begin on line 2. */
const CASES: [code: string, facts: string, line: number, column: number][] = [
  ['BLOCK_AS_IMPLICIT_KEY', 'title: Nanjing: a fund', 2, 8],
  ['BLOCK_AS_IMPLICIT_KEY', 'title: "Nanjing": a fund', 2, 8],
  ['BLOCK_AS_IMPLICIT_KEY', 'a: b\n名: 南京: 基金', 3, 4],
  ['BLOCK_IN_FLOW', 'places: [\n  a: b: c\n]', 3, 6],
  ['TAB_AS_INDENT', 'names:\n\ten: Nanjing', 3, 1],
  ['BAD_INDENT', 'names:\n  en: Nanjing\n zh: 南京', 4, 1],
  ['BAD_INDENT', 'places: [nanjing\nkind: fund', 3, 1],
  ['MISSING_CHAR', 'places: ["nanjing" "beijing"]', 2, 20],
  ['OPEN_QUOTE', 'a: b\ntitle: "A fund\nkind: fund', 3, 8],
  ['OPEN_QUOTE', "title: 'A fund", 2, 8],
  ['BAD_SCALAR_START', 'title: @zdnet', 2, 8],
  ['BAD_SCALAR_START', 'title: `code`', 2, 8],
  ['BAD_ALIAS', 'title: & Sons', 2, 8],
  ['MULTILINE_IMPLICIT_KEY', 'title:A fund\nkind: fund', 2, 1],
  ['MULTILINE_IMPLICIT_KEY', 'title\nkind: fund', 2, 1],
  ['UNEXPECTED_TOKEN', "title: 'it's new'", 2, 12],
  ['UNEXPECTED_TOKEN', 'title: "a" b', 2, 12],
  ['UNEXPECTED_TOKEN', 'places: nanjing]\nkind: ]', 3, 7],
  ['BAD_DQ_ESCAPE', 'title: "C:\\data"', 2, 11],
  ['MISSING_ANCHOR', 'title: *important*', 2, 8],
  ['MISSING_ANCHOR', 'title: **bold**', 2, 8],
  ['UNUSED_ANCHOR', 'publisher: &Company', 2, 12],
  ['UNUSED_ANCHOR', 'a: &x b\nc: [*x, &y d]', 3, 9],
  ['NOT_KEYS', '- title', 2, 1],
  ['NOT_KEYS', 'a text', 2, 1],
  ['MULTIPLE_DOCS', 'a: b\n...\nc: d', 4, 1],
  ['MULTIPLE_ANCHORS', 'a: &x &y b', 2, 7],
];

describe.each(['\n', '\r\n'])('with %j', (end) => {
  it.each(CASES)('%s: %j at %d:%d', (code, facts, line, column) => {
    const text = `---\n${facts}\n---\n`.replaceAll('\n', end).replaceAll('\r\n', '\n');
    const { what, right } = yamlMistake(code);
    expect(readMatter(text, 'f.md')).toEqual({
      problems: [
        {
          file: 'f.md',
          line,
          column,
          severity: 'error',
          code: 'yaml-syntax',
          params: { mistake: code },
          message: what,
          hint: right,
        },
      ],
    });
  });
});

it('every mistake that has a sentence of its own has a case above', () => {
  const cases = new Set(CASES.map(([code]) => code));
  expect(Object.keys(YAML_MISTAKES).filter((code) => !cases.has(code))).toEqual([]);
});

it.each([
  ['at the top', 'a: 1\nb: 2\na: 3', [[4, 1, 'a']]],
  ['inside', 'names: {en: a, zh: b, en: c}', [[2, 23, 'en']]],
  [
    'in a list, twice',
    'claims:\n  - fund: a\n    fund: b\n    "fund": c',
    [
      [4, 5, 'fund'],
      [5, 5, '"fund"'],
    ],
  ],
  ['in Chinese', '名: a\n名: b', [[3, 1, '名']]],
])('finds a key that stands twice %s', (_where, facts, expected) => {
  const read = readMatter(`---\n${facts}\n---\n`, 'f.md');
  const problems = 'problems' in read ? read.problems : [];
  expect(
    problems.map(({ line, column, message }) => [line, column, message.split(': ')[0]]),
  ).toEqual(expected);
});
