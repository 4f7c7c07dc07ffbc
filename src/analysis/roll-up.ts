import type { Fund, Ledger, Place } from '../ledger/model.ts';
import { type GetPlace, placesHolding, provincesOf, rankedPlacesOf } from '../rules/rollup.ts';
import { memoizeByLedger } from './memoize.ts';

/** The tree of a ledger’s places, as the rules of the roll-up read it. */
const placeTree = memoizeByLedger(({ places }): GetPlace => {
  const nodes = new Map(
    places.map(({ id, facts: { level, parent } }) => [id, { id, level, parent }]),
  );
  return (id) => nodes.get(id);
});

function placesOf(ledger: Ledger, ids: readonly string[]): Place[] {
  return ids.flatMap((id) => {
    const thing = ledger.thing(id);
    return thing?.type === 'place' ? [thing] : [];
  });
}

/**
 * The rows of the rankings that a fund stands in, each once: its ranked places and the provinces
 * whose own it is; with districts `apart` its own places alone.
 */
export function rowsOfFund(ledger: Ledger, fund: Fund, apart: boolean): readonly Place[] {
  if (apart) return fund.places;
  const get = placeTree(ledger);
  const own = fund.facts.places;
  return placesOf(ledger, [...new Set([...rankedPlacesOf(own, get), ...provincesOf(own, get)])]);
}

/** Every place in whose figures a fund stands: those that hold it; with districts `apart` its own alone. */
export function holdersOf(ledger: Ledger, fund: Fund, apart: boolean): readonly Place[] {
  return apart
    ? fund.places
    : placesOf(ledger, placesHolding(fund.facts.places, placeTree(ledger)));
}
