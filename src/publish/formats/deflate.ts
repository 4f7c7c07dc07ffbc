import { hash } from 'node:crypto';
import { Deflate } from 'fflate';

/*
 * Bytes are deflated in pieces that end where the content says, not at a distance from the start: text
 * that is put in or taken out changes the piece that it stands in and those beside it, and the rest is
 * taken as it was deflated before. Each piece is whole bytes, so that one follows the other.
 */

/** What was made before, by its key; else what `make` gives. */
export type KeepBytes = (key: string, make: () => Uint8Array) => Uint8Array;

/** How many bytes a piece has at least and at most. */
const LEAST = 256 * 1024;
const MOST = 1024 * 1024;

/** How many of the highest bits are nought where a piece may end: once in 32 KB. */
const BITS = 15;

/** How many bytes a place of the rolling hash hangs on: as many as it has bits. */
const WINDOW = 32;

/** A number for each byte, spread over 32 bits: always the same (xorshift, Marsaglia 2003). */
const SPREAD = (() => {
  let state = 2_463_534_242;
  return Int32Array.from({ length: 256 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  });
})();

/** Where a piece that starts at `start` ends. */
function endOf(bytes: Uint8Array, start: number): number {
  const most = Math.min(start + MOST, bytes.length);
  let rolling = 0;
  for (let at = start + LEAST - WINDOW; at < most; at += 1) {
    rolling = ((rolling << 1) + (SPREAD[bytes[at] ?? 0] ?? 0)) | 0;
    if (at >= start + LEAST && rolling >>> (32 - BITS) === 0) return at + 1;
  }
  return most;
}

/** How much memory finding what stood before takes: 12 and this many bits. */
const MEMORY = 6;

type DeflateLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A piece deflated, to the end of a byte, with more to come. */
function deflatedPiece(piece: Uint8Array, level: DeflateLevel): Uint8Array {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level, mem: MEMORY }, (part) => parts.push(part));
  stream.push(piece);
  stream.flush();
  stream.push(new Uint8Array(), true);
  return withMoreToCome(Buffer.concat(parts));
}

/**
 * A stream whose last block, with nothing in it, is made one that is not the last and ends with a byte
 * (RFC 1951, 3.2.4). That block begins with two bits that are set and has no other: they are the last of
 * the stream. (`flush` of the library can end a byte by itself, but not where the block before ends within one.)
 */
function withMoreToCome(stream: Uint8Array): Uint8Array {
  const last = stream.findLastIndex((byte) => byte !== 0);
  const kind = last * 8 + 31 - Math.clz32(stream[last] ?? 0);
  for (const bit of [kind, kind - 1])
    stream[bit >> 3] = (stream[bit >> 3] ?? 0) & ~(1 << (bit & 7));
  // Three bits of its own, the rest of the byte, and its length twice.
  return Buffer.concat([stream.subarray(0, (kind + 9) >> 3), Uint8Array.of(0, 0, 255, 255)]);
}

/** The last block of a stream, with nothing in it (RFC 1951, 3.2.6). */
const END = Uint8Array.of(3, 0);

/** Bytes as one stream of DEFLATE, in its pieces; `keep` has those that were made before. The same bytes give the same. */
export function deflated(
  bytes: Uint8Array,
  keep: KeepBytes,
  level: DeflateLevel = 6,
): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = endOf(bytes, start);
    const piece = bytes.subarray(start, end);
    const key = `deflate ${level} ${hash('sha256', piece, 'base64url')}`;
    pieces.push(keep(key, () => deflatedPiece(piece, level)));
    start = end;
  }
  return [...pieces, END];
}
