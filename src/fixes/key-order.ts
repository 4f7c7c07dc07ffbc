import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import { z } from 'zod';
import { isCommon } from '../reading/plain-yaml.ts';
import { readCarefully } from '../reading/yaml.ts';
import { type FileKind, SCHEMAS } from '../schema/record.ts';
import { keyOrder } from '../schema/walk/key-order.ts';
import { type Schema, unwrap } from '../schema/walk/schema-walk.ts';
import { columnOf, isOpenMap, keyOf, piecesOf } from './pieces.ts';

/** A group of keys whose order is not that of its schema, and the order. */
interface Unordered {
  map: YAMLMap;
  order: readonly string[];
}

const isSorted = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place);

const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

/** The first group that is out of order, an inner one before the one that holds it. */
function unorderedIn(node: Node | undefined, schema: Schema | undefined): Unordered | undefined {
  const inner = schema && unwrap(schema);
  if (isSeq(node)) {
    const item = inner instanceof z.core.$ZodArray ? inner._zod.def.element : undefined;
    return firstOf(node.items.map((one) => () => unorderedIn(nodeOf(one), item)));
  }
  if (!isMap(node)) return undefined;
  const shape = inner instanceof z.core.$ZodObject ? inner._zod.def.shape : {};
  const each = inner instanceof z.core.$ZodRecord ? inner._zod.def.valueType : undefined;
  const found = firstOf(
    node.items.map(
      ({ key, value }) =>
        () =>
          unorderedIn(nodeOf(value), each ?? shape[keyOf(key)]),
    ),
  );
  if (found) return found;
  const order = keyOrder(inner);
  const places = node.items.map(({ key }) => order.indexOf(keyOf(key)));
  const isKnown = places.every((place) => place >= 0);
  return isKnown && !isSorted(places) && isOpenMap(node) ? { map: node, order } : undefined;
}

function firstOf<T>(tries: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Facts with the keys of one group in order; nothing where a remark would come to stand in front of a group. */
function withOrder(facts: string, { map, order }: Unordered): string | undefined {
  const pieces = piecesOf(facts, map);
  const [first] = pieces;
  if (!first) return undefined;
  const indent = ' '.repeat(columnOf(facts, first.from));
  const texts = pieces.map(({ from, to }, at) => (at === 0 ? indent : '') + facts.slice(from, to));
  const sorted = map.items
    .map(({ key }, at) => ({ place: order.indexOf(keyOf(key)), text: texts[at] ?? '' }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
  const [head = ''] = sorted;
  // A group in a list begins behind its hyphen, where no remark can stand.
  if (indent !== '' && !new RegExp(`^${indent}[^ #\\n]`).test(head)) return undefined;
  const to = pieces.at(-1)?.to ?? first.to;
  return facts.slice(0, first.from) + sorted.join('\n').slice(indent.length) + facts.slice(to);
}

/**
 * Facts with their keys in the order in which files are written, each with its remarks and to the byte;
 * nothing where they are so already, or where that cannot be done without changing what they say.
 */
export function inKeyOrder(facts: string, kind: FileKind): string | undefined {
  const read = (text: string) => readCarefully(text).document;
  const before = read(facts);
  if (before.errors.length > 0 || !isCommon(facts)) return undefined;
  let now = facts;
  for (;;) {
    const unordered = unorderedIn(read(now).contents ?? undefined, SCHEMAS[kind]);
    if (!unordered) break;
    const next = withOrder(now, unordered);
    if (next === undefined || next === now) return undefined;
    now = next;
  }
  const after = read(now);
  const isSame = after.errors.length === 0 && isDeepStrictEqual(after.toJS(), before.toJS());
  return now !== facts && isSame ? now : undefined;
}
