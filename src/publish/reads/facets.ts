import type { Facet } from '../../ledger/reads/reads.ts';

/** A facet, whoever tells of it. */
export type Named = Pick<Facet, 'node' | 'name'>;

/** Facets by their numbers: the entries, each with how many follow of it, and the name of each facet. */
export interface FacetColumns {
  nodes: readonly (readonly [node: string, facets: number])[];
  names: readonly string[];
}

/** Facets by numbers; those of the last build have the numbers that they had. */
export class Facets {
  readonly #known: FacetColumns;
  readonly #more: Named[] = [];
  /** Where the facets of an entry begin, and how many they are, in as many places as they stand in. */
  readonly #places = new Map<string, [start: number, count: number][]>();
  /** Of the entries that were asked for. */
  readonly #byNode = new Map<string, Map<string, number>>();

  constructor(known: FacetColumns = { nodes: [], names: [] }) {
    this.#known = known;
    let start = 0;
    for (const [node, count] of known.nodes) {
      const places = this.#places.get(node);
      if (places) places.push([start, count]);
      else this.#places.set(node, [[start, count]]);
      start += count;
    }
  }

  get length(): number {
    return this.#known.names.length + this.#more.length;
  }

  #namesOf(node: string): Map<string, number> {
    const asked = this.#byNode.get(node);
    if (asked) return asked;
    const numbers = new Map<string, number>();
    for (const [start, count] of this.#places.get(node) ?? [])
      for (let at = start; at < start + count; at += 1)
        numbers.set(this.#known.names[at] ?? '', at);
    this.#byNode.set(node, numbers);
    return numbers;
  }

  /** Its number, a new one where it has none. */
  numberOf({ node, name }: Named): number {
    const numbers = this.#namesOf(node);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#known.names.length + this.#more.push({ node, name }) - 1;
    numbers.set(name, number);
    return number;
  }

  /** The names of those that have some numbers. */
  named(numbers: ReadonlyMap<number, unknown>): Map<number, Named> {
    const found = new Map<number, Named>();
    this.forEach((node, name, number) => {
      if (numbers.has(number)) found.set(number, { node, name });
    });
    return found;
  }

  /** Tells of each, in the order of their numbers. */
  forEach(tell: (node: string, name: string, number: number) => void): void {
    let number = 0;
    for (const [node, count] of this.#known.nodes)
      for (const end = number + count; number < end; number += 1)
        tell(node, this.#known.names[number] ?? '', number);
    for (const { node, name } of this.#more) {
      tell(node, name, number);
      number += 1;
    }
  }
}
