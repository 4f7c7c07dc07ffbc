import { findFences } from '../reading/fence.ts';
import type { RawRecord } from '../reading/read.ts';
import { blocksOf } from '../schema/walk/blocks.ts';
import type { Change, Fix } from '../problems/fix.ts';
import type { Edit } from './edit.ts';
import { FactsEditor } from './facts.ts';

/** What a fix does to files: edits of their texts as they are read, new names, new files. */
export interface Work {
  edits: ReadonlyMap<string, readonly Edit[]>;
  moves: ReadonlyMap<string, string>;
  creates: ReadonlyMap<string, string>;
}

/** Where the facts of a file begin in its text, and an editor of them. */
interface OpenFacts {
  start: number;
  editor: FactsEditor;
}

/** Turns the changes of fixes into edits of the texts of a record. */
export class Resolver {
  readonly #raw: RawRecord;
  readonly #open = new Map<string, OpenFacts | undefined>();

  constructor(raw: RawRecord) {
    this.#raw = raw;
  }

  #facts(file: string): OpenFacts | undefined {
    if (!this.#open.has(file)) {
      const text = this.#raw.textOf(file);
      const fenced = text === undefined ? undefined : findFences(text, file);
      const isThere = text !== undefined && fenced !== undefined && !('problem' in fenced);
      this.#open.set(
        file,
        isThere
          ? { start: text.indexOf('\n') + 1, editor: new FactsEditor(fenced.facts) }
          : undefined,
      );
    }
    return this.#open.get(file);
  }

  #word({ file, line, column, from, to }: Extract<Change, { change: 'word' }>): Edit | undefined {
    const text = this.#raw.textOf(file) ?? '';
    const lines = text.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    const start = before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
    if (!text.startsWith(from, start)) return undefined;
    return { from: start, to: start + from.length, text: to };
  }

  #inFacts(change: Change): Edit | undefined {
    const open = this.#facts(change.file);
    if (!open) return undefined;
    const { editor, start } = open;
    let edit: Edit | undefined;
    if (change.change === 'value') edit = editor.value(change.path, change.text);
    else if (change.change === 'key') edit = editor.key(change.path, change.text);
    else if (change.change === 'items') edit = editor.items(change.path, change.items);
    else if (change.change === 'without') edit = editor.without(change.path);
    else if (change.change === 'append') {
      const kind = this.#raw.documents.find(({ file }) => file === change.file)?.kind;
      const order = kind === undefined ? [] : blocksOf(kind).top;
      edit = editor.append(change.key, change.item, order);
    }
    return edit && { ...edit, from: edit.from + start, to: edit.to + start };
  }

  /** What a fix does; nothing where a part of it cannot be done, as a fix is done whole or not at all. */
  work(fix: Fix): Work | undefined {
    const edits = new Map<string, Edit[]>();
    const moves = new Map<string, string>();
    const creates = new Map<string, string>();
    for (const change of fix) {
      const { file } = change;
      if (change.change === 'move') {
        moves.set(file, change.to);
      } else if (change.change === 'create') {
        creates.set(file, change.text);
      } else {
        const { change: sort } = change;
        const edit =
          sort === 'part' ? change : sort === 'word' ? this.#word(change) : this.#inFacts(change);
        if (!edit) return undefined;
        const { from, to, text } = edit;
        edits.set(file, [...(edits.get(file) ?? []), { from, to, text }]);
      }
    }
    return { edits, moves, creates };
  }
}
