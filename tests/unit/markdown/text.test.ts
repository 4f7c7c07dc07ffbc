import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { resolve } from './resolve.ts';

describe('plain text', () => {
  it.each([
    [
      '## A\n\nIn *[[nanjing]]*, [[fund#size]]\n[@zdnet; @ewn]. Next.\n\nB',
      'In Nanjing, 10 billion yuan. Next.',
    ],
    ['A [link](https://example.org) to `code`  \nand [[unknown]]', 'A link to code and unknown'],
    ['a <b>b</b> ![c](d.png)e', 'a b e'],
    ['南京[[hangzhou]]', '南京杭州'],
    ['- a list', ''],
    ['', ''],
  ])('of %j', (body, expected) => {
    expect(plainText(parseBody(body), resolve)).toBe(expected);
  });
});
