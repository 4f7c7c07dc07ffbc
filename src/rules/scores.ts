import { Decimal } from './decimal.ts';

/** Published scores are rounded, each by up to half of its last digit: parts may miss the total by so much. */
const PARTS_TOLERANCE = '0.15';

/**
 * By how much parts miss their total (total less their sum), where that is more than 0.15.
 * Nothing where they add up, where there are none, or where one is not known.
 */
export function partsMiss(
  total: string | undefined,
  parts: readonly (string | undefined)[],
): string | undefined {
  if (total === undefined || parts.length === 0) return undefined;
  let rest = new Decimal(total);
  for (const part of parts) {
    if (part === undefined) return undefined;
    rest = rest.minus(part);
  }
  return rest.abs().gt(PARTS_TOLERANCE) ? rest.toFixed() : undefined;
}

/** Two rows whose order contradicts itself; both by their place in the list, from 0. */
export interface OutOfOrder {
  row: number;
  against: number;
  /** `file`: stands below a row of a worse rank; `total`: more points than a better rank; `tie`: one rank, other points. */
  why: 'file' | 'total' | 'tie';
}

interface Row {
  rank?: number | undefined;
  total?: string | undefined;
}

/**
 * Rows of an edition whose rank contradicts their place in the file or their total, by place.
 * Equal points under different ranks are no contradiction: publishers rank before they round.
 */
export function ranksOutOfOrder(rows: readonly Row[]): OutOfOrder[] {
  return rows.flatMap((row, index) => {
    const found = againstFile(rows, row, index) ?? againstTotals(rows, row, index);
    return found ? [found] : [];
  });
}

function againstFile(rows: readonly Row[], { rank }: Row, row: number): OutOfOrder | undefined {
  if (rank === undefined) return undefined;
  const against = rows.findIndex((other, at) => at < row && (other.rank ?? 0) > rank);
  return against < 0 ? undefined : { row, against, why: 'file' };
}

function againstTotals(rows: readonly Row[], one: Row, row: number): OutOfOrder | undefined {
  const { rank, total } = one;
  if (rank === undefined || total === undefined) return undefined;
  const points = new Decimal(total);
  for (const [against, other] of rows.entries()) {
    if (other.rank === undefined || other.total === undefined) continue;
    if (other.rank < rank && points.gt(other.total)) return { row, against, why: 'total' };
    const tied = other.rank === rank && against < row;
    if (tied && !points.eq(other.total)) return { row, against, why: 'tie' };
  }
  return undefined;
}
