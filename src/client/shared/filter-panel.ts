import { type Child, el, setChildren } from './dom.ts';

/** A value that a page can be filtered by. */
export interface FilterValue {
  /** As the address writes it. */
  id: string;
  /** How many results have it. */
  count: number;
  chosen: boolean;
  /** Values within it: the districts of a city. */
  within?: readonly FilterValue[];
}

/** What the filters of a page do. */
export interface FilterOptions<Facet extends string> {
  /** What a value is called. */
  name: (facet: Facet, id: string) => readonly Child[];
  /** A value is put in, or taken out. */
  choose: (facet: Facet, id: string) => void;
}

interface Row {
  item: HTMLLIElement;
  label: HTMLLabelElement;
  box: HTMLInputElement;
  count: HTMLElement;
  /** What the count says: what has not changed is not drawn again. */
  counted: number | undefined;
  within: HTMLUListElement;
}

/**
 * The filters of a page: a box to tick for each value of a facet, and how many results have it. A
 * value is drawn once and stays, so that what has the focus keeps it.
 */
export class FilterPanel<Facet extends string> {
  readonly #options: FilterOptions<Facet>;
  readonly #rows = new Map<string, Row>();

  /** The filters within an element, which may have other fields too. */
  constructor(within: HTMLElement, options: FilterOptions<Facet>) {
    this.#options = options;
    within.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { facet } = target.dataset;
      if (facet !== undefined) options.choose(facet as Facet, target.value);
    });
  }

  /** Shows values of a facet in a list of the page, in this order. */
  show(list: Element, facet: Facet, values: readonly FilterValue[]): void {
    const focused = document.activeElement;
    setChildren(
      list,
      values.map((value) => this.#drawn(facet, value)),
    );
    const lost = focused !== document.activeElement && list.contains(focused);
    if (lost && focused instanceof HTMLElement) focused.focus();
  }

  /** The line of a value, once it was shown. */
  line(facet: Facet, id: string): HTMLElement | undefined {
    return this.#rows.get(`${facet}/${id}`)?.item;
  }

  #drawn(facet: Facet, { id, count, chosen, within = [] }: FilterValue): HTMLElement {
    const row = this.#row(facet, id);
    if (row.box.checked !== chosen) row.box.checked = chosen;
    if (row.counted !== count) {
      row.counted = count;
      row.count.textContent = String(count);
    }
    if (within.length > 0 || row.within.parentNode) {
      this.show(row.within, facet, within);
      setChildren(row.item, within.length > 0 ? [row.label, row.within] : [row.label]);
    }
    return row.item;
  }

  #row(facet: Facet, value: string): Row {
    const key = `${facet}/${value}`;
    const known = this.#rows.get(key);
    if (known) return known;
    const id = `filter-${facet}-${value.replace(/\W/g, '-')}`;
    const box = el('input', { type: 'checkbox', id, value, 'data-facet': facet });
    const name = el('span', { class: 'facet-name' }, ...this.#options.name(facet, value));
    const count = el('span', { class: 'count' });
    const label = el('label', { for: id }, box, name, count);
    const row: Row = {
      item: el('li', {}, label),
      label,
      box,
      count,
      counted: undefined,
      within: el('ul'),
    };
    this.#rows.set(key, row);
    return row;
  }
}
