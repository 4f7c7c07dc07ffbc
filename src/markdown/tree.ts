import type { Root } from 'mdast';
import type { DeepReadonly } from '../schema/deep-readonly.ts';

/**
 * A body's tree as the libraries' types ask for it, which know no tree that cannot be changed. Those
 * who are given it only read it.
 */
export function treeOf({ tree }: { tree: DeepReadonly<Root> }): Root {
  return tree as Root;
}
