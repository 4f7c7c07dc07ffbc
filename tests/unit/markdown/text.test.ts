import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { plainText, wordCount } from '../../../src/markdown/text.ts';
import { resolve } from './resolve.ts';

describe('plain text', () => {
  it.each([
    [
      '## A\n\nIn *[[nanjing]]*, [[fund#amount]]\n[@zdnet; @ewn]. Next.\n\nB',
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

describe('word count', () => {
  it.each([
    ['One two three.', 3],
    ["China's state-owned 1.5 billion", 4],
    ['区块链', 3],
    ['南京的 fund，两个字', 7],
    ['[[nanjing]] and [[public-chain-fund#amount]] [@zdnet]', 5],
    ['`code`', 0],
    ['', 0],
  ])('of %j is %i', (body, expected) => {
    expect(wordCount(parseBody(body))).toBe(expected);
  });
});
