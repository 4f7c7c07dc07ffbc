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

/** Demands that the two readers agree about a text that the fast one is trusted with. */
function agree(text: string): void {
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
}

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
  const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => `${parts.join('')}\n`);
  fc.assert(fc.property(texts, agree), { numRuns: 3000, examples: [[' |\n#\n']] });
});

/** Scalars of all kinds, most of which mean something else in another place. */
const SCALARS = [
  ...[
    'a',
    'b c',
    '~',
    'null',
    'true',
    '1.10',
    'a: b',
    '- a',
    '?',
    '? a',
    '!',
    '*a',
    '-',
    '--',
    '#x',
  ],
  ...['"q #"', "'s ]'", '"}"', "''", '""', '"m\n  n"', '"y\\\n  z"', 'x #r', "it's", 'x\\', '南京'],
  ...['[Update]', 'see {{ x }}', '"[U]: x"', "'On [1] : x'", '|2', '>', 'http://x.y/a#b', 'x: "y'],
];
const space = fc.constantFrom('', '', ' ', '\n  ', ' # r\n  ');

const { flow } = fc.letrec<{ flow: string; pair: string; spaced: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...SCALARS),
    fc
      .array(fc.oneof(tie('spaced'), tie('pair')), { maxLength: 3 })
      .map((all) => `[${all.join(',')}]`),
    fc.array(tie('pair'), { maxLength: 3 }).map((all) => `{${all.join(',')}}`),
  ),
  spaced: fc.tuple(space, tie('flow'), space).map((parts) => parts.join('')),
  pair: fc
    .tuple(tie('spaced'), fc.constantFrom(': ', ':', ' : ', ''), tie('spaced'))
    .map((parts) => parts.join('')),
}));

it('they agree about keys and lists in brackets, whatever stands in them', () => {
  const texts = flow.map((written) => `k: ${written}\n`);
  fc.assert(fc.property(texts, agree), { numRuns: 3000 });
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
  ...[
    'a: {"b\n}": c, ~}',
    `a:\n- b:\n${' '.repeat(90)}-\n- c`,
    '?\n  a\n: b',
    'a: !',
    '[! , b]',
    '{"a":! }',
    '{"":"q #", {[ NULL]}}',
    'a: |2\n\n   b',
  ],
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
  ...[
    'a: b ! c',
    'a: b ? c',
    'a: "[Update]: Banks"',
    'a: "see {{ x }}"',
    "a: 'On [1] : x'",
    'a: |\n  b\\\n  c',
  ],
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
