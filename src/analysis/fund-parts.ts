import type { Fund, Ledger } from '../ledger/model.ts';
import { hasHappened } from './as-of.ts';

/** The larger fund that a fund is a part of on a day. */
export function partOfOn({ facts, partOf }: Fund, day: string): Fund | undefined {
  const from = facts.part_of?.from;
  return from === undefined || hasHappened(from, day) ? partOf : undefined;
}

/** The funds that are parts of a fund on the record's day. */
export const partsNow = (ledger: Ledger, fund: Fund): Fund[] =>
  fund.parts.filter((part) => partOfOn(part, ledger.today) === fund);
