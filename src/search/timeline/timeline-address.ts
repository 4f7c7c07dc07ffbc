import { FACETS, type FacetKey, type TimelineIndex } from '../../views/timeline/facets.ts';
import type { Order } from '../../views/timeline/order.ts';
import {
  addressCodec,
  type Chosen,
  chosenParameter,
  hasChosen,
  oneOfParameter,
  without,
  withTodaysIds,
  yearParameter,
} from '../address.ts';
import type { FilterKey, Filters } from './engine.ts';

/** What a timeline shows: choices by their ids, whether the record knows them or not. */
export interface TimelineState {
  chosen: Chosen<FacetKey>;
  /** Years, both ends included. */
  from: number | undefined;
  to: number | undefined;
  order: Order;
}

const ORDERS = ['newest', 'oldest'] as const satisfies Order[];

/** `?kind=fund&kind=policy&place=nanjing&from=2018&order=oldest` */
export const TIMELINE_ADDRESS = addressCodec<TimelineState>({
  chosen: chosenParameter(FACETS, /^./s),
  from: yearParameter('from'),
  to: yearParameter('to'),
  order: oneOfParameter('order', ORDERS),
});

/** No filter at all. */
export const UNFILTERED = { chosen: {}, from: undefined, to: undefined } as const;

/** Whether anything is filtered at all. */
export const isFiltered = ({ chosen, from, to }: TimelineState): boolean =>
  from !== undefined || to !== undefined || hasChosen(chosen);

/** Without one filter. */
export function withoutFilter(state: TimelineState, key: FilterKey): TimelineState {
  if (key === 'years') return { ...state, from: undefined, to: undefined };
  return { ...state, chosen: without(state.chosen, key) };
}

/** The state with today's ids in the place of old ones; the same object where it has none. */
export function currentState<State extends TimelineState>(
  state: State,
  { facets }: TimelineIndex,
): State {
  const today = new Map(
    FACETS.flatMap((key) =>
      facets[key].choices.flatMap(({ id, formerly = [] }) =>
        formerly.map((old): [string, string] => [old, id]),
      ),
    ),
  );
  const chosen = withTodaysIds(state.chosen, (id) => today.get(id));
  return chosen === state.chosen ? state : { ...state, chosen };
}

/** The same for the engine. An id that the record does not know (-1) matches nothing. */
export function filtersOf(state: TimelineState, { facets }: TimelineIndex): Filters {
  const { chosen, from, to } = state;
  const positions = FACETS.flatMap((key) => {
    const ids = chosen[key];
    if (!ids) return [];
    const { choices } = facets[key];
    return [[key, ids.map((id) => choices.findIndex((choice) => choice.id === id))] as const];
  });
  return { from, to, chosen: Object.fromEntries(positions) };
}
