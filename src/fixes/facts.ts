import { isMap, isNode, isScalar, isSeq, type Node, Scalar, type YAMLSeq } from 'yaml';
import { isCommon } from '../reading/plain-yaml.ts';
import { readCarefully } from '../reading/yaml.ts';
import type { FactPath } from '../reading/positions.ts';
import type { Edit } from './edit.ts';
import { keyOf } from './pieces.ts';
import { scalarText } from './scalar.ts';

/** A value of the facts, and what holds it. */
interface Found {
  node: Node;
  holder: Node | undefined;
}

/** The value at a path, where all of the path is there. */
function find(root: Node | null, path: FactPath): Found | undefined {
  let node: unknown = root;
  let holder: Node | undefined;
  for (const step of path) {
    if (!isNode(node)) return undefined;
    holder = node;
    if (isMap(node)) node = node.items.find(({ key }) => keyOf(key) === String(step))?.value;
    else node = isSeq(node) ? node.items[Number(step)] : undefined;
  }
  return isNode(node) ? { node, holder } : undefined;
}

const TYPES: readonly unknown[] = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE];

/** Where a text on one line stands, that nothing refers to; nothing for any other value. */
function spanOf(facts: string, node: Node | undefined): Pick<Edit, 'from' | 'to'> | undefined {
  if (!isScalar(node) || !TYPES.includes(node.type) || !node.range) return undefined;
  if (node.anchor !== undefined || node.tag !== undefined) return undefined;
  const [from, to] = node.range;
  return facts.slice(from, to).includes('\n') ? undefined : { from, to };
}

const isFlow = (node: Node | undefined): boolean =>
  (isSeq(node) || isMap(node)) && node.flow === true;

/** Edits of the facts of one file, each for what it asks; nothing where it cannot be written in place. */
export class FactsEditor {
  readonly #facts: string;
  readonly #root: Node | null;
  /** Facts with references, or with mistakes, are left to their writer. */
  readonly #isCommon: boolean;

  constructor(facts: string) {
    const { document } = readCarefully(facts);
    this.#facts = facts;
    this.#root = document.contents;
    this.#isCommon = document.errors.length === 0 && isCommon(facts);
  }

  #at(path: FactPath): Found | undefined {
    return this.#isCommon ? find(this.#root, path) : undefined;
  }

  /** A text instead of another, in its quotes. */
  value(path: FactPath, text: string): Edit | undefined {
    const found = this.#at(path);
    const span = spanOf(this.#facts, found?.node);
    if (!span || !isScalar(found?.node)) return undefined;
    return { ...span, text: scalarText(text, found.node.type, this.#inBrackets(path)) };
  }

  /** A key instead of another, in its quotes. */
  key(path: FactPath, text: string): Edit | undefined {
    const holder = this.#at(path.slice(0, -1))?.node;
    const pair = isMap(holder) && holder.items.find(({ key }) => keyOf(key) === path.at(-1));
    const key = pair && isNode(pair.key) ? pair.key : undefined;
    const span = spanOf(this.#facts, key);
    if (!span || !isScalar(key)) return undefined;
    return { ...span, text: scalarText(text, key.type, this.#inBrackets(path)) };
  }

  /** A list instead of a text, or several items instead of one. */
  items(path: FactPath, items: readonly string[]): Edit | undefined {
    const found = this.#at(path);
    const span = spanOf(this.#facts, found?.node);
    if (!found || !span) return undefined;
    const inBrackets = this.#inBrackets(path);
    const { holder } = found;
    const texts = items.map((item) => scalarText(item, Scalar.PLAIN, inBrackets || !isSeq(holder)));
    if (!isSeq(holder)) return { ...span, text: `[${texts.join(', ')}]` };
    if (inBrackets) return { ...span, text: texts.join(', ') };
    const line = this.#facts.lastIndexOf('\n', span.from - 1) + 1;
    const head = this.#facts.slice(line, span.from);
    return /^ *- $/.test(head) ? { ...span, text: texts.join(`\n${head}`) } : undefined;
  }

  /** A list without one of its items. */
  without(path: FactPath): Edit | undefined {
    const holder = this.#at(path)?.holder;
    const index = Number(path.at(-1));
    if (!isSeq(holder) || holder.items.length < 2) return undefined;
    const spans = holder.items.map((item) =>
      isNode(item) ? spanOf(this.#facts, item) : undefined,
    );
    const own = spans[index];
    if (!own) return undefined;
    return isFlow(holder) ? this.#withoutInBrackets(spans, index) : this.#withoutLine(own);
  }

  #withoutInBrackets(
    spans: readonly (Pick<Edit, 'from' | 'to'> | undefined)[],
    index: number,
  ): Edit | undefined {
    const [before, own, after] = [spans[index - 1], spans[index], spans[index + 1]];
    if (!own || (index > 0 && !before) || (index < spans.length - 1 && !after)) return undefined;
    const cut = after
      ? { from: own.from, to: after.from }
      : { from: before?.to ?? own.from, to: own.to };
    // A remark among the items would go with it.
    return this.#facts.slice(cut.from, cut.to).includes('#') ? undefined : { ...cut, text: '' };
  }

  #withoutLine({ from, to }: Pick<Edit, 'from' | 'to'>): Edit | undefined {
    const start = this.#facts.lastIndexOf('\n', from - 1) + 1;
    const end = this.#facts.indexOf('\n', to) + 1;
    const isAlone = /^ *- *$/.test(this.#facts.slice(start, from));
    if (!isAlone || end === 0 || this.#facts.slice(to, end).trim() !== '') return undefined;
    return { from: start, to: end, text: '' };
  }

  /** A list at the top with one item more; `order` says where its key belongs, if it is not there yet. */
  append(key: string, item: string, order: readonly string[]): Edit | undefined {
    if (!this.#isCommon || !isMap(this.#root) || isFlow(this.#root)) return undefined;
    const list = find(this.#root, [key])?.node;
    if (list) return isSeq(list) ? this.#appendTo(list, item) : undefined;
    const after = order.slice(order.indexOf(key) + 1);
    const next = this.#root.items.find((pair) => after.includes(keyOf(pair.key)))?.key;
    const at = this.#withRemarks(isNode(next) ? next.range?.[0] : undefined);
    return { from: at, to: at, text: `${key}: [${item}]\n` };
  }

  /** Where a key begins with the remarks above it; the end of the facts for none. */
  #withRemarks(key = this.#facts.length): number {
    let at = key;
    for (;;) {
      const line = this.#facts.lastIndexOf('\n', at - 2) + 1;
      if (at === 0 || key === this.#facts.length || this.#facts[line] !== '#') return at;
      at = line;
    }
  }

  #appendTo(list: YAMLSeq, item: string): Edit | undefined {
    const last = list.items.at(-1);
    const span = isNode(last) ? spanOf(this.#facts, last) : undefined;
    if (!span) return undefined;
    if (list.flow) return { from: span.to, to: span.to, text: `, ${item}` };
    const line = this.#facts.lastIndexOf('\n', span.from - 1) + 1;
    const head = this.#facts.slice(line, span.from);
    // Behind what may be remarked on the last item.
    const end = this.#facts.indexOf('\n', span.to);
    return /^ *- $/.test(head) ? { from: end, to: end, text: `\n${head}${item}` } : undefined;
  }

  /** Whether a value stands in brackets, its own or those of what holds it. */
  #inBrackets(path: FactPath): boolean {
    return path.some((_, at) => isFlow(find(this.#root, path.slice(0, at))?.node));
  }
}
