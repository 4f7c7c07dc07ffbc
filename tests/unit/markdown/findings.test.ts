import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';

const findingsOf = (body: string): string[] =>
  parseBody(body).findings.map(({ code, line, column, detail }) =>
    [`${code} ${line}:${column}`, detail].filter((piece) => piece !== undefined).join(' '),
  );

describe('findings', () => {
  it.each([
    [
      'a sound body',
      '## A\n\nText with [[nanjing]] [@zdnet] and `<b>` and <https://example.org>.',
      [],
    ],
    ['a tag', 'a <b>c</b>', ['raw-html 1:3 <b>', 'raw-html 1:7 </b>']],
    ['a block of HTML', 'a\n\n<script>\nx\n</script>', ['raw-html 3:1 <script> x </script>']],
    ['a comment', 'a <!-- b -->', ['raw-html 1:3 <!-- b -->']],
    ['a path', 'See [a](/cities/nanjing/)', ['relative-link 1:5 /cities/nanjing/']],
    ['an anchor', '[a](#source-zdnet)', ['relative-link 1:1 #source-zdnet']],
    ['a file beside', '[a](b.md)', ['relative-link 1:1 b.md']],
    ['an empty link', '[a]()', ['relative-link 1:1 ']],
    ['a picture', '在![a](b.png)', ['markdown-image 1:2 b.png']],
    [
      'a picture by reference',
      'c ![a][b]\n\n[b]: https://example.org/b.png',
      ['markdown-image 1:3 b'],
    ],
    ['a heading of the first level', 'a\n\n# B', ['heading-one 3:1']],
    ['an underlined heading', 'A\n===\n\nb', ['heading-one 1:1']],
    ['a name for an id', '在 [[Nanjing City]]', ['malformed-mention 1:3 [[Nanjing City]]']],
    ['an empty mention', 'a\nb [[ ]]', ['malformed-mention 2:3 [[ ]]']],
    ['an open mention', 'a [[nanjing', ['malformed-mention 1:3 [[nanjing']],
    ['a mention half closed', '[[nanjing] b', ['malformed-mention 1:1 [[nanjing]']],
    ['a mention as a picture', '![[nanjing]]', ['malformed-mention 1:2 [[nanjing]]']],
    ['an empty citation', '- a [@ ]', ['malformed-mention 1:5 [@ ]']],
    ['a citation with a capital', 'a [@ZDNet]', ['malformed-mention 1:3 [@ZDNet]']],
    [
      'two on one line',
      '[[A B]] and [@ ]',
      ['malformed-mention 1:1 [[A B]]', 'malformed-mention 1:13 [@ ]'],
    ],
    [
      'a citation that is a definition',
      'a\n\n[@zdnet]: says',
      ['malformed-mention 3:1 [@zdnet]:', 'relative-link 3:1 says'],
    ],
    ['an escaped one after a wrong one', '[[A]] \\[[b]] \\[@ ]', ['malformed-mention 1:1 [[A]]']],
    ['brackets in brackets', '[[a](https://example.org)]', []],
    ['an override of direction', 'a\nbc\u202Ed', ['hidden-characters 2:3 U+202E']],
    ['a zero-width space', '在\u200B南京', ['hidden-characters 1:2 U+200B']],
    [
      'a hidden character in an id',
      '[[nan\u200Djing]]',
      ['malformed-mention 1:1 [[nan\u200Djing]]', 'hidden-characters 1:6 U+200D'],
    ],
    ['a hidden character by reference', 'a &#x202E;b', ['hidden-characters 1:1 U+202E']],
    ['a control character', 'a\u0007', ['hidden-characters 1:2 U+0007']],
    ['a hidden tag character', 'a\u{E0041}', ['hidden-characters 1:2 U+E0041']],
    ['nothing', '', ['empty-body 1:1']],
    ['only white space', ' \n\n\t', ['empty-body 1:1']],
    ['only a comment', '<!-- a -->', ['empty-body 1:1', 'raw-html 1:1 <!-- a -->']],
    ['only a picture', '![a](b.png)', ['empty-body 1:1', 'markdown-image 1:1 b.png']],
    ['only a definition', '[a]: https://example.org', ['empty-body 1:1']],
  ])('%s', (_, body, expected) => {
    expect(findingsOf(body)).toEqual(expected);
  });
});
