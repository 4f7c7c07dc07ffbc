/*
 * A shard in parts of about as many bytes each. Where a part ends is said by the term behind it, so that
 * a term that comes or goes changes the part that it stands in, and hardly ever where others begin.
 */

/** A shard: its files, and the terms that all but the first begin with. */
export interface Shard {
  starts: readonly string[];
  texts: readonly string[];
}

/** Least and most characters of a part; compressed they are less than half. */
const LEAST = 12_000;
const MOST = 24_000;
/** One in so many terms may begin a part. */
const ONE_IN = 16;

/** A number that a term always has, spread over all numbers. */
function spread(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) {
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash >>> 8;
}

/** The parts of a shard’s terms, which are in order, with their postings. */
export function partsOf(terms: readonly (readonly [term: string, postings: string])[]): Shard {
  const starts: string[] = [];
  const texts: string[] = [];
  let part: (readonly [string, string])[] = [];
  let size = 0;
  const end = () => texts.push(JSON.stringify(Object.fromEntries(part)));
  for (const [term, postings] of terms) {
    if (size >= MOST || (size >= LEAST && spread(term) % ONE_IN === 0)) {
      end();
      starts.push(term);
      part = [];
      size = 0;
    }
    part.push([term, postings]);
    size += term.length + postings.length + 6;
  }
  end();
  return { starts, texts };
}

/** A shard as bytes, to be kept. */
export const shardToBytes = ({ starts, texts }: Shard): Uint8Array =>
  Buffer.from([JSON.stringify(starts), ...texts].join('\n'));

/** A shard from its bytes. */
export function shardFromBytes(bytes: Uint8Array): Shard {
  const [starts = '[]', ...texts] = Buffer.from(bytes).toString().split('\n');
  return { starts: JSON.parse(starts) as string[], texts };
}
