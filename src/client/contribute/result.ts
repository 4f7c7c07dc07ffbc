import { newFileOnGithub, newMail } from '../../contribute/destinations.ts';
import { button, el, writeText } from '../shared/dom.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Judged } from '../../contribute/judge.ts';
import { filledIn } from '../../views/contribute/read-back-words.ts';
import { fieldId, type FormContext } from './parts.ts';
import { quietButton } from './quiet-button.ts';

/** The finished file, what it lacks, and where it can go. */
export class Result {
  readonly node: HTMLElement;
  readonly #context: FormContext;
  readonly #status = el('p', { class: 'entry-state', role: 'status' });
  readonly #open = el('ol', { class: 'entry-open' });
  readonly #path = el('code');
  readonly #text = el('pre', { tabindex: '0' });
  readonly #said = el('p', { class: 'note', role: 'status' });
  #judged: Judged = { path: '', text: '', complaints: [] };

  constructor(context: FormContext, preview: () => void) {
    this.#context = context;
    const { words, setting } = context;
    const { repository, contact } = setting;
    const github =
      repository !== undefined && button({}, words.github, () => this.#openGithub(repository));
    const mail =
      contact !== undefined &&
      !/^https?:/i.test(contact) &&
      quietButton(words.mail, () => this.#openMail(contact));
    this.node = el(
      'section',
      { class: 'entry-result', 'aria-labelledby': 'entry-result' },
      el('h3', { id: 'entry-result' }, words.groups.result),
      this.#status,
      this.#open,
      el('p', { class: 'file-line' }, el('span', { class: 'label' }, words.file), ' ', this.#path),
      this.#text,
      el(
        'p',
        { class: 'entry-do' },
        github,
        quietButton(words.preview, preview),
        quietButton(words.copy, () => void this.#copy(words.copied)),
        quietButton(words.download, () =>
          saveFile(this.#judged.text, this.#name(), 'text/markdown;charset=utf-8'),
        ),
        mail,
      ),
      github && el('p', { class: 'note' }, words.githubHelp),
      this.#said,
    );
  }

  /** Shows an entry as it stands. */
  show(judged: Judged): void {
    this.#judged = judged;
    const { words } = this.#context;
    const { complaints, path, text } = judged;
    writeText(this.#path, `content/${path}`);
    writeText(this.#text, text);
    const n = complaints.length;
    const state = n === 0 ? words.ready : n === 1 ? words.openOne : filledIn(words.open, { n });
    writeText(this.#status, state);
    this.#status.dataset['ready'] = String(n === 0);
    this.#open.hidden = n === 0;
    this.#open.replaceChildren(
      ...complaints.map(({ key, message, hint }) => {
        const name = CSS.escape(key);
        const field =
          document.querySelector<HTMLElement>(`[data-key="${name}"]`) ??
          document.querySelector<HTMLElement>(`[data-key^="${name}."]`);
        const control = field?.querySelector<HTMLElement>('input, select, textarea, summary');
        const text = `${message} ${hint}`;
        if (!control) return el('li', {}, text);
        const link = el('a', { href: `#${control.id || fieldId([key])}` }, text);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          control.focus();
        });
        return el('li', {}, link);
      }),
    );
  }

  #name(): string {
    return this.#judged.path.split('/').at(-1) ?? 'event.md';
  }

  async #copy(done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#judged.text);
      this.#say(done);
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      this.#say(this.#context.words.copyFailed);
    }
  }

  #say(text: string): void {
    this.#said.textContent = text;
  }

  #openGithub(repository: string): void {
    const { href, isWhole } = newFileOnGithub(repository, this.#judged.path, this.#judged.text);
    if (!isWhole) void this.#copy(this.#context.words.githubLong);
    window.open(href, '_blank', 'noopener');
  }

  #openMail(contact: string): void {
    const { words, draft } = this.#context;
    const subject = filledIn(words.mailSubject, { title: draft.text(['title']) });
    const mail = newMail(contact, subject, this.#judged.text);
    if (!mail) return;
    if (!mail.isWhole) void this.#copy(words.mailLong);
    location.href = mail.href;
  }
}
