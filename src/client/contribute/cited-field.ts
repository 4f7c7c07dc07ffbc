import { el } from '../shared/dom.ts';
import type { Path } from '../../contribute/draft.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import { fieldId, type FormContext } from './parts.ts';

/** What a source is called in the form: its title, else its number. */
export function sourceName({ draft, words }: FormContext, at: number): string {
  return draft.text(['sources', at, 'title']) || filledIn(words.item.sources, { n: at + 1 });
}

/** The sources of the entry to tick, by which a claim is backed. */
export function citedField(context: FormContext, path: Path): HTMLElement {
  const { draft } = context;
  const cited = draft.list(path);
  const boxes = draft.list(['sources']).map((_, at) => {
    const id = draft.text(['sources', at, 'id']);
    const box = el('input', {
      type: 'checkbox',
      id: `${fieldId(path)}-${at}`,
      checked: cited.includes(id),
    });
    box.addEventListener('change', () => {
      const now = draft.text(['sources', at, 'id']);
      const list = draft.list(path).filter((one) => one !== now);
      draft.set(path, box.checked ? [...list, now] : list);
      context.changed(path);
    });
    return el('label', { class: 'entry-box', for: box.id }, box, ` ${sourceName(context, at)}`);
  });
  return el('div', { class: 'entry-boxes' }, ...boxes);
}
