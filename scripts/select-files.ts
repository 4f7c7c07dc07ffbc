import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** A command that cannot do what it was asked, told in one sentence. */
export class CannotRun extends Error {}

/**
 * Whether a file, named as the report names it, is one of the files named, or below one; every file is
 * where none is named. Files are named as a shell completes
 * them (relative to the folder one stands in) or as the report names them. Throws `CannotRun` for a
 * file that is not there.
 */
export function filesNamed(
  named: readonly string[],
  contentDir: string,
): (file: string) => boolean {
  if (named.length === 0) return () => true;
  const content = resolve(contentDir);
  const parent = dirname(content);
  const wanted = named.map((name) => {
    const candidates = [resolve(name), resolve(parent, name)].filter((path) => existsSync(path));
    const path = candidates.find((candidate) => candidate.startsWith(content)) ?? candidates[0];
    if (path === undefined) throw new CannotRun(`There is no file ${name}.`);
    return relative(parent, path).split(sep).join('/');
  });
  return (file) => wanted.some((name) => file === name || file.startsWith(`${name}/`));
}
