import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeWhole } from '../src/publish/write-whole.ts';
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

/** The lines of the file by key, checked only when they are asked for; none of another code’s. */
function linesOf(path: string, head: string): Map<string, string> {
  const lines = new Map<string, string>();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return lines;
  }
  const [first, ...rest] = text.split('\n');
  if (first !== head) return lines;
  for (const line of rest) {
    const end = line.indexOf(' ');
    if (end > 0) lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return lines;
}

/** What a line holds, where its bytes are those that were written. */
function valueOf(line: string): { value: unknown } | undefined {
  const end = line.indexOf(' ');
  const json = line.slice(end + 1);
  if (digestOf(json) !== line.slice(0, end)) return undefined;
  return { value: JSON.parse(json) };
}

/** Plain data as a line; nothing for what would not come back as it is. */
function lineOf(value: unknown): string | undefined {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value)) return undefined;
  return `${digestOf(json)} ${json}`;
}

/**
 * What was read before with the same code, in a file that may be deleted at any time. Each entry
 * stands under a hash of its text and beside a hash of its own bytes: what is damaged or foreign counts
 * as missing. The file appears whole or not at all; where it cannot be written, nothing is kept.
 */
export function keptReadings(path: string, code: string): KeptReadings {
  const head = `readings ${code}`;
  const before = linesOf(path, head);
  const asked = new Map<string, string>();
  let isNew = false;
  return {
    of: <T>(room: string, text: string, make: () => T): T => {
      const key = digestOf(`${room}\n${text}`);
      const line = asked.get(key) ?? before.get(key);
      const found = line === undefined ? undefined : valueOf(line);
      if (line !== undefined && found) {
        asked.set(key, line);
        return found.value as T;
      }
      const value = make();
      const fresh = lineOf(value);
      if (fresh !== undefined) {
        asked.set(key, fresh);
        isNew = true;
      }
      return value;
    },
    save: () => {
      if (!isNew && asked.size === before.size) return;
      const lines = [...asked].map(([key, line]) => `${key} ${line}`).sort();
      try {
        writeWhole(path, [head, ...lines, ''].join('\n'));
      } catch {
        // Nothing is kept; the next run reads again.
      }
    },
  };
}
