import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey } from '../src/publish/cache.ts';
import { type BuildManifest, NOTHING_BUILT } from '../src/publish/incremental.ts';
import { writeWhole } from '../src/publish/write-whole.ts';
import type { Publication } from '../src/publish/publication.ts';
import { readSite } from '../src/site/site.ts';
import { codeHash } from './code-hash.ts';
import { CACHE } from './settings.ts';

/** A key of what every page of a build shares: the code, the settings, and the links on every page. */
export const sharedKey = ({ nav }: Publication): string =>
  cacheKey(codeHash(), JSON.stringify([readSite(process.env), nav]));

/** Where the manifest of the output folder `out` stands. */
const manifestOf = (out: string): string =>
  join(CACHE, 'manifests', `${createHash('sha256').update(out).digest('hex').slice(0, 32)}.json`);

/** The manifest of the last build into `out`; an empty one where there was none. */
export function readManifest(out: string): BuildManifest {
  try {
    return JSON.parse(readFileSync(manifestOf(out), 'utf8')) as BuildManifest;
  } catch {
    return NOTHING_BUILT;
  }
}

/** Keeps the manifest of a build. It is only for speed: where it cannot be written, the next makes all anew. */
export function writeManifest(out: string, manifest: BuildManifest): void {
  try {
    writeWhole(manifestOf(out), JSON.stringify(manifest));
  } catch {
    // The site is published all the same.
  }
}
