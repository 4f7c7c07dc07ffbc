import { toggled } from '../../search/address.ts';
import { filter, inOrder, type Outcome } from '../../search/timeline/engine.ts';
import {
  currentState,
  filtersOf,
  isFiltered,
  TIMELINE_ADDRESS,
  type TimelineState,
} from '../../search/timeline/timeline-address.ts';
import { langOfTag } from '../../i18n/languages.ts';
import { timelineMessages } from '../../i18n/timeline-messages.ts';
import { AddressController } from '../shared/address-controller.ts';
import { part } from '../shared/dom.ts';
import { chosenButtons, nothingMatches } from './chosen-filters.ts';
import { appendRows, type Row, type Writer } from './event-list.ts';
import { TimelineFilters } from './filters.ts';
import { load, type TimelineFiles } from './load.ts';
import { followMonths } from './month-links.ts';

/** How many events are shown at once, and how many more at a time. */
const STEP = 30;

/** Wide enough for the filters to stand beside the list. */
const WIDE = '(min-width: 60rem)';

/** What the page shows, and how much of it; that is kept with the entry of the history. */
interface ShownState extends TimelineState {
  shown: number;
}

interface Loaded {
  files: TimelineFiles;
  filters: TimelineFilters;
}

/** Lets the browser draw what there is before more is done. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** The state of the address, and how many were shown when the reader left the page. */
function readState(): ShownState {
  const entry = history.state as { shown?: unknown } | null;
  const shown = typeof entry?.shown === 'number' ? entry.shown : STEP;
  return { ...TIMELINE_ADDRESS.parse(location.search), shown };
}

