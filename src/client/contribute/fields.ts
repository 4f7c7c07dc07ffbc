import type { FieldView } from '../../views/contribute/form-view.ts';
import { el } from '../shared/dom.ts';
import { pathName } from '../../problems/catalogue/terms.ts';
import { citedField } from './cited-field.ts';
import { givenField, namedField } from './entry-boxes.ts';
import { fieldId, type FormContext } from './parts.ts';
import type { Path } from '../../contribute/draft.ts';
import { thingField, thingsField } from './thing-fields.ts';

/** Most options that are shown at once; more are folded. */
const SHOWN = 8;

/** Fields of several controls, each with a label of its own. */
const SETS: readonly FieldView['type'][] = ['choices', 'cited', 'named', 'given'];

function inputField(context: FormContext, field: FieldView, path: Path, describedBy: string) {
  const types = { text: 'text', date: 'text', address: 'url', amount: 'text' } as const;
  const input = el('input', {
    id: fieldId(path),
    type: types[field.type as keyof typeof types],
    autocomplete: 'off',
    maxlength: field.max === undefined ? undefined : String(field.max),
    inputmode: field.type === 'address' ? 'url' : undefined,
    placeholder: field.type === 'date' ? '2018-07-23' : undefined,
    'aria-describedby': describedBy,
    'aria-required': field.required ? 'true' : undefined,
  });
  input.value = context.draft.text(path);
  input.addEventListener('input', () => {
    context.draft.set(path, input.value);
    context.changed(path);
  });
  return input;
}

function choiceField(
  context: FormContext,
  field: FieldView & { type: 'choice' },
  path: Path,
  describedBy: string,
) {
  const chosen = context.draft.text(path);
  const select = el(
    'select',
    {
      id: fieldId(path),
      'aria-describedby': describedBy,
      'aria-required': field.required ? 'true' : undefined,
    },
    el('option', { value: '' }, context.words.choose),
    ...context.setting.options[field.options].map(([value, label]) =>
      el('option', { value, selected: value === chosen }, label),
    ),
  );
  select.addEventListener('change', () => {
    context.draft.set(path, select.value);
    context.changed(path);
  });
  return select;
}

function choicesField(context: FormContext, field: FieldView & { type: 'choices' }, path: Path) {
  const chosen = context.draft.get(path);
  const boxes = context.setting.options[field.options].map(([value, label], at) => {
    const box = el('input', {
      type: 'checkbox',
      id: `${fieldId(path)}-${at}`,
      checked: Array.isArray(chosen) && chosen.includes(value),
    });
    box.addEventListener('change', () => {
      const list = context.draft.list(path).filter((one) => one !== value);
      context.draft.set(path, box.checked ? [...list, value] : list);
      context.changed(path);
    });
    return el('label', { class: 'entry-box', for: box.id }, box, ` ${label}`);
  });
  if (boxes.length <= SHOWN) return el('div', { class: 'entry-boxes' }, ...boxes);
  return el(
    'details',
    { open: boxes.some((box) => box.querySelector('input')?.checked) },
    el('summary', {}, context.words.choose),
    el('div', { class: 'entry-boxes' }, ...boxes),
  );
}

function flagField(
  context: FormContext,
  field: FieldView & { type: 'flag' },
  path: Path,
  describedBy: string,
) {
  const box = el('input', {
    type: 'checkbox',
    id: fieldId(path),
    checked: context.draft.get(path) === field.value,
    'aria-describedby': describedBy,
  });
  box.addEventListener('change', () => {
    context.draft.set(path, box.checked ? field.value : '');
    context.changed(path);
  });
  return el('label', { class: 'entry-box', for: box.id }, box, ` ${field.label}`);
}

function control(context: FormContext, field: FieldView, path: Path, describedBy: string) {
  switch (field.type) {
    case 'choice':
      return choiceField(context, field, path, describedBy);
    case 'choices':
      return choicesField(context, field, path);
    case 'thing':
      return thingField(context, field.of, path, describedBy);
    case 'things':
      return thingsField(context, field.of, path, describedBy);
    case 'cited':
      return citedField(context, path);
    case 'named':
      return namedField(context, path);
    case 'given':
      return givenField(context, path);
    case 'flag':
      return flagField(context, field, path, describedBy);
    default:
      return inputField(context, field, path, describedBy);
  }
}

/** A field of the form: what it is called, what the schema says of it, and what is wrong with it. */
export function fieldNode(context: FormContext, field: FieldView, holder: Path): HTMLElement {
  const path = [...holder, ...field.key.split('.')];
  const id = fieldId(path);
  const { hint, label } = field;
  const isFlag = field.type === 'flag';
  const isSet = SETS.includes(field.type);
  const describedBy = `${hint ? `${id}-hint ` : ''}${id}-read ${id}-problem`;
  const name = [
    label,
    !field.required && el('span', { class: 'label' }, ` ${context.words.optional}`),
  ];
  const note = hint && el('p', { class: 'note', id: `${id}-hint`, lang: hint.lang }, hint.text);
  const node = el(
    isSet ? 'fieldset' : 'div',
    {
      class: 'entry-field',
      'data-key': pathName(path),
      'data-type': field.type,
      'aria-describedby': isSet ? describedBy : undefined,
    },
    isSet ? el('legend', {}, ...name) : !isFlag && el('label', { for: id }, ...name),
    !isFlag && note,
    control(context, field, path, describedBy),
    isFlag && note,
    el('p', { class: 'entry-read', id: `${id}-read`, hidden: true }),
    el('p', { class: 'entry-problem', id: `${id}-problem`, hidden: true }),
  );
  node.addEventListener('focusout', () => {
    node.dataset['touched'] = '';
    context.left(path);
  });
  return node;
}
