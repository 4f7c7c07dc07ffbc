import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { filesBelow, SUMS_FILE } from '../src/publish/checksums.ts';
import { readSealed, writeSealed } from '../src/publish/sealed.ts';
import { seenOf } from '../src/publish/seen.ts';
import { isSet, readSite } from '../src/site/site.ts';
import { nameOf } from './build-names.ts';
import { codeHash } from './code-hash.ts';
import { CACHE, contentDir, outDir, ROOT } from './settings.ts';
import { recoverSite } from './staging.ts';

/*
 * A build of what was built before. Whether files are as they were is asked of the file system, as git
 * asks it: by their place, their size, and their times.
 */

/** What a build is made of, and what it made, as digests; and what it says. */
interface Unchanged {
  inputs: string;
  site: string;
  said: string;
}

const placeOf = (out: string): string => join(CACHE, 'manifests', `${nameOf(out)}.unchanged.json`);

/** A digest of what the file system says of files, by their paths. */
export function digestOf(seen: Iterable<readonly [string, string | undefined]>): string {
  const hash = createHash('sha256');
  for (const [path, said] of seen) hash.update(`${path}\n${said}\n`);
  return hash.digest('hex');
}

const seenBelow = (folder: string): [string, string | undefined][] =>
  filesBelow(folder).map((path) => [path, seenOf(join(folder, path))]);

/** What the file system says of every file below a folder. Throws where one is a link, which says nothing of its target. */
export function plainBelow(folder: string): [string, string | undefined][] {
  const seen = seenBelow(folder);
  if (seen.every(([, said]) => said !== undefined)) return seen;
  throw new Error('a file is a link');
}

/** A digest of all that decides what a build makes: the record, the code, the settings; nothing where the record cannot be read. */
export function digestOfInputs(): string | undefined {
  try {
    return digestOfAll();
  } catch {
    // Whoever reads the record tells what is wrong with it.
    return undefined;
  }
}

function digestOfAll(): string {
  const content = contentDir();
  const settings = ['PRECOMPRESS', 'KEEP_ASSETS'].map((name) => isSet(process.env, name));
  const said = [content, codeHash(), readSite(process.env), settings, process.env['ATLAS_TODAY']];
  return digestOf([...plainBelow(content), ['', JSON.stringify(said)]]);
}

/** A digest of a site as it was made. `seen`: what the file system says of each file. */
export const digestOfSite = (seen: Readonly<Record<string, string>>): string =>
  digestOf(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Keeps what a build was made of and what it says, for the next that changes nothing. */
export function keepUnchanged(out: string, built: Unchanged): void {
  writeSealed(placeOf(out), nameOf(out), JSON.stringify(built), CACHE);
}

/** What the last build said, where this one, of the inputs with that digest, would make the very same; else nothing. Never throws. */
export function saidOfUnchanged(digest: string | undefined): string | undefined {
  try {
    const out = outDir();
    const kept = readSealed(placeOf(out), nameOf(out));
    if (!kept) return undefined;
    const { inputs, site, said } = JSON.parse(Buffer.from(kept).toString()) as Unchanged;
    if (inputs !== digest) return undefined;
    // What a build that was killed left behind goes all the same.
    recoverSite(out, join(ROOT, '.cache'));
    const there = Object.fromEntries(
      [...seenBelow(out), [SUMS_FILE, seenOf(join(out, SUMS_FILE))] as const].map(
        ([path, seen]) => [path, seen ?? ''],
      ),
    );
    return digestOfSite(there) === site ? said : undefined;
  } catch {
    return undefined;
  }
}
