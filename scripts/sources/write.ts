import { readFileSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { citedSources, withFact } from './cited.ts';
import { writeWhole } from '../../src/publish/write-whole.ts';

/** Writes beside `draft` and then in place; beside the file itself where the two lie on different disks. */
function replace(file: string, text: string, draft: string): void {
  const { mode } = statSync(file);
  try {
    writeWhole(file, text, { draft, mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    writeWhole(file, text, { draft: `${file}.part`, mode });
  }
}

function addFact(
  file: string,
  url: string,
  key: 'archive' | 'gone',
  value: string,
  draft: string,
): boolean {
  const bytes = readFileSync(file);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) return false;
  const wanted = citedSources(file, text).map((source) =>
    source.url === url ? { ...source, [key]: source[key] ?? value } : source,
  );
  const changed = withFact(text, url, key, value);
  if (!isDeepStrictEqual(citedSources(file, changed), wanted)) return false;
  if (changed !== text) replace(file, changed, draft);
  return true;
}

/**
 * Adds a key to each source of an address in a file, as the file stands now. Gives whether all have it
 * then; a file that cannot be written, or not without changing more, stays as it is.
 */
export function writeFact(...given: Parameters<typeof addFact>): boolean {
  try {
    return addFact(...given);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
