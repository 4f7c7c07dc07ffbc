import { el } from '../shared/dom.ts';
import { sourceName } from './cited-field.ts';
import { filledIn } from '../../views/contribute/read-back-words.ts';
import type { FormContext } from './parts.ts';
import { quietButton } from './quiet-button.ts';

/** The text of the entry, with a button that cites each source. */
export function bodyNode(context: FormContext): HTMLElement[] {
  const { draft, words } = context;
  const area = el('textarea', {
    id: 'f-body',
    rows: '8',
    'aria-required': 'true',
    'aria-describedby': 'f-body-problem',
  });
  area.value = draft.body;
  const write = () => {
    draft.body = area.value;
    context.changed(['body']);
  };
  area.addEventListener('input', write);
  area.addEventListener('focusout', () => {
    node.dataset['touched'] = '';
    context.left(['body']);
  });
  const cites = draft.list(['sources']).map((_, at) => {
    const cite = quietButton('', () => {
      const mark = ` [@${draft.text(['sources', at, 'id'])}]`;
      area.setRangeText(mark, area.selectionStart, area.selectionEnd, 'end');
      write();
      area.focus();
    });
    cite.textContent = filledIn(words.cite, { name: sourceName(context, at) });
    return cite;
  });
  const node = el(
    'div',
    { class: 'entry-field', 'data-key': 'body', 'data-type': 'body' },
    el('label', { for: 'f-body' }, words.body),
    area,
    el('p', { class: 'entry-cites' }, ...cites),
    el('p', { class: 'entry-problem', id: 'f-body-problem', hidden: true }),
  );
  return [node];
}
