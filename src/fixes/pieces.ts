import { isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/** A key of the facts as it is written. */
export const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** A piece of the facts, from an offset up to another. */
export interface Span {
  from: number;
  to: number;
}

const startOf = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** The end of the last line of a key and its value, with what may be remarked behind it. */
function endOf(facts: string, { key, value }: Pair): number {
  const ends = [key, value].map((node) => (isNode(node) ? (node.range?.[1] ?? 0) : 0));
  const last = facts.slice(0, Math.max(...ends)).trimEnd().length;
  const end = facts.indexOf('\n', last);
  return end < 0 ? facts.length : end;
}

/** The column of an offset, from 0. */
export const columnOf = (facts: string, at: number): number =>
  at - (facts.lastIndexOf('\n', at - 1) + 1);

/** Where the lines end that belong to a key: remarks that are indented deeper than it are its own. */
function withOwnRemarks(facts: string, end: number, column: number): number {
  const next = /^\n([ ]*)#[^\n]*/.exec(facts.slice(end));
  const isOwn = next !== null && (next[1] ?? '').length > column;
  return isOwn ? withOwnRemarks(facts, end + next[0].length, column) : end;
}

/**
 * The lines of each key of a group that stands in lines of its own, with the remarks above it: one begins
 * where the line of the one before it ends, the first at its key.
 */
export function piecesOf(facts: string, map: YAMLMap): Span[] {
  let before: number | undefined;
  return map.items.map((pair) => {
    const column = columnOf(facts, startOf(pair));
    const from = before === undefined ? startOf(pair) : before + 1;
    before = withOwnRemarks(facts, endOf(facts, pair), column);
    return { from, to: before };
  });
}

/** Whether a value is a group of keys in lines of their own. */
export const isOpenMap = (node: Node | null | undefined): node is YAMLMap =>
  isMap(node) && node.flow !== true;
