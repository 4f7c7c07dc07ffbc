import { getSystemErrorName } from 'node:util';
import { pageErrorIn } from '../src/publish/page-error.ts';
import { SettingError } from '../src/site/site.ts';
import { CannotRun } from './select-files.ts';

/** Errors of the file system, in one sentence each. */
const SYSTEM_ERRORS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'the disk can only be read',
  ELOOP: 'its links lead in a circle',
  ENOTDIR: 'a file stands where a folder should be',
  EBUSY: 'the folder is in use, or a disk of its own; name a folder within it',
};

/** The code of a system error; Vite's bundler tells its number only in the message. */
function systemCode({ code, message }: NodeJS.ErrnoException): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  return number === undefined ? code : getSystemErrorName(-Number(number));
}

/** What the file system refused, where an error is or was caused by that; Astro and Vite wrap some. */
function systemErrorIn(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth += 1) {
    const known = SYSTEM_ERRORS[systemCode(at) ?? ''];
    if (known) return known;
  }
  return undefined;
}

/** What went wrong in a build into `out`, in one sentence; a stack trace only for a fault of our own. */
export function explain(error: unknown, out: string): string {
  const page = pageErrorIn(error);
  if (page) return page.message;
  if (error instanceof CannotRun || error instanceof SettingError) return error.message;
  const system = systemErrorIn(error);
  if (system) return `The site could not be written to ${out}: ${system}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
