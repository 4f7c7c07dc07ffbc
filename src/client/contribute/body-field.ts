import { el } from '../shared/dom.ts';
import { sourceName } from './cited-field.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import type { FormContext } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';

/** Which text is written: that of the event, or what says it again in Chinese. */
type TextKey = 'body' | 'chinese.body';

/** A text of the entry, with a button that cites each source. */
export function bodyNode(context: FormContext, key: TextKey, isRequired: boolean): HTMLElement {
  const { draft, words } = context;
  const isOriginal = key === 'body';
  const path = isOriginal ? [key] : key.split('.');
  const id = `f-${path.join('-')}`;
  const area = el('textarea', {
    id,
    rows: '8',
    'aria-required': isRequired ? 'true' : undefined,
    'aria-describedby': `${id}-problem`,
  });
  area.value = isOriginal ? draft.body : draft.text(path);
  const write = () => {
    if (isOriginal) draft.body = area.value;
    else draft.set(path, area.value);
    context.changed(path);
  };
  area.addEventListener('input', write);
  area.addEventListener('focusout', () => {
    node.dataset['touched'] = '';
    context.left(path);
  });
  const cites = draft.list(['sources']).map((_, at) => {
    const cite = quietButton('', () => {
      // Chinese has no space before the mark.
      const mark = `${isOriginal ? ' ' : ''}[@${draft.text(['sources', at, 'id'])}]`;
      area.setRangeText(mark, area.selectionStart, area.selectionEnd, 'end');
      write();
      area.focus();
    });
    cite.textContent = filledIn(words.cite, { name: sourceName(context, at) });
    return cite;
  });
  const label = isOriginal ? words.body : words.chineseBody;
  const optional = !isRequired && el('span', { class: 'label' }, ` ${words.optional}`);
  const node = el(
    'div',
    { class: 'entry-field', 'data-key': key, 'data-type': 'body' },
    el('label', { for: id }, label, optional),
    area,
    el('p', { class: 'entry-cites' }, ...cites),
    el('p', { class: 'entry-problem', id: `${id}-problem`, hidden: true }),
  );
  return node;
}
