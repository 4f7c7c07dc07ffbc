/*
 * Many small pieces of bytes in one, to be kept as one file: what was asked for this time, and nothing
 * else, so that it does not grow.
 */

/** Pieces that were kept together, and what is asked for now. */
export interface Packed {
  /** What was kept under a key, else what is made, which is then kept. */
  of: (key: string, make: () => Uint8Array) => Uint8Array;
  /** All that was asked for, in one. */
  bytes: () => Uint8Array;
}

const LINE_END = 10;

type Index = readonly (readonly [key: string, length: number])[];

/** The pieces that lie in bytes; none where they are no such bytes. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array>();
  const head = bytes.indexOf(LINE_END);
  if (head < 0) return pieces;
  const index = JSON.parse(Buffer.from(bytes.subarray(0, head)).toString()) as Index;
  let at = head + 1;
  for (const [key, length] of index) {
    pieces.set(key, bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

/** Opens pieces that `bytes` gave before; whoever kept them has made sure that they are as they were. */
export function packed(before: Uint8Array | undefined): Packed {
  const known = before ? unpack(before) : new Map<string, Uint8Array>();
  const asked = new Map<string, Uint8Array>();
  return {
    of: (key, make) => {
      const piece = asked.get(key) ?? known.get(key) ?? make();
      asked.set(key, piece);
      return piece;
    },
    bytes: () => {
      const index: Index = [...asked].map(([key, { length }]) => [key, length]);
      return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...asked.values()]);
    },
  };
}
