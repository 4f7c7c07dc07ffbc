import { el } from '../shared/dom.ts';
import type { Complaint, Judge } from '../../contribute/judge.ts';
import { LookAlikeNotes } from './look-alike-notes.ts';
import type { FormContext } from './parts.ts';
import { readAmounts } from './read-amounts.ts';
import { Result } from './result.ts';

/** How long after the last key an entry is judged, in milliseconds. */
const PAUSE = 200;

/** Has the draft judged when it changes, and shows at its fields and at the end what was found. */
export class Judging {
  readonly node: HTMLElement;
  readonly #context: FormContext;
  readonly #form: HTMLElement;
  readonly #result: Result;
  readonly #lookAlikes: LookAlikeNotes;
  readonly #preview = el('div', { class: 'entry-preview' });
  #judge: Promise<Judge> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FormContext, form: HTMLElement) {
    this.#context = context;
    this.#form = form;
    this.#lookAlikes = new LookAlikeNotes(context);
    this.#result = new Result(context, () => void this.#show());
    this.node = el('div', {}, this.#lookAlikes.node, this.#result.node, this.#preview);
  }

  /** Judges after a pause. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.judge(), PAUSE);
  }

  /** Judges now. */
  judge(): void {
    clearTimeout(this.#timer);
    void this.#run();
  }

  async #run(): Promise<void> {
    const { setting, draft, introduced, names } = this.#context;
    this.#judge ??= import('./judge.ts').then(({ judgeIn }) => judgeIn(setting.lang));
    const [judge, known] = await Promise.all([this.#judge, names().catch(() => undefined)]);
    const judged = judge(draft.contribution, [...introduced(), ...(known?.all ?? [])]);
    // Without the names of the record nobody knows which of them are wrong.
    this.#mark(judged.complaints);
    this.#result.show(judged);
    if (known) readAmounts(this.#context, this.#form, known.record);
    await this.#lookAlikes.show();
  }

  /** Shows at each field that was left what is wrong with it. */
  #mark(complaints: readonly Complaint[]): void {
    const first = new Map<string, Complaint>();
    for (const one of complaints) if (!first.has(one.key)) first.set(one.key, one);
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-key]')) {
      const { key = '', touched } = field.dataset;
      const complaint =
        first.get(key) ??
        complaints.find((one) => one.key.startsWith(`${key}[`) || key.startsWith(`${one.key}.`));
      const shown = complaint && touched !== undefined ? complaint : undefined;
      const note = field.querySelector<HTMLElement>('.entry-problem');
      if (note) {
        note.hidden = !shown;
        note.textContent = shown ? `${shown.message} ${shown.hint}` : '';
      }
      const control = field.querySelector('input, select, textarea');
      if (shown) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
    }
  }

  async #show(): Promise<void> {
    const { previewNode } = await import('./preview.ts');
    const shown = previewNode(this.#context);
    this.#preview.replaceChildren(shown);
    shown.focus();
  }
}
