import type { Article, Fund, Ledger, Place } from '../ledger/model.ts';
import { nodeOn } from '../rules/place-history.ts';
import {
  ancestors,
  type GetPlace,
  heirsOf,
  isProvince,
  isRankedPlace,
  placesHolding,
  provincesOf,
  rankedPlacesOf,
} from '../rules/rollup.ts';
import { memoizeByLedger } from './memoize.ts';

/*
 * Which place holds what, as of a day: levels, parents and successors are those of the day. Whatever
 * shows the places of an earlier day asks here; the links of the ledger are those of today.
 */

/** The tree of a ledger’s places on a day, as the rules of the roll-up read it. */
const placeTree = memoizeByLedger(({ places }, day: string): GetPlace => {
  const nodes = new Map(places.map(({ id, facts }) => [id, nodeOn(id, facts, day)]));
  return (id) => nodes.get(id);
});

const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);

function placesOf(ledger: Ledger, ids: readonly string[]): Place[] {
  return ids.flatMap((id) => {
    const thing = ledger.thing(id);
    return thing?.type === 'place' ? [thing] : [];
  });
}

/** The table of the rankings that a place has a row in on a day; none for what lies within a row or has passed on. */
export function tableOf(
  ledger: Ledger,
  place: Place,
  day: string,
): 'cities' | 'provinces' | undefined {
  const get = placeTree(ledger, day);
  const node = get(place.id);
  if (!node) return undefined;
  if (isProvince(node)) return 'provinces';
  return isRankedPlace(node, get) ? 'cities' : undefined;
}

/** Whether a place had ended by a day and passed what it held to another, which shows it from then on. */
export const hasPassed = (ledger: Ledger, place: Place, day: string): boolean =>
  placeTree(ledger, day)(place.id)?.passedTo !== undefined;

/** The ranked places that some places count for on a day, each once. */
export const rankedAbove = (ledger: Ledger, places: readonly Place[], day: string): Place[] =>
  placesOf(ledger, rankedPlacesOf(idsOf(places), placeTree(ledger, day)));

/**
 * The rows of the rankings that a fund stands in on a day, each once: its ranked places and the
 * provinces whose own it is; with districts `apart` its own places alone.
 */
export function rowsOfFund(
  ledger: Ledger,
  fund: Fund,
  apart: boolean,
  day: string,
): readonly Place[] {
  const get = placeTree(ledger, day);
  const own = idsOf(fund.places);
  return placesOf(
    ledger,
    apart
      ? heirsOf(own, get)
      : [...new Set([...rankedPlacesOf(own, get), ...provincesOf(own, get)])],
  );
}

/**
 * Every place in whose figures a fund stands on a day: those that hold it; with districts `apart` its
 * own alone. A place that has passed on keeps it on its own page, without a row.
 */
export function holdersOf(
  ledger: Ledger,
  fund: Fund,
  apart: boolean,
  day: string,
): readonly Place[] {
  const get = placeTree(ledger, day);
  const own = idsOf(fund.places);
  return placesOf(ledger, apart ? heirsOf(own, get) : placesHolding(own, get));
}

/** Every place that an event belongs to on a day: its own and all above; with districts `apart` its own alone. */
export function placesOfEvent(
  ledger: Ledger,
  { places }: Article,
  apart: boolean,
  day: string,
): readonly Place[] {
  const get = placeTree(ledger, day);
  const own = idsOf(places);
  if (apart) return placesOf(ledger, heirsOf(own, get));
  return placesOf(ledger, [...new Set(own.flatMap((id) => [id, ...ancestors(id, get)]))]);
}
