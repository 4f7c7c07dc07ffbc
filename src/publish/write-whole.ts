import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that appears whole or not at all: as a draft first, beside it unless told, then in its
 * place; folders that are missing are made. Throws what the file system says, and leaves no draft behind.
 * `mode`: its permissions, where they are not those of any new file.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  { draft = `${path}.${process.pid}`, mode }: { draft?: string; mode?: number | undefined } = {},
): void {
  mkdirSync(dirname(draft), { recursive: true });
  try {
    // What a killed run left goes, and a link that stands there is not written through.
    rmSync(draft, { force: true });
    writeFileSync(draft, content, { flag: 'wx' });
    if (mode !== undefined) chmodSync(draft, mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
