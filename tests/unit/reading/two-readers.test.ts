import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMatter } from '../../../src/reading/frontmatter.ts';
import { isPlain } from '../../../src/reading/plain-yaml.ts';
import { plainValue, readCarefully, readFast } from '../../../src/reading/yaml.ts';
import { documents } from './documents.ts';

it('the fast and the careful reader agree, and give values back as they are written', () => {
  fc.assert(
    fc.property(documents, ({ text, value }) => {
      expect(isPlain(text)).toBe(true);
      const { document } = readCarefully(text);
      expect(document.errors).toEqual([]);
      expect(plainValue(document)).toEqual(value);
      expect(readFast(text)).toEqual(value);
    }),
    { numRuns: 500 },
  );
});

it('the whole way through gray-matter gives the same, and leaves the body alone', () => {
  fc.assert(
    fc.property(
      documents,
      fc.constantFrom('', '\nText.\n', '---\n---\n'),
      ({ text, value }, body) => {
        const matter = readMatter(`---\n${text}---\n${body}`, 'f.md');
        expect(matter).toMatchObject({ facts: value, body });
      },
    ),
  );
});

it('whatever a text is, the two readers agree where the fast one is trusted', () => {
  const pieces = fc.constantFrom(
    ...[
      'a',
      'x',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '|',
      '>',
      '1.10',
      'true',
      '~',
      '南京',
      '=',
      '<<',
    ],
    ...[
      'b: ',
      'c: ',
      ': ',
      '- ',
      ', ',
      '"b #": ',
      '"}"',
      '? ',
      '|2',
      '{{',
      '} }',
      '[[',
      ' #',
      '\n',
      '\n  ',
      ' ',
      '\t',
      '%',
      '@',
      '`',
      '\\',
      '-',
      '*',
      '&',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = `${parts.join('')}\n`;
      fc.pre(isPlain(text));
      let fast: unknown;
      try {
        fast = readFast(text);
      } catch {
        return;
      }
      const { document } = readCarefully(text);
      // What only the careful one refuses is read as the fast one has it.
      if (document.errors.length > 0) return;
      expect(fast ?? null).toEqual(plainValue(document));
    }),
    { numRuns: 3000, examples: [[[' ', '|', '\n', '#']]] },
  );
});

it.each([
  ...[
    '{~}',
    '~: x',
    '{null: x}',
    '{a, ~}',
    '{a, ~, b}',
    '{: x}',
    '? ~',
    '{a: b, ~: c}',
    '{ ~ : x}',
  ],
  ...['- ~: 1', 'a:\n  Null: 1'],
])('the fast reader is not trusted where nothing stands in the place of a key: %s', (text) => {
  expect(isPlain(text)).toBe(false);
});

it.each([
  ...['a: {"b #": c, ~: d}', 'a: {"}": b, ~}', "a: {'x #': 1, : d}", 'a: {"b #": {[x]}}'],
  ...['a: {"b\n}": c, ~}', `a:\n- b:\n${' '.repeat(90)}-\n- c`, '?\n  a\n: b', 'a: |2\n\n   b'],
  ...['- - \n- ', '- - # none\n- a', 'a:\n  - b:\n      -\n\n  - c'],
  ...['"\n  \\\n  \n  ="', 'a: |\n  \t', 'b: > # remark\n  \t'],
  ...[
    '{{ title }}',
    'a: {[b]}',
    '{a: b, [c]: d}',
    '[a]: b',
    '{~ # none\n}',
    '{ # none\n~}',
    '[: a]',
  ],
])('the fast reader is not trusted with what it reads otherwise: %j', (text) => {
  expect(isPlain(text)).toBe(false);
});

it.each([
  ...['a:\n  -\n  - b', 'a:\n  -\nb: c', '-\n  a: b\n-\n  a: c', 'a: [b: c, d: e]'],
  ...['a: [{b: c}, {d: e}]', 'a: [[b], [c]]', 'a: {b: [c], d: {e: f}}'],
  ...['a: "[Update]: Banks"', 'a: "see {{ x }}"', "a: 'On [1] : x'", 'a: |\n  b\\\n  c'],
  'a: ~',
  'a: null',
  'a: [b, ~]',
  'a: {b: ~ }',
  'nullable: x',
  'a: nothing, null',
  '- ~',
  'a: [b, ~, c]',
])('the fast reader is trusted with what both read alike: %j', (text) => {
  expect(isPlain(text)).toBe(true);
  expect(plainValue(readCarefully(text).document)).toEqual(readFast(text));
});
