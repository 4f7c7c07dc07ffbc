import { isFiltered, toggled, type Wanted, without } from '../../search/timeline/address.ts';
import type { FilterKey, Outcome } from '../../search/timeline/engine.ts';
import { FACETS, type TimelineIndex } from '../../views/timeline/facets.ts';
import type { TimelineWords } from '../../i18n/messages/en/timeline.ts';
import { element } from './nodes.ts';

/** What is chosen, each with the way to take it away. */
export interface ChosenFilter {
  label: string;
  left: Wanted;
}

function yearsInWords({ from, to }: Wanted, words: TimelineWords): string {
  if (from !== undefined && to !== undefined) {
    return words.between(String(Math.min(from, to)), String(Math.max(from, to)));
  }
  return from === undefined ? words.until(String(to)) : words.since(String(from));
}

/** Every filter in use. One that the record does not know is shown as it stands in the address. */
export function chosenFilters(
  wanted: Wanted,
  { facets }: TimelineIndex,
  words: TimelineWords,
): ChosenFilter[] {
  const choices = FACETS.flatMap((key) =>
    (wanted.chosen[key] ?? []).map((id) => ({
      label: facets[key].choices.find((choice) => choice.id === id)?.name ?? id,
      left: toggled(wanted, key, id),
    })),
  );
  if (wanted.from === undefined && wanted.to === undefined) return choices;
  return [...choices, { label: yearsInWords(wanted, words), left: without(wanted, 'years') }];
}

const button = (attributes: Record<string, string>, text: string, press: () => void) => {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
};

/** A button for each filter in use, and one that clears them all. */
export function chosenButtons(
  wanted: Wanted,
  index: TimelineIndex,
  words: TimelineWords,
  go: (wanted: Wanted) => void,
): HTMLElement[] {
  if (!isFiltered(wanted)) return [];
  const buttons = chosenFilters(wanted, index, words).map(({ label, left }) =>
    button({ class: 'chip', 'aria-label': words.drop(label) }, `${label} ×`, () => go(left)),
  );
  const clear = button({ class: 'chip chip-clear' }, words.clear, () =>
    go({ chosen: {}, order: wanted.order }),
  );
  return [...buttons, clear].map((made) => element('li', {}, made));
}

/** What to say where nothing matches, and the ways out: the filters without which something would. */
export function nothingMatches(
  wanted: Wanted,
  outcome: Outcome,
  words: TimelineWords,
  go: (wanted: Wanted) => void,
): HTMLElement[] {
  const nameOf = (key: FilterKey) => (key === 'years' ? words.years : words.facets[key]);
  const ways = [...outcome.without]
    .filter(([, left]) => left > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([key, left]) =>
      button({ class: 'chip' }, words.without(nameOf(key), left), () => go(without(wanted, key))),
    );
  const clear = button({ class: 'chip chip-clear' }, words.clear, () =>
    go({ chosen: {}, order: wanted.order }),
  );
  return [
    element('p', {}, words.nothing),
    ...(ways.length === 0 ? [element('p', {}, words.nothingHelps)] : []),
    element('ul', { class: 'chosen' }, ...[...ways, clear].map((made) => element('li', {}, made))),
  ];
}
