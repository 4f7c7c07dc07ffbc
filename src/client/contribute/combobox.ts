import type { NamedType } from '../../contribute/form.ts';
import { profileOf } from '../../i18n/languages.ts';
import { el } from '../shared/dom.ts';
import type { Named } from '../../contribute/record-file.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import type { FormContext } from './parts.ts';

/** Most things that a list offers. */
const MOST = 8;

/** What can be chosen from a list. */
interface Choice {
  label: HTMLElement;
  choose: () => void;
}

/** What a completing field tells when something is chosen. */
export interface ComboboxSettings {
  id: string;
  type: NamedType;
  /** Ids of what describes it. */
  describedBy: string;
  chosen: (id: string, name: string) => void;
  /** What is typed, and not chosen from the list. */
  typed: (text: string) => void;
}

/** The names of a thing as a list shows them: in the page’s language first, then as they are elsewhere. */
export function nameOf({ en, zh, id }: Named, isChinese: boolean): [main: string, beside: string] {
  const main = isChinese ? (zh ?? en) : en;
  const beside = [isChinese && zh ? en : (zh ?? ''), id].filter((name) => name && name !== main);
  return [main, beside.join(' · ')];
}

/** A text field that completes the names of one type of thing (ARIA 1.2, combobox with a list). */
export class Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly #context: FormContext;
  readonly #settings: ComboboxSettings;
  #choices: Choice[] = [];
  #active = -1;
  #asked = 0;

  constructor(context: FormContext, settings: ComboboxSettings) {
    this.#context = context;
    this.#settings = settings;
    const { id, type, describedBy } = settings;
    this.input = el('input', {
      id,
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      placeholder: context.words.type[type],
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${id}-list`,
      'aria-describedby': describedBy,
    });
    this.list = el('ul', { id: `${id}-list`, role: 'listbox', class: 'entry-list', hidden: true });
    this.input.addEventListener('focus', () => void this.#load());
    this.input.addEventListener('input', () => {
      settings.typed(this.input.value);
      void this.#offer();
    });
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('blur', () => this.#close());
    // The list must not take the focus from the field before it is chosen from.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  async #load(): Promise<void> {
    try {
      await this.#context.names();
    } catch {
      this.#context.say(this.#context.words.failed);
    }
  }

  async #offer(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.input.value.trim();
    if (text === '') return this.#close();
    await this.#load();
    const names = this.#context.loaded();
    if (asked !== this.#asked || document.activeElement !== this.input) return;
    const { type } = this.#settings;
    const found = names?.complete(text, type, MOST, this.#context.introduced()) ?? [];
    const isChinese = profileOf(this.#context.setting.lang).han;
    const known = found.map((named): Choice => {
      const [main, beside] = nameOf(named, isChinese);
      const label = el('li', {}, main, beside !== '' && el('small', {}, ` ${beside}`));
      return { label, choose: () => this.#choose(named.id, main) };
    });
    const places =
      type === 'place' && names ? await this.#divisions(text, MOST - found.length) : [];
    if (asked !== this.#asked) return;
    const make: Choice = {
      label: el('li', {}, filledIn(this.#context.words.make[type], { name: text })),
      choose: () => this.#choose(this.#context.introduce(type, text), text),
    };
    this.#show([...known, ...places, make]);
    this.#context.say(filledIn(this.#context.words.found, { n: known.length + places.length }));
  }

  /** Divisions of China that the record lacks; the gazetteer is loaded when it is first needed. */
  async #divisions(text: string, most: number): Promise<Choice[]> {
    if (most <= 0) return [];
    const { loaded, introduced, introducePlaces, setting } = this.#context;
    const codes = loaded()?.record.codes ?? {};
    const { completeDivisions } = await import('../../contribute/gazetteer.ts');
    const isHan = profileOf(setting.lang).han;
    return completeDivisions(text, (code) => codes[code], most)
      .filter(({ places }) => !introduced().some(({ id }) => id === places.at(-1)?.id))
      .map(({ zh, en, within, places }) => {
        const [main, beside] = isHan ? [zh, en] : [en, zh];
        const where = ` ${beside} · ${within.join(' ')}`;
        return {
          label: el('li', {}, main, el('small', {}, where)),
          choose: () => this.#choose(introducePlaces(places), main),
        };
      });
  }

  #show(choices: Choice[]): void {
    this.#choices = choices;
    choices.forEach(({ label, choose }, at) => {
      label.id = `${this.#settings.id}-option-${at}`;
      label.setAttribute('role', 'option');
      label.setAttribute('aria-selected', 'false');
      label.addEventListener('click', choose);
    });
    this.list.replaceChildren(...choices.map(({ label }) => label));
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.#activate(-1);
  }

  #activate(at: number): void {
    this.#active = at;
    this.#choices.forEach(({ label }, index) => {
      label.setAttribute('aria-selected', String(index === at));
    });
    const label = this.#choices[at]?.label;
    if (label) this.input.setAttribute('aria-activedescendant', label.id);
    else this.input.removeAttribute('aria-activedescendant');
    label?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { length } = this.#choices;
    const isOpen = !this.list.hidden && length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return void this.#offer();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = this.#active < 0 && step < 0 ? 0 : this.#active;
      this.#activate((from + step + length) % length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) this.#choices[Math.max(0, this.#active)]?.choose();
    } else if (event.key === 'Escape') this.#close();
  }

  #choose(id: string, name: string): void {
    this.#close();
    this.#context.say(filledIn(this.#context.words.chosen, { name }));
    this.#settings.chosen(id, name);
  }

  #close(): void {
    this.#asked += 1;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}
