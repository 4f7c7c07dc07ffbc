import { join } from 'node:path';
import { type Files, tempFolder } from './files.ts';
import { ROOT } from './paths.ts';
import { tempRecord } from './record.ts';
import { type CommandOptions, type Ended, runScript } from './run.ts';
import type { Built } from './site.ts';

export { type Built, type CommandOptions, type Ended, runScript };

export interface BuildOptions extends CommandOptions {
  /** A content folder, or files to write into one; the checkout's own `content/` unless told. */
  content?: string | Files;
  /** The base path, with a slash at both ends. */
  base?: string;
  /** Where the site goes; a new folder unless told. */
  out?: string;
}

const folderOf = (content: string | Files | undefined, cwd: string): string =>
  content === undefined
    ? join(cwd, 'content')
    : typeof content === 'string'
      ? content
      : tempRecord(content);

/** Builds a site as `npm run build` does, into a folder that is removed after the test file. */
export async function buildSite(options: BuildOptions = {}): Promise<Built> {
  const { content, base = '/', cwd = ROOT, out, env, timeout } = options;
  const dir = out ?? join(tempFolder('atlas site'), 'dist');
  const ended = await runScript('build.ts', [], {
    cwd,
    env: { CONTENT_DIR: folderOf(content, cwd), OUT_DIR: dir, BASE_PATH: base, ...env },
    ...(timeout === undefined ? {} : { timeout }),
  });
  return { ...ended, dir, base };
}

/** Checks a record as `npm run check` does. */
export function runCheck(
  content: string | Files,
  args: readonly string[] = [],
  options: CommandOptions = {},
): Promise<Ended> {
  const env = { CONTENT_DIR: folderOf(content, options.cwd ?? ROOT), ...options.env };
  return runScript('check.ts', args, { ...options, env });
}
