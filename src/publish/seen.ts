import { lstatSync, type Stats } from 'node:fs';

/**
 * What the file system says of a file: its place, its size, and its times, of which nobody can set the last.
 * Where it says the same as before, the bytes are the same, as git goes by it.
 */
export const saidOf = ({ ino, size, mtimeMs, ctimeMs }: Stats): string =>
  `${ino} ${size} ${mtimeMs} ${ctimeMs}`;

/** What the file system says of a file at a path (`saidOf`); nothing for what is no file, as a link is none. */
export function seenOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? saidOf(stat) : undefined;
}
