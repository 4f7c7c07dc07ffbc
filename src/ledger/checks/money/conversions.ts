import { convert } from '../../../rules/convert.ts';
import type { Check } from '../check.ts';

/** The record has a rate for the month of every claim that is not in yuan. */
export const checkConversions: Check = ({ claims, rates, report }) => {
  // A record without any rates is told once.
  if (rates.size === 0) return;
  for (const { entry, path, facts, amount, evidence } of claims) {
    if (!amount || convert(amount, 'CNY', evidence.date, rates)) continue;
    const params = { amount: facts.amount ?? '', date: evidence.date };
    report('claim-without-rate', entry.at([...path, 'amount']), params);
  }
};
