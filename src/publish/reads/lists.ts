/*
 * Lists of what was read, each held once: many outputs read the same, and what was calculated once is a
 * list that others name. A list is of codes in order, even ones for facets, odd ones for lists. They are
 * held as bytes, as what lies between codes is small, and most are only looked through.
 */

/** The code of a facet, and that of a list, by their numbers. */
export const facetCode = (facet: number): number => facet * 2;
export const listCode = (list: number): number => list * 2 + 1;

export const isList = (code: number): boolean => code % 2 === 1;

/** The number of what a code names. */
export const numberOf = (code: number): number => code >>> 1;

/** Lists as bytes, one after the other: where each ends, and a number by which it is looked up. */
export interface ListBytes {
  bytes: Uint8Array;
  ends: Uint32Array;
  hashes: Uint32Array;
}

/** No lists. */
export const NO_LISTS: ListBytes = {
  bytes: new Uint8Array(),
  ends: new Uint32Array(),
  hashes: new Uint32Array(),
};

/** Whether some code of those written in bytes from one place to another is as asked; seven bits in each byte. */
export function someCode(
  bytes: Uint8Array,
  from: number,
  to: number,
  is: (code: number) => boolean,
): boolean {
  let code = 0;
  for (let at = from; at < to;) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80 || at >= to) break;
    }
    code += number;
    if (is(code)) return true;
  }
  return false;
}

/** The codes that are written in bytes from one place to another. */
export function codesIn(bytes: Uint8Array, from: number, to: number): Uint32Array {
  const codes: number[] = [];
  someCode(bytes, from, to, (code) => {
    codes.push(code);
    return false;
  });
  return Uint32Array.from(codes);
}

/** Codes in order, each as what lies between it and the one before. */
function bytesOf(codes: Uint32Array): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const code of codes) {
    let rest = code - before;
    before = code;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  }
  return bytes;
}

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
  readonly #known: ListBytes;
  readonly #more: { codes: Uint32Array; hash: number }[] = [];
  readonly #byHash = new Map<number, number | number[]>();

  /** Begins with lists that have their numbers already. */
  constructor(known: ListBytes = NO_LISTS) {
    this.#known = known;
    known.hashes.forEach((hash, list) => {
      this.#index(hash, list);
    });
  }

  get length(): number {
    return this.#known.ends.length + this.#more.length;
  }

  #index(hash: number, list: number): void {
    const alike = this.#byHash.get(hash);
    if (alike === undefined) this.#byHash.set(hash, list);
    else this.#byHash.set(hash, [alike, list].flat());
  }

  /** A list by its number. */
  at(list: number): Uint32Array {
    const { bytes, ends } = this.#known;
    const more = this.#more[list - ends.length];
    return more ? more.codes : codesIn(bytes, ends[list - 1] ?? 0, ends[list] ?? 0);
  }

  /** Takes a list in, unless it is there; gives its number. */
  add(codes: Uint32Array): number {
    const hash = hashOf(codes);
    const alike = [this.#byHash.get(hash) ?? []].flat();
    const known = alike.find((list) => areEqual(this.at(list), codes));
    if (known !== undefined) return known;
    const list = this.#known.ends.length + this.#more.push({ codes, hash }) - 1;
    this.#index(hash, list);
    return list;
  }

  /** All as bytes: what was known as it was, and what has been added after it. */
  toBytes(): ListBytes {
    const { bytes, ends, hashes } = this.#known;
    let end = bytes.length;
    const own = this.#more.map(({ codes }) => Buffer.from(bytesOf(codes)));
    return {
      bytes: Buffer.concat([bytes, ...own]),
      ends: Uint32Array.from([...ends, ...own.map(({ length }) => (end += length))]),
      hashes: Uint32Array.from([...hashes, ...this.#more.map(({ hash }) => hash)]),
    };
  }
}
