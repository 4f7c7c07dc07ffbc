import type { Ledger } from '../ledger/model.ts';

/**
 * Calculates something of a ledger once for each set of arguments, and hands out the same result again:
 * rankings of many years, orders and languages share it. Nobody may change what it gives. It is
 * forgotten with the ledger.
 */
export function memoizeByLedger<A extends readonly (string | boolean)[], V>(
  make: (ledger: Ledger, ...args: A) => V,
): (ledger: Ledger, ...args: A) => V {
  const made = new WeakMap<Ledger, Map<string, V>>();
  return (ledger, ...args) => {
    const own = made.get(ledger) ?? new Map<string, V>();
    made.set(ledger, own);
    const key = JSON.stringify(args);
    if (!own.has(key)) own.set(key, make(ledger, ...args));
    return own.get(key) as V;
  };
}
