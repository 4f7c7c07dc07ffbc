import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../problems/catalogue.ts';
import { type Detail, detail } from '../problems/catalogue/details.ts';
import type { Problem } from '../problems/problem.ts';

/** A file below the content folder. */
export interface FoundFile {
  /** Its path below the content folder, with `/` on every system. */
  path: string;
  /** Its path on this machine. */
  absolute: string;
  /** Its bytes, where they are not to be read from there. */
  bytes?: Uint8Array;
}

export interface Found {
  files: FoundFile[];
  problems: Problem[];
}

/** Deepest folder of the record: `rankings/<index>/`; one more is looked into, to report what is in it. */
const MAX_FOLDERS = 4;

/** What operating systems and editors leave in folders, and git usually ignores. */
const LEFTOVERS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

function whatIs(entry: Dirent): Detail {
  if (entry.isSymbolicLink()) return detail('link');
  if (entry.isFIFO()) return detail('pipe');
  if (entry.isSocket()) return detail('socket');
  return detail('device');
}

/**
 * Every plain file below a folder, sorted by path in code-unit order, so that no file system's order
 * matters. Links, pipes and devices are reported and never opened.
 */
export function walk(root: string, label: string): Found {
  const found: Found = { files: [], problems: [] };
  const visit = (folder: string, path: string, depth: number): void => {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      const location = { file: path === '' ? label : `${label}/${path}`, line: 1, column: 1 };
      found.problems.push(problem('file-unreadable', location, {}));
      return;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const entry of entries) {
      if (LEFTOVERS.has(entry.name)) continue;
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      const location = { file: `${label}/${below}`, line: 1, column: 1 };
      if (entry.isDirectory()) {
        if (depth < MAX_FOLDERS && !entry.name.endsWith('.md')) {
          visit(join(folder, entry.name), below, depth + 1);
        } else if (entry.name.endsWith('.md')) {
          found.problems.push(problem('not-a-plain-file', location, { what: detail('folder') }));
        } else {
          found.problems.push(problem('stray-file', location, { name: below }));
        }
      } else if (entry.isFile()) {
        found.files.push({ path: below, absolute: join(folder, entry.name) });
      } else {
        found.problems.push(problem('not-a-plain-file', location, { what: whatIs(entry) }));
      }
    }
  };
  visit(root, '', 0);
  return found;
}
