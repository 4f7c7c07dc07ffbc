import type { BodyReading, ParsedBody } from '../../markdown/parse.ts';
import { knownBody } from '../../markdown/parse.ts';
import type { RawDocument } from '../../reading/document.ts';
import type { KeptFile } from '../../reading/kept.ts';
import type { AnyEntry, Entry } from '../draft.ts';
import type { EntryNotes } from './entry-notes.ts';
import { cameFrom } from './files-of-bodies.ts';

/** What is kept of a sound file: plain data, made of its bytes and its kind alone. */
export interface KeptEntry {
  readonly facts: unknown;
  readonly reading: BodyReading;
  readonly notes: EntryNotes;
}

/** What a body is known by without its tree. */
export const readingOf = ({
  empty,
  mentions,
  citations,
  uncited,
  pieces,
  findings,
}: ParsedBody): BodyReading => ({ empty, mentions, citations, uncited, pieces, findings });

/** The entry of a file that was read before; its text is looked at when somebody asks for it. */
export class KnownEntry<R> implements Entry<R> {
  readonly id: string;
  readonly facts: R;
  readonly file: string;
  readonly parsed: ParsedBody;
  readonly notes: EntryNotes;
  readonly at: AnyEntry['at'];
  readonly #document: RawDocument;

  constructor(document: RawDocument, known: KeptFile, at: AnyEntry['at']) {
    const { facts, reading, notes } = known.value as KeptEntry;
    this.id = document.id;
    this.facts = facts as R;
    this.file = document.file;
    this.notes = notes;
    this.parsed = knownBody(
      reading,
      () => document.body,
      (room, make) => known.late(room, make),
    );
    this.at = at;
    this.#document = document;
    cameFrom(this.parsed, known);
  }

  get body(): string {
    return this.#document.body;
  }

  get bodyLine(): number {
    return this.#document.bodyLine;
  }
}
