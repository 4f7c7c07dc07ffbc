import { hash } from 'node:crypto';
import type { Fold } from '../../search/fold.ts';
import { shardOf } from '../../search/format.ts';
import type { SearchRecord } from '../../views/search/search-record.ts';
import { termsOf } from './terms.ts';

/*
 * A lot of pages: what it holds for each shard, as lines of a page’s place in the lot, a weight’s, and
 * terms. It is kept as bytes with an index before them, so that whoever wants one shard reads no other.
 */

/** Where the lines for a shard stand, and a digest of them. */
type Part = readonly [start: number, end: number, digest: string];

/** A lot as it is read. */
export interface Lot {
  /** By shard. */
  parts: ReadonlyMap<string, Part>;
  /** The lines for a shard. */
  lines: (shard: string) => string;
}

function linesOf(records: readonly SearchRecord[], fold: Fold): Map<string, string> {
  const lot = new Map<string, string>();
  records.forEach((record, page) => {
    termsOf(record, fold).forEach((list, weight) => {
      if (list === '') return;
      const byShard = Map.groupBy(list.split(' '), shardOf);
      for (const [shard, terms] of byShard) {
        lot.set(shard, `${lot.get(shard) ?? ''}${page} ${weight} ${terms.join(' ')}\n`);
      }
    });
  });
  return lot;
}

/** The bytes of a lot of these pages. */
export function lotBytes(records: readonly SearchRecord[], fold: Fold): Uint8Array {
  const index: [string, Part][] = [];
  const bodies: Buffer[] = [];
  let at = 0;
  for (const [shard, lines] of linesOf(records, fold)) {
    const body = Buffer.from(lines);
    index.push([shard, [at, at + body.length, hash('sha256', body, 'base64url')]]);
    bodies.push(body);
    at += body.length;
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`), ...bodies]);
}

const LINE_END = 10;

/** A lot from its bytes. */
export function readLot(bytes: Uint8Array): Lot {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.indexOf(LINE_END);
  const parts = new Map(JSON.parse(buffer.toString('utf8', 0, head)) as [string, Part][]);
  return {
    parts,
    lines: (shard) => {
      const [start = 0, end = 0] = parts.get(shard) ?? [];
      return buffer.toString('utf8', head + 1 + start, head + 1 + end);
    },
  };
}
