/*
 * A shard lies in parts where it is large: each holds the terms from its first one on, in the order of
 * their code units, up to the first of the next.
 */

/** Which parts hold terms from one to another, both included, by the terms that all but the first part begin with. */
export function partsBetween(starts: readonly string[], from = '', to?: string): number[] {
  // They are in order; browsers of 2021 know no `findLastIndex`.
  const partOf = (term: string) => starts.filter((start) => start <= term).length;
  const last = to === undefined ? starts.length : partOf(to);
  const first = partOf(from);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
