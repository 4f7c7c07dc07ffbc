import type { Bound, Status } from '../schema/claim.ts';
import type { Amount } from '../schema/money.ts';
import { type Tier, TIERS } from '../schema/source.ts';
import { compareDates } from './dates.ts';

/** A claim with all that the rules weigh it by. */
export interface WeighedClaim {
  /** `<article>/<fund>`, with `-2` for a second. */
  readonly id: string;
  readonly fund: string;
  readonly status: Status;
  /** As of when it speaks: its `as_of`, else its article's date. */
  readonly date: string;
  readonly amount?: Amount;
  readonly bound?: Bound;
  readonly per?: 'year';
  readonly years?: number;
  /** The best tier of its sources. */
  readonly tier: Tier;
  /** A retrospective mention: it moves neither date nor status. */
  readonly restates: boolean;
  /** Per cent, 0 to 100. */
  readonly governmentShare?: number;
  /** Decides between claims that nothing else parts: the article's id and the claim's place in it. */
  readonly order: string;
}

/** Puts texts in the order of their code units, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether tier `a` is better (below 0), equal (0) or worse (above 0) than `b`. */
function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}

/** The best of several tiers; `other` where there is none. */
export function bestTier(tiers: Iterable<Tier>): Tier {
  return [...tiers].sort(compareTiers)[0] ?? 'other';
}

/**
 * Puts the weightier claim first.
 * Rule: best tier first; within a tier, what speaks of the time itself before what restates; then
 * the latest date.
 */
export function compareWeight(
  a: Pick<WeighedClaim, 'tier' | 'restates' | 'date' | 'order'>,
  b: Pick<WeighedClaim, 'tier' | 'restates' | 'date' | 'order'>,
): number {
  return (
    compareTiers(a.tier, b.tier) ||
    Number(a.restates) - Number(b.restates) ||
    compareDates(b.date, a.date) ||
    compareTexts(a.order, b.order)
  );
}
