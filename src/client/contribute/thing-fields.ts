import type { NamedType } from '../../contribute/form.ts';
import { profileOf } from '../../i18n/languages.ts';
import { el } from '../shared/dom.ts';
import { Combobox, nameOf } from './combobox.ts';
import type { Path } from '../../contribute/draft.ts';
import type { Named } from '../../contribute/record-file.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import { fieldId, type FormContext } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';

/** What an id of the record, or of what the entry introduces, is called; things share one set of ids. */
export function calledOf(
  { introduced, loaded, setting }: FormContext,
  id: string,
  type?: NamedType,
): string {
  const isIt = (one: Named) =>
    one.id === id && (type === undefined ? one.type !== 'publisher' : one.type === type);
  const named = introduced().find(isIt) ?? loaded()?.all.find(isIt);
  return named ? nameOf(named, profileOf(setting.lang).han)[0] : id;
}

/** A field for one thing: its name, and the id that is written. */
export function thingField(
  context: FormContext,
  type: NamedType,
  path: Path,
  describedBy: string,
): HTMLElement {
  const { draft } = context;
  const written = el('code', { class: 'entry-id' });
  const show = (id: string) => {
    written.textContent = id;
    written.hidden = id === '' || id === box.input.value;
  };
  const set = (id: string) => {
    draft.set(path, id);
    show(id);
    context.changed(path);
  };
  const box = new Combobox(context, {
    id: fieldId(path),
    type,
    describedBy,
    typed: set,
    chosen: (id, name) => {
      box.input.value = name;
      set(id);
    },
  });
  const id = draft.text(path);
  box.input.value = id === '' ? '' : calledOf(context, id, type);
  show(id);
  if (id !== '' && !context.loaded()) {
    const isIdle = () => document.activeElement !== box.input && draft.text(path) === id;
    const name = () => {
      if (!isIdle()) return;
      box.input.value = calledOf(context, id, type);
      show(id);
    };
    context.names().then(name, () => context.say(context.words.failed));
  }
  return el('div', { class: 'entry-combo' }, box.input, written, box.list);
}

/** A field for several things: those that are chosen, each to be taken away again. */
export function thingsField(
  context: FormContext,
  type: NamedType,
  path: Path,
  describedBy: string,
): HTMLElement {
  const { draft, words } = context;
  const chips = el('ul', { class: 'entry-chips' });
  const idsNow = () => draft.list(path).filter((one) => typeof one === 'string');
  const set = (ids: string[]) => {
    draft.set(path, ids);
    show();
    context.changed(path);
  };
  const show = () => {
    chips.replaceChildren(
      ...idsNow().map((id) => {
        const name = calledOf(context, id, type);
        const remove = quietButton('×', () => {
          set(idsNow().filter((one) => one !== id));
          box.input.focus();
        });
        remove.setAttribute('aria-label', filledIn(words.remove, { name }));
        return el('li', {}, `${name} `, remove);
      }),
    );
    chips.hidden = idsNow().length === 0;
  };
  const box = new Combobox(context, {
    id: fieldId(path),
    type,
    describedBy,
    // What is only typed is no place yet.
    typed: () => undefined,
    chosen: (id) => {
      box.input.value = '';
      set([...idsNow().filter((one) => one !== id), id]);
    },
  });
  show();
  if (idsNow().length > 0 && !context.loaded()) {
    context.names().then(show, () => context.say(words.failed));
  }
  return el('div', { class: 'entry-combo' }, chips, box.input, box.list);
}
