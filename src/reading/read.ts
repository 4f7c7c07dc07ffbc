import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { problem } from '../problems/catalogue.ts';
import type { Fix } from '../problems/fix.ts';
import type { Problem } from '../problems/problem.ts';
import { hasFence, readLimited } from './bytes.ts';
import { type Changed, withChanged } from './changed.ts';
import { classify } from './classify.ts';
import type { BrokenDocument, RawDocument } from './document.ts';
import type { Latin } from './file-advice.ts';
import { type Matter, readMatter } from './frontmatter.ts';
import { type ImageFile, readImage } from './images.ts';
import { type Kept, type KeptFile, nothingKept } from './kept.ts';
import { KeptDocument, keptText } from './kept-document.ts';
import { MAX_FILE_BYTES, MAX_IMAGE_BYTES, MAX_RATES_BYTES } from './limits.ts';
import { type RateRow, readRates } from './rates.ts';
import { decode } from './text.ts';
import { type FoundFile, walk } from './walk.ts';
import { isMisfenced, repairLines } from './whole-lines/repair.ts';

/** Everything under a content folder. */
export interface RawRecord {
  /** The name of the content folder, with which every `file` begins. */
  label: string;
  documents: RawDocument[];
  /** Their ids still count as known, so that one mistake is not reported in every file that names them. */
  broken: BrokenDocument[];
  /** Files whose name cannot be an id, under the id that they come nearest to. */
  misnamed: BrokenDocument[];
  rates: RateRow[];
  images: ImageFile[];
  /** Names of pictures that are there but cannot be shown. */
  brokenImages: string[];
  problems: Problem[];
  /** The text of a file as it was read, for quoting a line of it. */
  textOf: (file: string) => string | undefined;
}

/** What a reader is helped by. */
export interface ReadOptions {
  /** How Chinese in the name of a file would be written in an id. */
  latin?: Latin | undefined;
  /** What was read before. */
  kept?: Kept | undefined;
  /** Files that are read as they would be, not as they are. */
  changed?: Changed | undefined;
}

/** Reads a file; one with a slip of whole lines as it is without the slip, which is told. */
function readRepaired(
  text: string,
  { file, kind }: BrokenDocument,
): Matter | { problems: Problem[] } {
  const matter = readMatter(text, file);
  const isSound = !('problems' in matter) && !isMisfenced(matter.body, kind);
  const slip = isSound ? undefined : repairLines(text, file, kind);
  if (!slip) return matter;
  if (!slip.matter) return { problems: [slip.problem] };
  return { ...slip.matter, warnings: [slip.problem, ...slip.matter.warnings] };
}

class Reader {
  readonly record: RawRecord;
  readonly #texts = new Map<string, string | KeptFile>();

  readonly #latin: Latin | undefined;

  readonly #kept: Kept;

  constructor(label: string, { latin, kept = nothingKept }: ReadOptions) {
    this.#latin = latin;
    this.#kept = kept;
    this.record = {
      label,
      documents: [],
      broken: [],
      misnamed: [],
      rates: [],
      images: [],
      brokenImages: [],
      problems: [],
      textOf: (file) => {
        const text = this.#texts.get(file);
        return typeof text === 'object' ? keptText(text, file) : text;
      },
    };
  }

  #text(bytes: ReturnType<typeof readLimited>, file: string): string | undefined {
    const read = 'problem' in bytes ? bytes : decode(bytes, file);
    if ('text' in read) this.#texts.set(file, read.text);
    if ('problem' in read) {
      this.record.problems.push(read.problem);
      return undefined;
    }
    return read.text;
  }

  take(found: FoundFile): void {
    const file = `${this.record.label}/${found.path}`;
    const what = classify(found.path, this.record.label, this.#latin);
    if (what.type === 'wrong') {
      const { problems, meant } = what;
      const fix = meant && hasFence(found) ? this.#moved(file, meant.path) : undefined;
      this.record.problems.push(...problems.map((one) => (fix ? { ...one, fix } : one)));
      if (meant) this.record.misnamed.push({ file, kind: meant.kind, id: meant.id });
    } else if (what.type === 'image') this.#takeImage(found, file, what.name);
    else if (what.type === 'rates') this.#takeRates(found, file);
    else this.#takeDocument(found, { file, kind: what.kind, id: what.id }, what.folder);
  }

  #moved(file: string, path: string): Fix {
    return [{ change: 'move', file, to: `${this.record.label}/${path}` }];
  }

  #takeDocument(found: FoundFile, named: BrokenDocument, folder: string): void {
    const memory = this.#kept.file?.(found, named.kind);
    if (memory?.unchanged) {
      this.#takeKnown(memory.unchanged, named, folder);
      return;
    }
    const bytes = readLimited(found, named.file, MAX_FILE_BYTES);
    const same = 'problem' in bytes ? undefined : memory?.same(bytes);
    if (same) {
      this.#takeKnown(same, named, folder);
      return;
    }
    const text = this.#text(bytes, named.file);
    const matter = text === undefined ? { problems: [] } : readRepaired(text, named);
    if ('problems' in matter) {
      this.record.problems.push(...matter.problems);
      this.record.broken.push(named);
    } else {
      this.record.problems.push(...matter.warnings);
      const keep = matter.warnings.length === 0 ? memory?.keep : undefined;
      this.record.documents.push({ ...named, folder, ...matter, keep });
    }
  }

  #takeKnown(known: KeptFile, named: BrokenDocument, folder: string): void {
    this.#texts.set(named.file, known);
    this.record.documents.push(new KeptDocument(named, folder, known));
  }

  #takeRates(found: FoundFile, file: string): void {
    const text = this.#text(readLimited(found, file, MAX_RATES_BYTES), file);
    if (text === undefined) return;
    const { rows, problems } = readRates(text, file);
    this.record.rates.push(...rows);
    this.record.problems.push(...problems);
  }

  #takeImage(found: FoundFile, file: string, name: string): void {
    const bytes = readLimited(found, file, MAX_IMAGE_BYTES);
    const image =
      'problem' in bytes ? bytes : readImage(name, bytes, file, found.absolute, this.#kept);
    if ('problem' in image) {
      this.record.problems.push(image.problem);
      this.record.brokenImages.push(name);
    } else {
      this.record.images.push(image);
    }
  }
}

/** Reads everything under a content folder. Nothing here throws for bad content: it is reported. */
export function readRecord(contentDir: string, options: ReadOptions = {}): RawRecord {
  const root = resolve(contentDir);
  const reader = new Reader(basename(root), options);
  let isFolder = false;
  try {
    isFolder = statSync(root).isDirectory();
  } catch {
    // Reported below, like a file in its place.
  }
  if (!isFolder) {
    const location = { file: reader.record.label, line: 1, column: 1 };
    reader.record.problems.push(problem('no-content-folder', location, { folder: contentDir }));
    return reader.record;
  }
  const found = walk(root, reader.record.label);
  reader.record.problems.push(...found.problems);
  for (const file of withChanged(found.files, options.changed)) reader.take(file);
  return reader.record;
}
