/*
 * How a day book is kept: years, in them months, in them days. What is known less precisely stands
 * at the end of what it is known of, whichever way the book is read: it never pretends to a day.
 */

export type Order = 'newest' | 'oldest';

/** The heading that an event stands under: its month, or its year where no month is known. */
export function periodOf(date: string): string {
  return date.slice(0, 7);
}

/** What stands for a month or day that is not known: before all where the book runs down, after all where up. */
const UNKNOWN: Record<Order, string> = { newest: '-00-00', oldest: '-99-99' };

const whole = (date: string, order: Order): string => date + UNKNOWN[order].slice(date.length - 4);

/** Puts dates in the order of the day book: negative where the first comes first. */
export function compareEntries(a: string, b: string, order: Order): number {
  const [first, second] = [whole(a, order), whole(b, order)];
  if (first === second) return 0;
  return first < second === (order === 'oldest') ? -1 : 1;
}
