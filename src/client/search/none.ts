import type { Found } from '../../search/engine.ts';
import { hasFilters, type State, writeState } from '../../search/state.ts';
import { pick } from '../../i18n/pick.ts';
import { el } from '../shared/dom.ts';
import { type Drawing, nameNodes, plainNodes } from './hits.ts';

/** Most names that are suggested. */
const MOST = 4;

/** What stands where nothing is found: filters to take off, the nearest names, advice. */
export function waysOut(
  { query }: Found,
  state: State,
  { engine, setting, words }: Drawing,
  clear: () => void,
): HTMLElement[] {
  const near = engine.names.suggest(query.text, MOST).flatMap((number) => {
    const thing = engine.things[number];
    if (!thing) return [];
    const q = pick(thing, setting.lang);
    const href = location.pathname + writeState({ ...state, filters: {}, q });
    return [el('li', {}, el('a', { href }, ...nameNodes(thing, setting.lang, plainNodes, true)))];
  });
  const button = el('button', { type: 'button' }, words.clear);
  button.addEventListener('click', clear);
  return [
    ...(hasFilters(state.filters) ? [el('p', {}, button)] : []),
    ...(near.length > 0
      ? [el('p', { class: 'label' }, words.meant), el('ul', { class: 'search-examples' }, ...near)]
      : []),
    el('p', {}, words.noneHelp),
  ];
}
