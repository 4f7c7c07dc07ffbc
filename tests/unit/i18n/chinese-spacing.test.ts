import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MESSAGES = 'src/i18n/messages/zh';
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

describe('no space stands between Chinese characters and digits (docs/style.md)', () => {
  const files = readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  it.each(files)('in the messages of %s', (name) => {
    expect(spacedLines(readFileSync(join(MESSAGES, name), 'utf8'))).toEqual([]);
  });
});
