import { type Order, ORDERS } from '../../search/search-address.ts';
import type { SearchMessages } from '../../i18n/search-messages.ts';
import { el } from '../shared/dom.ts';

/** Shows the choice of an order. */
export function showOrder(
  into: HTMLElement,
  order: Order,
  words: SearchMessages,
  choose: (order: Order) => void,
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
  select.addEventListener('change', () => choose(select.value as Order));
  into.replaceChildren(el('label', { for: 'search-order' }, words.sortBy), select);
}
