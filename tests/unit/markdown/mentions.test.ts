import { describe, expect, it } from 'vitest';
import { readMention } from '../../../src/markdown/mentions.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const mentionsOf = (body: string): string[] =>
  parseBody(body).mentions.map(
    ({ id, part, line, column }) =>
      `${id}${part === undefined ? '' : `#${part}`} ${line}:${column}`,
  );

describe('mentions', () => {
  it.each([
    ['a thing', 'See [[nanjing]].', ['nanjing 1:5']],
    ['a part', 'Worth [[fund#size]] now', ['fund#size 1:7']],
    ['a total', 'In all [[total:paid-in]].', ['total:paid-in 1:8']],
    ['two side by side', '[[nanjing]][[hangzhou]]', ['nanjing 1:1', 'hangzhou 1:12']],
    ['beside Chinese', '在[[nanjing]]，与[[hangzhou]]。', ['nanjing 1:2', 'hangzhou 1:15']],
    ['within Chinese brackets', '（[[nanjing]]）「[[fund]]」', ['nanjing 1:2', 'fund 1:15']],
    ['within round brackets', '([[nanjing]])', ['nanjing 1:2']],
    ['within square brackets', '[[[nanjing]]]', ['nanjing 1:2']],
    ['before round brackets', '[[nanjing]](https://example.org)', ['nanjing 1:1']],
    ['on a later line', 'One\n\ntwo\n  [[nanjing]]', ['nanjing 4:3']],
    ['after a tab', 'a\t[[nanjing]]', ['nanjing 1:3']],
    ['in a list', '- one\n  - [[nanjing]]', ['nanjing 2:5']],
    ['in a quote', '> a\n> [[nanjing]]', ['nanjing 2:3']],
    ['in a heading', '## In [[nanjing]]', ['nanjing 1:7']],
    ['in emphasis', '*[[nanjing]]* **[[fund]]**', ['nanjing 1:2', 'fund 1:17']],
    ['in a link', '[see [[nanjing]] now](https://example.org)', ['nanjing 1:6']],
    ['in a table', '| a | b |\n| - | - |\n| x | [[nanjing]] |', ['nanjing 3:7']],
    ['after a character beyond the basic plane', '𠮷[[nanjing]]', ['nanjing 1:3']],
    [
      'with an id that objects have',
      '[[constructor]] [[to-string#size]]',
      ['constructor 1:1', 'to-string#size 1:17'],
    ],
    ['in code', '`[[nanjing]]`', []],
    ['in a block of code', '```\n[[nanjing]]\n```', []],
    ['in indented code', '    [[nanjing]]', []],
    ['escaped', '\\[[nanjing]] [\\[nanjing]]', []],
    ['with a space in it', '[[Nanjing City]]', []],
    ['over two lines', '[[nan\njing]]', []],
    ['in a raw tag', '<a title="[[nanjing]]">', []],
    ['in the address of a link', '[a](https://example.org/[[nanjing]])', []],
  ])('%s', (_, body, expected) => {
    expect(mentionsOf(body)).toEqual(expected);
  });

  it.each([
    ['nanjing', { id: 'nanjing' }],
    ['fund#size', { id: 'fund', part: 'size' }],
    ['total:announced', { id: 'total:announced' }],
    ['total:', undefined],
    ['total:paid in', undefined],
    ['total:announced#size', undefined],
    ['sum:announced', undefined],
    ['', undefined],
    [' nanjing', undefined],
    ['Nanjing', undefined],
    ['nan--jing', undefined],
    ['fund#', undefined],
    ['#size', undefined],
    ['a#b#c', undefined],
    ['南京', undefined],
    ['a'.repeat(121), undefined],
  ])('reads %j', (content, expected) => {
    expect(readMention(content)).toEqual(expected);
  });
});
