import fc from 'fast-check';
import type { FactPath } from '../../../src/reading/positions.ts';

/** What frontmatter can hold: texts as written, yes or no, nothing, lists and keys. */
export type Value = string | boolean | null | Value[] | { [key: string]: Value };

/** A document as it is written, and what it says. */
export interface Written {
  text: string;
  value: Record<string, Value>;
}

/** A value on one line: as it is written, and what it says. */
interface Inline {
  text: string;
  value: Value;
}

const NAMES = [
  ...['title', 'date', 'claims', 'amount', 'note', 'zh', 'part_of', 'x1', 'a-b', 'constructor'],
  ...['toString', 'length', 'null1', '名'],
];
const key = fc.constantFrom(...NAMES);

/** Texts that stand bare, most of which a careless reader would take for numbers, dates or answers. */
const BARE = [
  ...['A fund', '2018-07-23', '2018-07', '2018', '1.10', '010', '0x1F', '0o17', '1e3', '1e999'],
  ...['12:30', '12:30:45', '-1', '+1', '.5', '1_000', '.inf', '.nan', 'yes', 'No', 'on', 'off'],
  ...['y', 'n', '南京市', 'Nánjīng Shì', 'a#b', 'https://example.org/a?b=c', '10亿元', 'US$1.5bn'],
  ...['it’s', 'a "b" c', '100%', 'a & b', 'a * b', 'a ! b', 'TRUE?', 'nullish', 'a:b', '😀', '-x'],
  ...['Null and void', '2018-02-30', '2018-07-23T00:00:00Z', '9007199254740993', 'a\\b', '=', '<'],
];
const bare = fc.constantFrom(...BARE).map((text): Inline => ({ text, value: text }));

const single = fc
  .constantFrom('', "it's", ' spaced ', 'a: b', '[x]', '#x', 'true', '1.10', '"', '\\n', '南京')
  .map((value): Inline => ({ text: `'${value.replaceAll("'", "''")}'`, value }));

const double = fc
  .constantFrom('', 'a "b"', 'a\\b', 'tab\tand\nline', ' x ', '南京', 'null', '😀', '\u00e9')
  .map((value): Inline => ({ text: JSON.stringify(value), value }));

const answer = fc.constantFrom<Inline>(
  ...['true', 'True', 'TRUE'].map((text) => ({ text, value: true })),
  ...['false', 'False', 'FALSE'].map((text) => ({ text, value: false })),
  ...['null', 'Null', 'NULL', '~'].map((text) => ({ text, value: null })),
);

/** A text that may stand between brackets too. */
const inFlow = fc.oneof(
  bare.filter(({ text }) => !/[,[\]{}]/.test(text)),
  single,
  double,
  answer,
);

const pairsOf = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 4 });

const toObject = (pairs: [string, Value][]): Record<string, Value> => Object.fromEntries(pairs);

const flow: fc.Arbitrary<Inline> = fc.letrec<{ value: Inline; list: Inline; keys: Inline }>(
  (tie) => ({
    value: fc.oneof({ depthSize: 'small' }, inFlow, inFlow, tie('list'), tie('keys')),
    list: fc.array(tie('value'), { maxLength: 3 }).map((items) => ({
      text: `[${items.map(({ text }) => text).join(', ')}]`,
      value: items.map(({ value }) => value),
    })),
    keys: pairsOf(tie('value')).map((pairs) => ({
      text: `{${pairs.map(([name, { text }]) => `${name}: ${text}`).join(', ')}}`,
      value: toObject(pairs.map(([name, { value }]) => [name, value])),
    })),
  }),
).value;

/** Lines of a value below its key, not yet indented. */
interface Block {
  lines: string[];
  value: Value;
}

/** A key’s value: what stands on the key’s own line, and the lines below. */
interface Entry extends Block {
  head: string;
}

const folded = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>-', '|+'),
    fc.array(fc.constantFrom('a text', '南京 b', 'c: d'), { minLength: 1, maxLength: 3 }),
  )
  .map(([mark, lines]) => ({ mark, lines }));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const blockKeys: fc.Arbitrary<Block> = pairsOf(flow)
  .filter((pairs) => pairs.length > 0)
  .map((pairs) => ({
    lines: pairs.map(([name, { text }]) => `${name}: ${text}`),
    value: toObject(pairs.map(([name, { value }]) => [name, value])),
  }));

const blockList: fc.Arbitrary<Block> = fc
  .array(
    fc.oneof(
      flow.map(({ text, value }) => ({ lines: [text], value })),
      blockKeys,
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((items) => ({
    lines: items.flatMap(({ lines: [first = '', ...rest] }) => [`- ${first}`, ...indented(rest)]),
    value: items.map(({ value }) => value),
  }));

const scalarBlock = ({ mark, lines }: { mark: string; lines: string[] }) => {
  const joined = mark.startsWith('>') ? lines.join(' ') : lines.join('\n');
  return { mark, lines, value: mark.endsWith('-') ? joined : `${joined}\n` };
};

const entry = fc.oneof(
  flow.map(({ text, value }): Entry => ({ head: ` ${text}`, lines: [], value })),
  flow.map(({ text, value }): Entry => ({ head: ` ${text} # a remark`, lines: [], value })),
  fc.constant<Entry>({ head: '', lines: [], value: null }),
  blockKeys.map((block): Entry => ({ head: '', ...block, lines: indented(block.lines) })),
  blockList.map((block): Entry => ({ head: '', ...block })),
  blockList.map((block): Entry => ({ head: '', ...block, lines: indented(block.lines) })),
  folded
    .map(scalarBlock)
    .map(({ mark, lines, value }): Entry => ({ head: ` ${mark}`, lines: indented(lines), value })),
);

/** Plain frontmatter, as people and the Atlas's own tools write it. */
export const documents: fc.Arbitrary<Written> = pairsOf(entry)
  .filter((pairs) => pairs.length > 0)
  .map((pairs) => ({
    text: pairs
      .map(([name, { head, lines }]) =>
        [`${name}:${head}`, ...lines].map((line) => `${line}\n`).join(''),
      )
      .join(''),
    value: toObject(pairs.map(([name, { value }]) => [name, value])),
  }));

/** The path of every value of a document. */
export function pathsOf(value: Value, path: FactPath = []): FactPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, at) => pathsOf(item, [...path, at]))
    : Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]));
  return [path, ...inner];
}
