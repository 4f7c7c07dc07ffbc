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
import type { Lang } from '../../site/lang.ts';
import { type Child, el, part, writeText } from '../shared/dom.ts';
import { FilterPanel } from '../shared/filter-panel.ts';
import { isFound } from './choice-search.ts';
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

/** A facet on the page. */
interface FacetBox {
  key: FacetKey;
  box: HTMLDetailsElement;
  order: readonly number[];
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
      return { key, box, order };
    });
    for (const facet of this.#boxes) {
      facet.box.addEventListener('toggle', () => this.#showFacet(facet));
      this.#listenToSearch(facet);
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

  /** Ticks what is chosen of a facet, and says beside each choice how many would remain. */
  #showFacet({ key, box, order }: FacetBox): void {
    if (!this.#last) return;
    const { state, outcome } = this.#last;
    const { choices } = this.#index.facets[key];
    const values = order.flatMap((at) => {
      const choice = choices[at];
      if (!choice) return [];
      const chosen = state.chosen[key]?.includes(choice.id) ?? false;
      return [{ id: choice.id, count: outcome.counts[key][at] ?? 0, chosen }];
    });
    this.#panel.show(part(box, '[data-choices]'), key, values);
    for (const { id, count } of values) {
      this.#panel.line(key, id)?.classList.toggle('choice-empty', count === 0);
    }
  }

  /** In a long facet, shows the choices that a reader types the name of. */
  #listenToSearch({ key, box }: FacetBox): void {
    const none = part(box, '[data-no-choice]');
    const look = box.querySelector<HTMLInputElement>('[data-look]');
    look?.addEventListener('input', () => {
      let found = 0;
      for (const choice of this.#index.facets[key].choices) {
        const hidden = !isFound(choice, look.value);
        const line = this.#panel.line(key, choice.id);
        if (line) line.hidden = hidden;
        if (!hidden) found += 1;
      }
      none.hidden = found > 0;
    });
  }
}
