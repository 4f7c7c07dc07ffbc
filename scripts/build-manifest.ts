import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Made } from '../src/publish/incremental.ts';
import { CACHE } from './settings.ts';

/** Where it is noted what was made in the output folder `out`. */
const noteOf = (out: string): string =>
  join(CACHE, 'made', `${createHash('sha256').update(out).digest('hex').slice(0, 32)}.json`);

/** What the last build into `out` made; nothing where there was none. */
export function readMade(out: string): Made {
  try {
    return JSON.parse(readFileSync(noteOf(out), 'utf8')) as Made;
  } catch {
    return {};
  }
}

/** Notes what a build made. It is only for speed: where it cannot be written, the next makes all anew. */
export function writeMade(out: string, made: Made): void {
  const note = noteOf(out);
  const fresh = `${note}.${process.pid}`;
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(fresh, JSON.stringify(made));
    renameSync(fresh, note);
  } catch {
    // The site is published all the same.
  }
}
