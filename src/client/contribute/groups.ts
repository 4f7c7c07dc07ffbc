import type { GroupView } from '../../views/contribute/form-view.ts';
import { el } from '../shared/dom.ts';
import type { Path } from '../../contribute/draft.ts';
import { fieldNode } from './fields.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import type { FormContext } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';

/** A repeated part of the form: sources, claims, partners. */
export interface ListSettings {
  group: GroupView;
  /** `Source {n}` */
  item: string;
  /** What the button says that adds one; nothing where none is added by hand. */
  add?: string;
  /** What a new one begins with. */
  begin?: () => { [key: string]: string | string[] };
  /** Called when one was added or taken away. */
  redraw: () => void;
}

const pathOf = (list: string): Path => list.split('.');

/** The fields of a group, in order; those that most entries have no use for are folded away. */
export function groupNodes(
  context: FormContext,
  group: GroupView,
  holder: Path,
  name = '',
): HTMLElement[] {
  const nodes = (rare: boolean) =>
    group.fields
      .filter((field) => (field.rare === true) === rare)
      .map((field) => fieldNode(context, field, holder));
  const folded = nodes(true);
  if (folded.length === 0) return nodes(false);
  const isUsed = group.fields.some(({ rare, key }) => {
    const value = rare && context.draft.get([...holder, ...key.split('.')]);
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
  });
  const summary = el('summary', {}, filledIn(context.words.rare, { name }));
  return [...nodes(false), el('details', { open: isUsed }, summary, ...folded)];
}

/** The items of a list, each a group of its own that can be taken away. */
export function listNodes(context: FormContext, settings: ListSettings): HTMLElement[] {
  const { draft, words } = context;
  const { group, item, add, begin, redraw } = settings;
  const path = pathOf(group.list ?? '');
  const items = draft.list(path).map((_, at) => {
    const name = filledIn(item, { n: at + 1 });
    const remove = quietButton(filledIn(words.remove, { name }), () => {
      draft.list(path).splice(at, 1);
      redraw();
      context.changed(path);
    });
    return el(
      'fieldset',
      { class: 'entry-item' },
      el('legend', {}, name),
      ...groupNodes(context, group, [...path, at], name),
      remove,
    );
  });
  if (add === undefined || begin === undefined) return items;
  const more = quietButton(add, () => {
    const next = draft.list(path).length;
    draft.set([...path, next], begin());
    redraw();
    context.changed(path);
    const first = group.fields[0];
    if (first) document.getElementById(['f', ...path, next, first.key].join('-'))?.focus();
  });
  return [...items, el('p', {}, more)];
}
