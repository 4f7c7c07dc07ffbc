import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A piece of a line: text as it stands, with a mark for each citation; or a mention: its id, and its part. */
export type LinePiece = string | readonly [id: string, part?: string];

/** What stands for a citation: it is taken away together with the space before it. */
export const CITATION_MARK = '\0';

/** The pieces of a node of text, in order. */
function piecesOf(node: Nodes): LinePiece[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node.value];
    case 'break':
      return [' '];
    case 'mention':
      return [node.part === undefined ? [node.id] : [node.id, node.part]];
    case 'citation':
      return [CITATION_MARK];
    default:
      return 'children' in node ? joined(node.children.flatMap(piecesOf)) : [];
  }
}

/** Pieces with those of text that stand side by side in one. */
function joined(pieces: readonly LinePiece[]): LinePiece[] {
  const found: LinePiece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') found.splice(-1, 1, last + piece);
    else found.push(piece);
  }
  return found;
}

/** The paragraphs, headings and cells of a tree, a line each: plain data, to be kept for long. */
export function linesOf(tree: Root): LinePiece[][] {
  const lines: LinePiece[][] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    lines.push(piecesOf(node));
    return 'skip';
  });
  return lines;
}

/** The first paragraph of a tree that stands in nothing else: plain data, to be kept for long. */
export function firstOf(tree: Root): LinePiece[] {
  const first = tree.children.find((node) => node.type === 'paragraph');
  return first === undefined ? [] : piecesOf(first);
}
