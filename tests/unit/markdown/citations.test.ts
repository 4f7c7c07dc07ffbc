import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';

const citationsOf = (body: string): string[] =>
  parseBody(body).citations.map(({ id, line, column }) => `${id} ${line}:${column}`);

describe('citations', () => {
  it.each([
    ['one', 'So it was. [@zdnet]', ['zdnet 1:12']],
    ['two side by side', 'So.[@zdnet][@ewn]', ['zdnet 1:4', 'ewn 1:12']],
    ['a group', 'So. [@zdnet; @ewn;@coindesk]', ['zdnet 1:5', 'ewn 1:14', 'coindesk 1:19']],
    ['a group with commas', '[@zdnet, @ewn]', ['zdnet 1:1', 'ewn 1:10']],
    ['beside Chinese', '设立基金[@zdnet]。', ['zdnet 1:5']],
    ['before round brackets', '[@zdnet](https://example.org)', ['zdnet 1:1']],
    ['in a table', '| a |\n| - |\n| 5 [@zdnet] |', ['zdnet 3:5']],
    ['in a list and a quote', '- a\n\n  > b [@zdnet]', ['zdnet 3:7']],
    ['in emphasis', '*so [@zdnet]*', ['zdnet 1:5']],
    ['in code', '`[@zdnet]`', []],
    ['escaped', '\\[@zdnet]', []],
    ['with a space after the sign', '[@ zdnet]', []],
    ['with one that is no id', '[@zdnet; ewn]', []],
    ['with a page', '[@zdnet, p. 3]', []],
    ['an address of mail', 'a@zdnet', []],
  ])('%s', (_, body, expected) => {
    expect(citationsOf(body)).toEqual(expected);
  });
});
