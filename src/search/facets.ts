import { MONEY_BITS, PAGE_TYPES, type ThingsFile } from './format.ts';
import type { Columns } from './columns.ts';
import type { Pages } from './pages.ts';
import type { Hit } from './rank.ts';
import type { Chosen } from './address.ts';
import { type Facet, FACETS, type Order } from './search-address.ts';

/** A value of a facet and how many of the results have it. */
export interface FacetValue {
  /** As the address writes it. */
  value: string;
  /** The thing that it is, by number, where it is one. */
  thing?: number;
  count: number;
  chosen: boolean;
  /** Values within it: the districts of a city. */
  within: FacetValue[];
}

/** Results narrowed down and in order, and what else they could be narrowed down by. */
export interface Narrowed {
  hits: Hit[];
  facets: Record<Facet, FacetValue[]>;
}

type Things = ThingsFile['things'];

/** The values of a page for each facet, as numbers. */
type Values = Record<Facet, (page: number) => readonly number[]>;

const MONEY = Object.entries(MONEY_BITS);

function valuesOf({ types, dates }: Pages, columns: Columns): Values {
  const around = (places: readonly number[]) =>
    places.length === 1
      ? columns.above(places[0] ?? 0)
      : [...new Set(places.flatMap((place) => columns.above(place)))];
  const year = (page: number) => Math.floor((dates[page] ?? 0) / 10_000);
  return {
    type: (page) => [types[page] ?? 0],
    kind: (page) => ((columns.kind[page] ?? -1) < 0 ? [] : [columns.kind[page] ?? 0]),
    city: (page) => around(columns.places[page] ?? []),
    partner: (page) => columns.partners[page] ?? [],
    chain: (page) => columns.chains[page] ?? [],
    year: (page) => (year(page) === 0 ? [] : [year(page)]),
    money: (page) => MONEY.flatMap(([, bit]) => ((columns.money[page] ?? 0) & bit ? [bit] : [])),
  };
}

/** Counts facets and filters by them: knows which number stands for which value. */
export class Facets {
  readonly #pages: Pages;
  readonly #columns: Columns;
  readonly #things: Things;
  readonly #values: Values;
  readonly #numbers: Record<Facet, (value: string) => number | undefined>;

  constructor(pages: Pages, columns: Columns, things: ThingsFile['things']) {
    this.#pages = pages;
    this.#columns = columns;
    this.#things = things;
    this.#values = valuesOf(pages, columns);
    const thing = (type: string) => {
      const numbers = new Map(
        things.flatMap((entry, number) => (entry.sort === type ? [[entry.id, number]] : [])),
      );
      return (value: string) => numbers.get(value);
    };
    const place = (list: readonly string[]) => (value: string) => {
      const at = list.indexOf(value);
      return at < 0 ? undefined : at;
    };
    this.#numbers = {
      type: place(PAGE_TYPES),
      kind: place(columns.kinds),
      city: thing('place'),
      partner: thing('partner'),
      chain: thing('chain'),
      year: (value) => (/^\d{4}$/.test(value) ? Number(value) : undefined),
      money: (value) => new Map(MONEY).get(value),
    };
  }

  /**
   * Narrows results down. Values of one facet add up, facets cut down; a facet’s counts tell what
   * choosing a value would give, so its own choice does not cut them.
   */
  narrow(hits: readonly Hit[], filters: Chosen<Facet>, order: Order): Narrowed {
    const chosen = FACETS.flatMap((facet) => {
      const values = filters[facet] ?? [];
      if (values.length === 0) return [];
      const numbers = values.flatMap((value) => this.#numbers[facet](value) ?? []);
      return [{ facet, numbers: new Set(numbers) }];
    });
    const none: ReadonlyMap<number, number> = new Map();
    const counts = FACETS.map(() => new Map<number, number>());
    const kept: Hit[] = [];
    for (const hit of hits) {
      const failing = chosen.filter(
        ({ facet, numbers }) => !this.#values[facet](hit.page).some((value) => numbers.has(value)),
      );
      if (failing.length === 0) kept.push(hit);
      if (failing.length > 1) continue;
      const [only] = failing;
      FACETS.forEach((facet, at) => {
        if (only && only.facet !== facet) return;
        const count = counts[at];
        for (const value of this.#values[facet](hit.page)) {
          count?.set(value, (count.get(value) ?? 0) + 1);
        }
      });
    }
    const facets = Object.fromEntries(
      FACETS.map((facet, at) => [
        facet,
        this.#listed(facet, counts[at] ?? none, filters[facet] ?? []),
      ]),
    ) as Record<Facet, FacetValue[]>;
    return { hits: this.#ordered(kept, order), facets };
  }

  #ordered(hits: Hit[], order: Order): Hit[] {
    if (order === 'relevance') return hits;
    const column = order === 'date' ? this.#pages.dates : this.#columns.yuan;
    const key = ({ page }: Hit) => column[page] ?? 0;
    return hits.sort((a, b) => key(b) - key(a));
  }

  #listed(
    facet: Facet,
    counted: ReadonlyMap<number, number>,
    chosen: readonly string[],
  ): FacetValue[] {
    const counts = new Map(counted);
    // What is chosen stays, even where nothing has it any more: it can be taken off again.
    for (const value of chosen) {
      const number = this.#numbers[facet](value);
      if (number !== undefined && !counts.has(number)) counts.set(number, 0);
    }
    const isThing = facet === 'city' || facet === 'partner' || facet === 'chain';
    const values = [...counts].map(([number, count]): FacetValue & { number: number } => {
      const value = this.#name(facet, number);
      return {
        number,
        value,
        count,
        chosen: chosen.includes(value),
        within: [],
        ...(isThing ? { thing: number } : {}),
      };
    });
    values.sort((a, b) =>
      facet === 'year' ? b.number - a.number : b.count - a.count || a.number - b.number,
    );
    return facet === 'city' ? this.#nested(values) : values;
  }

  #name(facet: Facet, number: number): string {
    if (facet === 'type') return PAGE_TYPES[number] ?? '';
    if (facet === 'kind') return this.#columns.kinds[number] ?? '';
    if (facet === 'year') return String(number);
    if (facet === 'money') return MONEY.find(([, bit]) => bit === number)?.[0] ?? '';
    return this.#things[number]?.id ?? '';
  }

  /** Districts below their city; provinces, whose counts hold their cities’, last. */
  #nested(values: (FacetValue & { number: number })[]): FacetValue[] {
    const byNumber = new Map(values.map((value) => [value.number, value]));
    const cityOf = (number: number) =>
      this.#columns
        .above(number)
        .slice(1)
        .find((place) => this.#things[place]?.ranked);
    const cities: FacetValue[] = [];
    const provinces: FacetValue[] = [];
    for (const value of values) {
      const city = byNumber.get(cityOf(value.number) ?? -1);
      if (this.#things[value.number]?.ranked) cities.push(value);
      else if (city) city.within.push(value);
      else provinces.push(value);
    }
    return [...cities, ...provinces];
  }
}
