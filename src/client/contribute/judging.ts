import { type Facts, groupsOf, textOf } from '../../contribute/facts.ts';
import { el } from '../shared/dom.ts';
import type { Complaint, Judge, Judged } from '../../contribute/judge.ts';
import { fieldOf } from './find-field.ts';
import type { LookAlikeNotes } from './look-alike-notes.ts';
import type { RecordNames } from './names.ts';
import type { FormContext } from './parts.ts';
import { type Depth, Result } from './result.ts';
import type { Whole } from './whole.ts';
import { complaintText } from '../../views/contribute/complaint-words.ts';

/** How long after the last key an entry is judged, in milliseconds. */
const PAUSE = 200;

/** The same once it is held against the whole record, which takes longer. */
const LONG_PAUSE = 500;

/**
 * What was found by itself and against the record, each once, in the order of the fields. What cannot be
 * read as an entry is not held against the record: neither finds all.
 */
function inOrder(own: readonly Complaint[], whole: readonly Complaint[]): Complaint[] {
  const said = new Set(whole.map(({ code, key }) => code + key));
  const all = [...whole, ...own.filter(({ code, key }) => !said.has(code + key))];
  const fields = [...document.querySelectorAll('[data-key]')];
  const at = ({ key }: Complaint) => {
    const field = fieldOf(key);
    return field ? fields.indexOf(field) : fields.length;
  };
  return all.sort((a, b) => at(a) - at(b));
}

/** Has the draft judged when it changes, and shows at its fields and at the end what was found. */
export class Judging {
  readonly node: HTMLElement;
  readonly #context: FormContext;
  readonly #form: HTMLElement;
  readonly #result: Result;
  readonly #alike = el('div', { class: 'entry-alike', role: 'status' });
  #lookAlikes: Promise<LookAlikeNotes> | undefined;
  readonly #preview = el('div', { class: 'entry-preview' });
  #judge: Promise<Judge> | undefined;
  #whole: Whole | undefined;
  #wholeState: Depth = 'itself';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: FormContext, form: HTMLElement) {
    this.#context = context;
    this.#form = form;
    this.#result = new Result(context, {
      preview: () => void this.#show(),
      mark: () => this.#touchAll(),
    });
    this.node = el('div', {}, this.#alike, this.#result.node, this.#preview);
  }

  /** Judges after a pause. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.judge(), this.#whole ? LONG_PAUSE : PAUSE);
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
    const complaints = inOrder(judged.complaints, this.#whole?.(judged.files) ?? []);
    if (!this.#whole) this.#load(judged, known);
    // Without the names of the record nobody knows which of them are wrong.
    this.#mark(complaints);
    this.#result.show({ ...judged, complaints }, this.#wholeState);
    if (known) await this.#readAmounts(known);
    await this.#showLookAlikes(judged.files[0].facts);
  }

  /** Says how amounts were understood, once there is one. */
  async #readAmounts({ record }: RecordNames): Promise<void> {
    const fields = [...this.#form.querySelectorAll<HTMLInputElement>('[data-type="amount"] input')];
    const notes = this.#form.querySelector('[data-type="amount"] .entry-read:not([hidden])');
    if (!notes && fields.every(({ value }) => value === '')) return;
    const { readAmounts } = await import('./read-amounts.ts');
    readAmounts(this.#context, this.#form, record);
  }

  /** Shows what the record may have already, once there is something to compare. */
  async #showLookAlikes(facts: Facts): Promise<void> {
    const isBegun =
      textOf(facts, 'date') !== '' ||
      [...groupsOf(facts, 'claims'), ...groupsOf(facts, 'sources')].some(
        (group) => textOf(group, 'fund') !== '' || textOf(group, 'url') !== '',
      );
    if (!isBegun && !this.#lookAlikes) return;
    this.#lookAlikes ??= import('./look-alike-notes.ts').then(
      ({ LookAlikeNotes }) => new LookAlikeNotes(this.#context, this.#alike),
    );
    const notes = await this.#lookAlikes;
    await notes.show(facts);
  }

  /** Loads the whole check, when there is nothing else to fill in, or a text to be read. */
  #load({ files, complaints }: Judged, known: RecordNames | undefined): void {
    const isWanted = complaints.length === 0 || files.some(({ body }) => body.trim() !== '');
    if (!isWanted || this.#wholeState === 'loading') return;
    const { lang, base } = this.#context.setting;
    const isAgain = this.#wholeState === 'unloaded';
    this.#wholeState = 'loading';
    const loaded = known
      ? import('./whole.ts').then(({ wholeIn }) => wholeIn(lang, base, known.record))
      : Promise.reject(new Error('the names of the record'));
    loaded
      .then((whole) => {
        this.#whole = whole;
        this.#wholeState = 'record';
        this.judge();
      })
      .catch(() => {
        this.#wholeState = 'unloaded';
        if (!isAgain) this.judge();
      });
  }

  /** From now on says at every field what is wrong with it. */
  #touchAll(): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-key]')) {
      field.dataset['touched'] = '';
    }
    this.judge();
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
        note.textContent = shown ? complaintText(this.#context.words, shown, field.dataset) : '';
      }
      const control = field.querySelector('input, select, textarea');
      if (note) note.dataset['severity'] = shown?.severity ?? '';
      if (shown?.severity === 'error') control?.setAttribute('aria-invalid', 'true');
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
