/*
 * What a filtered page shows is what its address says, so it can be linked to, and the browser's way
 * back works. A page declares the parameters of its address; reading and writing follow from that.
 */

/** One value that an address says, in one parameter of it or several. */
export interface Parameter<Value> {
  /** Reads it; what means nothing is passed over. */
  parse: (params: URLSearchParams) => Value;
  /** Adds it to an address; what is meant anyway is left out. */
  format: (value: Value, params: URLSearchParams) => void;
}

/** The address of a page, read and written. */
export interface AddressCodec<State> {
  /** The state that the part of an address after the path says, whatever else is in it. */
  parse: (search: string) => State;
  /** That part of an address, in the order of the declaration: empty, or with its question mark. */
  format: (state: State) => string;
}

/** The codec of an address with these parameters, which are written in this order. */
export function addressCodec<State extends object>(parameters: {
  readonly [Key in keyof State]-?: Parameter<State[Key]>;
}): AddressCodec<State> {
  const keys = Object.keys(parameters) as (keyof State)[];
  return {
    parse: (search) => {
      const params = new URLSearchParams(search);
      return Object.fromEntries(keys.map((key) => [key, parameters[key].parse(params)])) as State;
    },
    format: (state) => {
      const params = new URLSearchParams();
      for (const key of keys) parameters[key].format(state[key], params);
      const text = params.toString();
      return text === '' ? '' : `?${text}`;
    },
  };
}

/** A text as a reader types it. */
export const textParameter = (name: string): Parameter<string> => ({
  parse: (params) => params.get(name) ?? '',
  format: (text, params) => {
    // As `toWellFormed`, which browsers know since 2023.
    if (text !== '') params.set(name, text.replaceAll(/\p{Cs}/gu, '\ufffd'));
  },
});

/** One of a few values; the first is meant where none is said. */
export const oneOfParameter = <const Value extends string>(
  name: string,
  values: readonly [Value, ...Value[]],
): Parameter<Value> => ({
  parse: (params) => values.find((known) => known === params.get(name)) ?? values[0],
  format: (value, params) => {
    if (value !== values[0]) params.set(name, value);
  },
});

/** A whole number within limits; the least is meant where none is said. */
export const countParameter = (name: string, least: number, most: number): Parameter<number> => ({
  parse: (params) => {
    const count = Number(params.get(name) ?? least);
    return Number.isSafeInteger(count) ? Math.min(most, Math.max(least, count)) : least;
  },
  format: (count, params) => {
    if (count !== least) params.set(name, String(count));
  },
});

/** A year of four digits, or none. */
export const yearParameter = (name: string): Parameter<number | undefined> => ({
  parse: (params) => {
    const text = params.get(name);
    return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
  },
  format: (year, params) => {
    if (year !== undefined) params.set(name, String(year));
  },
});

/** What is chosen of each facet, by ids as the address writes them. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The choices of all facets, a parameter each; an id that is not `valid` and each after `most` is passed over. */
export const chosenParameter = <Facet extends string>(
  facets: readonly Facet[],
  valid: RegExp,
  most = Infinity,
): Parameter<Chosen<Facet>> => ({
  parse: (params) => {
    const chosen: Partial<Record<Facet, readonly string[]>> = {};
    for (const facet of facets) {
      const ids = [...new Set(params.getAll(facet))].filter((id) => valid.test(id));
      if (ids.length > 0) chosen[facet] = ids.slice(0, most);
    }
    return chosen;
  },
  format: (chosen, params) => {
    for (const facet of facets) for (const id of chosen[facet] ?? []) params.append(facet, id);
  },
});

/** Whether anything is chosen. */
export const hasChosen = (chosen: Chosen<string>): boolean =>
  Object.values(chosen).some((ids) => (ids ?? []).length > 0);

/** With a choice put in, or taken out where it was in already. */
export function toggled<Facet extends string>(
  chosen: Chosen<Facet>,
  facet: Facet,
  id: string,
): Chosen<Facet> {
  const before = chosen[facet] ?? [];
  const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
  return after.length > 0 ? { ...chosen, [facet]: after } : without(chosen, facet);
}

/** Without the choices of one facet. */
export function without<Facet extends string>(chosen: Chosen<Facet>, facet: Facet): Chosen<Facet> {
  const rest = Object.entries(chosen).filter(([other]) => other !== facet);
  return Object.fromEntries(rest) as Chosen<Facet>;
}

/**
 * With today's ids in the place of old ones, as `today` tells them; the same object where nothing has
 * changed, so that a page can ask whether its address is an old one.
 */
export function withTodaysIds<Facet extends string>(
  chosen: Chosen<Facet>,
  today: (id: string) => string | undefined,
): Chosen<Facet> {
  const now: Partial<Record<Facet, readonly string[]>> = { ...chosen };
  let changed = false;
  for (const facet of Object.keys(chosen) as Facet[]) {
    const ids = chosen[facet] ?? [];
    if (!ids.some((id) => today(id) !== undefined)) continue;
    now[facet] = [...new Set(ids.map((id) => today(id) ?? id))];
    changed = true;
  }
  return changed ? now : chosen;
}
