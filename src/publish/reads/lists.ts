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
const NO_LISTS: ListBytes = {
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

/** Codes in order, each as what lies between it and the one before. */
function bytesOf(codes: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(codes.length * 5);
  let length = 0;
  let before = 0;
  for (const code of codes) {
    let rest = code - before;
    before = code;
    for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
    bytes[length++] = rest;
  }
  return bytes.subarray(0, length);
}

/** A number by which lists can be looked up; FNV-1a. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Bytes to which more are put; what they are held in grows by half. */
class Growing {
  #room = Buffer.alloc(1 << 16);
  length = 0;

  put(bytes: Uint8Array): void {
    const needed = this.length + bytes.length;
    if (needed > this.#room.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#room.length * 1.5));
      larger.set(this.all);
      this.#room = larger;
    }
    this.#room.set(bytes, this.length);
    this.length = needed;
  }

  get all(): Buffer {
    return this.#room.subarray(0, this.length);
  }
}

/** Lists by their numbers: one that is named by another comes before it. */
export class Lists {
  readonly #known: ListBytes;
  readonly #more = new Growing();
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  readonly #byHash = new Map<number, number | number[]>();

  /** Begins with lists that have their numbers already. */
  constructor(known: ListBytes = NO_LISTS) {
    this.#known = known;
    known.hashes.forEach((hash, list) => {
      this.#index(hash, list);
    });
  }

  get length(): number {
    return this.#known.ends.length + this.#ends.length;
  }

  #index(hash: number, list: number): void {
    const alike = this.#byHash.get(hash);
    if (alike === undefined) this.#byHash.set(hash, list);
    else this.#byHash.set(hash, [alike, list].flat());
  }

  /** The bytes of a list. */
  #bytes(list: number): Uint8Array {
    const { bytes, ends } = this.#known;
    if (list < ends.length) return bytes.subarray(ends[list - 1] ?? 0, ends[list]);
    const own = list - ends.length;
    return this.#more.all.subarray(this.#ends[own - 1] ?? 0, this.#ends[own]);
  }

  /** A list by its number. */
  at(list: number): Uint32Array {
    const bytes = this.#bytes(list);
    const codes: number[] = [];
    someCode(bytes, 0, bytes.length, (code) => {
      codes.push(code);
      return false;
    });
    return Uint32Array.from(codes);
  }

  /** Takes a list in, unless it is there; gives its number. */
  add(codes: Uint32Array): number {
    const bytes = bytesOf(codes);
    const hash = hashOf(bytes);
    const alike = [this.#byHash.get(hash) ?? []].flat();
    const known = alike.find((list) => Buffer.compare(this.#bytes(list), bytes) === 0);
    if (known !== undefined) return known;
    this.#more.put(bytes);
    const list = this.#known.ends.length + this.#ends.push(this.#more.length) - 1;
    this.#hashes.push(hash);
    this.#index(hash, list);
    return list;
  }

  /** All as bytes: what was known as it was, and what has been added after it. */
  toBytes(): ListBytes {
    const { bytes, ends, hashes } = this.#known;
    return {
      bytes: Buffer.concat([bytes, this.#more.all]),
      ends: Uint32Array.from([...ends, ...this.#ends.map((end) => bytes.length + end)]),
      hashes: Uint32Array.from([...hashes, ...this.#hashes]),
    };
  }
}
