/** Texts made to be slow: each repeats one piece up to a size. */

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const PIECES = {
  brackets: '[',
  mentions: '[[',
  'open mentions': '[[a',
  'sound mentions': '[[a]]',
  citations: '[@a]',
  'open citations': '[@a ',
  groups: '[@a;',
  pictures: '![',
  links: '[a](',
  'unclosed links': '[a](b',
  'link titles': '[a](b "',
  'closed brackets': '[a]',
  'angle links': '[a](<b',
  stars: '*',
  'opening stars': '*a ',
  'stars and underscores': '*a_ ',
  'closing stars': 'a* ',
  'strong inside words': 'a**b',
  quotes: '>',
  'spaced quotes': '> ',
  bullets: '- ',
  numbers: '1. ',
  'quotes of lists': '> - ',
  'list lines': '- a\n',
  'empty items': '-\n',
  definitions: '[a]: b\n',
  'open definitions': '[a]: <',
  'definition titles': '[a]: b "',
  'label lines': '[a\n',
  pipes: '|',
  'table rows': '|a|b\n',
  'delimiter rows': '|-|-\n',
  backticks: '`',
  'open code': '`a',
  'angle brackets': '<',
  'open tags': '<a ',
  'open attributes': '<a b="',
  cdata: '<![CDATA[',
  comments: '<!-- ',
  instructions: 'a <?',
  declarations: 'a <!A ',
  autolinks: '<a:',
  ampersands: '&',
  references: '&#1',
  backslashes: '\\',
  lines: 'a\n',
  headings: '# a\n',
  underlined: 'a\n=\n',
  fences: '```\n',
  tabs: '\t',
  spaces: ' ',
  'line feeds': '\n',
  rules: '* * *\n',
  'html blocks': '<div>\n',
  digits: '1',
  'digits and commas': '1,',
  'Chinese digits': '一1',
  words: 'word ',
  'hidden characters': '\u202E',
  nothing: '\0',
  'lone surrogates': '\uD800',
  'lazy lines': '> a\nb\n',
  'quoted breaks': '>\n',
  'bracket lines': '[a]\n',
  'month names': 'May ',
  'Chinese numbers': '百',
} satisfies Record<string, string>;

/** Shapes that are more than one piece repeated. */
const SHAPES: Record<string, (size: number) => string> = {
  'nested brackets': (size) => fill('[', size / 2) + fill(']', size / 2),
  'nested links': (size) => fill('[a ', size / 2) + fill('](b)', size / 2),
  'nested pictures': (size) => fill('![a ', size / 2) + fill('](b)', size / 2),
  'nested emphasis': (size) => fill('*a _b ', size / 2) + fill('_ *', size / 2),
  'nested stars': (size) => `${fill('*', size / 2)}a${fill('*', size / 2)}`,
  'lazy quote': (size) => `> ${fill('a\n', size)}`,
  'lazy list': (size) => `${fill('- ', 400)}a\n${fill('b\n', size)}`,
  'list ever deeper': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'growing code': (size) =>
    Array.from({ length: Math.sqrt(2 * size) }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'wide table': (size) => `${fill('|a', size / 3)}\n${fill('|-', size / 3)}\n`,
  'wide empty rows': (size) => `${fill('|a', 4000)}\n${fill('|-', 4000)}\n${fill('|\n', size)}`,
  'used definition': (size) => `[a]: b\n\n${fill('[a]', size)}`,
  'many definitions': (size) =>
    Array.from({ length: size / 12 }, (_, index) => `[a${index}]: b`).join('\n'),
};

/** Ten blocks of 19,000 characters, each with as many of a piece as the limits let through. */
const blocks = (piece: string, times: number): string =>
  Array.from(
    { length: 10 },
    () => `a ${(piece + 'c'.repeat(Math.floor(19_000 / times) - piece.length)).repeat(times)}`,
  ).join('\n\n');

const times = (count: number, block: string): string =>
  Array.from({ length: count }, () => block).join('\n\n');

const tickRuns = Array.from({ length: 43 }, (_, length) => '`'.repeat(length + 1)).join(' ');

/** What just passes the limits, with as much work in it as they allow. */
export const WITHIN_LIMITS: Record<string, string> = {
  stars: blocks('*', 990),
  'stars and underscores': blocks('*c_ ', 495),
  'unclosed links': blocks('[a](b', 49),
  'empty links': blocks('[](', 49),
  'link titles': blocks('[a](b "', 49),
  'link titles in brackets': blocks('[a](b (', 49),
  'angle links': blocks('[a](<b', 24),
  code: times(10, `${tickRuns}${'a'.repeat(18_000)}`),
  tags: blocks('<a b="', 49),
  instructions: blocks('<?', 49),
  comments: blocks('<!--', 49),
  cdata: blocks('<![CDATA[]]', 49),
  mentions: blocks('[[a]]', 245),
  'open mentions': blocks('[[a] ]', 245),
  citations: blocks('[@a]', 495),
  pictures: times(10, `${'![a '.repeat(20)}${'](b)'.repeat(20)}\n`.repeat(2)),
  emphasis: times(10, '*a _b '.repeat(240) + '_ *'.repeat(240)),
  'stars about a word': times(10, `${'*'.repeat(499)}a${'*'.repeat(499)}`),
  containers: times(4, '> - 1. > - 1. a\n'.repeat(83)),
  'lazy lines': times(7, `${'> '.repeat(6)}a\n${'a\n'.repeat(498)}`),
  headings: `${'a\n=\n\n'.repeat(199)}${'b\n\n'.repeat(1_600)}`,
  tables: times(7, `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${'|\n'.repeat(497)}`),
  'lists in lists': times(4, '- - - - - - a\n'.repeat(83)),
  'list of many': times(4, '- a\n'.repeat(499)),
  quotes: times(4, '> a\n>\n'.repeat(249)),
  'nested lists': times(
    8,
    Array.from({ length: 240 }, (_, line) => `${'  '.repeat(line % 20)}- a`).join('\n'),
  ),
  definitions: Array.from({ length: 1_900 }, (_, index) => `[a${index}]: b\n`).join('\n'),
};

/** Every hostile text of a size, by name. */
export function hostileBodies(size: number): [name: string, body: string][] {
  return [
    ...Object.entries(PIECES).map(([name, piece]): [string, string] => [name, fill(piece, size)]),
    ...Object.entries(SHAPES).map(([name, shape]): [string, string] => [name, shape(size)]),
  ];
}
