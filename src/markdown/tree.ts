import type { Root } from 'mdast';
import type { ParsedBody } from './parse.ts';

/**
 * A body's tree as the libraries' types ask for it, which know no tree that cannot be changed. Those
 * who are given it only read it.
 */
export function treeOf({ tree }: Pick<ParsedBody, 'tree'>): Root {
  return tree as Root;
}
