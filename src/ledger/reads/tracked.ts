import { createHash } from 'node:crypto';
import type { Article, Edition, Ledger, Publisher, RankingIndex, Thing } from '../model.ts';
import { ALL, byKey } from './by-key.ts';
import { Cell } from './cell.ts';
import { answerOf } from './derived.ts';
import { Facet, isReading, note } from './reads.ts';

/*
 * A ledger that notes what of it is read (`reads.ts`): of an entry each key, and each key of its facts
 * and of its Chinese text by itself. What is read of a list is which entries stand in it, and in what
 * order; what is read of an entry in it is noted when that is read. Ids and types are never another.
 */

/** Who stands by itself in the record: others are told from it by reference. */
type Entry = Article | Thing | Publisher | RankingIndex | Edition;

/** What an entry is called among those that are read. */
function keyOf(entry: Entry): string {
  if ('type' in entry) return `${entry.type}/${entry.id}`;
  if ('index' in entry) return `edition/${entry.index.id}/${entry.id}`;
  return 'editions' in entry ? `ranking/${entry.id}` : `publisher/${entry.id}`;
}

/** What an entry holds: each name has a place of its own. */
interface Node {
  key: string;
  cells: Cell[];
}

const CELLS = Symbol('cells');

type Noting = Record<typeof CELLS, readonly (Cell | undefined)[]>;

/** What holds keys of its own: a reader of one has read none of the others. */
const BY_KEY = new Set(['facts', 'zh']);

/** The place of each name among what an entry holds. */
const slots = new Map<string, number>();

function slotOf(name: string): number {
  const known = slots.get(name);
  if (known !== undefined) return known;
  const slot = slots.size;
  slots.set(name, slot);
  return slot;
}

/** One getter for each name, shared by all entries: they stay of one shape. */
const properties = new Map<string, PropertyDescriptor>();

function propertyOf(name: string): PropertyDescriptor {
  const known = properties.get(name);
  if (known) return known;
  const slot = slotOf(name);
  const property: PropertyDescriptor = {
    enumerable: true,
    configurable: true,
    get(this: Noting): unknown {
      const cell = this[CELLS][slot];
      if (cell) note(cell);
      return cell?.value;
    },
  };
  properties.set(name, property);
  return property;
}

/** Never another while the entry is the same. */
const FIXED = new Set(['id', 'type']);

function track(holder: object, key: string, found: Map<string, Node>): void {
  const node: Node = { key, cells: [] };
  const own: PropertyDescriptorMap = {
    [CELLS]: { value: node.cells },
    // As others tell of it: by reference.
    toJSON: { value: () => `@${key}` },
  };
  for (const [name, value] of Object.entries(holder)) {
    if (FIXED.has(name)) continue;
    const isApart = BY_KEY.has(name) && typeof value === 'object' && value !== null;
    const held: unknown = isApart ? byKey(value as object, { node: key, name }) : value;
    node.cells[slotOf(name)] = new Cell(key, name, held);
    own[name] = propertyOf(name);
  }
  Object.defineProperties(holder, own);
  found.set(key, node);
}

/** What JSON writes otherwise than it is. */
// eslint-disable-next-line no-control-regex -- these are what is asked for
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** What is held, as a text that is another when it is; entries within it by reference. */
function versionOf(value: unknown): string {
  // Most keys hold nothing, or a word: as JSON says it, at a tenth of the time.
  if (value === undefined) return '';
  if (typeof value === 'string' && value.length < 38 && !NEEDS_ESCAPE.test(value))
    return `"${value}"`;
  if (Array.isArray(value) && value.length === 0) return '[]';
  const held: unknown =
    value instanceof Map
      ? [...(value as Map<string, unknown>)].map(([key, item]) => [key, versionOf(item)])
      : value;
  // What is no data has no JSON.
  const text = (JSON.stringify(held) as string | undefined) ?? '';
  return text.length <= 40 ? text : createHash('sha1').update(text).digest('base64url');
}

/** A text body by the text that it was read from. */
const bodyOf = ({ digest }: { digest: string }): string => digest;

/** A ledger that notes what is read of it. */
export interface Tracked {
  ledger: Ledger;
  /** What a facet is today, as a text that is another when it is; nothing where its entry is not there. */
  versionOf: (facet: Pick<Facet, 'node' | 'name'>) => string | undefined;
}

/** The key of an entry in a facet’s name, and the one within that, if any. */
const parts = new Map<string, readonly [outer: string, inner: string]>();

function partsOf(name: string): readonly [outer: string, inner: string] {
  const known = parts.get(name);
  if (known) return known;
  const [outer = '', ...rest] = name.split('.');
  const made = [outer, rest.join('.')] as const;
  parts.set(name, made);
  return made;
}

/** What a facet of an entry’s own keys holds. */
function held({ cells }: Node, name: string): string {
  const [outer, inner] = partsOf(name);
  const value = cells[slotOf(outer)]?.value;
  if (inner !== '' && typeof value === 'object' && value !== null) {
    const keys = value as Record<string, unknown>;
    if (inner === 'body') return bodyOf(value as { digest: string });
    // A text stands among all keys by its hash.
    return versionOf(inner === ALL ? { ...keys, body: undefined } : keys[inner]);
  }
  if (outer === 'body') return bodyOf({ digest: cells[slotOf('digest')]?.value as string });
  // Of what is noted key by key, only whether it is there.
  return BY_KEY.has(outer) ? String(value !== undefined) : versionOf(value);
}

/** Asks for an entry by its id: whether there is one is read. */
const FINDING = { thing: 'thing:', article: 'article:', publisher: 'publisher:' } as const;

/**
 * Lets a ledger note what is read of it. It takes the ledger over: its entries note from now on, for
 * whoever reads them through this ledger or another.
 */
export function tracked(plain: Ledger): Tracked {
  const nodes = new Map<string, Node>();
  const { articles, places, funds, partners, chains, publishers, indexes } = plain;
  const editions = indexes.flatMap((index) => index.editions);
  // Named before anything is noted, as an edition is named by its index.
  const entries: readonly Entry[] = [
    ...[...articles, ...places, ...funds, ...partners, ...chains],
    ...[...publishers, ...indexes, ...editions],
  ];
  const keys = entries.map(keyOf);
  entries.forEach((entry, at) => {
    track(entry, keys[at] ?? '', nodes);
  });
  const { thing, article, publisher, ...rest } = plain;
  const ledger = { ...rest } as Ledger;
  track(ledger, 'ledger', nodes);
  const find = { thing, article, publisher };
  const finding = <K extends keyof typeof find>(name: K): Ledger[K] => {
    const facets = new Map<string, Facet>();
    const facetOf = (id: string): Facet => {
      const facet = new Facet('ledger', `${FINDING[name]}${id}`);
      facets.set(id, facet);
      return facet;
    };
    return ((id: string) => {
      if (isReading()) note(facets.get(id) ?? facetOf(id));
      return find[name](id);
    }) as Ledger[K];
  };
  Object.assign(ledger, {
    thing: finding('thing'),
    article: finding('article'),
    publisher: finding('publisher'),
  });
  return {
    ledger,
    versionOf: ({ node, name }) => {
      if (node === 'ledger') {
        for (const [kind, prefix] of Object.entries(FINDING)) {
          if (!name.startsWith(prefix)) continue;
          return versionOf(find[kind as keyof typeof find](name.slice(prefix.length)));
        }
      }
      const entry = nodes.get(node);
      if (entry) return held(entry, name);
      const known = answerOf(ledger, { node, name });
      return known && versionOf(known.answer);
    },
  };
}
