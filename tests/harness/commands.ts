import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Files, tempFolder } from './files.ts';
import { ROOT } from './paths.ts';
import { tempRecord } from './record.ts';

/** How a command ended. */
export interface Ended {
  /** Its exit code; nothing where it was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandOptions {
  /** Settings on top of the machine's; `undefined` takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Where it is run; the checkout unless told. */
  cwd?: string;
  /** Milliseconds after which it is killed. */
  timeout?: number;
}

/** The settings of the Atlas itself never leak from the machine into a test. */
const SETTINGS = [
  'CONTENT_DIR',
  'OUT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'REPO_URL',
  'CONTACT',
  'ATLAS_TODAY',
];

function environment(env: CommandOptions['env']): NodeJS.ProcessEnv {
  const clean: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  // Set by Vitest for its own workers; a build must not see that it is under test.
  for (const name of [...SETTINGS, 'NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD']) {
    delete clean[name];
  }
  return { ...clean, ...env };
}

/** Runs a command of `scripts/` with this very Node, as a child of its own, without standard input. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  { env, cwd = ROOT, timeout = 180_000 }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(cwd, 'scripts', script), ...args], {
      cwd,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A site that was built, or not. */
export interface Built extends Ended {
  /** The folder of the site. */
  dir: string;
  /** The base path that it was built for, `/` or `/atlas/`. */
  base: string;
}

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
