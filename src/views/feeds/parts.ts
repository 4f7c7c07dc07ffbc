/*
 * How a feed is laid down in parts. What came in long ago stands in older parts, which never change
 * once they are closed: a reader need fetch each but once (RFC 5005). The first of them were published
 * with 25 entries, and stay as they are; every one of the later parts is a file fewer for each 25.
 */

/** How many entries the feed itself holds at least. */
const ENTRIES = 50;

/** How many entries an early part holds. */
const IN_EARLY = 25;

/**
 * A part is closed only when so many newer entries have come in. One that comes in later, on the day
 * of the newest but with an earlier date of its own, then stands among these, and no closed part changes.
 */
const NEWER = 25;

/** How many of a feed’s older parts are early ones, and how many entries each later one holds. */
export interface Parts {
  early: number;
  later: number;
}

/** How many older parts a feed of so many entries has. */
export function olderParts(size: number, { early, later }: Parts): number {
  const small = Math.max(0, Math.ceil((size - ENTRIES) / IN_EARLY));
  if (small <= early) return small;
  return early + Math.max(0, Math.floor((size - early * IN_EARLY - NEWER) / later));
}

/** The entries of an older part, counted from the oldest: those from one number up to another. */
export function rangeOfPart(part: number, { early, later }: Parts): [from: number, to: number] {
  if (part <= early) return [(part - 1) * IN_EARLY, part * IN_EARLY];
  const from = early * IN_EARLY + (part - early - 1) * later;
  return [from, from + later];
}

/** The number of the first entry of the feed itself: its newest fifty, and what no older part holds yet. */
export function firstOfFeed(size: number, parts: Parts): number {
  const older = olderParts(size, parts);
  const closed = older === 0 ? 0 : rangeOfPart(older, parts)[1];
  return Math.max(0, Math.min(size - ENTRIES, closed));
}
