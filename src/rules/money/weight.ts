import { SOURCE_TIERS, type SourceTier } from '../../schema/money/outcome.ts';
import { compareDates } from '../dates.ts';
import type { Evidence } from './evidence.ts';

/** Puts texts in the order of their code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether tier `a` is better (below 0), equal (0) or worse (above 0) than `b`. */
function compareTiers(a: SourceTier, b: SourceTier): number {
  return SOURCE_TIERS.indexOf(a) - SOURCE_TIERS.indexOf(b);
}

/** The best of several tiers; `secondary` where there is none. */
export function bestTier(tiers: Iterable<SourceTier>): SourceTier {
  return [...tiers].sort(compareTiers)[0] ?? 'secondary';
}

/**
 * Puts the weightier claim first.
 * Rule: best tier first; within a tier, what speaks of the time itself before what restates; then
 * the latest date.
 */
export function compareWeight(
  a: Pick<Evidence, 'tier' | 'restates' | 'date' | 'order'>,
  b: Pick<Evidence, 'tier' | 'restates' | 'date' | 'order'>,
): number {
  return (
    compareTiers(a.tier, b.tier) ||
    Number(a.restates) - Number(b.restates) ||
    compareDates(b.date, a.date) ||
    compareTexts(a.order, b.order)
  );
}
