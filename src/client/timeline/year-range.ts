import type { Outcome } from '../../search/timeline/engine.ts';
import type { TimelineState } from '../../search/timeline/timeline-address.ts';
import { el, part, writeText } from '../shared/dom.ts';

/** Shows the years that are chosen, and how many events each year would leave. */
export type ShowYears = (state: TimelineState, counts: Outcome['years']) => void;

/** Fills the two ends of the years. */
export function fillYears(
  form: HTMLElement,
  dates: readonly string[],
  choose: (from: number | undefined, to: number | undefined) => void,
): ShowYears {
  const all = [...new Set(dates.map((date) => Number(date.slice(0, 4))))].sort((a, b) => b - a);
  const ends = (['from', 'to'] as const).map((end) => {
    const select = part(form, `select[name="${end}"]`) as HTMLSelectElement;
    const options = all.map((year) => ({ year, option: el('option', { value: String(year) }) }));
    select.append(...options.map(({ option }) => option));
    return { end, select, options };
  });
  const chosen = (at: number): number | undefined => Number(ends[at]?.select.value) || undefined;
  for (const { select } of ends) {
    select.addEventListener('change', () => choose(chosen(0), chosen(1)));
  }
  return (state, counts) => {
    for (const { end, select, options } of ends) {
      for (const { year, option } of options) {
        writeText(option, `${year} (${counts.get(year) ?? 0})`);
      }
      select.value = String(state[end] ?? '');
    }
  };
}
