import type { Nodes, Root } from 'mdast';
import type { Position } from '../../problems/problem.ts';
import { eachNode } from '../each-node.ts';

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
  eachNode(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'table') return true;
    const pieces: Piece[] = [];
    eachNode(node, (inner) => {
      if (inner !== node) pieces.push(...pieceOf(inner));
    });
    found.push(pieces);
    return false;
  });
  return found;
}

/** The digits that a number can begin with, of either width. */
const DIGIT = /[\d\uFF10-\uFF19]/;

/** Whether a paragraph holds a digit, as every sum of money does. */
export const hasDigit = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => piece.type === 'text' && DIGIT.test(piece.value));

function pieceOf(node: Nodes): Piece[] {
  if (node.type === 'text') {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [{ type: 'text', value: node.value, line, column }];
  }
  if (node.type === 'mention') return [{ type: 'mention', id: node.id }];
  if (node.type === 'citation') return [{ type: 'citation' }];
  return CARRIES_ON.has(node.type) ? [] : [{ type: 'gap' }];
}
