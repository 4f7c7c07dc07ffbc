import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keepFile } from '../../src/publish/sealed.ts';
import { digestOf } from './digest.ts';
import { isPlain } from './plain.ts';

/*
 * What is made of files when somebody asks for it, as only a build does: kept apart, so that a check need
 * not look at it. Each stands under a hash of its name and of its file’s bytes, and beside a hash of its key
 * and of itself: what is damaged, foreign or another’s counts as missing.
 */

/** How long a digest is: 32 bytes in base64url. */
const DIGEST = 43;
/** How long the length of a line's JSON is, in base 36. */
const LENGTH = 6;
/** What stands before the JSON: its key, a digest, its length, a space after each. */
const HEAD = 2 * (DIGEST + 1) + LENGTH + 1;
const LINE_END = 10;

/**
 * The lines of the file by key, as bytes: they are checked, and read as text, only when they are asked
 * for. Each says how long it is, so that none has to be looked through. None of another code’s.
 */
function linesOf(path: string, head: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return lines;
  }
  let start = bytes.indexOf(LINE_END) + 1;
  if (start === 0 || bytes.toString('utf8', 0, start - 1) !== head) return lines;
  while (start + HEAD < bytes.length) {
    const length = Number.parseInt(
      bytes.toString('latin1', start + HEAD - LENGTH - 1, start + HEAD),
      36,
    );
    const end = start + HEAD + length;
    // A length that is damaged: what follows cannot be found.
    if (!(length > 0) || bytes[end] !== LINE_END) return lines;
    lines.set(bytes.toString('latin1', start, start + DIGEST), bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** What a line holds, where its bytes are those that were written, under the key that they were written under. */
function valueOf(key: string, line: Buffer): { value: unknown } | undefined {
  const json = line.toString('utf8', HEAD);
  const written = line.toString('latin1', DIGEST + 1, 2 * DIGEST + 1);
  return digestOf(`${key} ${json}`) === written ? { value: JSON.parse(json) } : undefined;
}

/** Plain data as a line: its key, a digest of that and of its JSON, how long that is in bytes, and the JSON. */
function lineOf(key: string, value: unknown): Buffer {
  const json = JSON.stringify(value);
  const length = Buffer.byteLength(json).toString(36).padStart(LENGTH, '0');
  return Buffer.from(`${key} ${digestOf(`${key} ${json}`)} ${length} ${json}`);
}

/** How many may stay that nobody asked for, in any case. */
const SPARE = 1000;

/** What was made late of the files of a record, in the file `path`; of another code’s there is nothing. */
export class LateTexts {
  readonly #path: string;
  readonly #head: string;
  readonly #lines: Map<string, Buffer>;
  readonly #asked = new Set<string>();
  #isNew = false;

  constructor(path: string, code: string) {
    this.#path = path;
    this.#head = `late ${code}`;
    this.#lines = linesOf(path, this.#head);
  }

  /** What was made of a file before, by the digest of its bytes, else what `make` gives now. */
  of<T>(room: string, digest: string, make: () => T): T {
    const key = digestOf(`${room}\n${digest}`);
    this.#asked.add(key);
    const line = this.#lines.get(key);
    const found = line && valueOf(key, line);
    if (found) return found.value as T;
    const value = make();
    this.#lines.delete(key);
    if (isPlain(value)) {
      this.#lines.set(key, lineOf(key, value));
      this.#isNew = true;
    }
    return value;
  }

  /**
   * Writes what is kept; nothing where the file says it already. What was not asked for stays, as a build
   * that takes much over asks for little, until it is more than what is.
   */
  save(): void {
    if (!this.#isNew) return;
    const isWasteful = this.#lines.size > 2 * this.#asked.size + SPARE;
    const keys = isWasteful ? [...this.#asked] : [...this.#lines.keys()];
    const lines = [
      Buffer.from(this.#head),
      ...keys.sort().flatMap((key) => this.#lines.get(key) ?? []),
    ];
    const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.of(LINE_END)]));
    keepFile(this.#path, bytes, dirname(this.#path));
    this.#isNew = false;
  }
}
