import type { Outcome } from '../../search/timeline/engine.ts';
import type { TimelineState } from '../../search/timeline/timeline-address.ts';
import {
  type FacetColumn,
  type FacetKey,
  FACETS,
  LONG_FACETS,
  type TimelineIndex,
} from '../../views/timeline/facets.ts';
import { otherRecordLang } from '../../i18n/pick.ts';
import { timelineMessages } from '../../i18n/timeline-messages.ts';
import type { Lang } from '../../site/lang.ts';
import { type Child, el, part, writeText } from '../shared/dom.ts';
import { FilterPanel } from '../shared/filter-panel.ts';
import { finder } from './choice-search.ts';
import { fillYears, type ShowYears } from './year-range.ts';

/** What the reader does with filters. */
export interface FilterActions {
  toggle: (key: FacetKey, id: string) => void;
  years: (from: number | undefined, to: number | undefined) => void;
}

/** How often each choice occurs, those that hold others included. */
function occurrences({ choices, values }: FacetColumn): number[] {
  const counts = choices.map(() => 0);
  for (const value of values) {
    const own = typeof value === 'number' ? [value] : value;
    const all = new Set(own.flatMap((at) => [at, ...(choices[at]?.above ?? [])]));
    for (const at of all) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The choices of a facet by number; in a long one the commonest first, once and for all, so that none moves under the hand. */
function orderOf(key: FacetKey, column: FacetColumn): number[] {
  const all = [...column.choices.keys()];
  if (!(LONG_FACETS as readonly FacetKey[]).includes(key)) return all;
  const often = occurrences(column);
  return all.sort((a, b) => (often[b] ?? 0) - (often[a] ?? 0) || a - b);
}

/** How many choices of a facet are shown at once; others are found by their names. */
const SHOWN = 100;

/** A facet on the page. */
interface FacetBox {
  key: FacetKey;
  box: HTMLDetailsElement;
  order: readonly number[];
  find: (text: string) => number[];
  /** Choices that were chosen once: they stay, so that who takes one out can put it in again. */
  kept: Set<number>;
}

/** The filters of the timeline, which the page's template has without their choices. */
export class TimelineFilters {
  readonly #index: TimelineIndex;
  readonly #lang: Lang;
  readonly #panel: FilterPanel<FacetKey>;
  readonly #boxes: readonly FacetBox[];
  readonly #showYears: ShowYears;
  /** What is to be shown; nothing before the first time. */
  #last: { state: TimelineState; outcome: Outcome } | undefined;

  constructor(form: HTMLElement, index: TimelineIndex, lang: Lang, actions: FilterActions) {
    this.#index = index;
    this.#lang = lang;
    form.addEventListener('submit', (event) => event.preventDefault());
    this.#panel = new FilterPanel(form, {
      name: (key, id) => this.#nameOf(key, id),
      choose: actions.toggle,
    });
    this.#showYears = fillYears(form, index.dates, actions.years);
    this.#boxes = FACETS.map((key) => {
      const box = part(form, `[data-facet="${key}"]`) as HTMLDetailsElement;
      const order = orderOf(key, index.facets[key]);
      box.hidden = order.length === 0;
      return { key, box, order, find: finder(index.facets[key].choices), kept: new Set() };
    });
    for (const facet of this.#boxes) {
      facet.box.addEventListener('toggle', () => this.#showFacet(facet));
      const look = facet.box.querySelector('[data-look]');
      look?.addEventListener('input', () => this.#showFacet(facet));
    }
  }

  /** Shows what is chosen, and the counts beside every choice. */
  show(state: TimelineState, outcome: Outcome): void {
    const first = this.#last === undefined;
    this.#last = { state, outcome };
    this.#showYears(state, outcome.years);
    for (const facet of this.#boxes) {
      const chosen = state.chosen[facet.key]?.length ?? 0;
      writeText(part(facet.box, '[data-chosen-count]'), chosen > 0 ? `(${chosen})` : '');
      if (chosen > 0) facet.box.open = true;
      // A folded facet is brought up to date when it is opened.
      if (first || facet.box.open) this.#showFacet(facet);
    }
  }

  #nameOf(key: FacetKey, id: string): Child[] {
    const choice = this.#index.facets[key].choices.find((known) => known.id === id);
    const lang = otherRecordLang(this.#lang);
    const other = choice?.other && el('span', { class: 'name-other', lang }, choice.other);
    return [choice?.name ?? id, ...(other ? [' ', other] : [])];
  }

  /**
   * The choices of a facet that are shown: those that are meant by what the reader types, else the first
   * and what was chosen; and how many more there are. So a tap costs as much where there are thousands.
   */
  #shownOf({ key, box, order, find, kept }: FacetBox): { shown: number[]; left: number } {
    const text = box.querySelector<HTMLInputElement>('[data-look]')?.value ?? '';
    if (text.trim() !== '') {
      const found = new Set(find(text));
      const shown = order.filter((at) => found.has(at));
      return { shown: shown.slice(0, SHOWN), left: Math.max(0, shown.length - SHOWN) };
    }
    const { choices } = this.#index.facets[key];
    for (const id of this.#last?.state.chosen[key] ?? []) {
      const at = choices.findIndex((choice) => choice.id === id);
      if (at >= 0) kept.add(at);
    }
    const shown = order.filter((at, place) => place < SHOWN || kept.has(at));
    return { shown, left: order.length - shown.length };
  }

  /** Ticks what is chosen of a facet, and says beside each choice how many would remain. */
  #showFacet(facet: FacetBox): void {
    if (!this.#last) return;
    const { key, box } = facet;
    const { state, outcome } = this.#last;
    const { choices } = this.#index.facets[key];
    const { shown, left } = this.#shownOf(facet);
    const values = shown.flatMap((at) => {
      const choice = choices[at];
      if (!choice) return [];
      const chosen = state.chosen[key]?.includes(choice.id) ?? false;
      return [{ id: choice.id, count: outcome.counts[key][at] ?? 0, chosen }];
    });
    this.#panel.show(part(box, '[data-choices]'), key, values);
    for (const { id, count } of values) {
      this.#panel.line(key, id)?.classList.toggle('choice-empty', count === 0);
    }
    part(box, '[data-no-choice]').hidden = shown.length > 0;
    const more = box.querySelector<HTMLElement>('[data-more-choices]');
    if (!more) return;
    more.hidden = left === 0;
    writeText(more, left === 0 ? '' : timelineMessages[this.#lang].moreChoices(left));
  }
}
