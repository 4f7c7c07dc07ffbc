import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../src/publish/sealed.ts';
import { seenOf } from '../src/publish/seen.ts';
import { manifestOf } from './build-manifest.ts';
import { nameOf } from './build-names.ts';
import { codeHash } from './code-hash.ts';
import { CACHE, contentDir, outDir, realToday, ROOT } from './settings.ts';
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

const OWN = join(ROOT, 'content');

/** The checkout’s own record has a place of its own, as its readings have. */
const placeOf = (content: string): string =>
  join(CACHE, content === OWN ? 'checked.json' : 'checked-elsewhere.json');

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
  const content = contentDir();
  const kept = readSealed(placeOf(content), nameOf(content));
  if (!kept || digest === undefined) return undefined;
  const { of, ...checked } = JSON.parse(Buffer.from(kept).toString()) as Checked & { of: string };
  return of === digest ? checked : undefined;
}

/** Keeps what a check said for the next of the same. */
export function keepChecked(digest: string | undefined, checked: Checked): void {
  const content = contentDir();
  if (digest !== undefined)
    writeSealed(
      placeOf(content),
      nameOf(content),
      JSON.stringify({ of: digest, ...checked }),
      CACHE,
    );
}
