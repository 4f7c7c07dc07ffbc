import { toggled } from '../../search/address.ts';
import type { FilterKey, Outcome } from '../../search/timeline/engine.ts';
import {
  isFiltered,
  type TimelineState,
  UNFILTERED,
  withoutFilter,
} from '../../search/timeline/timeline-address.ts';
import { FACETS, type TimelineIndex } from '../../views/timeline/facets.ts';
import type { TimelineMessages } from '../../i18n/timeline-messages.ts';
import { button, el } from '../shared/dom.ts';

/** What filters are taken off with: the way to another state. */
type Go = (change: Partial<TimelineState>) => void;

/** What is chosen, each with what is left without it. */
export interface ChosenFilter {
  label: string;
  left: TimelineState;
}

function yearsText({ from, to }: TimelineState, words: TimelineMessages): string {
  if (from !== undefined && to !== undefined) {
    return words.between(String(Math.min(from, to)), String(Math.max(from, to)));
  }
  return from === undefined ? words.until(String(to)) : words.since(String(from));
}

/** Every filter in use. One that the record does not know is shown as it stands in the address. */
function chosenFilters(
  state: TimelineState,
  { facets }: TimelineIndex,
  words: TimelineMessages,
): ChosenFilter[] {
  const choices = FACETS.flatMap((key) =>
    (state.chosen[key] ?? []).map((id) => ({
      label: facets[key].choices.find((choice) => choice.id === id)?.name ?? id,
      left: { ...state, chosen: toggled(state.chosen, key, id) },
    })),
  );
  if (state.from === undefined && state.to === undefined) return choices;
  return [...choices, { label: yearsText(state, words), left: withoutFilter(state, 'years') }];
}

const clearButton = (words: TimelineMessages, go: Go) =>
  button({ class: 'chip chip-clear' }, words.clear, () => go(UNFILTERED));

/** A button for each filter in use, and one that clears them all. */
export function chosenButtons(
  state: TimelineState,
  index: TimelineIndex,
  words: TimelineMessages,
  go: Go,
): HTMLElement[] {
  if (!isFiltered(state)) return [];
  const buttons = chosenFilters(state, index, words).map(({ label, left }) =>
    button({ class: 'chip', 'aria-label': words.drop(label) }, `${label} ×`, () => go(left)),
  );
  return [...buttons, clearButton(words, go)].map((made) => el('li', {}, made));
}

/** What to say where nothing matches, and the filters without which something would. */
export function nothingMatches(
  state: TimelineState,
  outcome: Outcome,
  words: TimelineMessages,
  go: Go,
): HTMLElement[] {
  const nameOf = (key: FilterKey) => (key === 'years' ? words.years : words.facets[key]);
  const buttons = [...outcome.without]
    .filter(([, left]) => left > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([key, left]) =>
      button({ class: 'chip' }, words.without(nameOf(key), left), () =>
        go(withoutFilter(state, key)),
      ),
    );
  const items = [...buttons, clearButton(words, go)].map((made) => el('li', {}, made));
  return [
    el('p', {}, words.nothing),
    ...(buttons.length === 0 ? [el('p', {}, words.nothingHelps)] : []),
    el('ul', { class: 'chosen' }, ...items),
  ];
}
