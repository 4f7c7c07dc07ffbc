import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keepFile } from '../src/publish/sealed.ts';
import type { Kept } from '../src/reading/kept.ts';
import { codeHash, READING_ROOMS } from './code-hash.ts';
import { CACHE, ROOT } from './settings.ts';

/** What was read before, in one file. */
export interface KeptReadings extends Kept {
  /** Writes what was asked for in this run, and nothing else; nothing where the file says it already. */
  save: () => void;
}

/**
 * What was read before of the record in a folder: the checkout’s own has a place of its own, so that a
 * look at another record, as tests take, does not push it out.
 */
export function readingsOf(content: string): KeptReadings {
  const name = content === join(ROOT, 'content') ? 'readings' : 'readings-elsewhere';
  return keptReadings(join(CACHE, `${name}.ndjson`), codeHash(READING_ROOMS));
}

const digestOf = (text: string): string => hash('sha256', text, 'base64url');

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

/** Plain data as a line: its key, a digest of that and of its JSON, how long that is in bytes, and the JSON; nothing for what would not come back as it is. */
function lineOf(key: string, value: unknown): Buffer | undefined {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value)) return undefined;
  const length = Buffer.byteLength(json).toString(36).padStart(LENGTH, '0');
  return Buffer.from(`${key} ${digestOf(`${key} ${json}`)} ${length} ${json}`);
}

/**
 * What was read before with the same code, in a file that may be deleted at any time. Each entry
 * stands under a hash of its text and beside a hash of its key and its bytes: what is damaged, foreign
 * or another’s counts as missing. The file appears whole or not at all; where it cannot be written, nothing is kept.
 */
export function keptReadings(path: string, code: string): KeptReadings {
  const head = `readings ${code}`;
  const before = linesOf(path, head);
  const asked = new Map<string, Buffer>();
  let isNew = false;
  return {
    of: <T>(room: string, text: string, make: () => T): T => {
      const key = digestOf(`${room}\n${text}`);
      const line = asked.get(key) ?? before.get(key);
      const found = line === undefined ? undefined : valueOf(key, line);
      if (line !== undefined && found) {
        asked.set(key, line);
        return found.value as T;
      }
      const value = make();
      const fresh = lineOf(key, value);
      if (fresh !== undefined) {
        asked.set(key, fresh);
        isNew = true;
      }
      return value;
    },
    save: () => {
      if (!isNew && asked.size === before.size) return;
      const keys = [...asked.keys()].sort();
      const lines = [Buffer.from(head), ...keys.flatMap((key) => asked.get(key) ?? [])];
      keepFile(
        path,
        Buffer.concat(lines.flatMap((line) => [line, Buffer.of(LINE_END)])),
        dirname(path),
      );
    },
  };
}
