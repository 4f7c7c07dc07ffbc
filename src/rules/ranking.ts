import { Decimal } from './decimal.ts';
import { compareTexts } from './money/weight.ts';

/** A score: a decimal, its text, or a whole number. */
export type Score = Decimal | string | number;

export interface Ranked<T> {
  item: T;
  /** From 1; missing where the score is not known. */
  rank?: number;
  /** Another has the same rank. */
  tied: boolean;
}

/**
 * Ranks by score, the highest first, in any order given.
 * Rule: equal scores have equal ranks and the next is skipped (1, 2, 2, 4); among them the id decides
 * who stands first. What has no score comes last, without a rank: unknown is not zero.
 */
export function rankBy<T>(
  items: readonly T[],
  score: (item: T) => Score | undefined,
  id: (item: T) => string,
): Ranked<T>[] {
  const scored = items.map((item) => {
    const value = score(item);
    return { item, id: id(item), score: value === undefined ? undefined : exact(value) };
  });
  scored.sort((a, b) => compareScores(a.score, b.score) || compareTexts(a.id, b.id));
  const ranked: Ranked<T>[] = [];
  for (const [index, { item, score: value }] of scored.entries()) {
    const before = scored[index - 1];
    const tiesBefore = value !== undefined && (before?.score?.eq(value) ?? false);
    const tied =
      tiesBefore || (value !== undefined && (scored[index + 1]?.score?.eq(value) ?? false));
    const rank = tiesBefore ? ranked[index - 1]?.rank : index + 1;
    ranked.push({ item, ...(value === undefined || rank === undefined ? {} : { rank }), tied });
  }
  return ranked;
}

const exact = (score: Score): Decimal =>
  new Decimal(typeof score === 'number' ? String(score) : score);

function compareScores(a: Decimal | undefined, b: Decimal | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return b.cmp(a);
}

/** How a rank moved since the edition before. */
export type Move =
  | { kind: 'up' | 'down'; by: number }
  | { kind: 'same' }
  /** The edition before is complete and did not hold it. */
  | { kind: 'new' }
  | { kind: 'unknown' };

/**
 * The move from the rank before to the rank now.
 * Rule: only against the edition before (n-1), and only where both ranks are known. `newcomer` says
 * that the edition before is recorded in full and did not hold it.
 */
export function move(now?: number, before?: number, newcomer = false): Move {
  if (now === undefined) return { kind: 'unknown' };
  if (before === undefined) return { kind: newcomer ? 'new' : 'unknown' };
  if (now === before) return { kind: 'same' };
  return now < before ? { kind: 'up', by: before - now } : { kind: 'down', by: now - before };
}
