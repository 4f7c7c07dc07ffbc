import type { NamedType } from '../../contribute/form.ts';
import type { FormSetting } from '../../views/contribute/contribute.ts';
import { el } from '../shared/dom.ts';
import type { Path } from '../../contribute/draft.ts';
import { Draft } from './draft.ts';
import { introduce, introducedIn, introducePlaces, settleId } from '../../contribute/introduce.ts';
import { Judging } from './judging.ts';
import { type RecordNames, recordNames } from './names.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import type { FormContext, Words } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';
import { FOLDED, type Section, sectionNodes, SECTIONS } from './sections.ts';
import { sourceBeginning, settleSource } from '../../contribute/source-ids.ts';
import { today } from './today.ts';

/** The form: draws its parts from the draft, and has the draft judged when it changes. */
export class EventForm {
  readonly #place: HTMLElement;
  readonly #draft = new Draft();
  readonly #words: Words;
  readonly #context: FormContext;
  readonly #judging: Judging;
  readonly #sections = new Map<Section, HTMLElement>();
  readonly #said = el('p', { class: 'hidden', role: 'status' });
  #names: RecordNames | undefined;

  constructor(place: HTMLElement, setting: FormSetting, words: Words) {
    this.#place = place;
    this.#words = words;
    this.#context = {
      setting,
      words,
      draft: this.#draft,
      names: async () => (this.#names ??= await recordNames(setting.base)),
      loaded: () => this.#names,
      introduced: () => introducedIn(this.#draft),
      introduce: (type, name) => this.#introduce(type, name),
      introducePlaces: (places) => {
        const id = introducePlaces(this.#draft, places);
        this.#redraw(['introduces']);
        return id;
      },
      changed: () => this.#changed(),
      left: (path) => this.#left(path),
      say: (text) => (this.#said.textContent = text),
    };
    this.#judging = new Judging(this.#context, place);
  }

  /** Draws the form. */
  start(): void {
    const { lead, groups, help, draft } = this.#words;
    const form = el('form', { class: 'entry-form', novalidate: true, autocomplete: 'off' });
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const name of SECTIONS) {
      const box = el('div', { class: 'entry-fields' });
      this.#sections.set(name, box);
      const heading = [el('h3', {}, groups[name]), el('p', { class: 'note' }, help[name])];
      const [title, note] = heading;
      const folded =
        FOLDED.includes(name) && el('details', {}, el('summary', {}, title), note, box);
      const parts = folded ? [folded] : [...heading, box];
      form.append(el('section', { 'data-section': name }, ...parts));
    }
    const clear = quietButton(this.#words.clear, () => {
      if (clear.textContent !== this.#words.clearSure) {
        clear.textContent = this.#words.clearSure;
        return;
      }
      clear.textContent = this.#words.clear;
      this.#draft.clear();
      this.#begin();
      kept.replaceChildren(draft, ' ', clear);
      this.#redraw();
      this.#judging.judge();
    });
    const restored = this.#draft.isRestored ? `${this.#words.restored} ` : '';
    const kept = el('p', { class: 'entry-draft note' }, restored, draft, ' ', clear);
    this.#place.replaceChildren(el('p', {}, lead), kept, form, this.#judging.node, this.#said);
    this.#begin();
    this.#redraw();
    addEventListener('pagehide', () => this.#draft.keepNow());
    if (this.#draft.isRestored) this.#judging.judge();
  }

  /** An empty draft has one source to fill in. */
  #begin(): void {
    if (this.#draft.list(['sources']).length === 0) {
      this.#draft.set(['sources', 0], sourceBeginning(this.#draft, today()));
    }
    this.#draft.set(['added'], today());
  }

  #redraw(names: readonly Section[] = SECTIONS): void {
    const focused = document.activeElement;
    for (const name of names)
      this.#sections
        .get(name)
        ?.replaceChildren(...sectionNodes(this.#context, name, (names) => this.#redraw(names)));
    const introduces = this.#sections.get('introduces');
    if (introduces?.parentElement) {
      introduces.parentElement.hidden = introduces.childElementCount === 0;
    }
    // The focus stays where it was, though the field is another.
    if (focused?.id && !focused.isConnected) document.getElementById(focused.id)?.focus();
  }

  #introduce(type: NamedType, name: string): string {
    const id = introduce(this.#draft, type, name, (one) => this.#isKnown(one, type));
    this.#redraw(['introduces']);
    this.#context.say(filledIn(this.#words.item[type], { n: '' }));
    return id;
  }

  #isKnown(id: string, type: NamedType): boolean {
    return this.#names?.get(id, type) !== undefined;
  }

  #changed(): void {
    this.#draft.keep();
    this.#judging.soon();
  }

  /** What is finished settles ids; the parts that show them are drawn again when the next field is entered. */
  #left(path: Path): void {
    setTimeout(() => {
      const [head] = path;
      if (head === 'introduces' && settleId(this.#draft, path, (id) => this.#isAnyKnown(id))) {
        this.#redraw();
      } else if (head === 'sources' && settleSource(this.#draft, path)) {
        this.#redraw(['claims', 'text', 'other', 'doubts']);
      }
      this.#changed();
    });
  }

  #isAnyKnown(id: string): boolean {
    return this.#names?.all.some((one) => one.id === id) ?? false;
  }
}
