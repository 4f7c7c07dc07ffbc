import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../src/problems/problem.ts';

/** A command that cannot do what it was asked, told in one sentence. */
export class CannotRun extends Error {}

/**
 * The problems of the files named, or all where none is named. Files are named as a shell completes
 * them (relative to the folder one stands in) or as the report names them. Throws `CannotRun` for a
 * file that is not there.
 */
export function selectFiles(
  problems: readonly Problem[],
  named: readonly string[],
  contentDir: string,
): readonly Problem[] {
  if (named.length === 0) return problems;
  const content = resolve(contentDir);
  const parent = dirname(content);
  const wanted = named.map((name) => {
    const candidates = [resolve(name), resolve(parent, name)].filter((path) => existsSync(path));
    const path = candidates.find((candidate) => candidate.startsWith(content)) ?? candidates[0];
    if (path === undefined) throw new CannotRun(`There is no file ${name}.`);
    return relative(parent, path).split(sep).join('/');
  });
  return problems.filter(({ file }) =>
    wanted.some((name) => file === name || file.startsWith(`${name}/`)),
  );
}
