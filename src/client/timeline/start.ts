import {
  filtersOf,
  isFiltered,
  readAddress,
  toggled,
  type Wanted,
  writeAddress,
} from '../../search/timeline/address.ts';
import { filter, inOrder, type Outcome } from '../../search/timeline/engine.ts';
import { langOfTag } from '../../i18n/languages.ts';
import { timelineMessages } from '../../i18n/timeline-messages.ts';
import { chosenButtons, nothingMatches } from './chosen.ts';
import { followMonths } from './months.ts';
import { part } from './nodes.ts';
import { fillPanel, type Panel } from './panel.ts';
import { appendRows, type Row, type Writer } from './rows.ts';
import { openSource, type Source } from './source.ts';

/** How many happenings are shown at once, and how many more at a time. */
const STEP = 30;

/** Wide enough for the filters to stand beside the list. */
const WIDE = '(min-width: 60rem)';

/** Lets the browser draw what there is before more is done. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** How many were shown when the reader left the page: kept with the entry of the history. */
const shownBefore = (): number => {
  const state = history.state as { shown?: unknown } | null;
  return typeof state?.shown === 'number' ? state.shown : STEP;
};

/** The timeline's list with its filters. */
class Timeline {
  readonly root: HTMLElement;
  readonly lang = langOfTag(document.documentElement.lang);
  readonly words = timelineMessages[this.lang];
  readonly found: HTMLElement;
  readonly results: HTMLElement;
  readonly newest: HTMLElement;
  readonly more: HTMLElement;
  readonly order: HTMLSelectElement;
  readonly filters: HTMLDetailsElement;

  wanted: Wanted = readAddress(location.search);
  shown = shownBefore();
  opened: Promise<{ source: Source; panel: Panel }> | undefined;
  /** What the last filtering found, in the order asked for. */
  rows: number[] = [];
  /** Counts the showings, so that a slow one does not overtake a later one. */
  turn = 0;

  constructor(root: HTMLElement) {
    this.root = root;
    this.found = part(root, '[data-found]');
    this.results = part(root, '[data-results]');
    this.newest = part(root, '[data-newest]');
    this.more = part(root, '[data-more]');
    this.order = part(root, '[data-order] select') as HTMLSelectElement;
    this.filters = part(root, '[data-filters]') as HTMLDetailsElement;
  }

  /** Shows the controls and listens to them. */
  start(): void {
    this.filters.hidden = false;
    part(this.root, '[data-order]').hidden = false;
    this.order.value = this.wanted.order;
    this.order.addEventListener('change', () => {
      const order = this.order.value === 'oldest' ? 'oldest' : 'newest';
      void this.go({ ...this.wanted, order });
    });
    part(this.more, 'button').addEventListener('click', () => void this.showMore());
    this.filters.addEventListener('toggle', () => {
      if (this.filters.open && !this.opened) void this.refresh();
    });
    addEventListener('popstate', () => {
      this.wanted = readAddress(location.search);
      this.shown = shownBefore();
      void this.refresh();
    });
    const wide = matchMedia(WIDE).matches;
    if (wide) this.filters.open = true;
    // On a phone that asks for nothing the data is left until the filters are opened.
    if (wide || writeAddress(this.wanted) !== '' || this.shown > STEP) void this.refresh();
    else this.more.hidden = false;
    part(this.more, 'button').textContent = this.words.moreOpen;
  }

  /** Goes to other filters: an entry of the history of its own. */
  async go(wanted: Wanted): Promise<void> {
    const lost = document.activeElement?.closest('.chip') !== null;
    this.wanted = wanted;
    this.shown = STEP;
    history.pushState({ shown: STEP }, '', location.pathname + writeAddress(wanted));
    await this.refresh();
    // The button that was pressed is gone: go on where the list begins.
    if (lost) part(this.root, 'h2').focus();
  }

  async showMore(): Promise<void> {
    this.shown += STEP;
    history.replaceState({ shown: this.shown }, '');
    await this.refresh(true);
  }

  open(): NonNullable<Timeline['opened']> {
    const { index = '', root = '' } = this.root.dataset;
    this.opened ??= openSource(index, root).then((source) => ({
      source,
      panel: fillPanel(part(this.filters, 'form'), source.index, this.lang, {
        choose: (key, id) => void this.go(toggled(this.wanted, key, id)),
        years: (from, to) => {
          const { from: _from, to: _to, ...rest } = this.wanted;
          void this.go({
            ...rest,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          });
        },
      }),
    }));
    // What could not be fetched may be asked for again.
    this.opened.catch(() => (this.opened = undefined));
    return this.opened;
  }

  /** Brings everything on the page to what is wanted. */
  async refresh(adding = false): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    try {
      const { source, panel } = await this.open();
      if (turn !== this.turn) return;
      const outcome = filter(source.prepared, filtersOf(this.wanted, source.index));
      this.rows = inOrder(source.prepared, outcome.rows, this.wanted.order);
      panel.show(this.wanted, outcome);
      this.showOutcome(source, outcome);
      // The answer first: the lines may need to be fetched, and are most of the drawing.
      await drawn();
      if (turn !== this.turn) return;
      await this.showRows(source, turn, adding);
    } catch {
      this.results.removeAttribute('aria-busy');
      this.found.textContent = this.words.failed;
    }
  }

  /** Says how many remain, what is chosen, and where nothing remains the ways out. */
  showOutcome({ index }: Source, outcome: Outcome): void {
    const { wanted, words } = this;
    this.results.setAttribute('aria-busy', 'true');
    const go = (next: Wanted) => void this.go(next);
    this.order.value = wanted.order;
    this.found.textContent = words.found(outcome.rows.length);
    const buttons = chosenButtons(wanted, index, words, go);
    const chosen = part(this.root, '[data-chosen]');
    chosen.replaceChildren(...buttons);
    chosen.hidden = buttons.length === 0;
    part(this.filters, '[data-filters-title]').textContent =
      buttons.length === 0 ? words.filters : words.filtersOn(buttons.length - 1);
    const nothing = part(this.root, '[data-nothing]');
    nothing.hidden = outcome.rows.length > 0;
    nothing.replaceChildren(...(nothing.hidden ? [] : nothingMatches(wanted, outcome, words, go)));
  }

  /** Shows the first rows of what remains; with `adding` those that are there stay. */
  async showRows(source: Source, turn: number, adding: boolean): Promise<void> {
    const { lang, words, rows } = this;
    // The page's own list is what an unfiltered one begins with.
    const own = !isFiltered(this.wanted) && this.wanted.order === 'newest' && this.shown <= STEP;
    if (!own) {
      const writer: Writer = {
        index: source.index,
        lang,
        words,
        root: this.root.dataset['root'] ?? '',
      };
      const begin = adding ? this.results.querySelectorAll('.entries > li').length : 0;
      const next = rows.slice(begin, this.shown);
      const lines = await source.lines(next);
      if (turn !== this.turn) return;
      if (!adding) this.results.replaceChildren();
      const found = lines.map((line, at): Row => ({ row: next[at] ?? 0, line }));
      appendRows(writer, this.results, found);
    }
    this.results.removeAttribute('aria-busy');
    this.newest.hidden = !own;
    this.results.hidden = own;
    const there = own
      ? this.newest.querySelectorAll('.entries > li').length
      : Math.min(this.shown, rows.length);
    this.more.hidden = there >= rows.length;
    part(this.more, 'button').textContent = words.more(rows.length - there);
  }
}

const root = document.querySelector<HTMLElement>('[data-timeline]');
if (root) {
  const timeline = new Timeline(root);
  timeline.start();
  followMonths(timeline.lang, timeline.words);
}
