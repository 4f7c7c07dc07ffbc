import {
  addressCodec,
  type Chosen,
  chosenParameter,
  countParameter,
  oneOfParameter,
  textParameter,
  withTodaysIds,
} from './address.ts';
import type { ThingEntry } from './format.ts';

/** What results can be narrowed down by, in the order in which it is shown. */
export const FACETS = ['type', 'kind', 'city', 'partner', 'chain', 'year', 'money'] as const;
export type Facet = (typeof FACETS)[number];

/** Orders of results; the first is meant where none is said. */
export const ORDERS = ['relevance', 'date', 'amount'] as const;
export type Order = (typeof ORDERS)[number];

/** What a search page shows. */
export interface SearchState {
  q: string;
  chosen: Chosen<Facet>;
  order: Order;
  /** How many results are shown. */
  shown: number;
}

/** How many results are shown at first, and how many more at a time. */
export const PAGE = 20;
const MOST_SHOWN = 1000;
const MOST_VALUES = 50;

/** `?q=Nanjing&type=article&city=nanjing&sort=date&n=40` */
export const SEARCH_ADDRESS = addressCodec<SearchState>({
  q: textParameter('q'),
  chosen: chosenParameter(FACETS, /^[\w/-]{1,120}$/, MOST_VALUES),
  order: oneOfParameter('sort', ORDERS),
  shown: countParameter('n', PAGE, MOST_SHOWN),
});

/** The state with today's ids in the place of old ones; the same object where it has none. */
export function currentState(state: SearchState, things: readonly ThingEntry[]): SearchState {
  const today = new Map(
    things.flatMap(({ id, formerly = [] }) => formerly.map((old): [string, string] => [old, id])),
  );
  const chosen = withTodaysIds(state.chosen, (id) => today.get(id));
  return chosen === state.chosen ? state : { ...state, chosen };
}
