import { newFileOnGithub, newMail } from '../../contribute/destinations.ts';
import { textOf } from '../../contribute/facts.ts';
import { button, el, writeText } from '../shared/dom.ts';
import { FilePane } from './file-pane.ts';
import { controlOf, enter } from './find-field.ts';
import type { Complaint, Judged } from '../../contribute/judge.ts';
import { complaintText } from '../../views/contribute/complaint-words.ts';
import { filledIn } from '../../views/contribute/filled-in.ts';
import type { FormContext, Words } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';

/** How far an entry has been judged: by itself, against the record, or as far as that could be loaded. */
export type Depth = 'itself' | 'loading' | 'unloaded' | 'record';

/** The finished files, what they lack, and where they can go. */
export class Result {
  readonly node: HTMLElement;
  readonly #context: FormContext;
  readonly #status = el('p', { class: 'entry-state', role: 'status' });
  readonly #first: HTMLButtonElement;
  readonly #open = el('ol', { class: 'entry-open' });
  readonly #said = el('p', { class: 'note', role: 'status' });
  readonly #event: FilePane;
  readonly #chinese: FilePane;
  readonly #second: HTMLElement;
  #judged: Judged | undefined;

  constructor(context: FormContext, { preview, mark }: { preview: () => void; mark: () => void }) {
    this.#context = context;
    const { words, setting } = context;
    const { repository, contact } = setting;
    const say = (text: string) => (this.#said.textContent = text);
    this.#event = new FilePane(words, say);
    this.#chinese = new FilePane(words, say);
    this.#first = quietButton(words.first, () => {
      mark();
      const control = this.#judged?.complaints.map(({ key }) => controlOf(key)).find(Boolean);
      if (control) enter(control);
    });
    const github =
      repository !== undefined && button({}, words.github, () => this.#openGithub(repository));
    const mail =
      contact !== undefined &&
      !/^https?:/i.test(contact) &&
      quietButton(words.mail, () => this.#openMail(contact));
    this.#second = el(
      'div',
      { class: 'entry-second', hidden: true },
      el('h4', {}, words.second),
      ...this.#chinese.nodes,
      el('p', { class: 'entry-do' }, ...this.#chinese.buttons),
      github && el('p', { class: 'note' }, words.secondHelp),
    );
    this.node = el(
      'section',
      { class: 'entry-result', 'aria-labelledby': 'entry-result', hidden: true },
      el('h3', { id: 'entry-result' }, words.groups.result),
      this.#status,
      this.#open,
      el('p', {}, this.#first),
      ...this.#event.nodes,
      el(
        'p',
        { class: 'entry-do' },
        github,
        quietButton(words.preview, preview),
        ...this.#event.buttons,
        mail,
      ),
      github && el('p', { class: 'note' }, words.githubHelp),
      this.#said,
      this.#second,
    );
  }

  /** Shows an entry as it stands. */
  show(judged: Judged, depth: Depth): void {
    this.#judged = judged;
    this.node.hidden = false;
    const [event, chinese] = judged.files;
    this.#event.show(event);
    this.#chinese.show(chinese);
    this.#second.hidden = !chinese;
    const errors = judged.complaints.filter(({ severity }) => severity === 'error');
    writeText(this.#status, this.#stateOf(errors.length, judged.complaints.length, depth));
    const isReady = errors.length === 0 && (depth === 'record' || depth === 'unloaded');
    this.#status.dataset['ready'] = String(isReady);
    this.#open.hidden = judged.complaints.length === 0;
    this.#first.hidden = judged.complaints.length === 0;
    this.#open.replaceChildren(
      ...judged.complaints.map((one) => complaintNode(this.#context.words, one)),
    );
  }

  #stateOf(errors: number, all: number, depth: Depth): string {
    const { words } = this.#context;
    if (errors > 0) return errors === 1 ? words.openOne : filledIn(words.open, { n: errors });
    if (depth === 'unloaded') return words.unchecked;
    if (depth !== 'record') return words.checking;
    if (all === 0) return words.ready;
    return all === 1 ? words.readyOne : filledIn(words.readyBut, { n: all });
  }

  #openGithub(repository: string): void {
    if (!this.#judged) return;
    const [{ path, text }] = this.#judged.files;
    const { href, isWhole } = newFileOnGithub(repository, path, text);
    if (!isWhole) void this.#event.copy(this.#context.words.githubLong);
    window.open(href, '_blank', 'noopener');
  }

  #openMail(contact: string): void {
    if (!this.#judged) return;
    const { words } = this.#context;
    const { files } = this.#judged;
    const subject = filledIn(words.mailSubject, { title: textOf(files[0].facts, 'title') });
    const text = files.map((file) => `content/${file.path}\n\n${file.text}`).join('\n\n');
    const mail = newMail(contact, subject, text);
    if (!mail) return;
    if (!mail.isWhole) void this.#event.copy(words.mailLong);
    location.href = mail.href;
  }
}

/** What a field is called, away from it: “New fund 1 · Whose money”. */
function placeOf(field: HTMLElement): string {
  const item = field.closest('.entry-item')?.querySelector('legend')?.textContent;
  const label = field.querySelector('label, legend')?.firstChild?.textContent;
  return [item, label].filter(Boolean).join(' · ');
}

/** What is wrong, as a way to where it is. */
function complaintNode(words: Words, complaint: Complaint): HTMLElement {
  const { key, severity } = complaint;
  const control = controlOf(key);
  const field = control?.closest<HTMLElement>('[data-key]');
  const said = complaintText(words, complaint, field?.dataset);
  const where = field ? placeOf(field) : '';
  const text = where === '' ? said : filledIn(words.at, { where, text: said });
  if (!control) return el('li', { 'data-severity': severity }, text);
  const link = el('a', { href: `#${control.id}` }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const now = controlOf(key);
    if (now) enter(now);
  });
  return el('li', { 'data-severity': severity }, link);
}
