import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isPlain, placeOf, type Walk, walk } from '../src/publish/walk.ts';

/** Where a build works until it is whole. */
export interface Staging {
  /** The folder to build into. */
  folder: string;
  /** What is in the folder, where it is the spare one: the site before the last. */
  spare: Walk | undefined;
  /**
   * Makes the staged site the published one, once it has been looked at where it is to be moved in from;
   * whether the last one is kept as the spare folder of the next build.
   */
  publish: (how?: Publishing) => Promise<boolean>;
  /** Throws the staged site away; the published one stays as it was. */
  discard: () => void;
}

/** How a site is published. */
export interface Publishing {
  look?: (folder: string) => Promise<void>;
  /** Whether the last site is of use to the next build. */
  isSparing?: boolean;
}

/** The code of a system error, such as `ENOENT`. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Tried again where somebody still writes into it, as the threads of a build that is broken off. */
const remove = (path: string): void =>
  rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });

/** Whether a process lives; this one has left nothing behind yet, so what bears its number is a dead one's. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's is alive all the same.
    return codeOf(error) === 'EPERM';
  }
}

/** What killed builds left in a folder: names that a pattern finds, with the number of the process last. */
function leftBehind(folder: string, pattern: RegExp): { path: string; what: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const [, what, pid] = pattern.exec(name) ?? [];
    return what === undefined || isAlive(Number(pid)) ? [] : [{ path: join(folder, name), what }];
  });
}

/** Renames a folder; false where there is none. */
function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Repairs what killed builds left beside the output folder `out` and in `workshop`: what they had made
 * is removed, a site that they had moved away comes back.
 */
export function recoverSite(out: string, workshop: string): void {
  const name = basename(out).replace(/[^\w]/g, '\\$&');
  for (const { path, what } of leftBehind(
    dirname(out),
    new RegExp(`^\\.${name}-(staging|old)-(\\d+)$`),
  )) {
    if (what === 'old' && !existsSync(out)) renameIfThere(path, out);
    else remove(path);
  }
  for (const { path } of leftBehind(workshop, /^(build|bundle)-(\d+)$/)) remove(path);
}

/** Copies a folder of plain files. Not `cpSync`: it takes a full disk for a broken one. */
function copy(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copy(source, target);
    else copyFileSync(source, target);
  }
}

/** Moves a folder, by copying it where it goes to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copy(from, to);
    remove(from);
  }
}

/** How often another build may come in between; each such time a whole site has been published. */
const TRIES = 20;

/**
 * Puts the folder `fresh` in the place of `out`, which is kept as `old` meanwhile. Another build may
 * put its own there between the two renames: then that one is moved away, too.
 */
function swap(fresh: string, out: string, old: string): void {
  for (let left = TRIES; ; left -= 1) {
    renameIfThere(out, old);
    try {
      renameSync(fresh, out);
      break;
    } catch (error) {
      if (!existsSync(out)) renameIfThere(old, out);
      remove(old);
      if (left === 0 || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error))) throw error;
    }
  }
}

/** Keeps the last site as the spare folder; whether it could: it cannot where that is on another disk. */
function keepSpare(old: string, spare: string): boolean {
  try {
    remove(spare);
    mkdirSync(dirname(spare), { recursive: true });
    return renameIfThere(old, spare);
  } catch {
    return false;
  }
}

/** The spare folder: where it is kept, and what was found in it before it is taken, if somebody has looked. */
export interface Spare {
  path: string;
  walked?: Walk | undefined;
}

/** Takes the spare folder, where there is one that can be used, as the folder of a new site; gives what is in it. */
function takeSpare({ path, walked }: Spare, folder: string): Walk | undefined {
  try {
    if (placeOf(path) === undefined) return undefined;
    renameSync(path, folder);
    // Another build may have put another folder there since.
    const found = walked && walked.place === placeOf(folder) ? walked : walk(folder);
    if (isPlain(found)) return found;
  } catch {
    // It is of no use: the site is made in an empty folder.
  }
  remove(folder);
  return undefined;
}

/** Where a build makes the code that its pages are made with, beside its site in `workshop`. */
export const draftIn = (workshop: string): string => join(workshop, `bundle-${process.pid}`);

/**
 * A staging folder for the output folder `out`. The site is built in `workshop`, within the checkout:
 * Astro keeps parts of its own beside the site that it makes, which must find their packages there
 * and must not be shared with another build. When it is whole it is moved beside the output folder.
 * The published site is never half old, half new: it is moved away and the new one moved in by two
 * renames, and a build that was killed between them is fixed by the next. `spare`: where the site before
 * is kept, so that the next build need neither link nor remove what has not changed.
 */
export function openStaging(out: string, workshop: string, spare?: Spare): Staging {
  const beside = (what: string) => join(dirname(out), `.${basename(out)}-${what}-${process.pid}`);
  const folder = join(workshop, `build-${process.pid}`);
  // Made at once, so that a folder that cannot be written to is found before the work is done.
  const staged = beside('staging');
  mkdirSync(dirname(out), { recursive: true });
  mkdirSync(staged);
  mkdirSync(workshop, { recursive: true });
  const found = spare && takeSpare(spare, folder);
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    spare: found,
    publish: async ({ look, isSparing = false } = {}) => {
      remove(staged);
      move(folder, staged);
      await look?.(staged);
      const old = beside('old');
      swap(staged, out, old);
      const isKept = isSparing && spare !== undefined && keepSpare(old, spare.path);
      remove(old);
      return isKept;
    },
    discard: () => {
      remove(folder);
      remove(staged);
    },
  };
}
