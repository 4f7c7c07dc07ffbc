/*
 * Lists of what was read, each held once: many outputs read the same, and what was calculated once is a
 * list that others name. A list is of codes in order, even ones for facets, odd ones for lists.
 */

/** The code of a facet, and that of a list, by their numbers. */
export const facetCode = (facet: number): number => facet * 2;
export const listCode = (list: number): number => list * 2 + 1;

export const isList = (code: number): boolean => code % 2 === 1;

/** The number of what a code names. */
export const numberOf = (code: number): number => code >>> 1;

/** A number by which lists can be looked up; FNV-1a. */
function hashOf(codes: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const code of codes) {
    hash = Math.imul(hash ^ (code & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 16), 0x01000193);
  }
  return hash >>> 0;
}

const areEqual = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((code, at) => code === b[at]);

/** Lists by their numbers: one that is named by another comes before it. */
export class Lists {
  readonly all: Uint32Array[] = [];
  readonly #byHash = new Map<number, number[]>();

  /** Begins with lists that have their numbers already. */
  constructor(known: readonly Uint32Array[]) {
    for (const codes of known) this.#append(codes, hashOf(codes));
  }

  #append(codes: Uint32Array, hash: number): number {
    const list = this.all.push(codes) - 1;
    const alike = this.#byHash.get(hash);
    if (alike) alike.push(list);
    else this.#byHash.set(hash, [list]);
    return list;
  }

  /** Takes a list in, unless it is there; gives its number. */
  add(codes: Uint32Array): number {
    const hash = hashOf(codes);
    const alike = this.#byHash.get(hash) ?? [];
    const known = alike.find((list) => areEqual(this.all[list] ?? new Uint32Array(), codes));
    return known ?? this.#append(codes, hash);
  }
}
