import type { FoundFile } from './walk.ts';

/** The bytes that files would have, by their path below the content folder; nothing for one that would be gone. */
export type Changed = ReadonlyMap<string, Uint8Array | undefined>;

/** The files of a folder as they would be after changes, sorted as they are found. */
export function withChanged(
  files: readonly FoundFile[],
  changed: Changed = new Map(),
): FoundFile[] {
  if (changed.size === 0) return [...files];
  const untouched = files.filter(({ path }) => !changed.has(path));
  const written = [...changed].flatMap(([path, bytes]) =>
    bytes === undefined ? [] : [{ path, absolute: path, bytes }],
  );
  // Folder by folder, as a walk finds them.
  const key = ({ path }: FoundFile) => path.replaceAll('/', '\u0000');
  return [...untouched, ...written].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
