import { hasChosen, toggled } from '../../search/address.ts';
import type { Found } from '../../search/engine.ts';
import type { Narrowed } from '../../search/facets.ts';
import {
  currentState,
  PAGE,
  SEARCH_ADDRESS,
  type SearchState,
} from '../../search/search-address.ts';
import type { SearchSetting } from '../../views/search/search-page.ts';
import { searchMessages } from '../../i18n/search-messages.ts';
import { AddressController } from '../shared/address-controller.ts';
import { part } from '../shared/dom.ts';
import { suggestions } from './empty-result.ts';
import { SearchFilters } from './filters.ts';
import { moveByKeys } from './keyboard.ts';
import { type Loaded, load } from './load.ts';
import { showOrder } from './order.ts';
import { comingNode, type Drawing, hitNode } from './result-list.ts';
import { onTyping } from './typing.ts';

/*
 * The search page. What it shows follows from its address; typing, filters and orders change the
 * address, and the page is drawn from it. The first hits stand as soon as what they need is there; then
 * come the others of the page, and what they can be narrowed down by.
 */

/** How many hits are drawn first: a screen of a phone. */
const FIRST = 5;

class SearchPage {
  readonly #root: HTMLElement;
  readonly #setting: SearchSetting;
  readonly #words: Drawing['words'];
  readonly #box: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #address: AddressController<SearchState, Loaded>;
  #filters: SearchFilters | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#setting = JSON.parse(root.dataset['search'] ?? '{}') as SearchSetting;
    this.#words = searchMessages[this.#setting.lang];
    this.#box = part(root, 'input[name="q"]') as HTMLInputElement;
    this.#results = this.#part('results');
    this.#status = this.#part('search-status');
    this.#address = new AddressController({
      read: () => SEARCH_ADDRESS.parse(location.search),
      write: (state) => ({ search: SEARCH_ADDRESS.format(state) }),
      load: () => load(this.#setting.base),
      begin: (state) => this.#begin(state),
      draw: (state, files, isCurrent) => this.#search(state, files, isCurrent),
      fail: () => {
        this.#showStart();
        this.#status.textContent = this.#words.failed;
      },
      returned: ({ q }) => (this.#box.value = q),
    });
  }

  /** Shows the controls, listens to them, and searches for what the address says. */
  start(): void {
    this.#part('script-late').remove();
    this.#box.value = this.#address.state.q;
    this.#box.addEventListener('focus', () => void this.#prepare(), { once: true });
    onTyping(this.#box, part(this.#root, 'form'), (q, how) => {
      if (q !== this.#address.state.q || how === 'push') this.#go({ q }, how);
    });
    part(this.#part('search-more'), 'button').addEventListener('click', () => this.#showMore());
    moveByKeys(this.#box, this.#results);
    this.#part('search-keys').hidden = false;
    this.#part('search-examples').hidden = false;
    // Whoever asked in the head of another page goes on with the arrows; a finger asks for no keyboard.
    const asked = document.referrer.startsWith(`${location.origin}/`);
    if (asked && this.#box.value !== '' && matchMedia('(hover: hover)').matches)
      this.#box.focus({ preventScroll: true });
    void this.#address.refresh();
  }

  /** Fetches what any search of the reader’s language will need; if that fails, the search says so. */
  async #prepare(): Promise<void> {
    try {
      const { engine } = await this.#address.load();
      await engine.ready(this.#words.submit);
    } catch {
      // It is asked for again.
    }
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-${name}]`);
  }

  /** Goes to another search, and to the beginning of its results. */
  #go(change: Partial<SearchState>, how: 'push' | 'replace' = 'push'): void {
    void this.#address.go({ ...this.#address.state, shown: PAGE, ...change }, how);
  }

  /** Shows more results, and goes on with the first of them. */
  #showMore(): void {
    const next = this.#results.childElementCount;
    this.#go({ shown: this.#address.state.shown + PAGE }, 'replace');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      this.#results.querySelectorAll('a')[next]?.focus();
    });
    observer.observe(this.#results, { childList: true });
  }

  #begin({ q, chosen }: SearchState): boolean {
    delete this.#root.dataset['searchDone'];
    delete this.#root.dataset['searchShown'];
    if (q.trim() !== '' || hasChosen(chosen)) return false;
    this.#showStart();
    return true;
  }

  /** Nothing asked: what can be searched for, and the lists. */
  #showStart(): void {
    this.#part('search-found').hidden = true;
    this.#part('search-none').hidden = true;
    this.#part('search-start').hidden = false;
    this.#root.dataset['searchBegun'] = '';
    this.#results.replaceChildren();
    this.#status.textContent = '';
  }

  async #search(state: SearchState, files: Loaded, isCurrent: () => boolean): Promise<void> {
    const { engine } = files;
    const isPlain = !hasChosen(state.chosen) && state.order === 'relevance';
    const narrowing = isPlain ? undefined : await files.narrowing();
    const current = narrowing ? currentState(state, narrowing.things) : state;
    if (!isCurrent()) return;
    // An old address goes on at the ids of today.
    if (current !== state) return this.#address.go(current, 'replace');
    const query = await engine.ask(state.q);
    const found = query.text === '' ? engine.all(query) : await engine.search(query);
    if (!isCurrent()) return;
    const narrowed = narrowing?.facets.narrow(found.hits, state.chosen, state.order);
    const asksNothing = (narrowed ?? found).hits.length === found.hits.length;
    // Signs that mean nothing, and filters that there are none of, ask for nothing.
    if (query.text === '' && asksNothing) this.#showStart();
    else await this.#show(state, found, narrowed, files, isCurrent);
  }

  /** Shows what was found, and says it; texts are loaded for what is shown only, those seen first before all else. */
  async #show(
    state: SearchState,
    found: Found,
    early: Narrowed | undefined,
    files: Loaded,
    isCurrent: () => boolean,
  ): Promise<void> {
    const { engine } = files;
    const { hits } = early ?? found;
    const drawing: Drawing = { engine, setting: this.#setting, words: this.#words };
    const draw = (some: typeof hits) =>
      Promise.all(
        some.map(async (hit) => hitNode(hit, found, await engine.text(hit.page), drawing)),
      );
    const shown = hits.slice(0, state.shown);
    // Whoever asked for more has seen the first.
    const first = await draw(state.shown > PAGE ? shown : shown.slice(0, FIRST));
    if (!isCurrent()) return;
    const coming = shown.slice(first.length).map(comingNode);
    this.#drawResults([...first, ...coming]);
    this.#drawAround(state, found, hits.length, drawing);
    this.#say(found, hits.length);
    this.#root.dataset['searchShown'] = found.query.text;
    const [rest, { facets, things }] = await Promise.all([
      draw(shown.slice(first.length)),
      files.narrowing(),
    ]);
    if (!isCurrent()) return;
    coming.forEach((room, at) => room.replaceWith(rest[at] ?? ''));
    this.#filters?.show(
      early ?? facets.narrow(found.hits, state.chosen, state.order),
      state.chosen,
      things,
    );
    if (hits.length === 0) {
      const none = this.#part('search-none');
      const clear = () => this.#go({ chosen: {} });
      none.replaceChildren(...suggestions(found, state, drawing, things, clear));
      none.hidden = false;
    }
    this.#root.dataset['searchDone'] = found.query.text;
  }

  #say({ hits, query }: Found, count: number): void {
    const { found, none, noneFiltered } = this.#words;
    if (count > 0) this.#status.textContent = found(count, query.text);
    else this.#status.textContent = hits.length > 0 ? noneFiltered : none(query.text);
  }

  /** Draws what stands around results: filters, which are filled later, the order, and the way to more. */
  #drawAround(state: SearchState, found: Found, count: number, drawing: Drawing): void {
    this.#part('search-found').hidden = count === 0 && !hasChosen(state.chosen);
    this.#part('search-start').hidden = count > 0;
    this.#root.dataset['searchBegun'] = '';
    this.#part('search-none').hidden = true;
    this.#part('search-partly').hidden = !found.partly || count === 0;
    this.#part('search-more').hidden = count <= state.shown;
    this.#filters ??= new SearchFilters(this.#part('search-filters'), drawing, {
      toggle: (facet, value) =>
        this.#go({ chosen: toggled(this.#address.state.chosen, facet, value) }),
      clear: () => this.#go({ chosen: {} }),
    });
    const order = this.#part('search-order');
    order.hidden = count === 0;
    showOrder(order, state.order, this.#words, (chosen) => this.#go({ order: chosen }));
  }

  /** Puts results in the place of those before; the focus stays on a page that is still there. */
  #drawResults(results: readonly HTMLElement[]): void {
    const focused = document.activeElement;
    const href = this.#results.contains(focused) ? focused?.getAttribute('href') : undefined;
    this.#results.replaceChildren(...results);
    const links = [...this.#results.querySelectorAll('a')];
    if (href) links.find((link) => link.getAttribute('href') === href)?.focus();
  }
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) new SearchPage(root).start();
