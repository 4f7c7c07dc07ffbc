import { lstatSync } from 'node:fs';

/**
 * What the file system says of a file: its place, its size, and its times, of which nobody can set the last.
 * Where it says the same as before, the bytes are the same, as git goes by it. Nothing for what is no file.
 */
export function seenOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  return `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
}
