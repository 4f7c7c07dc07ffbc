import { COMPLETENESS_ITEMS, type CompletenessItem } from '../../schema/money/outcome.ts';

/** What is known of a fund's six. */
export type Completeness = Readonly<Record<CompletenessItem, boolean>>;

/** How many of the six are known, 0 to 6 (after AidData's score of the completeness of a record). */
export function completenessScore(known: Completeness): number {
  return COMPLETENESS_ITEMS.filter((item) => known[item]).length;
}
