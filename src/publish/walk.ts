import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seenOf } from './seen.ts';

/** What there is below a folder, looked at once. */
export interface Walk {
  /** Which folder it was (`placeOf`): another may bear its name later. */
  place: string | undefined;
  /** What the file system says of each file, by its path with `/`; nothing of what is no file, as a link is none. */
  files: Map<string, string | undefined>;
  /** Folders with nothing in them. */
  empty: string[];
}

/** Which folder stands at a path, wherever it is moved; nothing where none does. */
export function placeOf(folder: string): string | undefined {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() ? `${stat.dev} ${stat.ino}` : undefined;
}

/**
 * Looks at all that is below a folder; folders that are links are not entered. `tops`: of what stands in
 * it only these. Throws where a folder cannot be read.
 */
export function walk(folder: string, tops?: readonly string[]): Walk {
  const found: Walk = { place: placeOf(folder), files: new Map(), empty: [] };
  const enter = (below: string): void => {
    const entries = readdirSync(join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') found.empty.push(below.slice(0, -1));
    for (const entry of entries) {
      if (below === '' && tops?.includes(entry.name) === false) continue;
      const path = below + entry.name;
      if (entry.isDirectory()) enter(`${path}/`);
      else found.files.set(path, seenOf(join(folder, path)));
    }
  };
  enter('');
  return found;
}

/** Whether there is nothing below a folder but folders and files: a link would lead out of it. */
export const isPlain = ({ files }: Walk): boolean =>
  [...files.values()].every((said) => said !== undefined);
