import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changed } from '../reading/changed.ts';
import { editedBytes } from './edit.ts';
import type { Work } from './resolve.ts';

/** The files of a record while they are fixed: as they are stored, and as they would be. */
export interface FixedFiles {
  changed: Changed;
  /** What was read of the files that change. */
  read: ReadonlyMap<string, Uint8Array>;
  /** The name that a file had, by the one that it would have. */
  renamed: ReadonlyMap<string, string>;
}

/** The bytes of a plain file; nothing where there is none. */
function plainFile(path: string): Uint8Array | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two names are of one file, as on a system that does not tell capitals from small letters. */
function isSameFile(one: string, other: string): boolean {
  if (one.toLowerCase() !== other.toLowerCase()) return false;
  const [a, b] = [one, other].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Whether a path stays below its folder. */
const isBelow = (path: string): boolean =>
  path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:]/.test(part));

/**
 * The files after some work, each whole; `label` stands before every name. Nothing where a file is not
 * there, where a new name is taken, or leads out of the record.
 */
export function filesAfter(
  root: string,
  label: string,
  before: FixedFiles,
  works: readonly Work[],
): FixedFiles | undefined {
  const changed = new Map(before.changed);
  const renamed = new Map(before.renamed);
  const read = new Map(before.read);
  const bytesOf = (path: string): Uint8Array | undefined => {
    if (changed.has(path)) return changed.get(path);
    const bytes = plainFile(join(root, path));
    if (bytes) read.set(path, bytes);
    return bytes;
  };
  const pathOf = (file: string) => file.slice(label.length + 1);
  const edits = Map.groupBy(
    works.flatMap((work) => [...work.edits]),
    ([file]) => file,
  );
  for (const [file, list] of edits) {
    const path = pathOf(file);
    const bytes = bytesOf(path);
    if (!bytes) return undefined;
    changed.set(
      path,
      editedBytes(
        bytes,
        list.flatMap(([, own]) => own),
      ),
    );
  }
  for (const [file, to] of works.flatMap((work) => [...work.moves])) {
    const [from, target] = [pathOf(file), pathOf(to)];
    const bytes = bytesOf(from);
    const isTaken = !isSameFile(join(root, from), join(root, target)) && bytesOf(target);
    if (!bytes || !isBelow(target) || isTaken) return undefined;
    changed.set(target, bytes);
    changed.set(from, undefined);
    renamed.set(target, renamed.get(from) ?? from);
    renamed.delete(from);
  }
  for (const [file, text] of works.flatMap((work) => [...work.creates])) {
    const target = pathOf(file);
    if (!isBelow(target) || bytesOf(target)) return undefined;
    changed.set(target, new TextEncoder().encode(text));
  }
  return { changed, renamed, read };
}
