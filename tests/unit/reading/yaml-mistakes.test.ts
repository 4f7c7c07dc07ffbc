import { describe, expect, it } from 'vitest';
import { YAML_MISTAKES, yamlMistake } from '../../../src/problems/catalogue/yaml.ts';
import { readMatter } from '../../../src/reading/frontmatter.ts';

/** The code of the mistake, the facts, where they are wrong (the facts begin on line 2), and the line as it should stand. */
const CASES: [code: string, facts: string, line: number, column: number, right?: string][] = [
  ['SECOND_COLON', 'title: Nanjing: a fund', 2, 8, 'title: "Nanjing: a fund"'],
  ['SECOND_COLON', 'a: b\n名: 南京: 基金', 3, 4, '名: "南京: 基金"'],
  ['SECOND_COLON', 'places: [\n  a: b: c\n]', 3, 6, '  a: "b: c"'],
  ['TAB_AS_INDENT', 'names:\n\ten: Nanjing', 3, 1],
  ['INDENT', 'names:\n  en: Nanjing\n zh: 南京', 4, 2, '  zh: 南京'],
  ['INDENT', 'claims:\n  - fund: a\n   of: b\n    to: c', 4, 4, '    of: b'],
  ['INDENT', 'title: x\n  date: 2018\nkind: y', 3, 3, 'date: 2018'],
  ['INDENT', 'title: x\n kind: f\n date: 2018', 3, 2, 'kind: f'],
  ['INDENT', '  title: a\ndate: 1', 2, 3, 'title: a'],
  ['INDENT', 'sources:\n  - id: a\n      title: b', 4, 7, '    title: b'],
  ['INDENT', 'sources:\n  - id: a\n   - id: b', 4, 4, '  - id: b'],
  ['NO_HYPHEN', 'claims:\n  fund: a\n  to: 1\n  - fund: b', 3, 3, '  - fund: a'],
  ['NO_HYPHEN_GAP', 'sources:\n  -id: a\n   title: b', 3, 3, '  - id: a'],
  ['OPEN_BRACKET', 'places: [nanjing\nkind: fund', 2, 17, 'places: [nanjing]'],
  ['HASH_IN_BRACKETS', 'names: {en: Fund #1}\nkind: a', 2, 18, 'names: {en: "Fund #1"}'],
  ['HASH_IN_BRACKETS', 'names: {en: Fund #1, zh: 基金}', 2, 18, 'names: {en: "Fund #1", zh: 基金}'],
  ['HASH_IN_BRACKETS', 'aliases: [A, Fund #区块链]', 2, 19, 'aliases: [A, "Fund #区块链"]'],
  ['OPEN_BRACKET', 'a: [b, {c: d\ne: f', 2, 13, 'a: [b, {c: d}]'],
  ['MISSING_CHAR', 'places: ["nanjing" "beijing"]', 2, 20],
  ['OPEN_QUOTE', 'a: b\ntitle: "A fund\nkind: fund', 3, 8, 'title: "A fund"'],
  ['OPEN_QUOTE', "title: 'A fund", 2, 8, 'title: "A fund"'],
  ['SIGN_FIRST', 'title: @zdnet', 2, 8, 'title: "@zdnet"'],
  ['SIGN_FIRST', 'title: `code`', 2, 8, 'title: "`code`"'],
  ['SIGN_FIRST', 'title: & Sons', 2, 8, 'title: "& Sons"'],
  ['SIGN_FIRST', 'title: *important*', 2, 8, 'title: "*important*"'],
  ['SIGN_FIRST', 'title: **bold**', 2, 8, 'title: "**bold**"'],
  ['SIGN_FIRST', 'title: *ST company joins', 2, 8, 'title: "*ST company joins"'],
  ['SIGN_FIRST', 'a: &x &y b', 2, 4, 'a: "&x &y b"'],
  ['BRACKET_FIRST', 'title: [Exclusive] A page', 2, 8, 'title: "[Exclusive] A page"'],
  ['BRACKET_FIRST', 'title: {A} page', 2, 8, 'title: "{A} page"'],
  ['WIDE_COLON', 'kind：policy\ntitle: a', 2, 5, 'kind: policy'],
  ['WIDE_COLON', 'title: a\nreviewed：2026-11-24', 3, 9, 'reviewed: 2026-11-24'],
  ['ODD_SPACE', 'title: a\nkind:\u00a0policy\ndate: 1', 3, 6, 'kind: policy'],
  ['ODD_INDENT', 'names:\n\u00a0\u00a0en: a', 3, 1, '  en: a'],
  ['ODD_INDENT', 'sources:\n  - id: a\n\u3000  title: b', 4, 1, '   title: b'],
  ['NO_GAP', 'title:A fund\nkind: fund', 2, 1, 'title: A fund'],
  ['MULTILINE_IMPLICIT_KEY', 'title\nkind: fund', 2, 1],
  ['QUOTE_IN_QUOTES', "title: 'it's new'", 2, 8, 'title: "it\'s new"'],
  ['QUOTE_IN_QUOTES', 'title: "a" b', 2, 8, 'title: \'"a" b\''],
  ['QUOTE_IN_QUOTES', 'title: "Nanjing": a fund', 2, 8, 'title: \'"Nanjing": a fund\''],
  ['UNEXPECTED_TOKEN', 'places: nanjing]\nkind: ]', 3, 7],
  ['BAD_DQ_ESCAPE', 'title: "C:\\data"', 2, 11],
  ['UNUSED_ANCHOR', 'publisher: &Company', 2, 12],
  ['UNUSED_ANCHOR', 'a: &x b\nc: [*x, &y d]', 3, 9],
  ['MISSING_ANCHOR', 'a: [*x, d]', 2, 5],
  ['NOT_KEYS', '- title', 2, 1],
  ['NOT_KEYS', 'a text', 2, 1],
  ['MULTIPLE_DOCS', 'a: b\n...\nc: d', 4, 1],
];

/** Slips that mean one thing only, so that `check --fix` takes them back. */
const ONLY_WIDTH = new Set(['WIDE_COLON', 'ODD_SPACE']);

/** What writes a line as it should be. */
const lineFix = (text: string, line: number, to = '') => [
  { change: 'word', file: 'f.md', line, column: 1, from: text.split('\n')[line - 1], to },
];

describe.each(['\n', '\r\n'])('with %j', (end) => {
  it.each(CASES)('%s: %j at %d:%d', (code, facts, line, column, right) => {
    const text = `---\n${facts}\n---\n`.replaceAll('\n', end).replaceAll('\r\n', '\n');
    const sentences = yamlMistake(code);
    expect(readMatter(text, 'f.md')).toEqual({
      problems: [
        {
          file: 'f.md',
          line,
          column,
          severity: 'error',
          code: 'yaml-syntax',
          params: right === undefined ? { mistake: code } : { mistake: code, right },
          message: sentences.what,
          hint: right === undefined ? sentences.right : `Write “${right}”.`,
          ...(ONLY_WIDTH.has(code) ? { fix: lineFix(text, line, right) } : {}),
        },
      ],
    });
  });
});

/** What the parser's own words are for, where no line shows the slip. */
const SELDOM = [
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BAD_ALIAS',
];

it('every mistake that has a sentence of its own has a case above', () => {
  const cases = new Set(CASES.map(([code]) => code));
  expect(Object.keys(YAML_MISTAKES).filter((code) => !cases.has(code))).toEqual(SELDOM);
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
