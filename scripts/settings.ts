import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotRun } from './select-files.ts';

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where builds keep what is costly to make; it may be deleted at any time. */
export const CACHE = resolve(ROOT, '.cache', 'kept');

/**
 * Where something is kept of the record in a folder: the checkout’s own has a place of its own, so that a
 * look at another record, as tests take, does not push it out.
 */
export const keptOf = (content: string, what: string): string =>
  join(CACHE, content === join(ROOT, 'content') ? what : `${what}-elsewhere`);

/** Commands whose modules are kept in one piece. */
export const KEPT_CODE = resolve(ROOT, '.cache', 'code');

/** The folder that the record is read from: `CONTENT_DIR`, else `content/`. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] || resolve(ROOT, 'content'));
}

/** Where a link leads, whether that is there or not; nothing for what is no link. */
function targetOf(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

/** A path with every link in it followed, as far as it is there; one that leads round stays as it is. */
function throughLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return path;
  }
  const target = targetOf(path);
  return target === undefined
    ? join(throughLinks(dirname(path)), basename(path))
    : throughLinks(target);
}

/**
 * The folder that the site is written to: `OUT_DIR`, else `dist/`. Where that is a link it is the
 * link’s target, as a build puts another folder in its place: the link stays.
 */
export function outDir(): string {
  return throughLinks(resolve(process.env['OUT_DIR'] || resolve(ROOT, 'dist')));
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
};

/**
 * Throws `CannotRun` for an output folder that a build would destroy what it should not in, as the
 * whole folder is replaced: one that holds the checkout or the record, or files that are no site.
 */
export function refuseOutDir(out: string): void {
  const lost = [ROOT, contentDir()].find((folder) => isWithin(throughLinks(folder), out));
  if (lost) throw new CannotRun(`OUT_DIR is ${out}, which would replace ${lost}; name another.`);
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory())
    throw new CannotRun(`OUT_DIR is ${out}, which is a file; name a folder.`);
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes('index.html')) {
    throw new CannotRun(`OUT_DIR is ${out}, which holds files but no site; name another folder.`);
  }
}

/** The day that `ATLAS_TODAY` sets for the record, where it is set. Throws `CannotRun` for what is no day. */
export function recordDay(): string | undefined {
  const day = process.env['ATLAS_TODAY'];
  if (!day) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw new CannotRun(`ATLAS_TODAY is “${day}”; write a day such as 2026-11-24.`);
  }
  return day;
}

/** The real day, in UTC; only the check knows it. A day more, as it may be tomorrow where the contributor lives. */
export function realToday(): string {
  if (process.env['ATLAS_TODAY']) return process.env['ATLAS_TODAY'];
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
