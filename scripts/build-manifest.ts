import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildManifest, NOTHING_BUILT, parseManifest } from '../src/publish/build-manifest.ts';
import { cacheKey } from '../src/publish/cache.ts';
import { sha256 } from '../src/publish/checksums.ts';
import type { Publication } from '../src/publish/publication.ts';
import { keepFile, readSealed, writeSealed } from '../src/publish/sealed.ts';
import { readSite } from '../src/site/site.ts';
import { nameOf } from './build-names.ts';
import { codeHash } from './code-hash.ts';
import { CACHE } from './settings.ts';
import { bytesOfReads, type KeptReads, readsFrom } from '../src/publish/reads/kept.ts';

/** The key of what makes the pages: the code and the settings of the environment. */
export const bundleKey = (): string => cacheKey(codeHash(), JSON.stringify(readSite(process.env)));

/** The key of what every page and file of a publication shares: what makes them, and the links on every page. */
export const sharedKey = (bundle: string, { nav }: Publication): string =>
  cacheKey(bundle, JSON.stringify(nav));

/** Where the site before the last into the output folder `out` is kept for the next build. */
export const spareOf = (out: string, home = CACHE): string => join(home, 'spare', nameOf(out));

/** Where the manifest of the output folder `out` stands. */
export const manifestOf = (out: string, home = CACHE): string =>
  join(home, 'manifests', `${nameOf(out)}.json`);

/**
 * The manifest of the last build into `out`; an empty one where there was none, or where it is not as
 * it was written. `home`: the folder that it is kept in.
 */
export function readManifest(out: string, home = CACHE): BuildManifest {
  const kept = readSealed(manifestOf(out, home), nameOf(out));
  return (kept && parseManifest(Buffer.from(kept).toString())) ?? NOTHING_BUILT;
}

/** Keeps the manifest of a build. It is only for speed: where it cannot be written, the next makes all anew. */
export function writeManifest(out: string, manifest: BuildManifest, home = CACHE): void {
  writeSealed(manifestOf(out, home), nameOf(out), JSON.stringify(manifest), home);
}

/** Where what the outputs of the last build into `out` read is kept. */
const readsOf = (out: string, home: string): string =>
  join(home, 'manifests', `${nameOf(out)}.reads`);

/** What the outputs of the last build into `out` read; nothing where that is not as it was written with its manifest. */
export function readReads(
  out: string,
  { reads }: BuildManifest,
  home = CACHE,
): KeptReads | undefined {
  if (reads === undefined) return undefined;
  try {
    const kept = readFileSync(readsOf(out, home));
    return sha256(kept) === reads ? readsFrom(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the outputs of a build read; gives the hash that its manifest names it by. */
export function writeReads(out: string, reads: KeptReads, home = CACHE): string {
  const bytes = bytesOfReads(reads);
  // Its seal is the hash in the manifest.
  keepFile(readsOf(out, home), bytes, home);
  return sha256(bytes);
}
