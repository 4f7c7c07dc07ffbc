import type { Nodes } from 'mdast';

/*
 * Every body is walked through several times: these make nothing for a node, where `unist-util-visit`
 * makes a function and a list of its ancestors. `limits.ts` bounds how deep a tree is.
 */

/** Calls with each node of a tree, parents first, in the order of the text; `false` leaves a node’s children out. */
export function eachNode(node: Nodes, look: (node: Nodes) => unknown): void {
  if (look(node) === false || !('children' in node)) return;
  for (const child of node.children) eachNode(child, look);
}

/** Whether some node of a tree is one that is looked for. */
export function someNode(node: Nodes, isIt: (node: Nodes) => boolean): boolean {
  if (isIt(node)) return true;
  return 'children' in node && node.children.some((child: Nodes) => someNode(child, isIt));
}
