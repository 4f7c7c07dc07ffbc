import { el } from '../shared/dom.ts';
import { sourceName } from './cited-field.ts';
import type { Path, Value } from '../../contribute/draft.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import { fieldId, type FormContext } from './parts.ts';
import { calledOf } from './thing-fields.ts';

/** The things that the entry names, each once. */
function namedThings({ draft }: FormContext): string[] {
  const single = (list: 'claims' | 'partners', key: string) =>
    draft.list([list]).map((_, at) => draft.text([list, at, key]));
  const several = (key: string) => draft.list([key]).filter((one) => typeof one === 'string');
  const all = [
    ...single('claims', 'fund'),
    ...several('places'),
    ...single('partners', 'id'),
    ...several('chains'),
  ];
  return [...new Set(all)].filter((id) => id !== '');
}

/** The things of the entry to tick. */
export function namedField(context: FormContext, path: Path): HTMLElement {
  const { draft, words } = context;
  const things = namedThings(context);
  const chosen = draft.list(path);
  const boxes = things.map((id, at) => {
    const box = el('input', {
      type: 'checkbox',
      id: `${fieldId(path)}-${at}`,
      checked: chosen.includes(id),
    });
    box.addEventListener('change', () => {
      const others = draft.list(path).filter((one) => one !== id);
      draft.set(path, box.checked ? [...others, id] : others);
      context.changed(path);
    });
    return el('label', { class: 'entry-box', for: box.id }, box, ` ${calledOf(context, id)}`);
  });
  if (boxes.length === 0) return el('p', { class: 'note' }, words.noNames);
  return el('div', { class: 'entry-boxes' }, ...boxes);
}

/** An amount for each source, in dollars: only those that are given are written. */
export function givenField(context: FormContext, path: Path): HTMLElement {
  const { draft, words } = context;
  const given = (): Map<string, string> =>
    new Map(
      draft.list(path).flatMap((one) => {
        const { source, amount } = one as { source?: Value; amount?: Value };
        return typeof source === 'string' && typeof amount === 'string' ? [[source, amount]] : [];
      }),
    );
  const rows = draft.list(['sources']).map((_, at) => {
    const id = `${fieldId(path)}-${at}`;
    const source = () => draft.text(['sources', at, 'id']);
    const input = el('input', { id, type: 'text', autocomplete: 'off', placeholder: 'US$1.5bn' });
    input.value = given().get(source()) ?? '';
    input.addEventListener('input', () => {
      const now = given();
      if (input.value.trim() === '') now.delete(source());
      else now.set(source(), input.value);
      draft.set(
        path,
        [...now].map(([of, amount]) => ({ source: of, amount })),
      );
      context.changed(path);
    });
    const label = filledIn(words.given, { name: sourceName(context, at) });
    return el('div', {}, el('label', { for: id, class: 'note' }, label), input);
  });
  return el('div', {}, ...rows);
}
