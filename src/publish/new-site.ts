import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type BuildManifest, hashIn, type Spared } from './build-manifest.ts';
import { inPathOrder, sha256 } from './checksums.ts';
import { seenOf } from './seen.ts';
import type { Walk } from './walk.ts';

/*
 * A site that is being made beside the last one. What has not changed is taken over as it is, with its
 * bytes and times: a file is linked, or stands there already, where the folder is the spare one, that of
 * the site before the last. No file is ever written into: its bytes may be the published site’s as well.
 */

/** The folders of a new site. */
export interface SiteFolders {
  /** The last site, and what its build made. */
  from: string;
  last: BuildManifest;
  /** The new site: an empty folder, or the spare one. */
  to: string;
  /** What is in the new site’s folder, where it is the spare one that the last build left. */
  spare?: Walk | undefined;
}

/** A new site while it is being made. */
export interface NewSite {
  to: string;
  /** Takes over the last site's file where its bytes are those that were made; whether it did. */
  take: (file: string, hash: string) => boolean;
  /** Makes way for a file that somebody writes; gives its path. Its folder is there. */
  prepare: (file: string) => string;
  /** The same for somebody who makes the folder where there is none: most of the time goes into folders. */
  clear: (file: string) => void;
  write: (file: string, content: string | Uint8Array) => void;
  /** The files that were taken over or written, in order. */
  files: () => string[];
  /** Removes all else. */
  sweep: () => void;
  /** What the file system says of the files: of those that were taken over, and of all. */
  taken: ReadonlyMap<string, string>;
  seen: () => Record<string, string>;
  /** What of the last site’s folder differs from the new one, where it is kept as the spare one. */
  spared: (made: BuildManifest) => Record<string, Spared | null>;
}

/** Opens a site that is made beside the last one. */
export function newSite({ from, last, to, spare }: SiteFolders): NewSite {
  const taken = new Map<string, string>();
  const written = new Set<string>();
  const folders = new Set<string>();
  const lastSeen = new Map(Object.entries(last.seen ?? {}));

  /** Whether the folder of the new site has a file already, from two builds ago, with these bytes. */
  const seenInSpare = (file: string, hash: string): string | undefined => {
    const spared = last.spare?.[file];
    if (!spare || spared === null || written.has(file)) return undefined;
    const [known, seen] = spared
      ? [spared.hash, spared.seen]
      : [hashIn(last, file), last.seen?.[file]];
    return known === hash && seen !== undefined && seen === spare.files.get(file)
      ? seen
      : undefined;
  };

  /** A file of the spare folder that has been removed is there no longer. */
  const gone = (file: string): void => {
    spare?.files.delete(file);
  };

  /** Removes a file that stands in the place of a folder, or of one above it. */
  const clearTheWay = (folder: string): void => {
    const above = dirname(folder);
    if (above.length > to.length && !folders.has(above)) clearTheWay(above);
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isFile()) return;
    rmSync(folder);
    gone(relative(to, folder).replaceAll(sep, '/'));
  };

  /** Makes a folder, if it is not there; in the spare one a file may stand in its place. */
  const makeFolder = (folder: string): void => {
    if (folders.has(folder)) return;
    if (spare) clearTheWay(folder);
    mkdirSync(folder, { recursive: true });
    folders.add(folder);
  };

  const clear = (file: string): string => {
    const target = join(to, file);
    // Only the spare folder has something in it.
    if (spare) {
      makeFolder(dirname(target));
      rmSync(target, { recursive: true, force: true });
      gone(file);
    }
    taken.delete(file);
    written.add(file);
    return target;
  };

  const prepare = (file: string): string => {
    const target = clear(file);
    makeFolder(dirname(target));
    return target;
  };

  /** Whether the last site's file is as it was made: as the file system says, or by its bytes. A link is none. */
  const isAsMade = (file: string, hash: string): boolean => {
    const source = join(from, file);
    const seen = seenOf(source);
    if (seen === undefined) return false;
    const isSeen = hashIn(last, file) === hash && lastSeen.get(file) === seen;
    return isSeen || sha256(readFileSync(source)) === hash;
  };

  const link = (file: string): string | undefined => {
    const [source, target] = [join(from, file), prepare(file)];
    try {
      linkSync(source, target);
    } catch {
      // Another disk, or one that knows no links.
      copyFileSync(source, target);
    }
    written.delete(file);
    // Linking is itself a change of a file's last time.
    lastSeen.set(file, seenOf(source) ?? '');
    return seenOf(target);
  };

  const take = (file: string, hash: string): boolean => {
    try {
      const seen = seenInSpare(file, hash) ?? (isAsMade(file, hash) ? link(file) : undefined);
      if (seen === undefined) return false;
      taken.set(file, seen);
      return true;
    } catch {
      written.delete(file);
      return false;
    }
  };

  const removeFile = (file: string): void => {
    try {
      unlinkSync(join(to, file));
    } catch {
      // It has gone, or a folder stands in its place.
    }
    gone(file);
  };

  /** Removes a folder if it is empty, and those above it that are empty then. */
  const removeEmpty = (folder: string): void => {
    try {
      for (let at = folder; at !== '.'; at = dirname(at)) rmdirSync(join(to, at));
    } catch {
      // Something is in it, or it has gone.
    }
  };

  /** Removes what is left of the site before the last, and the folders that are empty then. */
  const sweep = (): void => {
    const old = [...(spare?.files.keys() ?? [])].filter(
      (file) => !taken.has(file) && !written.has(file),
    );
    for (const file of old) removeFile(file);
    const empty = [...old.map(dirname), ...(spare?.empty ?? [])];
    for (const folder of new Set(empty)) removeEmpty(folder);
  };

  return {
    to,
    take,
    prepare,
    clear,
    write: (file, content) => {
      writeFileSync(prepare(file), content);
    },
    files: () => inPathOrder([...taken.keys(), ...written]),
    sweep,
    taken,
    seen: () => {
      const all = [
        ...taken,
        ...Array.from(written, (file) => [file, seenOf(join(to, file)) ?? '']),
      ];
      return Object.fromEntries(all) as Record<string, string>;
    },
    spared: (made) => {
      const spare: Record<string, Spared | null> = {};
      for (const [file, seen] of lastSeen) {
        const hash = hashIn(last, file);
        if (taken.get(file) === seen && hash === hashIn(made, file)) continue;
        if (hash !== undefined) spare[file] = { hash, seen };
      }
      for (const file of [...taken.keys(), ...written]) if (!lastSeen.has(file)) spare[file] = null;
      return spare;
    },
  };
}
