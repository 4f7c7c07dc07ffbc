import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntryFile } from '../../src/contribute/entry-files.ts';
import { writeWhole } from '../../src/publish/write-whole.ts';

/**
 * Writes the files of an entry into a record, all of them or none. Throws what the file system says, and
 * `refused` for a file that is there already.
 */
export function writeAll(
  content: string,
  files: readonly EntryFile[],
  refused: (path: string) => Error,
): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      if (existsSync(join(content, path))) throw refused(path);
      const absolute = join(content, path);
      // A name that no reader of the record takes for one of its files.
      writeWhole(absolute, text, { draft: join(dirname(absolute), `.${process.pid}.part`) });
      written.push(absolute);
    }
  } catch (error) {
    for (const absolute of written) rmSync(absolute, { force: true });
    throw error;
  }
}
