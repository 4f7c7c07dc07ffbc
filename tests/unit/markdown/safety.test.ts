import fc from 'fast-check';
import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { BODY_SCHEMA } from '../../../src/markdown/sanitise.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { resolve } from './resolve.ts';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  visit(reader.parse(html), 'element', (node) => {
    found.push(node);
  });
  return found;
}

/** What a browser would find in it that no body may hold. */
function unsafeIn(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties }) => [
    ...(BODY_SCHEMA.tagNames?.includes(tagName) ? [] : [`<${tagName}>`]),
    ...Object.entries(properties).flatMap(([name, value]) =>
      /^(?:on|style|src|id|name)/i.test(name) ||
      (name === 'href' && !/^(?:https?:\/\/|\/cities\/|\/funds\/|#source-)/i.test(String(value)))
        ? [`${name}=${String(value)}`]
        : [],
    ),
  ]);
}

/** Markdown rich in what could go wrong. */
const markdown = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      {
        weight: 9,
        arbitrary: fc.constantFrom(
          ...[
            '[[nanjing]]',
            '[[fund#size]]',
            '[[',
            ']]',
            '[@zdnet]',
            '[@',
            ']',
            '[',
            '](',
            ')',
            '!',
            '\\',
          ],
          ...[
            'javascript:alert(1)',
            'JAVA&Tab;script&colon;a',
            'data:text/html,a',
            'https://example.org',
          ],
          ...[
            '<script>',
            '</script>',
            '<img src=x onerror=a>',
            '<a href="javascript:a" onclick=b>',
            '<',
            '>',
          ],
          ...[
            '<svg/onload=a>',
            '<style>a',
            '<!--',
            '-->',
            '"',
            "'",
            '=',
            '`',
            '```',
            '*',
            '_',
            '#',
            '> ',
          ],
          ...[
            '- ',
            '1. ',
            '\n',
            '\n\n',
            '    ',
            '|',
            '\n|-|-|\n',
            '[a]: ',
            '[a]',
            '\t',
            '南京',
            '&#x3C;',
            '\r\n',
          ],
        ),
      },
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever is contributed', () => {
  it('renders to nothing unsafe', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const html = renderBody(parseBody(body), resolve);
        expect(html).not.toMatch(/<script/i);
        expect(unsafeIn(html)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives places within the text, in order', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const lines = body.split(/\r\n|\r|\n/);
        const { mentions, citations, uncited, findings } = parseBody(body);
        for (const { line, column } of [...mentions, ...citations, ...uncited, ...findings]) {
          expect(lines[line - 1]?.length).toBeGreaterThanOrEqual(column - 1);
          expect(column).toBeGreaterThan(0);
        }
        for (const { id, line, column } of mentions) {
          expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^\\[\\[${id}`));
        }
        expect(findings.map(({ line }) => line)).toEqual(
          findings.map(({ line }) => line).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is told as one line of text', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const parsed = parseBody(body);
        expect(plainText(parsed, resolve)).not.toMatch(/[\r\n\t]|^\s|\s$/);
      }),
    );
  });
});

describe('a resolve that is deceived', () => {
  it.each(['javascript:alert(1)', 'data:text/html,a', 'JAVASCRIPT:a'])(
    '%s passes no link',
    (href) => {
      const html = renderBody(parseBody('[[nanjing]] [@zdnet]'), {
        mention: () => ({ href, text: '<script>', title: '"><script>' }),
        citation: () => ({ href, number: 1 }),
      });
      const elements = elementsOf(html);
      expect(elements.map(({ tagName }) => tagName)).toEqual(['p', 'a', 'sup', 'a']);
      expect(elements.filter(({ properties }) => 'href' in properties)).toEqual([]);
    },
  );
});
