import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Position } from '../../problems/problem.ts';

/** A piece of a paragraph, in the order of the text; a `gap` parts words that do not belong together. */
export type Piece =
  | ({ type: 'text'; value: string } & Position)
  | { type: 'mention'; id: string }
  | { type: 'citation' | 'gap' };

/** What carries text on, so that it parts no words. */
const CARRIES_ON = new Set(['emphasis', 'strong', 'link', 'linkReference', 'break']);

/**
 * The pieces of each paragraph and each table of a body: its text, where it mentions something of the
 * record, and where it cites a source. Lines and columns are those of the body.
 */
export function paragraphPieces(tree: Root): Piece[][] {
  const found: Piece[][] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'table') return undefined;
    const pieces: Piece[] = [];
    visit(node, (inner: Nodes) => {
      if (inner !== node) pieces.push(...pieceOf(inner));
    });
    found.push(pieces);
    return SKIP;
  });
  return found;
}

function pieceOf(node: Nodes): Piece[] {
  if (node.type === 'text') {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ type: 'text', value: node.value, line, column }];
  }
  if (node.type === 'mention') return [{ type: 'mention', id: node.id }];
  if (node.type === 'citation') return [{ type: 'citation' }];
  return CARRIES_ON.has(node.type) ? [] : [{ type: 'gap' }];
}
