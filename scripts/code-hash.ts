import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './settings.ts';

/** What pages are made with, below the top folder. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** The rooms that entries are read with, and their fingerprints taken, those of the floors up to analysis; and that of what is kept of them. */
export const READING_ROOMS = [
  ...['schema', 'problems', 'i18n', 'site', 'reading', 'markdown'],
  ...['rules', 'ledger', 'analysis', '../scripts/readings'],
];

/** All rooms of the code, those of the threads that bundle it and render with it, and what goes into the site as it is. */
const SITE_ROOMS = ['.', '../scripts/pages', '../public'];

/** A hash of all code that pages are made with, or of some rooms of it, and of the Node that runs it. */
export function codeHash(rooms: readonly string[] = SITE_ROOMS): string {
  const hash = createHash('sha256').update(process.version);
  const sources = rooms
    .flatMap((room) =>
      readdirSync(join(ROOT, 'src', room), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [...CODE.map((name) => join(ROOT, name)), ...sources]) {
    const bytes = readFileSync(file);
    hash.update(`${file.slice(ROOT.length)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
