import { DOCUMENTED_MEASURES } from '../../schema/money/outcome.ts';
import { convert, type Rates } from '../convert.ts';
import { Decimal } from '../decimal.ts';
import type { Figure } from './figures.ts';

/**
 * The figure that says how much of a fund's money is documented.
 * Rule: the largest of allocated, paid-in, invested and paid-out, whole or part, with its measure named.
 * Measures are never added up; size and subscribed capital document no money. Amounts are compared in
 * yuan at the rate of their first claim; what has no rate comes last, yearly amounts are left out.
 */
export function documentedOf(figures: readonly Figure[], rates: Rates): Figure | undefined {
  const sized = figures
    .filter(({ measure, per }) => DOCUMENTED_MEASURES.includes(measure) && !per)
    .map((figure) => ({
      figure,
      yuan: convert(figure.amount, 'CNY', figure.firstDate, rates)?.amount.amount,
    }));
  const largest = sized.reduce<(typeof sized)[number] | undefined>((best, next) => {
    if (!best) return next;
    if (next.yuan === undefined) return best;
    if (best.yuan === undefined) return next;
    return new Decimal(next.yuan).gt(best.yuan) ? next : best;
  }, undefined);
  return largest?.figure;
}
