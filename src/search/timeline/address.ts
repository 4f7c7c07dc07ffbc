import { FACETS, type FacetKey, type TimelineIndex } from '../../views/timeline/facets.ts';
import type { Order } from '../../views/timeline/order.ts';
import type { Filters } from './engine.ts';

/** What an address asks for: choices by their ids, whether the record knows them or not. */
export interface Wanted {
  chosen: Partial<Record<FacetKey, string[]>>;
  from?: number;
  to?: number;
  order: Order;
}

const yearIn = (text: string | null): number | undefined =>
  text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;

/** Reads what follows the question mark: `?kind=fund&kind=policy&place=nanjing&from=2018&order=oldest`. */
export function readAddress(search: string): Wanted {
  const params = new URLSearchParams(search);
  const chosen = FACETS.flatMap((key) => {
    const ids = [...new Set(params.getAll(key))].filter((id) => id !== '');
    return ids.length > 0 ? [[key, ids] as const] : [];
  });
  const [from, to] = [yearIn(params.get('from')), yearIn(params.get('to'))];
  return {
    chosen: Object.fromEntries(chosen),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    order: params.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** Writes it back, in one order whatever was chosen first; empty where nothing is asked for. */
export function writeAddress({ chosen, from, to, order }: Wanted): string {
  const params = new URLSearchParams();
  for (const key of FACETS) for (const id of chosen[key] ?? []) params.append(key, id);
  if (from !== undefined) params.set('from', String(from));
  if (to !== undefined) params.set('to', String(to));
  if (order === 'oldest') params.set('order', order);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether anything is filtered at all. */
export function isFiltered({ chosen, from, to }: Wanted): boolean {
  return from !== undefined || to !== undefined || FACETS.some((key) => chosen[key]);
}

/** With a choice put in, or taken out where it was in already. */
export function toggled(wanted: Wanted, key: FacetKey, id: string): Wanted {
  const before = wanted.chosen[key] ?? [];
  const ids = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  const { [key]: _, ...others } = wanted.chosen;
  return { ...wanted, chosen: ids.length > 0 ? { ...others, [key]: ids } : others };
}

/** Without one filter. */
export function without(wanted: Wanted, key: FacetKey | 'years'): Wanted {
  const { from, to, ...rest } = wanted;
  if (key === 'years') return rest;
  const { [key]: _, ...others } = wanted.chosen;
  return { ...wanted, chosen: others };
}

/** The same for the engine. An id that the record does not know (-1) matches nothing. */
export function filtersOf(wanted: Wanted, { facets }: TimelineIndex): Filters {
  const { chosen, order: _, ...years } = wanted;
  const positions = FACETS.flatMap((key) => {
    const ids = chosen[key];
    if (!ids) return [];
    const { choices } = facets[key];
    return [[key, ids.map((id) => choices.findIndex((choice) => choice.id === id))] as const];
  });
  return { ...years, chosen: Object.fromEntries(positions) };
}
