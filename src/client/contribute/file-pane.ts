import type { EntryFile } from '../../contribute/entry-files.ts';
import { el, writeText } from '../shared/dom.ts';
import { saveFile } from '../shared/save-file.ts';
import type { Words } from './parts.ts';
import { quietButton } from '../shared/quiet-button.ts';

/** Where a file stands on the page: its path, its text, and what can be done with both. */
export class FilePane {
  readonly nodes: HTMLElement[];
  readonly buttons: HTMLElement[];
  readonly #path = el('code');
  readonly #text = el('pre', { tabindex: '0' });
  readonly #words: Words;
  readonly #say: (text: string) => void;
  #file: EntryFile | undefined;

  constructor(words: Words, say: (text: string) => void) {
    this.#words = words;
    this.#say = say;
    const name = () => this.#file?.path.split('/').at(-1) ?? 'event.md';
    this.nodes = [
      el('p', { class: 'file-line' }, el('span', { class: 'label' }, words.file), ' ', this.#path),
      this.#text,
    ];
    this.buttons = [
      quietButton(words.copy, () => void this.copy(words.copied)),
      quietButton(words.download, () =>
        saveFile(this.#file?.text ?? '', name(), 'text/markdown;charset=utf-8'),
      ),
    ];
  }

  show(file: EntryFile | undefined): void {
    this.#file = file;
    writeText(this.#path, `content/${file?.path ?? ''}`);
    writeText(this.#text, file?.text ?? '');
  }

  /** Copies the text, and says so; marks it where the browser does not let the page copy. */
  async copy(done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#file?.text ?? '');
      this.#say(done);
    } catch {
      getSelection()?.selectAllChildren(this.#text);
      this.#say(this.#words.copyFailed);
    }
  }
}
