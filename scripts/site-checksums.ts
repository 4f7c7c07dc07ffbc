import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import {
  checksumsFile,
  compareFiles,
  filesBelow,
  type Hashes,
  hashOfFile,
  isSame,
  SUMS_FILE,
} from '../src/publish/checksums.ts';
import { walk } from '../src/publish/walk.ts';
import { CannotRun } from './select-files.ts';
import type { Walker } from './walks/walker.ts';

/**
 * Writes the list of the hashes of a whole site into its folder and gives it. What the build wrote is
 * listed as it was made, before it went to the disk; the rest, Astro’s own files, as it lies there.
 * `files`: all that is there.
 */
export function writeSiteChecksums(
  folder: string,
  made: BuildManifest['outputs'],
  files: readonly string[] = filesBelow(folder),
  write = (file: string, content: string) => {
    writeFileSync(join(folder, file), content);
  },
): Hashes {
  const hashes = new Map(
    files
      .filter((path) => path !== SUMS_FILE)
      .map((path) => [path, made[path]?.hash ?? hashOfFile(join(folder, path)) ?? '']),
  );
  write(SUMS_FILE, checksumsFile(hashes));
  return hashes;
}

/** What is known of the files of a site beside their hashes. */
interface Held {
  beside?: readonly string[];
  taken?: ReadonlyMap<string, string>;
}

/**
 * Throws `CannotRun` where a site is not, byte for byte, what was made: the disk has lost something.
 * `beside`: files that stand there and are not listed. `taken`: what the file system said of those
 * whose bytes were looked at when they were taken over; where it says the same, they are not read again.
 * `walker`: who looks at the site beside.
 */
export async function checkSiteChecksums(
  folder: string,
  listed: Hashes,
  { beside = [], taken = new Map() }: Held = {},
  walker?: Walker,
): Promise<void> {
  const there = (await walker?.walkInHalves(folder)()) ?? walk(folder);
  const isSeen = (path: string) => taken.has(path) && taken.get(path) === there.files.get(path);
  const { different, ...found } = compareFiles(folder, there.files, listed, isSeen);
  const extra = found.extra.filter((path) => !beside.includes(path));
  const missing = [...found.missing, ...beside.filter((path) => !there.files.has(path))];
  if (isSame({ different, missing, extra })) return;
  const names = [...different, ...missing, ...extra];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  throw new CannotRun(
    `The site could not be written whole: ${names.slice(0, 3).join(', ')}${more} ${names.length === 1 ? 'is' : 'are'} not as made.`,
  );
}
