/*
 * What a search page shows is what its address says: the query, the filters, the order, how much.
 * So a search can be linked to, and the browser’s way back works.
 */

/** What results can be narrowed down by, in the order in which it is shown. */
export const FACETS = ['type', 'kind', 'city', 'partner', 'chain', 'year', 'money'] as const;
export type Facet = (typeof FACETS)[number];

/** Orders of results; the first is meant where none is said. */
export const ORDERS = ['relevance', 'date', 'amount'] as const;
export type Order = (typeof ORDERS)[number];

/** The values that are chosen of each facet. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface State {
  q: string;
  filters: Filters;
  order: Order;
  /** How many results are shown. */
  shown: number;
}

/** How many results are shown at first, and how many more at a time. */
export const PAGE = 20;
const MOST_SHOWN = 1000;
const MOST_VALUES = 50;

/** The state that an address says, whatever else is in it. */
export function readState(search: string): State {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = [...new Set(params.getAll(facet))].filter((value) =>
      /^[\w/-]{1,120}$/.test(value),
    );
    if (values.length > 0) filters[facet] = values.slice(0, MOST_VALUES);
  }
  const order = ORDERS.find((known) => known === params.get('sort')) ?? ORDERS[0];
  const shown = Number(params.get('n') ?? PAGE);
  return {
    q: params.get('q') ?? '',
    filters,
    order,
    shown: Number.isSafeInteger(shown) ? Math.min(MOST_SHOWN, Math.max(PAGE, shown)) : PAGE,
  };
}

/** The state as the part of an address after the path, empty or with its question mark. */
export function writeState({ q, filters, order, shown }: State): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q.toWellFormed());
  for (const facet of FACETS) {
    for (const value of filters[facet] ?? []) params.append(facet, value);
  }
  if (order !== ORDERS[0]) params.set('sort', order);
  if (shown !== PAGE) params.set('n', String(shown));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether any filter is on. */
export const hasFilters = (filters: Filters): boolean =>
  FACETS.some((facet) => (filters[facet] ?? []).length > 0);

/** The filters with a value put on or taken off. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters[facet] ?? [];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  const { [facet]: _, ...others } = filters;
  return after.length > 0 ? { ...others, [facet]: after } : others;
}
