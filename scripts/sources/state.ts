import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../src/publish/write-whole.ts';
import { CannotRun } from '../select-files.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const pageState = z.strictObject({
  /** The day on which the page itself was asked last. */
  looked: day.optional(),
  /** The day on which the archive was asked for a copy last. */
  asked: day.optional(),
  /** The first day on which the page was missing; it has not been seen since. */
  missing: day.optional(),
  /** What the archive calls the copy that it is making. */
  job: z.string().optional(),
});

const stateFile = z.strictObject({
  version: z.literal(1),
  pages: z.record(z.string(), pageState),
});

/** What earlier runs know of a page. */
export type PageState = z.infer<typeof pageState>;

/** What earlier runs know, by address. */
export type State = Map<string, PageState>;

/** Reads what earlier runs know; nothing where there was none. Throws `CannotRun` for what is no such file. */
export function readState(file: string): State {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw new CannotRun(`ARCHIVE_STATE is ${file}, which cannot be read.`);
  }
  try {
    return new Map(Object.entries(stateFile.parse(JSON.parse(text)).pages));
  } catch {
    throw new CannotRun(
      `${file} is no state of this command; name another as ARCHIVE_STATE, or delete it.`,
    );
  }
}

const cannotWrite = (file: string) =>
  new CannotRun(`ARCHIVE_STATE is ${file}, which cannot be written.`);

/** Writes what is known, the addresses in order, so that two states can be compared. Throws `CannotRun`. */
export function writeState(file: string, state: State): void {
  const pages = Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1)));
  try {
    const text = `${JSON.stringify({ version: 1, pages }, null, 1)}\n`;
    writeWhole(file, text, { draft: `${file}.part` });
  } catch {
    throw cannotWrite(file);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes the lock; gives whether there was none. */
function takeLock(file: string, lock: string): boolean {
  try {
    mkdirSync(dirname(lock), { recursive: true });
  } catch {
    throw cannotWrite(file);
  }
  try {
    writeFileSync(lock, `${String(process.pid)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cannotWrite(file);
  }
}

/**
 * Keeps a second run away from a state file; gives what ends that. What a run left that was killed is
 * taken over. Throws `CannotRun` where another is running.
 */
export function lockState(file: string): () => void {
  const lock = `${file}.lock`;
  if (!takeLock(file, lock)) {
    const holder = existsSync(lock) ? Number.parseInt(readFileSync(lock, 'utf8'), 10) : 0;
    if (holder !== 0 && !(holder > 0 && !isAlive(holder)))
      throw new CannotRun(`Another run is under way; if there is none, delete ${lock}.`);
    rmSync(lock, { force: true });
    if (!takeLock(file, lock)) throw new CannotRun('Another run is under way.');
  }
  return () => {
    rmSync(lock, { force: true });
  };
}
