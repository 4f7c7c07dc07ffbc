/*
 * How a day book is kept: years, in them months, in them days. What is known less precisely stands
 * at the end of what it is known of, whichever way the book is read: it never pretends to a day.
 */

export const ORDERS = ['newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** The heading that a happening stands under: its month, or its year where no month is known. */
export function periodOf(date: string): string {
  return date.slice(0, 7);
}

/** Year, month and day, each a text; empty where it is not known. */
const steps = (date: string): string[] => [date.slice(0, 4), date.slice(5, 7), date.slice(8)];

/** Puts dates in the order of the day book: negative where the first comes first. */
export function compareEntries(a: string, b: string, order: Order): number {
  const others = steps(b);
  for (const [at, step] of steps(a).entries()) {
    const other = others[at] ?? '';
    if (step === other) continue;
    if (step === '') return 1;
    if (other === '') return -1;
    return step < other === (order === 'oldest') ? -1 : 1;
  }
  return 0;
}
