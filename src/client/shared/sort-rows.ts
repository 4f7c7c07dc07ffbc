/** How the values of a column are compared. */
export type SortKind = 'text' | 'number';
export type Direction = 'ascending' | 'descending';

/** Compares decimals by their texts, exactly, however long they are: `2`, `10`, `-0.5`. */
export function compareDecimals(a: string, b: string): number {
  const [below, above] = [a.startsWith('-'), b.startsWith('-')];
  if (below !== above) return below ? -1 : 1;
  return below ? compareSizes(b.slice(1), a.slice(1)) : compareSizes(a, b);
}

function compareSizes(a: string, b: string): number {
  const [wholeA = '', restA = ''] = a.split('.');
  const [wholeB = '', restB = ''] = b.split('.');
  const places = Math.max(restA.length, restB.length);
  const first = BigInt(wholeA + restA.padEnd(places, '0'));
  const second = BigInt(wholeB + restB.padEnd(places, '0'));
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/**
 * Rows in the order of their values; what is not known comes last in either direction, and rows of
 * equal value stay in the order given.
 */
export function sortRows<R>(
  rows: readonly R[],
  valueOf: (row: R) => string | undefined,
  compare: (a: string, b: string) => number,
  direction: Direction,
): R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined) {
        return Number(a.value === undefined) - Number(b.value === undefined);
      }
      return sign * compare(a.value, b.value);
    })
    .map(({ row }) => row);
}
