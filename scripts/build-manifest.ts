import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuildManifest, NOTHING_BUILT } from '../src/publish/incremental.ts';
import { CACHE } from './settings.ts';

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
  const file = manifestOf(out);
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, JSON.stringify(manifest));
    renameSync(fresh, file);
  } catch {
    // The site is published all the same.
  }
}
