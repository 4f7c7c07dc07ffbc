import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../src/publish/sealed.ts';
import { seenOf } from '../src/publish/seen.ts';
import { manifestOf } from './build-manifest.ts';
import { nameOf } from './build-names.ts';
import { codeHash } from './code-hash.ts';
import { CACHE, contentDir, keptOf, outDir, realToday } from './settings.ts';
import { digestOf, plainBelow } from './unchanged.ts';

/*
 * A check of what was checked before. Where neither the record nor the code, the day nor what was asked is
 * another, all there is to do is to say the same again.
 */

/** What a check said, and how it ended. */
export interface Checked {
  /** On the standard output, and on the standard error. */
  said: string;
  aside: string;
  exitCode: number;
}

/** The code that checks, beside all rooms of the site’s. */
const ROOMS = ['.', '../scripts'];

const placeOf = (content: string): string => keptOf(content, 'checked');

/**
 * A digest of all that decides what a check says: the record, the last site’s pages, the code, the day, and
 * what is asked; nothing where the record cannot be read. Taken before the record is read.
 */
export function digestOfCheck(asked: readonly string[]): string | undefined {
  try {
    const content = contentDir();
    const out = outDir();
    const last = [existsSync(join(out, 'index.html')), seenOf(manifestOf(out))];
    const said = [content, codeHash(ROOMS), realToday(), process.cwd(), asked, last];
    return digestOf([...plainBelow(content), ['', JSON.stringify(said)]]);
  } catch {
    // Whoever reads the record tells what is wrong with it.
    return undefined;
  }
}

/** What the last check of the record said, where it was of what has this digest. Never throws. */
export function checkedBefore(digest: string | undefined): Checked | undefined {
  if (digest === undefined) return undefined;
  const content = contentDir();
  const kept = readSealed(placeOf(content), nameOf(content));
  if (!kept) return undefined;
  const { of, ...checked } = JSON.parse(Buffer.from(kept).toString()) as Checked & { of: string };
  return of === digest ? checked : undefined;
}

/** Keeps what a check said for the next of the same. */
export function keepChecked(digest: string | undefined, checked: Checked): void {
  if (digest === undefined) return;
  const content = contentDir();
  const text = JSON.stringify({ of: digest, ...checked });
  writeSealed(placeOf(content), nameOf(content), text, CACHE);
}
