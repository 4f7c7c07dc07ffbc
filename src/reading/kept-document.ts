import type { FileKind } from '../schema/record.ts';
import type { BrokenDocument, RawDocument } from './document.ts';
import { type Fenced, findFences } from './fence.ts';
import { type Matter, readMatter } from './frontmatter.ts';
import type { KeptFile } from './kept.ts';
import { type Locate, locator } from './positions.ts';
import { decode } from './text.ts';

/** The text of a file that was read before. */
export function keptText(known: KeptFile, file: string): string {
  const read = decode(known.bytes(), file);
  // Nothing else is kept.
  if ('problem' in read) throw new Error(`${file} was kept though it cannot be read`);
  return read.text;
}

/** A file that was read before, and was sound: its text is looked at when somebody asks for it. */
export class KeptDocument implements RawDocument {
  readonly file: string;
  readonly kind: FileKind;
  readonly id: string;
  readonly folder: string;
  readonly known: KeptFile;
  readonly warnings = [];
  #fenced: Fenced | undefined;
  #locate: Locate | undefined;
  #facts: Matter['facts'] | undefined;

  constructor({ file, kind, id }: BrokenDocument, folder: string, known: KeptFile) {
    this.file = file;
    this.kind = kind;
    this.id = id;
    this.folder = folder;
    this.known = known;
  }

  #read(): Fenced {
    if (this.#fenced) return this.#fenced;
    const fenced = findFences(keptText(this.known, this.file), this.file);
    if ('problem' in fenced) throw new Error(`${this.file} was kept without facts`);
    return (this.#fenced = fenced);
  }

  get typed(): string {
    return this.#read().facts;
  }

  get body(): string {
    return this.#read().body;
  }

  get bodyLine(): number {
    return this.#read().bodyLine;
  }

  get locate(): Locate {
    return (this.#locate ??= locator(this.typed));
  }

  get facts(): Matter['facts'] {
    if (this.#facts) return this.#facts;
    const read = readMatter(keptText(this.known, this.file), this.file);
    if ('problems' in read) throw new Error(`${this.file} was kept with mistakes`);
    return (this.#facts = read.facts);
  }
}
