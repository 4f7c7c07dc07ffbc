import { rmSync } from 'node:fs';
import type { Kept } from '../src/reading/kept.ts';
import { codeHash, READING_ROOMS } from './code-hash.ts';
import { digestOf } from './readings/digest.ts';
import { readIndex, writeIndex } from './readings/index-file.ts';
import { KeptFiles } from './readings/kept-files.ts';
import { LateTexts } from './readings/late-texts.ts';
import { isPlain } from './readings/plain.ts';
import { TextLog } from './readings/text-log.ts';
import { keptOf } from './settings.ts';

/** What was read before, in one file. */
export interface KeptReadings extends Kept {
  /** Writes what was asked for in this run, and nothing else; nothing where that is what is kept. */
  save: () => void;
  /** The same, and what was made late, which only a build asks for. */
  saveAll: () => void;
}

/** What was read before of the record in a folder. */
export function readingsOf(content: string): KeptReadings {
  const path = keptOf(content, 'readings');
  // As an earlier version kept them.
  rmSync(`${path}.ndjson`, { force: true });
  return keptReadings(path, codeHash(READING_ROOMS));
}

/**
 * What was read before with the same code: an index in a file that is sealed by a hash of its bytes, and
 * the bytes of the files beside it (`.texts`), each under its own hash; what was made late of them stands
 * apart (`.late`). All may be deleted at any time;
 * what is damaged, foreign or another’s counts as missing. Where they cannot be written, nothing is kept.
 * `now`: the time, as the file system tells it.
 */
export function keptReadings(
  path: string,
  code: string,
  now: () => number = Date.now,
): KeptReadings {
  const name = `readings ${code}`;
  const before = readIndex(path, name);
  const texts = new Map<string, string>();
  let late: LateTexts | undefined;
  const lateTexts = () => (late ??= new LateTexts(`${path}.late`, code));
  const log = new TextLog(`${path}.texts`);
  const files = new KeptFiles(before.files, { log, late: lateTexts, now });
  let isNew = false;
  const save = (): void => {
    const isAsBefore = !isNew && texts.size === before.texts.size;
    const settled = files.settled(isAsBefore);
    if (!settled) return;
    writeIndex(path, name, { texts, files: settled });
    isNew = false;
  };
  return {
    of: <T>(room: string, text: string, make: () => T): T => {
      const key = digestOf(`${room}\n${text}`);
      const found = texts.get(key) ?? before.texts.get(key);
      if (found !== undefined) {
        texts.set(key, found);
        return JSON.parse(found) as T;
      }
      const value = make();
      if (isPlain(value)) {
        texts.set(key, JSON.stringify(value));
        isNew = true;
      }
      return value;
    },
    file: (found, room) => files.memoryOf(found, room),
    save,
    saveAll: () => {
      save();
      late?.save();
    },
  };
}
