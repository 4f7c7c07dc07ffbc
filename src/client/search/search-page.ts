import { hasChosen, toggled } from '../../search/address.ts';
import type { Found } from '../../search/engine.ts';
import type { Narrowed } from '../../search/facets.ts';
import type { TextEntry } from '../../search/format.ts';
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
import { type Drawing, hitNode } from './result-list.ts';
import { onTyping } from './typing.ts';

/*
 * The search page. What it shows follows from its address; typing, filters and orders change the
 * address, and the page is drawn from it.
 */

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
    this.#box.addEventListener('focus', () => void this.#address.load(), { once: true });
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
    const current = currentState(state, engine.things);
    // An old address goes on at the ids of today.
    if (current !== state) return this.#address.go(current, 'replace');
    const query = engine.parse(state.q);
    if (query.text === '') {
      const all = engine.all(query);
      const { hits } = files.facets.narrow(all.hits, state.chosen, state.order);
      if (hits.length < all.hits.length) return this.#show(state, all, files, isCurrent);
      // Signs that mean nothing, and filters that there are none of, ask for nothing.
      this.#showStart();
      return;
    }
    // Names are known at once; they stand while the texts are looked through.
    if (this.#results.childElementCount === 0 && state.order === 'relevance') {
      const names = engine.byName(query);
      const isThing = ({ page }: { page: number }) => (engine.pages.thing[page] ?? -1) >= 0;
      if (names.hits.length > 0) {
        const things = { ...names, hits: names.hits.filter(isThing) };
        this.#draw(
          state,
          things,
          files.facets.narrow(things.hits, state.chosen, state.order),
          files,
        );
      }
    }
    const found = await engine.search(query);
    if (isCurrent()) await this.#show(state, found, files, isCurrent);
  }

  /** Shows what was found, and says it; texts are loaded for what is shown only. */
  async #show(
    state: SearchState,
    found: Found,
    files: Loaded,
    isCurrent: () => boolean,
  ): Promise<void> {
    const narrowed = files.facets.narrow(found.hits, state.chosen, state.order);
    const shown = narrowed.hits.slice(0, state.shown);
    const texts = await Promise.all(shown.map(({ page }) => files.text(page)));
    if (!isCurrent()) return;
    this.#draw(state, found, narrowed, files, texts);
    this.#say(found, narrowed.hits.length);
    if (narrowed.hits.length === 0) {
      const none = this.#part('search-none');
      const drawing = this.#drawing(files);
      none.replaceChildren(...suggestions(found, state, drawing, () => this.#go({ chosen: {} })));
      none.hidden = false;
    }
    this.#root.dataset['searchDone'] = found.query.text;
  }

  #say({ hits, query }: Found, count: number): void {
    const { found, none, noneFiltered } = this.#words;
    if (count > 0) this.#status.textContent = found(count, query.text);
    else this.#status.textContent = hits.length > 0 ? noneFiltered : none(query.text);
  }

  #drawing({ engine }: Loaded): Drawing {
    return { engine, setting: this.#setting, words: this.#words };
  }

  /** Draws results, filters and order. */
  #draw(
    state: SearchState,
    found: Found,
    narrowed: Narrowed,
    files: Loaded,
    texts: readonly (TextEntry | undefined)[] = [],
  ): void {
    const drawing = this.#drawing(files);
    const count = narrowed.hits.length;
    this.#drawResults(
      narrowed.hits.slice(0, state.shown).map((hit, at) => hitNode(hit, found, texts[at], drawing)),
    );
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
    this.#filters.show(narrowed, state.chosen);
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
