import { Decimal } from '../../../rules/decimal.ts';
import type { Check } from '../check.ts';

/** A range runs from its lower to its upper end, in one currency. */
export const checkRanges: Check = ({ claims, report }) => {
  for (const { entry, path, facts, amount, to } of claims) {
    if (facts.to === undefined) continue;
    if (facts.amount === undefined) {
      report('range-without-amount', entry.at([...path, 'to'], 'key'), {});
    } else if (amount && to) {
      const runs =
        to.currency === amount.currency && new Decimal(to.amount).gt(new Decimal(amount.amount));
      if (runs) continue;
      const params = { amount: facts.amount, to: facts.to };
      report('range-upside-down', entry.at([...path, 'to']), params);
    }
  }
};
