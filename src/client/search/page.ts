import type { Found } from '../../search/engine.ts';
import type { TextEntry } from '../../search/format.ts';
import {
  hasFilters,
  PAGE,
  readState,
  type State,
  toggled,
  writeState,
} from '../../search/state.ts';
import type { SearchSetting } from '../../views/search/search-page.ts';
import { searchMessages } from '../../i18n/search-messages.ts';
import { type Loaded, load } from './files.ts';
import { drawFilters, drawOrder } from './filters.ts';
import { type Drawing, hitNode } from './hits.ts';
import { moveByKeys } from './keys.ts';
import { waysOut } from './none.ts';

/*
 * The search page. What it shows follows from its address; typing, filters and orders change the
 * address, and the page is drawn from it. Nothing is stored, nothing sent.
 */

/** How long a reader pauses between letters at most, in milliseconds. */
const PAUSE = 120;
/** From this width on the filters stand open beside the results. */
const WIDE = '(min-width: 60rem)';

const root = document.querySelector<HTMLElement>('[data-search]');

function part(name: string): HTMLElement {
  const found = root?.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`the search page has no ${name}`);
  return found;
}

function start(page: HTMLElement): void {
  const setting = JSON.parse(page.dataset['search'] ?? '{}') as SearchSetting;
  const words = searchMessages[setting.lang];
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  const form = page.querySelector('form');
  if (!box || !form) return;
  const [found, none, lists] = ['search-found', 'search-none', 'search-start'].map((name) =>
    part(name),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const results = part('results');
  const status = part('search-status');
  const more = part('search-more');

  let state = readState(location.search);
  let loading: Promise<Loaded> | undefined;
  /** Each run has a number: what comes late from an earlier one is dropped. */
  let run = 0;

  const loaded = () => {
    loading ??= load(setting.base);
    loading.catch(() => (loading = undefined));
    return loading;
  };

  const go = (next: State, how: 'push' | 'replace') => {
    state = next;
    const address = location.pathname + writeState(next);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void show();
  };
  const wishes = (): Parameters<typeof drawFilters>[4] => ({
    toggle: (facet, value) =>
      go({ ...state, shown: PAGE, filters: toggled(state.filters, facet, value) }, 'push'),
    clear: () => go({ ...state, shown: PAGE, filters: {} }, 'push'),
    order: (order) => go({ ...state, shown: PAGE, order }, 'push'),
  });

  /** Nothing asked: what can be searched for, and the lists. */
  const showStart = () => {
    found.hidden = true;
    none.hidden = true;
    lists.hidden = false;
    results.replaceChildren();
    status.textContent = '';
  };

  /** Nothing found: the nearest names, and ways out. */
  const showNone = (what: Found, drawing: Drawing) => {
    none.replaceChildren(...waysOut(what, state, drawing, wishes().clear));
    none.hidden = false;
    lists.hidden = false;
  };

  /** Draws what was found; texts are loaded for what is shown only. */
  const draw = async (what: Found, files: Loaded, mine: number, final: boolean) => {
    const { engine, facets, text } = files;
    const drawing: Drawing = { engine, setting, words };
    const narrowed = facets.narrow(what.hits, state.filters, state.order);
    const shown = narrowed.hits.slice(0, state.shown);
    const texts: (TextEntry | undefined)[] = final
      ? await Promise.all(shown.map(({ page: number }) => text(number)))
      : [];
    if (mine !== run) return;
    const count = narrowed.hits.length;
    const focused = results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    results.replaceChildren(...shown.map((hit, at) => hitNode(hit, what, texts[at], drawing)));
    if (focused) {
      [...results.querySelectorAll('a')].find((a) => a.getAttribute('href') === focused)?.focus();
    }
    const any = count > 0 || hasFilters(state.filters);
    found.hidden = !any;
    lists.hidden = count > 0;
    none.hidden = true;
    part('search-partly').hidden = !what.partly || count === 0;
    more.hidden = count <= state.shown;
    drawFilters(
      part('search-filters'),
      narrowed,
      state.filters,
      drawing,
      wishes(),
      matchMedia(WIDE).matches,
    );
    part('search-order').hidden = count === 0;
    drawOrder(part('search-order'), state.order, drawing, wishes());
    if (!final) return;
    if (count > 0) status.textContent = words.found(count, what.query.text);
    else
      status.textContent = what.hits.length > 0 ? words.noneFiltered : words.none(what.query.text);
    if (count === 0) showNone(what, drawing);
    page.dataset['searchDone'] = what.query.text;
  };

  const show = async () => {
    run += 1;
    const mine = run;
    delete page.dataset['searchDone'];
    if (state.q.trim() === '' && !hasFilters(state.filters)) {
      showStart();
      return;
    }
    try {
      const files = await loaded();
      if (mine !== run) return;
      const { engine } = files;
      const query = engine.parse(state.q);
      if (query.text === '') {
        await draw(engine.all(query), files, mine, true);
        return;
      }
      // Names are known at once; they stand while the texts are looked through.
      if (results.childElementCount === 0) {
        const names = engine.byName(query);
        if (names.hits.length > 0 && state.order === 'relevance') {
          names.hits = names.hits.filter(
            ({ page: number }) => (engine.pages.thing[number] ?? -1) >= 0,
          );
          await draw(names, files, mine, false);
        }
      }
      const what = await engine.search(query);
      if (mine === run) await draw(what, files, mine, true);
    } catch {
      if (mine !== run) return;
      showStart();
      status.textContent = words.failed;
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const typed = (how: 'push' | 'replace') => {
    clearTimeout(timer);
    if (box.value !== state.q || how === 'push') go({ ...state, q: box.value, shown: PAGE }, how);
  };
  box.addEventListener('focus', () => void loaded(), { once: true });
  box.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While pinyin is being turned into characters, nothing is searched for.
    if ((event as InputEvent).isComposing) return;
    timer = setTimeout(() => typed('replace'), PAUSE);
  });
  box.addEventListener('compositionend', () => typed('replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    typed('push');
  });
  more.querySelector('button')?.addEventListener('click', () => {
    const next = results.childElementCount;
    go({ ...state, shown: state.shown + PAGE }, 'replace');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      results.querySelectorAll('a')[next]?.focus();
    });
    observer.observe(results, { childList: true });
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    box.value = state.q;
    void show();
  });
  moveByKeys(box, results);
  part('search-keys').hidden = false;
  part('search-examples').hidden = false;
  box.value = state.q;
  void show();
}

if (root) start(root);
