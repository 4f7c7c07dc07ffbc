import type { Ledger } from '../ledger/model.ts';
import { onceForEach } from '../ledger/reads/reads.ts';

/**
 * Calculates something of a ledger once for each set of arguments, and hands out the same result again:
 * rankings of many years, orders and languages share it. Nobody may change what it gives. It is
 * forgotten with the ledger.
 */
export const memoizeByLedger: <A extends readonly (string | boolean)[], V>(
  make: (ledger: Ledger, ...args: A) => V,
) => (ledger: Ledger, ...args: A) => V = onceForEach;
