import { hasChosen } from '../../search/address.ts';
import type { Found } from '../../search/engine.ts';
import type { ThingEntry } from '../../search/format.ts';
import { SEARCH_ADDRESS, type SearchState } from '../../search/search-address.ts';
import { pick } from '../../i18n/pick.ts';
import { button, el } from '../shared/dom.ts';
import { type Drawing, nameNodes, plainNodes } from './result-list.ts';

/** Most names that are suggested. */
const MOST = 4;

/** What stands where nothing is found: filters to take off, the nearest names, advice. */
export function suggestions(
  { query }: Found,
  state: SearchState,
  { engine, setting, words }: Drawing,
  things: readonly ThingEntry[],
  clear: () => void,
): HTMLElement[] {
  const near = engine.names.suggest(query.text, MOST).flatMap((number) => {
    const thing = things[number];
    if (!thing) return [];
    const q = pick(thing, setting.lang);
    const href = location.pathname + SEARCH_ADDRESS.format({ ...state, chosen: {}, q });
    return [el('li', {}, el('a', { href }, ...nameNodes(thing, setting.lang, plainNodes, true)))];
  });
  return [
    ...(hasChosen(state.chosen) ? [el('p', {}, button({}, words.clear, clear))] : []),
    ...(near.length > 0
      ? [el('p', { class: 'label' }, words.meant), el('ul', { class: 'search-examples' }, ...near)]
      : []),
    el('p', {}, words.noneHelp),
  ];
}
