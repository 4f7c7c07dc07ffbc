import type { SourceTier, Triangulation } from '../../schema/money/outcome.ts';

/** A source of a fund's claims. */
export interface Witness {
  /** Who published it. */
  readonly publisher: { readonly id: string };
  readonly tier: SourceTier;
  /** How much of it somebody saw. */
  readonly read?: string | undefined;
}

/**
 * Rule: 0 where there are secondary sources only, 1 for one independent publisher, 2 for two or more, 3
 * for two or more of which one is primary. A copy or a translation says no more than its original does,
 * and what was seen as a title only says nothing.
 */
export function triangulationOf(witnesses: readonly Witness[]): Triangulation {
  const own = witnesses.filter(({ tier, read }) => tier !== 'secondary' && read !== 'title');
  const publishers = new Set(own.map(({ publisher }) => publisher.id));
  if (publishers.size < 2) return publishers.size === 0 ? 0 : 1;
  return own.some(({ tier }) => tier === 'primary') ? 3 : 2;
}
