import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mention } from './nodes.ts';
import type { ParsedBody } from './parse.ts';
import { plainMention, type Resolve } from './resolve.ts';
import { treeOf } from './tree.ts';

/**
 * The first paragraph of a body as one line of plain text, for descriptions; empty where there is
 * none. Mentions are told by their names (their ids where `resolve` does not know them), citations
 * and pictures left out.
 */
export function plainText(parsed: ParsedBody, resolve?: Resolve): string {
  const first = treeOf(parsed).children.find((node) => node.type === 'paragraph');
  return first === undefined ? '' : tidy(textOf(first, resolve));
}

/** Every paragraph, heading and cell of a body as a line of plain text, for searching; see `plainText`. */
export function plainLines(parsed: ParsedBody, resolve?: Resolve): string[] {
  const lines: string[] = [];
  visit(treeOf(parsed), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const line = tidy(textOf(node, resolve));
    if (line !== '') lines.push(line);
    return 'skip';
  });
  return lines;
}

function textOf(node: Nodes, resolve: Resolve | undefined): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'mention':
      return mentioned(node, resolve);
    // A mark that `tidy` takes away together with the space before it.
    case 'citation':
      return '\0';
    default:
      return 'children' in node
        ? node.children.map((child) => textOf(child, resolve)).join('')
        : '';
  }
}

function mentioned({ id, part }: Mention, resolve: Resolve | undefined): string {
  const target = resolve?.mention(id, part);
  return target ? plainMention(target) : id;
}

function tidy(text: string): string {
  return text
    .replace(/\s{0,20}\0/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
