import type { Ledger } from '../model.ts';
import { Facet, isReading, note, reading } from './reads.ts';

/*
 * What follows from the whole record for each of many keys, and is mostly the same after an edit: the
 * conflicts that concern a thing, the years of the record. Who asks has read the answer alone, and nothing
 * of what it follows from: it is held against what the next record answers, as what an entry holds is.
 */

type Answer = (ledger: Ledger, key: string) => unknown;

/** By name: those who answer, for whoever holds what was read against a record (`answerOf`). */
const answers = new Map<string, Answer>();

const PREFIX = 'derived/';

/**
 * Declares what follows from the whole record for each key. What `make` gives is told by its JSON, in which
 * entries stand by reference: plain data and entries, no sets and no maps. Its name is its own.
 */
export function derived<T>(
  name: string,
  make: (ledger: Ledger, key: string) => T,
): (ledger: Ledger, key?: string) => T {
  answers.set(name, make);
  const node = PREFIX + name;
  const facets = new WeakMap<Ledger, Map<string, Facet>>();
  const facetOf = (ledger: Ledger, key: string): Facet => {
    const own = facets.get(ledger) ?? new Map<string, Facet>();
    facets.set(ledger, own);
    const facet = own.get(key) ?? new Facet(node, key);
    own.set(key, facet);
    return facet;
  };
  return (ledger, key = '') => {
    if (!isReading()) return make(ledger, key);
    note(facetOf(ledger, key));
    return reading(() => make(ledger, key)).made;
  };
}

/** What a record answers to what was read of it under a facet’s name; nothing where nobody answers to that. */
export function answerOf(
  ledger: Ledger,
  { node, name }: Pick<Facet, 'node' | 'name'>,
): { answer: unknown } | undefined {
  if (!node.startsWith(PREFIX)) return undefined;
  const answer = answers.get(node.slice(PREFIX.length));
  return answer && { answer: answer(ledger, name) };
}
