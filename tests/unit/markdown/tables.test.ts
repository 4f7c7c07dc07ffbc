import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { someNode } from '../../../src/markdown/each-node.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { treeOf } from '../../../src/markdown/tree.ts';

/** Whether Markdown of GFM has a table in a text. */
const hasTable = (text: string): boolean =>
  someNode(
    fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }),
    ({ type }) => type === 'table',
  );

/** Lines of the signs that tables are made of. */
const text = fc
  .array(fc.string({ unit: fc.constantFrom('a', '-', ':', '|', ' ', '>', '\\'), maxLength: 6 }), {
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'));

it('finds every table, though most bodies are read as if there were none', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(text, (body) => {
      const parsed = someNode(treeOf(parseBody(body)), ({ type }) => type === 'table');
      expect(parsed).toBe(hasTable(body));
      seen.add(parsed);
    }),
    { numRuns: 3_000, examples: [['a\n:-'], ['a\n-:'], ['|a\n|-'], ['a|b\n-|-']] },
  );
  expect(seen.size).toBe(2);
});
