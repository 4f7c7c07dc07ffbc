import type { SourceTier } from '../../schema/money/outcome.ts';

/** How many bear a fund's record out, 0 to 3 (after AidData's score of triangulation). */
export type Triangulation = 0 | 1 | 2 | 3;

/** A source of a fund's claims. */
export interface Witness {
  /** Who published it. */
  readonly publisher: string;
  readonly tier: SourceTier;
  /** It was seen as a title only. */
  readonly titleOnly: boolean;
}

/**
 * Rule: 0 where there are secondary sources only, 1 for one independent publisher, 2 for two or more, 3
 * for two or more of which one is primary. A copy or a translation says no more than its original does,
 * and what was seen as a title only says nothing.
 */
export function triangulationOf(witnesses: readonly Witness[]): Triangulation {
  const own = witnesses.filter(({ tier, titleOnly }) => tier !== 'secondary' && !titleOnly);
  const publishers = new Set(own.map(({ publisher }) => publisher));
  if (publishers.size < 2) return publishers.size === 0 ? 0 : 1;
  return own.some(({ tier }) => tier === 'primary') ? 3 : 2;
}