/** The timeline's list with its filters. */
class TimelinePage {
  readonly lang = langOfTag(document.documentElement.lang);
  readonly words = timelineMessages[this.lang];
  readonly #root: HTMLElement;
  readonly #found: HTMLElement;
  readonly #results: HTMLElement;
  readonly #more: HTMLElement;
  readonly #order: HTMLSelectElement;
  readonly #filters: HTMLDetailsElement;
  readonly #address: AddressController<ShownState, Loaded>;
  /** The address whose rows stand in the list. */
  #listed: string | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#found = part(root, '[data-found]');
    this.#results = part(root, '[data-results]');
    this.#more = part(root, '[data-more]');
    this.#order = part(root, '[data-order] select') as HTMLSelectElement;
    this.#filters = part(root, '[data-filters]') as HTMLDetailsElement;
    this.#address = new AddressController({
      read: readState,
      write: (state) => ({
        search: TIMELINE_ADDRESS.format(state),
        entry: { shown: state.shown },
      }),
      load: () => this.#load(),
      draw: (state, loaded, isCurrent) => this.#draw(state, loaded, isCurrent),
      fail: () => {
        this.#results.removeAttribute('aria-busy');
        this.#found.textContent = this.words.failed;
      },
    });
  }

  /** Shows the controls and listens to them. */
  start(): void {
    const { state } = this.#address;
    const more = part(this.#more, 'button');
    this.#filters.hidden = false;
    part(this.#root, '[data-order]').hidden = false;
    this.#order.value = state.order;
    this.#order.addEventListener('change', () => {
      void this.#go({ order: this.#order.value === 'oldest' ? 'oldest' : 'newest' });
    });
    more.addEventListener('click', () => {
      const { state: before } = this.#address;
      void this.#address.go({ ...before, shown: before.shown + STEP }, 'replace');
    });
    this.#filters.addEventListener('toggle', () => {
      if (this.#filters.open && !this.#address.isLoading) void this.#address.refresh();
    });
    const wide = matchMedia(WIDE).matches;
    if (wide) this.#filters.open = true;
    // On a phone that asks for nothing the data is left until the filters are opened.
    const asked = TIMELINE_ADDRESS.format(state) !== '' || state.shown > STEP;
    if (wide || asked) void this.#address.refresh();
    else this.#more.hidden = false;
    more.textContent = this.words.moreOpen;
  }

  /** Goes to other filters: an entry of the history of its own. */
  async #go(change: Partial<TimelineState>): Promise<void> {
    const lost = document.activeElement?.closest('.chip') !== null;
    await this.#address.go({ ...this.#address.state, ...change, shown: STEP }, 'push');
    // The button that was pressed is gone: go on where the list begins.
    if (lost) part(this.#root, 'h2').focus();
    else this.#bringIntoView();
  }

  /** Where the filters stand beside the list: a list that has become short begins where the reader looks. */
  #bringIntoView(): void {
    const heading = part(this.#root, 'h2');
    const { top, bottom } = heading.getBoundingClientRect();
    const isSeen = bottom > 0 && top < innerHeight;
    if (!isSeen && matchMedia(WIDE).matches) heading.scrollIntoView();
  }

  async #load(): Promise<Loaded> {
    const { index = '', root = '' } = this.#root.dataset;
    const files = await load(index, root);
    const form = part(this.#filters, 'form');
    const filters = new TimelineFilters(form, files.index, this.lang, {
      toggle: (key, id) => void this.#go({ chosen: toggled(this.#address.state.chosen, key, id) }),
      years: (from, to) => void this.#go({ from, to }),
    });
    return { files, filters };
  }

  async #draw(state: ShownState, loaded: Loaded, isCurrent: () => boolean): Promise<void> {
    const { files, filters } = loaded;
    const current = currentState(state, files.index);
    // An old address goes on at the ids of today.
    if (current !== state) return this.#address.go(current, 'replace');
    const outcome = filter(files.prepared, filtersOf(state, files.index));
    filters.show(state, outcome);
    this.#showOutcome(state, files, outcome);
    // The answer first: the lines may need to be fetched, and are most of the drawing.
    await drawn();
    if (!isCurrent()) return;
    const rows = inOrder(files.prepared, outcome.rows, state.order);
    // The page's own list is what an unfiltered one begins with.
    const own = !isFiltered(state) && state.order === 'newest' && state.shown <= STEP;
    if (!own && !(await this.#showRows(state, files, rows, isCurrent))) return;
    this.#results.removeAttribute('aria-busy');
    const newest = part(this.#root, '[data-newest]');
    newest.hidden = !own;
    this.#results.hidden = own;
    const list = own ? newest : this.#results;
    const left = rows.length - list.querySelectorAll('.entries > li').length;
    this.#more.hidden = left <= 0;
    part(this.#more, 'button').textContent = this.words.more(left);
  }

  /** Says how many remain, what is chosen, and where nothing remains what would help. */
  #showOutcome(state: ShownState, { index }: TimelineFiles, outcome: Outcome): void {
    const { words } = this;
    this.#results.setAttribute('aria-busy', 'true');
    const go = (change: Partial<TimelineState>) => void this.#go(change);
    this.#order.value = state.order;
    this.#found.textContent = words.found(outcome.rows.length);
    const buttons = chosenButtons(state, index, words, go);
    const chosen = part(this.#root, '[data-chosen]');
    chosen.replaceChildren(...buttons);
    chosen.hidden = buttons.length === 0;
    part(this.#filters, '[data-filters-title]').textContent =
      buttons.length === 0 ? words.filters : words.filtersOn(buttons.length - 1);
    const nothing = part(this.#root, '[data-nothing]');
    nothing.hidden = outcome.rows.length > 0;
    nothing.replaceChildren(...(nothing.hidden ? [] : nothingMatches(state, outcome, words, go)));
  }

  /** Lists rows; where only more of the same are asked for, those that are there stay. Tells whether it has. */
  async #showRows(
    state: ShownState,
    { index, lines }: TimelineFiles,
    rows: readonly number[],
    isCurrent: () => boolean,
  ): Promise<boolean> {
    const { lang, words } = this;
    const address = TIMELINE_ADDRESS.format(state);
    const there = this.#results.querySelectorAll('.entries > li').length;
    const adding = this.#listed === address && there <= state.shown;
    const next = rows.slice(adding ? there : 0, state.shown);
    const found = await lines(next);
    if (!isCurrent()) return false;
    if (!adding) this.#results.replaceChildren();
    const writer: Writer = { index, lang, words, root: this.#root.dataset['root'] ?? '' };
    const added = found.map((line, at): Row => ({ row: next[at] ?? 0, line }));
    appendRows(writer, this.#results, added);
    this.#listed = address;
    return true;
  }
}

const root = document.querySelector<HTMLElement>('[data-timeline]');
if (root) {
  const page = new TimelinePage(root);
  page.start();
  followMonths(page.lang, page.words);
}
