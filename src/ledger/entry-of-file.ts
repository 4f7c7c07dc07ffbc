import type { z } from 'zod';
import { type KeepLate, knownBody, parseBody, type ParsedBody } from '../markdown/parse.ts';
import { problem } from '../problems/catalogue.ts';
import { detail } from '../problems/catalogue/details.ts';
import type { Location, Position, Problem } from '../problems/problem.ts';
import { told } from '../problems/told.ts';
import type { FactPath } from '../reading/positions.ts';
import type { RawDocument } from '../reading/document.ts';
import type { KeptFile } from '../reading/kept.ts';
import type { RawRecord } from '../reading/read.ts';
import { repairLines } from '../reading/whole-lines/repair.ts';
import type { AnyEntry, Entry } from './draft.ts';
import { findingsOfIssues, refusedBy } from './issues.ts';
import type { Meanings } from './meant/name-index.ts';
import { notesOf } from './kept/entry-notes.ts';
import { cameFrom } from './kept/files-of-bodies.ts';
import { type KeptEntry, KnownEntry, readingOf } from './kept/known-entry.ts';
import { repaired } from './repair.ts';

/** What came of a file: its entry, as far as there is one, what is wrong, and which facts were refused. */
export interface CheckedFile<R> {
  entry?: Entry<R>;
  /** What is wrong with a whole line; all else is told of the file without that slip. */
  slip?: Problem;
  /** In the contributor's words, which may name things of other files. */
  problems: (meanings: Meanings) => Problem[];
  refused: readonly FactPath[];
}

/** How files are read. */
export interface Reading {
  textOf: RawRecord['textOf'];
  /** Whether trees of texts stay in memory once they are there: a check asks for none. */
  trees: boolean;
}

const none = (): Problem[] => [];

/** The parsed body; nothing where a parser gives up, so that one text never ends the whole check. */
function parseSafely(body: string, { trees }: Reading, late: KeepLate): ParsedBody | undefined {
  try {
    const parsed = parseBody(body, late);
    return trees ? parsed : knownBody(readingOf(parsed), () => body);
  } catch {
    return undefined;
  }
}

/** A place whose line is looked for when it is asked for: most checks name places and find nothing wrong. */
function whenAsked(file: string, path: FactPath, locate: () => Position): Location {
  let found: Position | undefined;
  const position = () => (found ??= locate());
  return {
    file,
    path,
    get line() {
      return position().line;
    },
    get column() {
      return position().column;
    },
  };
}

/** Checks the facts of one file against its schema: the entry, as far as there is one, and what is wrong. */
export function entryOfFile<R>(
  document: RawDocument,
  schema: z.ZodType<R>,
  reading: Reading,
): CheckedFile<R> {
  const { file, id, kind, known } = document;
  const at: AnyEntry['at'] = (path, part) =>
    whenAsked(file, path, () => document.locate(path, part));
  if (known) {
    return { entry: new KnownEntry(document, known, at), problems: none, refused: [] };
  }
  const { body, bodyLine, facts, keep } = document;
  let own: KeptFile | undefined;
  const late: KeepLate = (room, make) => (own ? own.late(room, make) : make());
  const parsed = parseSafely(body, reading, late);
  if (!parsed) {
    const location = { file, line: bodyLine, column: 1 };
    const deep = problem('text-too-deep', location, { what: detail('text-whole') });
    return { problems: () => [deep], refused: [[]] };
  }
  const entryWith = (checked: R): Entry<R> => ({
    id,
    facts: checked,
    file,
    body,
    bodyLine,
    parsed,
    notes: notesOf(kind, checked, body),
    at,
  });
  const checked = schema.safeParse(facts, { reportInput: true });
  if (checked.success) {
    const entry = entryWith(checked.data);
    const value: KeptEntry = { facts: entry.facts, reading: readingOf(parsed), notes: entry.notes };
    own = keep?.(value);
    if (own) cameFrom(parsed, own);
    return { entry, problems: none, refused: [] };
  }
  const { issues } = checked.error;
  // A key without a value says by itself what is missing.
  const isEmpty = issues.every(({ input }) => input === null);
  const slip = isEmpty ? undefined : repairLines(reading.textOf(file) ?? '', file, kind);
  if (slip?.matter) {
    const repaired = { ...document, ...slip.matter, keep: undefined };
    const whole = entryOfFile(repaired, schema, { ...reading, textOf: () => undefined });
    return { ...whole, slip: slip.problem };
  }
  if (slip) return { slip: slip.problem, problems: none, refused: [[]] };
  const copy = repaired(facts, issues, kind, id);
  const again = copy && schema.safeParse(copy);
  return {
    ...(again?.success ? { entry: entryWith(again.data) } : {}),
    problems: (meanings) => findingsOfIssues(issues, { kind, at, facts, ...meanings }).map(told),
    refused: refusedBy(issues, kind),
  };
}
