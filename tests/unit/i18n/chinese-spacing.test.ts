import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MESSAGES = 'src/i18n/messages/zh';
const PROBLEMS = 'src/problems/catalogue/zh';
const COMPONENTS = 'src/components';
const HAN = '\\p{Script=Han}';

/** A space between a Chinese character and a digit, or a hole that a number or a sum goes into. */
const SPACED = new RegExp(
  `${HAN} (?:\\d|\\$\\{)|(?:\\d|\\}) ${HAN}|[^\\w\\p{Script=Han} ]\\$\\{[^{}]*\\} ${HAN}`,
  'u',
);

/** What a hole may hold beside spaces: an id or a key, which is a code and stands apart. */
const CODES = /\$\{(?:key|from|to|name)\}/gu;

const spacedLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line))
    .map((line) => line.replace(CODES, 'code'))
    .filter((line) => SPACED.test(line));

it.each<[string, number]>([
  ['`共 ${n} 项`', 1],
  ['`共${n}项`', 0],
  ['`${n} 项`', 1],
  ["'按 1 美元'", 1],
  ["'不足1亿元'", 0],
  ['`${key} 之内的${n}个键`', 0],
  ['`${from} 改为 ${to}`', 0],
  ['// 计 1 项', 0],
])('the rule finds in %s %i', (line, found) => {
  expect(spacedLines(line)).toHaveLength(found);
});

/** Programs and formats by their names, which are words of the sentence and no codes. */
const NAME = '(?:GitHub|Issues|JPEG|PNG|YAML|UTF-\\d+|Markdown)';
const SPACED_NAME = new RegExp(`${HAN} ${NAME}|${NAME} ${HAN}`, 'u');

/** A count or a distance in what problems are told with; the other holes hold codes and pieces of files. */
const SPACED_COUNT = /\p{Script=Han} \$\{(?:Math\.|p\.(?:count|lat|lon)\b)/u;

/** An expression, a space, and an amount or a date: the space would stand in Chinese too. */
const SPACED_VALUE =
  /\}(?: |\{' '\}\s*)(?:<(?:AmountText|DateText)|\{format)|(?:<(?:AmountText|DateText)[^>]*\/>|\{format\w+\([^{}]*\)\}) \{/u;

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );

const linesOf = (folder: string, name: string): string[] =>
  readFileSync(join(folder, name), 'utf8').split('\n');

describe('no space stands beside names and values', () => {
  it.each<[RegExp, string, boolean]>([
    [SPACED_NAME, '在 GitHub 网页上', true],
    [SPACED_NAME, '在GitHub网页上', false],
    [SPACED_NAME, '不是 UTF-8文字', true],
    [SPACED_COUNT, '只有 ${p.count} 条', true],
    [SPACED_COUNT, '${p.key} 只有${p.count}条', false],
    [SPACED_VALUE, '{terms.yuan} <AmountText amount={sum} />', true],
    [SPACED_VALUE, '{terms.yuan}{wordSpace}<AmountText amount={sum} />', false],
    [SPACED_VALUE, '{terms.rows} {formatNumber(n, lang)}', true],
    [SPACED_VALUE, "{terms.asOf}{' '}\n<DateText date={day} />", true],
  ])('%s and %s: %s', (rule, line, found) => {
    expect(rule.test(line)).toBe(found);
  });

  it.each([
    ...filesOf(MESSAGES, '.ts').map((name) => [MESSAGES, name, [SPACED_NAME]] as const),
    ...filesOf(PROBLEMS, '.ts').map(
      (name) => [PROBLEMS, name, [SPACED_NAME, SPACED_COUNT]] as const,
    ),
    ...filesOf(COMPONENTS, '.astro').map((name) => [COMPONENTS, name, [SPACED_VALUE]] as const),
  ])('%s %s', (folder, name, rules) => {
    const spaced = (text: string) => rules.some((rule) => rule.test(text));
    const lines = linesOf(folder, name);
    expect(lines.filter(spaced)).toEqual([]);
    expect(spaced(lines.join('\n'))).toBe(false);
  });
});

describe('no space stands between Chinese characters and digits (docs/style.md)', () => {
  it.each(filesOf(MESSAGES, '.ts'))('in the messages of %s', (name) => {
    expect(spacedLines(linesOf(MESSAGES, name).join('\n'))).toEqual([]);
  });
});
