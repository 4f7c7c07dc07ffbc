import { pageKey } from '../rules/page-address.ts';

/** FNV-1a, 32 bits: its offset and its prime. The source: the Internet draft by Fowler, Noll and Vo. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short name for the page of an address, the same however the address is written. Two pages of a few
 * thousand may share one once in a thousand records: it warns, and decides nothing.
 */
export function pageHash(address: string): string {
  let hash = OFFSET;
  for (const letter of pageKey(address)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), PRIME) >>> 0;
  }
  return hash.toString(36);
}
