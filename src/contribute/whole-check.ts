import { compose } from '../ledger/compose.ts';
import { notesOf } from '../ledger/kept/entry-notes.ts';
import { type KeptEntry, readingOf } from '../ledger/kept/known-entry.ts';
import { runChecks } from '../ledger/run-checks.ts';
import { parseBody } from '../markdown/parse.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/sort.ts';
import { pathName } from '../problems/catalogue/terms.ts';
import type { KeptFile } from '../reading/kept.ts';
import type { FactPath } from '../reading/positions.ts';
import type { RawDocument } from '../reading/document.ts';
import type { RawRecord } from '../reading/read.ts';
import type { Rates } from '../rules/convert.ts';
import type { FileKind } from '../schema/record.ts';
import type { EntryFile } from './entry-files.ts';
import { keyOfMissing } from './key-of-missing.ts';
import { FACT_FOLDERS, type RecordFacts } from './record-facts.ts';

/** What the record knows, for the whole check. */
export interface Known {
  facts: RecordFacts;
  rates: Rates;
  /** The real day: what lies behind it is told. */
  today: string;
}

/** A problem of a file that is being written, and the key of the form that it is about. */
export interface WholeFinding extends Problem {
  key: string;
}

type Written = Pick<EntryFile, 'kind' | 'path' | 'facts' | 'body' | 'keyOf'>;

const LABEL = 'content';

/** The line on which the text of a file that has no lines yet begins: behind all of its keys. */
const BODY_LINE = 1_000_000;

/** Every key of a file has a line of its own, in the order in which they are asked for. */
class Lines {
  readonly #paths: FactPath[] = [];
  readonly #lines = new Map<string, number>();

  lineOf(path: FactPath): number {
    const name = JSON.stringify(path);
    const line = this.#lines.get(name) ?? this.#paths.push(path);
    this.#lines.set(name, line);
    return line;
  }

  keyOf(line: number): string {
    return line >= BODY_LINE ? 'body' : pathName(this.#paths[line - 1] ?? []);
  }
}

const idOf = (path: string): string => /([^/]+?)(?:\.zh)?\.md$/.exec(path)?.[1] ?? '';

function written(file: Written, lines: Lines): RawDocument {
  return {
    file: `${LABEL}/${file.path}`,
    kind: file.kind,
    id: idOf(file.path),
    folder: file.path.split('/').at(-2) ?? '',
    facts: { ...file.facts },
    typed: '',
    body: file.body,
    bodyLine: BODY_LINE,
    locate: (path) => ({ line: lines.lineOf(path), column: 1 }),
    warnings: [],
  };
}

/** Where the Chinese is written that a name or a title lacks. */
function inChinese(code: string, key: string): string {
  if (code !== 'no-chinese-name') return key;
  return key === 'title' ? 'chinese.title' : `${key}.zh`;
}

const NOWHERE = { line: 1, column: 1 };

/** What there is to know of a file of the record: it has been checked, and its text is not at hand. */
function knownFile(kind: FileKind, facts: unknown, reading: KeptEntry['reading']): KeptFile {
  return {
    digest: '',
    value: { facts, reading, notes: notesOf(kind, facts, '') } satisfies KeptEntry,
    bytes: () => new Uint8Array(),
    once: (_room, _key, make) => make(),
    late: (_room, make) => make(),
  };
}

/** The files of the record, their facts as the schema gave them. */
function knownDocuments(facts: RecordFacts): RawDocument[] {
  const noText = readingOf(parseBody(''));
  return Object.entries(FACT_FOLDERS).flatMap(([kind, folder]) =>
    Object.entries(facts[kind as keyof RecordFacts]).map(([id, one]): RawDocument => {
      const year = kind === 'article' ? id.slice(0, 4) : folder;
      return {
        file: `${LABEL}/${kind === 'article' ? `${folder}/${year}` : folder}/${id}.md`,
        kind: kind as FileKind,
        id,
        folder: year,
        facts: one,
        typed: '',
        body: '',
        bodyLine: 1,
        locate: () => NOWHERE,
        warnings: [],
        known: knownFile(kind as FileKind, one, noText),
      };
    }),
  );
}

/** Makes what finds in a file all that the check would find in it, beside the record as it is. */
export function wholeCheck({
  facts,
  rates,
  today,
}: Known): (files: readonly Written[]) => WholeFinding[] {
  const documents = knownDocuments(facts);
  return (files) => {
    const lines = files.map(() => new Lines());
    const own = files.map((file, at) => written(file, lines[at] ?? new Lines()));
    const raw: RawRecord = {
      label: LABEL,
      documents: [...documents, ...own],
      broken: [],
      misnamed: [],
      rates: [],
      images: [],
      brokenImages: [],
      problems: [],
      textOf: () => undefined,
    };
    const { draft, problems } = compose(raw);
    const found = runChecks(draft, { rates, today: undefined, realToday: today });
    return sortProblems([...problems, ...found.problems]).flatMap((problem) => {
      const at = own.findIndex(({ file }) => file === problem.file);
      const [file, table] = [files[at], lines[at]];
      if (!file || !table) return [];
      const key = keyOfMissing(problem.code, problem.params) ?? table.keyOf(problem.line);
      return [{ ...problem, key: inChinese(problem.code, file.keyOf(key)) }];
    });
  };
}
