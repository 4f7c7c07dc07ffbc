/** A stretch of a bar, in parts of the longest bar's length. */
interface Stretch {
  from: number;
  to: number;
}

/** A score as a bar: its parts one after the other. */
export interface ScoreBar {
  /** The parts that are known, each with its place among the index's parts. */
  parts: (Stretch & { at: number })[];
  /** What the total holds beyond them. */
  rest?: Stretch;
  /** The total is not known: where the bar ends says nothing. */
  open?: true;
}

interface Scored {
  total?: string;
  /** Null where a score is not known; none where the index has no parts. */
  parts: readonly (string | null)[];
}

/** Only for drawing: a bar's length needs no more than a binary fraction. */
const known = (row: Scored): number[] =>
  row.parts.flatMap((score) => (score === null ? [] : [Number(score)]));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * The scores of an edition as bars of one scale; null where neither total nor part is known. A part
 * that is not known has no length of its own: it is in the rest, or the bar ends open.
 */
export function scoreBars(rows: readonly Scored[]): (ScoreBar | null)[] {
  const longest = Math.max(
    0,
    ...rows.map((row) => Math.max(Number(row.total ?? 0), sum(known(row)))),
  );
  return rows.map((row) => scoreBar(row, longest));
}

function scoreBar({ total, parts }: Scored, longest: number): ScoreBar | null {
  if (longest === 0) return null;
  const scores = parts.length === 0 ? [total ?? null] : parts;
  let end = 0;
  const drawn = scores.flatMap((score, at) => {
    if (score === null) return [];
    const from = end;
    end += Number(score);
    return [{ at, from: from / longest, to: end / longest }];
  });
  const missing = scores.includes(null);
  if (total === undefined) return drawn.length > 0 ? { parts: drawn, open: true } : null;
  const rest = missing && Number(total) > end;
  return {
    parts: drawn,
    ...(rest ? { rest: { from: end / longest, to: Number(total) / longest } } : {}),
  };
}
