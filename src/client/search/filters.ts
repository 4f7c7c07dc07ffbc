import { type Chosen, hasChosen } from '../../search/address.ts';
import type { FacetValue, Narrowed } from '../../search/facets.ts';
import type { ThingEntry } from '../../search/format.ts';
import { type Facet, FACETS } from '../../search/search-address.ts';
import { pick } from '../../i18n/pick.ts';
import { button, el, setChildren, writeText } from '../shared/dom.ts';
import { FilterPanel, type FilterValue } from '../shared/filter-panel.ts';
import type { Drawing } from './result-list.ts';

/** Values of a facet that are shown at once; the rest opens. */
const SHOWN = 6;
/** From this width on the filters stand open beside the results. */
const WIDE = '(min-width: 60rem)';

/** What the reader does with filters. */
export interface FilterActions {
  toggle: (facet: Facet, value: string) => void;
  clear: () => void;
}

/** What a value of a facet is called. */
function valueName(
  facet: Facet,
  value: string,
  { setting, words }: Drawing,
  things: readonly ThingEntry[],
): string {
  if (facet === 'type') return (words.sorts as Record<string, string>)[value] ?? value;
  if (facet === 'kind') return setting.kinds[value] ?? value;
  if (facet === 'money') return setting.money[value] ?? value;
  if (facet === 'year') return value;
  const thing = things.find(({ id }) => id === value);
  return thing ? pick(thing, setting.lang) : value;
}

const isChosen = ({ chosen, within }: FacetValue): boolean => chosen || within.some(isChosen);

const filterValue = ({ value, count, chosen, within }: FacetValue): FilterValue => ({
  id: value,
  count,
  chosen,
  within: within.map(filterValue),
});

/** A facet on the page: its commonest values, and the rest of them folded away. */
interface FacetBox {
  facet: Facet;
  box: HTMLElement;
  first: HTMLElement;
  more: HTMLDetailsElement;
  moreTitle: HTMLElement;
  rest: HTMLElement;
  /** The values of the rest, which are drawn when it is opened: there may be thousands. */
  folded: readonly FacetValue[];
}

function facetBox(facet: Facet, { words }: Drawing): FacetBox {
  const [first, rest, moreTitle] = [el('ul'), el('ul'), el('summary')];
  const more = el('details', {}, moreTitle, rest);
  const box = el('fieldset', { class: 'facet' }, el('legend', {}, words.facets[facet]), first);
  return { facet, box, first, more, moreTitle, rest, folded: [] };
}

/** The filters of the search: what was opened stays open and what had the focus keeps it. */
export class SearchFilters {
  readonly #details: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  readonly #clear: HTMLButtonElement;
  readonly #boxes: readonly FacetBox[];
  readonly #panel: FilterPanel<Facet>;
  readonly #drawing: Drawing;
  #things: readonly ThingEntry[] = [];

  constructor(into: HTMLElement, drawing: Drawing, { toggle, clear }: FilterActions) {
    const { words } = drawing;
    this.#drawing = drawing;
    this.#summary = el('summary', {}, words.filters);
    this.#details = el(
      'details',
      { class: 'facets', open: matchMedia(WIDE).matches },
      this.#summary,
    );
    this.#clear = button({ class: 'facets-clear' }, words.clear, clear);
    this.#boxes = FACETS.map((facet) => facetBox(facet, drawing));
    for (const box of this.#boxes) box.more.addEventListener('toggle', () => this.#showRest(box));
    this.#panel = new FilterPanel(this.#details, {
      name: (facet, value) => [valueName(facet, value, drawing, this.#things)],
      choose: toggle,
    });
    into.replaceChildren(this.#details);
  }

  /** Shows what the results can be narrowed down by; a facet that has nothing is left out. */
  show({ facets }: Narrowed, chosen: Chosen<Facet>, things: readonly ThingEntry[]): void {
    this.#things = things;
    const focused = document.activeElement;
    const boxes = this.#boxes.filter(({ facet }) => facets[facet].length > 0);
    setChildren(this.#details, [
      this.#summary,
      ...boxes.map(({ box }) => box),
      ...(hasChosen(chosen) ? [this.#clear] : []),
    ]);
    for (const box of boxes) this.#showFacet(box, facets[box.facet]);
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
  }

  #showFacet(facetBox: FacetBox, values: readonly FacetValue[]): void {
    const { facet, box, first, more, moreTitle } = facetBox;
    // What is chosen is always in sight.
    const inSight = values.filter((value, at) => at < SHOWN || isChosen(value));
    const folded = values.filter((value) => !inSight.includes(value));
    facetBox.folded = folded;
    this.#panel.show(first, facet, inSight.map(filterValue));
    this.#showRest(facetBox);
    writeText(moreTitle, this.#drawing.words.moreValues(folded.length));
    if (folded.length > 0) box.append(more);
    else more.remove();
  }

  #showRest({ facet, more, rest, folded }: FacetBox): void {
    this.#panel.show(rest, facet, more.open ? folded.map(filterValue) : []);
  }
}
