import { compareDates } from '../dates.ts';
import { Decimal, differsBy } from '../decimal.ts';
import type { Evidence } from './evidence.ts';
import { compareTexts } from './weight.ts';

/** A figure that a body changed. */
export interface Revision {
  /** The claim that no longer stands. */
  replaced: Evidence;
  /** The claim that took its place, from its own date on. */
  by: Evidence;
}

/** Amounts of one currency that differ by less are the same. */
const TOLERANCE = '0.01';

/** Whether two claims give different sums of one currency. */
function changed(earlier: Evidence, later: Evidence): boolean {
  if (!earlier.amount || !later.amount) return false;
  if (earlier.amount.currency !== later.amount.currency || earlier.per !== later.per) return false;
  return differsBy(TOLERANCE, new Decimal(earlier.amount.amount), new Decimal(later.amount.amount));
}

/** Whether a claim is of the publisher of an earlier one and gives another sum, or says that it revises it. */
function revises(later: Evidence, earlier: Evidence): boolean {
  if (later.revises === earlier.id) return true;
  if (later.restates || compareDates(later.date, earlier.date) <= 0) return false;
  const ofOne = later.publishers.some((publisher) => earlier.publishers.includes(publisher));
  return ofOne && changed(earlier, later);
}

/**
 * What was cut or raised among the claims of one figure, the earliest change first.
 * Rule: a revision is no dispute. A later claim of the same publisher that gives another sum, or one
 * that says which claim it revises, replaces the earlier from its own day on. Claims are given up to
 * the day that is asked about, so that as of an earlier day the earlier one stands.
 */
export function revisionsOf(claims: readonly Evidence[]): Revision[] {
  const found = claims.flatMap((replaced): Revision[] => {
    const later = claims
      .filter((claim) => claim !== replaced && revises(claim, replaced))
      .sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.order, b.order));
    const [by] = later;
    return by ? [{ replaced, by }] : [];
  });
  return found.sort(
    (a, b) =>
      compareDates(a.by.date, b.by.date) || compareTexts(a.replaced.order, b.replaced.order),
  );
}
