import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Position } from '../problems/problem.ts';
import { positionAt } from './text.ts';
import { type CarefulYaml, readCarefully } from './yaml.ts';

/** The way to a value in the facts: keys and indexes from 0, as in `['claims', 1, 'amount']`. */
export type FactPath = readonly (string | number)[];

/** What of a fact to point at. */
export type Part = 'key' | 'value';

/** Finds the line and column of facts in their file. */
export type Locate = (path: FactPath, part?: Part) => Position;

/** The facts begin below the opening fence. */
const FENCE_LINES = 1;

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** The node at a path, and the key it stands under; where the path leads on, the last node on it. */
function find(root: Node | null, path: FactPath): { node: Node | null; key: Node | null } {
  let node = root;
  let key: Node | null = null;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (!pair) return { node, key };
      key = isNode(pair.key) ? pair.key : null;
      node = isNode(pair.value) ? pair.value : key;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return { node, key };
      [node, key] = [item, null];
    } else {
      return { node, key };
    }
  }
  return { node, key };
}

/** A locator for the facts of one file; they are read with positions when it is first asked. */
export function locator(facts: string): Locate {
  let careful: CarefulYaml | undefined;
  return (path, part = 'value') => {
    careful ??= readCarefully(facts);
    const { node, key } = find(careful.document.contents, path);
    const target = part === 'key' && key ? key : node;
    const offset = target?.range?.[0] ?? 0;
    const at = positionAt(facts, offset);
    return { line: at.line + FENCE_LINES, column: at.column };
  };
}
