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
  /**
   * `file`: stands below a row of a worse rank; `above`: above one of a better rank; `total`: more points
   * than a better rank; `fewer`: fewer than a worse one; `tie`: one rank, other points.
   */
  why: 'file' | 'above' | 'total' | 'fewer' | 'tie';
}

interface Row {
  rank?: number | undefined;
  total?: string | undefined;
}

/** The places of a longest run of rows that may stand in this order; the rows outside it are out of place. */
function longestRun(count: number, may: (earlier: number, later: number) => boolean): Set<number> {
  const best: { length: number; before: number | undefined }[] = [];
  for (let at = 0; at < count; at += 1) {
    best[at] = { length: 1, before: undefined };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if (may(earlier, at) && length > (best[at]?.length ?? 0))
        best[at] = { length, before: earlier };
    }
  }
  let end: number | undefined = best.reduce(
    (last, { length }, at) => (length > (best[last]?.length ?? 0) ? at : last),
    0,
  );
  const run = new Set<number>();
  for (; end !== undefined && end < count; end = best[end]?.before) run.add(end);
  return run;
}

/**
 * Rows of an edition whose rank contradicts their place in the file or their total, by place: the
 * fewest that, left out, leave the others in order. Equal points under different ranks are no
 * contradiction: publishers rank before they round.
 */
export function ranksOutOfOrder(rows: readonly Row[]): OutOfOrder[] {
  const ranked = rows.flatMap(({ rank }, row) => (rank === undefined ? [] : [{ row, rank }]));
  const inFile = longestRun(
    ranked.length,
    (earlier, later) => (ranked[earlier]?.rank ?? 0) <= (ranked[later]?.rank ?? 0),
  );
  const misplaced = ranked.filter((_, at) => !inFile.has(at)).map(({ row }) => row);
  const found = misplaced.map((row) => ({ row, ...againstFile(rows, row, misplaced) }));
  return [...found, ...againstTotals(rows, new Set(misplaced))].sort((a, b) => a.row - b.row);
}

/** The row that a misplaced one contradicts: above it a worse rank, or below it a better one. */
function againstFile(
  rows: readonly Row[],
  row: number,
  misplaced: readonly number[],
): Pick<OutOfOrder, 'against' | 'why'> {
  const rank = rows[row]?.rank ?? 0;
  const stands = (at: number) => !misplaced.includes(at);
  const worse = rows.findIndex((other, at) => at < row && stands(at) && (other.rank ?? 0) > rank);
  if (worse >= 0) return { against: worse, why: 'file' };
  const better = rows.findIndex(
    (other, at) => at > row && stands(at) && (other.rank ?? Infinity) < rank,
  );
  return { against: better, why: 'above' };
}

interface Scored {
  row: number;
  rank: number;
  points: Decimal;
}

/** Whether points may follow others in the order of ranks. */
const mayFollow = (earlier: Scored, later: Scored): boolean =>
  earlier.rank === later.rank ? later.points.eq(earlier.points) : later.points.lte(earlier.points);

function againstTotals(rows: readonly Row[], misplaced: ReadonlySet<number>): OutOfOrder[] {
  const scored = rows
    .flatMap(({ rank, total }, row): Scored[] =>
      rank === undefined || total === undefined || misplaced.has(row)
        ? []
        : [{ row, rank, points: new Decimal(total) }],
    )
    .sort((a, b) => a.rank - b.rank || a.row - b.row);
  const at = (place: number) => scored[place] as Scored;
  const run = longestRun(scored.length, (earlier, later) => mayFollow(at(earlier), at(later)));
  return scored.flatMap((one, place): OutOfOrder[] => {
    if (run.has(place)) return [];
    const kept = scored.filter((_, other) => run.has(other));
    const tied = kept.find((other) => other.rank === one.rank && !other.points.eq(one.points));
    if (tied) return [{ row: one.row, against: tied.row, why: 'tie' }];
    const better = kept.find((other) => other.rank < one.rank && one.points.gt(other.points));
    if (better) return [{ row: one.row, against: better.row, why: 'total' }];
    const worse = kept.findLast((other) => other.rank > one.rank && other.points.gt(one.points));
    return worse ? [{ row: one.row, against: worse.row, why: 'fewer' }] : [];
  });
}
