import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import type { FactPath, Part } from '../../../src/reading/positions.ts';
import { decode, positionAt } from '../../../src/reading/text.ts';
import { documents, pathsOf } from './documents.ts';

const FACTS = `title: A fund
places: [nanjing, "jiangbei"]
claims:
  - fund: a-fund
    amount: 1 billion CNY
  - fund: b-fund
    amount: 2 billion CNY
    usd: [{source: zdnet, amount: 1 USD}, {source: ewn, amount: 2 USD}]
names: {en: Nanjing, zh: 南京市, pinyin: Nánjīng}
note: >
  a folded
  text
quoted: 'it''s'
nothing:
last: 中文 # and a remark
`;

/** The file as it would be found on disk. */
const matterOf = (text: string) => {
  const read = decode(new TextEncoder().encode(text), 'f.md');
  if ('problem' in read) throw new Error(read.problem.message);
  const matter = readMatter(read.text, 'f.md');
  if ('problems' in matter) throw new Error(matter.problems[0]?.message);
  return matter;
};

const CASES: [FactPath, Part, line: number, column: number][] = [
  [['title'], 'key', 2, 1],
  [['title'], 'value', 2, 8],
  [['places', 0], 'value', 3, 10],
  [['places', 1], 'value', 3, 19],
  [['claims'], 'key', 4, 1],
  [['claims', 0], 'value', 5, 5],
  [['claims', 1, 'amount'], 'key', 8, 5],
  [['claims', 1, 'amount'], 'value', 8, 13],
  [['claims', 1, 'usd', 1, 'amount'], 'value', 9, 65],
  [['claims', 1, 'usd', 1, 'amount'], 'key', 9, 57],
  [['names', 'zh'], 'key', 10, 22],
  [['names', 'zh'], 'value', 10, 26],
  [['names', 'pinyin'], 'value', 10, 39],
  [['note'], 'value', 11, 7],
  [['quoted'], 'value', 14, 9],
  [['nothing'], 'key', 15, 1],
  [['last'], 'value', 16, 7],
];

const FORMS = {
  'as it is': (text: string) => text,
  'with CRLF': (text: string) => text.replaceAll('\n', '\r\n'),
  'with old Mac line ends': (text: string) => text.replaceAll('\n', '\r'),
  'with a byte order mark': (text: string) => `\ufeff${text}`,
  'with a byte order mark and CRLF': (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
};

describe.each(Object.entries(FORMS))('a file %s', (_form, change) => {
  const { locate, bodyLine, body } = matterOf(change(`---\n${FACTS}---\nA text.\n`));
  it.each(CASES)('has %j, its %s, at %d:%d', (path, part, line, column) => {
    expect(locate(path, part)).toEqual({ line, column });
  });
  it('has its body below', () => {
    expect([bodyLine, body]).toEqual([18, 'A text.\n']);
  });
});

describe('what is not there', () => {
  const { locate } = matterOf(`---\n${FACTS}---\n`);
  it.each<[FactPath, number, number]>([
    [[], 2, 1],
    [['nowhere'], 2, 1],
    [['claims', 7], 5, 3],
    [['claims', 1, 'status'], 7, 5],
    [['title', 'deeper'], 2, 8],
    [['places', 'length'], 3, 9],
    [['__proto__'], 2, 1],
    [['constructor', 'name'], 2, 1],
  ])('%j is looked for at the last thing that is: %d:%d', (path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });
});

it('counts tabs as one character, and letters of two code units too', () => {
  const { locate } = matterOf('---\ntitle:\t"😀 a"\npair: {a: 😀, b: c}\n---\n');
  expect(locate(['title'])).toEqual({ line: 2, column: 8 });
  expect(locate(['pair', 'b'])).toEqual({ line: 3, column: 17 });
});

it('finds any path of any document within the file', () => {
  fc.assert(
    fc.property(documents, fc.array(fc.oneof(fc.string(), fc.nat(5))), ({ text, value }, other) => {
      const file = `---\n${text}---\n`;
      const { locate } = matterOf(file);
      const lines = file.split('\n');
      for (const path of [...pathsOf(value), other]) {
        for (const part of ['key', 'value'] as const) {
          const { line, column } = locate(path, part);
          expect(line).toBeGreaterThanOrEqual(2);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
        }
      }
    }),
  );
});

it('gives the line and column of any offset', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a\u4eac😀]*$/u)), fc.nat(200), (lines, offset) => {
      const text = lines.join('\n');
      const at = Math.min(offset, text.length);
      // Not between the halves of a letter.
      fc.pre(!/[\udc00-\udfff]/.test(text.charAt(at)));
      const { line, column } = positionAt(text, at);
      const before = text.split('\n').slice(0, line - 1);
      const letters = [...(text.split('\n')[line - 1] ?? '')].slice(0, column - 1);
      expect([...before, letters.join('')].join('\n')).toBe(text.slice(0, at));
    }),
  );
});
