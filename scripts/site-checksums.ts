import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import {
  checksumsFile,
  compareFolder,
  filesBelow,
  type Hashes,
  hashOfFile,
  isSame,
  SUMS_FILE,
} from '../src/publish/checksums.ts';
import { CannotRun } from './select-files.ts';

/**
 * Writes the list of the hashes of a whole site into its folder and gives it. What the build wrote is
 * listed as it was made, before it went to the disk; the rest, Astro’s own files, as it lies there.
 */
export function writeSiteChecksums(folder: string, made: BuildManifest['outputs']): Hashes {
  const hashes = new Map(
    filesBelow(folder).map((path) => [
      path,
      made[path]?.hash ?? hashOfFile(join(folder, path)) ?? '',
    ]),
  );
  writeFileSync(join(folder, SUMS_FILE), checksumsFile(hashes));
  return hashes;
}

/**
 * Throws `CannotRun` where a site is not, byte for byte, what was made: the disk has lost something.
 * `beside`: files that stand there and are not listed.
 */
export function checkSiteChecksums(
  folder: string,
  listed: Hashes,
  beside: readonly string[] = [],
): void {
  const { different, missing, ...found } = compareFolder(folder, listed);
  const extra = found.extra.filter((path) => !beside.includes(path));
  if (isSame({ different, missing, extra })) return;
  const names = [...different, ...missing, ...extra];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  throw new CannotRun(
    `The site could not be written whole: ${names.slice(0, 3).join(', ')}${more} ${names.length === 1 ? 'is' : 'are'} not as made.`,
  );
}
