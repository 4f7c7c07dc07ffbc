import { readFileSync, statSync } from 'node:fs';
import { problem } from '../problems/catalogue.ts';
import { detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { FoundFile } from './walk.ts';

/** Bytes of a file, unless there are too many of them. */
export function readLimited(
  { absolute, bytes }: FoundFile,
  file: string,
  limit: number,
): Uint8Array | { problem: Problem } {
  const location = { file, line: 1, column: 1 };
  try {
    const size = bytes?.length ?? statSync(absolute).size;
    if (size > limit) {
      const megabytes = (bytes: number) => detail('megabytes', bytes / 1024 / 1024);
      const params = { size: megabytes(size), limit: megabytes(limit) };
      return { problem: problem('file-too-large', location, params) };
    }
    return bytes ?? readFileSync(absolute);
  } catch {
    return { problem: problem('file-unreadable', location, {}) };
  }
}

/** Whether a file begins as an entry does, so that it will be one under another name. */
export function hasFence({ absolute, bytes }: FoundFile): boolean {
  try {
    const size = bytes?.length ?? statSync(absolute).size;
    if (size > MAX_FILE_BYTES) return false;
    return /^\uFEFF?---\s/.test(Buffer.from(bytes ?? readFileSync(absolute)).toString('utf8'));
  } catch {
    return false;
  }
}
