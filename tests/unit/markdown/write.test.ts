import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Link, Nodes, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { plainTree, writeMarkdown } from '../../../src/markdown/write.ts';
import { resolve } from './resolve.ts';

const written = (body: string): string => writeMarkdown(plainTree(parseBody(body), resolve));

/** Texts that try to be something else. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[-#>*+`~|_[\]()!<>&\\=@:.\d a]{0,30}$/),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '](javascript:x)',
    '# a',
    '1. a',
    '- a',
    ']]>',
    '&lt;',
    '\\',
  ),
);

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

describe('a body as plain Markdown', () => {
  it('has links for mentions and citations, and neither HTML nor pictures', () => {
    expect(
      written('[[nanjing]] has [[fund#size]]. [@zdnet]\n\n<b>x</b>\n\n![a](b.png)\n\n[[unknown]]'),
    ).toMatchInlineSnapshot(`
      "[Nanjing](/cities/nanjing/) has [10 billion yuan](/funds/fund/#claims). [\\[1\\]](#source-zdnet)

      x



      unknown
      "
    `);
  });

  it('keeps tables', () => {
    expect(written('| a | b |\n| - | - |\n| 1 | x\\|y |')).toMatchInlineSnapshot(`
      "| a | b    |
      | - | ---- |
      | 1 | x\\|y |
      "
    `);
  });
});

describe('written Markdown', () => {
  it('reads back as the very text that it was written from', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const markdown = writeMarkdown([
          { type: 'paragraph', children: [{ type: 'text', value }] },
        ]);
        const { children } = fromMarkdown(markdown);
        expect(children.length).toBeLessThanOrEqual(1);
        for (const node of children) {
          expect(node.type).toBe('paragraph');
          const kinds = (node as Paragraph).children.map(({ type }) => type);
          expect(kinds.filter((type) => type !== 'text' && type !== 'break')).toEqual([]);
        }
        const squeezed = (text: string) => text.replace(/[\s\0\uFFFD]+/g, ' ').trim();
        expect(squeezed(children.map(textOf).join(''))).toBe(squeezed(value));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a link’s text within the link', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const link: Link = {
          type: 'link',
          url: 'https://example.org/a(b)',
          children: [{ type: 'text', value: `x${value}x` }],
        };
        const [paragraph, ...rest] = fromMarkdown(
          writeMarkdown([{ type: 'paragraph', children: [link] }]),
        ).children;
        expect(rest).toEqual([]);
        const inside = (paragraph as Paragraph).children;
        expect(inside.map((node) => node.type)).toEqual(['link']);
        expect((inside[0] as Link).url).toBe('https://example.org/a(b)');
      }),
      { numRuns: 300 },
    );
  });
});
