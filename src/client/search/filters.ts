import type { Facet, Filters, Order } from '../../search/state.ts';
import { FACETS, hasFilters, ORDERS } from '../../search/state.ts';
import type { FacetValue, Narrowed } from '../../search/facets.ts';
import { pick } from '../../i18n/pick.ts';
import { el } from '../shared/dom.ts';
import type { Drawing } from './hits.ts';

/** Values of a facet that are shown at once; the rest opens. */
const SHOWN = 6;

/** What a value of a facet is called. */
export function valueName(
  facet: Facet,
  value: string,
  { engine, setting, words }: Drawing,
): string {
  if (facet === 'type') return (words.sorts as Record<string, string>)[value] ?? value;
  if (facet === 'kind') return setting.kinds[value] ?? value;
  if (facet === 'money') return setting.money[value] ?? value;
  if (facet === 'year') return value;
  const thing = engine.things.find(({ id }) => id === value);
  return thing ? pick(thing, setting.lang) : value;
}

/** What the reader does with filters and order. */
export interface Wishes {
  toggle: (facet: Facet, value: string) => void;
  clear: () => void;
  order: (order: Order) => void;
}

function valueNode(
  facet: Facet,
  { value, count, chosen, within }: FacetValue,
  drawing: Drawing,
): HTMLLIElement {
  const id = `filter-${facet}-${value.replace(/\W/g, '-')}`;
  return el(
    'li',
    {},
    el(
      'label',
      { for: id },
      el('input', { type: 'checkbox', id, value, 'data-facet': facet, checked: chosen }),
      el('span', { class: 'facet-name' }, valueName(facet, value, drawing)),
      el('span', { class: 'count' }, String(count)),
    ),
    within.length > 0 && el('ul', {}, ...within.map((inner) => valueNode(facet, inner, drawing))),
  );
}

const hasChosen = ({ chosen, within }: FacetValue): boolean => chosen || within.some(hasChosen);

function facetNode(
  facet: Facet,
  values: readonly FacetValue[],
  drawing: Drawing,
  open: ReadonlySet<string>,
): HTMLElement | undefined {
  if (values.length === 0) return undefined;
  const { words } = drawing;
  // What is chosen is always in sight.
  const first = values.filter((value, at) => at < SHOWN || hasChosen(value));
  const rest = values.filter((value) => !first.includes(value));
  return el(
    'fieldset',
    { class: 'facet' },
    el('legend', {}, words.facets[facet]),
    el('ul', {}, ...first.map((value) => valueNode(facet, value, drawing))),
    rest.length > 0 &&
      el(
        'details',
        { 'data-open': `more-${facet}`, open: open.has(`more-${facet}`) },
        el('summary', {}, words.moreValues(rest.length)),
        el('ul', {}, ...rest.map((value) => valueNode(facet, value, drawing))),
      ),
  );
}

/** Draws the filters anew; what was opened stays open and what had the focus keeps it. */
export function drawFilters(
  into: HTMLElement,
  { facets }: Narrowed,
  filters: Filters,
  drawing: Drawing,
  wishes: Wishes,
  wide: boolean,
): void {
  const { words } = drawing;
  const opened = [...into.querySelectorAll<HTMLDetailsElement>('details[open]')];
  const open = new Set(opened.map((details) => details.dataset['open'] ?? ''));
  const focused = document.activeElement?.id;
  const had = into.childElementCount > 0;
  const details = el(
    'details',
    { class: 'facets', 'data-open': 'all', open: had ? open.has('all') : wide },
    el('summary', {}, words.filters),
    ...FACETS.map((facet) => facetNode(facet, facets[facet], drawing, open)),
  );
  details.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    wishes.toggle(target.dataset['facet'] as Facet, target.value);
  });
  into.replaceChildren(details);
  if (hasFilters(filters)) {
    const clear = el('button', { type: 'button', class: 'facets-clear' }, words.clear);
    clear.addEventListener('click', wishes.clear);
    details.append(clear);
  }
  if (focused?.startsWith('filter-')) document.getElementById(focused)?.focus();
}

/** Draws the choice of an order. */
export function drawOrder(
  into: HTMLElement,
  order: Order,
  { words }: Drawing,
  wishes: Wishes,
): void {
  const known = into.querySelector('select');
  if (known) {
    known.value = order;
    return;
  }
  const select = el(
    'select',
    { id: 'search-order' },
    ...ORDERS.map((value) =>
      el('option', { value, selected: value === order }, words.orders[value]),
    ),
  );
  select.addEventListener('change', () => wishes.order(select.value as Order));
  into.replaceChildren(el('label', { for: 'search-order' }, words.sortBy), select);
}
