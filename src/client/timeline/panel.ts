import type { Outcome } from '../../search/timeline/engine.ts';
import type { Wanted } from '../../search/timeline/address.ts';
import {
  type Choice,
  FACETS,
  type FacetKey,
  LONG_FACETS,
  type TimelineIndex,
} from '../../views/timeline/facets.ts';
import type { Lang } from '../../site/lang.ts';
import { otherRecordLang } from '../../i18n/pick.ts';
import { element, part } from './nodes.ts';

/** The filters on the page. */
export interface Panel {
  /** Shows what is chosen, and the counts beside every choice. */
  show: (wanted: Wanted, outcome: Outcome) => void;
}

/** What the panel tells of: a choice put in or out, a year chosen. */
export interface PanelEvents {
  choose: (key: FacetKey, id: string) => void;
  years: (from: number | undefined, to: number | undefined) => void;
}

interface ShownChoice {
  choice: Choice;
  at: number;
  item: HTMLElement;
  box: HTMLInputElement;
  count: HTMLElement;
}

/** A name as readers type it: small letters, no tones. */
const typed = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isFound = ({ id, name, other = '', pinyin = '' }: Choice, sought: string): boolean =>
  [id, name, other, pinyin, pinyin.replace(/\s/g, '')].some((text) => typed(text).includes(sought));

function shownChoice(choice: Choice, at: number, lang: Lang): ShownChoice {
  const box = element('input', { type: 'checkbox', value: choice.id });
  const count = element('span', { class: 'count' });
  const other = choice.other
    ? [' ', element('span', { class: 'name-other', lang: otherRecordLang(lang) }, choice.other)]
    : [];
  const name = element('span', {}, choice.name, ...other);
  const item = element('li', {}, element('label', {}, box, name, count));
  return { choice, at, item, box, count };
}

/** How often each choice occurs, those that hold others included. */
function occurrences({ choices, values }: TimelineIndex['facets'][FacetKey]): number[] {
  const counts = choices.map(() => 0);
  for (const value of values) {
    const own = typeof value === 'number' ? [value] : value;
    const all = new Set(own.flatMap((at) => [at, ...(choices[at]?.above ?? [])]));
    for (const at of all) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The choices of a facet; in a long one the commonest first, once and for all, so that none moves under the hand. */
function fillFacet(
  facet: HTMLElement,
  key: FacetKey,
  index: TimelineIndex,
  lang: Lang,
  { choose }: PanelEvents,
): ShownChoice[] {
  const column = index.facets[key];
  const shown = column.choices.map((choice, at) => shownChoice(choice, at, lang));
  if ((LONG_FACETS as readonly FacetKey[]).includes(key)) {
    const often = occurrences(column);
    shown.sort((a, b) => (often[b.at] ?? 0) - (often[a.at] ?? 0) || a.at - b.at);
  }
  const list = part(facet, '[data-choices]');
  list.replaceChildren(...shown.map(({ item }) => item));
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(key, target.value);
  });
  const none = part(facet, '[data-no-choice]');
  facet.querySelector<HTMLInputElement>('[data-look]')?.addEventListener('input', ({ target }) => {
    const sought = target instanceof HTMLInputElement ? typed(target.value.trim()) : '';
    for (const { choice, item } of shown) item.hidden = !isFound(choice, sought);
    none.hidden = shown.some(({ item }) => !item.hidden);
  });
  facet.hidden = shown.length === 0;
  return shown;
}

/** Writes a text where it is another: what has not changed need not be drawn again. */
function write(where: HTMLElement, text: string): void {
  if (where.textContent !== text) where.textContent = text;
}

/** Ticks what is chosen, and says beside each choice how many would remain. */
function showChoices(
  shown: readonly ShownChoice[],
  ids: readonly string[],
  counts: Outcome['counts'][FacetKey],
): void {
  for (const { choice, at, item, box, count } of shown) {
    const left = counts[at] ?? 0;
    write(count, String(left));
    box.checked = ids.includes(choice.id);
    item.classList.toggle('choice-empty', left === 0);
  }
}

/** The two ends of the years, with how many happenings each year would leave. */
function fillYears(form: HTMLElement, index: TimelineIndex, { years }: PanelEvents) {
  const numbers = index.dates.map((date) => Number(date.slice(0, 4)));
  const all = [...new Set(numbers)].sort((a, b) => b - a);
  const ends = (['from', 'to'] as const).map((end) => {
    const select = part(form, `select[name="${end}"]`) as HTMLSelectElement;
    const options = all.map((year) => ({
      year,
      option: element('option', { value: String(year) }),
    }));
    select.append(...options.map(({ option }) => option));
    return { select, options };
  });
  const chosen = (at: number): number | undefined => Number(ends[at]?.select.value) || undefined;
  for (const { select } of ends) {
    select.addEventListener('change', () => years(chosen(0), chosen(1)));
  }
  return ({ from, to }: Wanted, counts: Outcome['years']): void => {
    for (const [at, { select, options }] of ends.entries()) {
      for (const { year, option } of options) {
        write(option, `${year} (${counts.get(year) ?? 0})`);
      }
      select.value = String([from, to][at] ?? '');
    }
  };
}

/** Fills the filters of the page with their choices. */
export function fillPanel(
  form: HTMLElement,
  index: TimelineIndex,
  lang: Lang,
  events: PanelEvents,
): Panel {
  form.addEventListener('submit', (event) => event.preventDefault());
  const facets = FACETS.map((key) => {
    const facet = part(form, `[data-facet="${key}"]`) as HTMLDetailsElement;
    return { key, facet, shown: fillFacet(facet, key, index, lang, events) };
  });
  const showYears = fillYears(form, index, events);
  let last: { wanted: Wanted; outcome: Outcome } | undefined;
  const showFacet = ({ key, shown }: (typeof facets)[number]): void => {
    if (last) showChoices(shown, last.wanted.chosen[key] ?? [], last.outcome.counts[key]);
  };
  for (const facet of facets) facet.facet.addEventListener('toggle', () => showFacet(facet));
  return {
    show: (wanted, outcome) => {
      last = { wanted, outcome };
      showYears(wanted, outcome.years);
      for (const facet of facets) {
        const chosen = wanted.chosen[facet.key]?.length ?? 0;
        write(part(facet.facet, '[data-chosen-count]'), chosen > 0 ? `(${chosen})` : '');
        if (chosen > 0) facet.facet.open = true;
        // A folded facet is brought up to date when it is opened.
        if (facet.facet.open) showFacet(facet);
      }
    },
  };
}
