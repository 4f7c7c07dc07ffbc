import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';

const findingsOf = (body: string): string[] =>
  parseBody(body).findings.map(({ code, kind, line, column, detail }) =>
    [kind ?? code, `${line}:${column}`, detail].filter((piece) => piece !== undefined).join(' '),
  );

describe('what was typed and is lost', () => {
  it.each([
    ['| a | b |\n| - | - |\n| 1 | two | three |', ['table-row-too-long 3:11 three']],
    ['| a | b |\n| - | - |\n| 1 | `x|y` |', ['table-row-too-long 3:9 y`']],
    ['| a | b |\n| - | - |\n| 1 | `x\\|y` |', []],
    ['| a | b |\n| - | - |\n| 1 | 2 | |\n| 1 |', []],
    ['a\n\n[note]: Not-given', ['text-not-shown 3:2 note]: Not-given']],
    ['a [b]\n\n[b]: https://example.org', []],
    [
      'a [b]\n\n[b]: https://example.org\n[b]: https://example.com/b',
      ['text-not-shown 4:2 b]: https://example.com/b'],
    ],
    [
      'a [b](https://example.org "The title")',
      ['text-not-shown 1:7 https://example.org "The title")'],
    ],
    ['a [b](https://example.org) <https://example.org> &amp; \\*c\\*', []],
    ['> 1. a\n>    b\n\n- c\n\n  d', []],
    ['## A ##\n\nB\n===\n\n```js\nc\n```', ['heading-one 3:1']],
    ['南京[[nanjing]]“公\n有链”[@zdnet; @ewn]。', []],
  ])('%j', (body, expected) => {
    expect(findingsOf(body)).toEqual(expected);
  });
});

describe('what was typed and became something else', () => {
  it.each([
    ['2018. The year in which it began.', ['list-from-a-year 1:1 2018.']],
    ['2018) The year', ['list-from-a-year 1:1 2018)']],
    ['2018\\. The year', []],
    ['3. three\n4. four', []],
    ['a\n\n\tFrom Word, with a tab. [@src]', ['code 3:1 From Word, with a tab. [@src]']],
    ['a\n\n    Four spaces', ['code 3:1 Four spaces']],
    ['a\n\n```\nfenced\n```', []],
    ['The fund was announced. [@src]\n---\n\nB', ['underlined 1:1 The fund was announced. [@src]']],
    ['Background\n---\n\nB', []],
    ['The fund.\n\n---\n\nB', []],
    ['>100亿元', ['quote 1:1 >100亿元']],
    ['> 2018', []],
    ['> a quotation', []],
    ['•\tFirst [@src]\n•\tSecond', ['bullet 1:1 •']],
    ['a\n· 第一点\n\uF0B7 Wingdings', ['bullet 2:1 ·']],
    ['古兹·阿里 · b', []],
    ['1、南京\n2、杭州\n3、苏州', ['number 2:1 2、']],
    ['（一）南京\n（二）杭州', ['number 2:1 （二）']],
    ['在\n2018年', []],
    ['1. a\n2. b', []],
    ['##背景', ['heading 1:1 ##背景']],
    ['#区块链', ['heading 1:1 #区块链']],
    ['#1 of the list', []],
  ])('%j', (body, expected) => {
    expect(findingsOf(body)).toEqual(expected);
  });
});

describe('what was typed as a sign and is shown as one', () => {
  it.each([
    ['A note.[^1] b', ['footnote 1:8 [^1]']],
    ['A note.\n\n[^1]: word', ['footnote 3:1 [^1]:', 'relative-link 3:1 word']],
    ['- [ ] open\n- [x] done', ['task 1:3 [ ]', 'task 2:3 [x]']],
    ['~~Struck~~', ['loose-emphasis 1:1 ~~']],
    ['==marked==', ['loose-emphasis 1:1 ==']],
    ['** 10 billion**', ['loose-emphasis 1:1 **']],
    ['**10亿元 和', ['loose-emphasis 1:1 **']],
    ['~~a~~ b ~~c~~', ['loose-emphasis 1:1 ~~', 'loose-emphasis 1:9 ~~']],
    ['\\*\\*as typed\\*\\* and `**`', []],
    ['3 * 4, a_b, 10~20, a == b', []],
    ['See https://example.org/a for more.', ['bare-address 1:5 https://example.org/a']],
    ['见https://example.org/a。下文', ['bare-address 1:2 https://example.org/a']],
    ['（www.example.org），', ['bare-address 1:2 www.example.org']],
    ['> a\n> https://example.org.', ['bare-address 2:3 https://example.org']],
    ['<https://example.org/a> [https://example.org/a](https://example.org/a)', []],
    ['[*https://example.org*](https://example.org)', []],
  ])('%j', (body, expected) => {
    expect(findingsOf(body)).toEqual(expected);
  });
});
