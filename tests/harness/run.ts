import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

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
  /** Milliseconds after which it is killed: a limit for what hangs, not for what is slow. */
  timeout?: number;
  /** Receives what sends the command a signal, and the number of its process, once it runs. */
  started?: (kill: (signal: NodeJS.Signals) => void, pid: number) => void;
}

/** The settings of the Atlas itself never leak from the machine into a test, nor does where Node keeps what it compiles. */
const SETTINGS = [
  'NODE_COMPILE_CACHE',
  'CONTENT_DIR',
  'OUT_DIR',
  'SITE_URL',
  'BASE_PATH',
  'REPO_URL',
  'CONTACT',
  'NOINDEX',
  'PRECOMPRESS',
  'KEEP_ASSETS',
  'ATLAS_TODAY',
  'ARCHIVE_URL',
  'ARCHIVE_STATE',
  'ARCHIVE_KEYS',
  'ARCHIVE_PAUSE',
  'PAGES_URL',
];

/** Nothing takes this long, on whatever machine. */
const HANGS = 600_000;

/** The machine’s settings for a command of the Atlas: none of its own, and those given. */
export function environment(env: CommandOptions['env']): NodeJS.ProcessEnv {
  const clean: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  // Set by Vitest for its own workers; a build must not see that it is under test.
  for (const name of [...SETTINGS, 'NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD']) {
    delete clean[name];
  }
  return { ...clean, LC_ALL: 'C.UTF-8', ...env };
}

/** Runs a command of `scripts/` with this very Node, as a child of its own, without standard input. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  { env, cwd = ROOT, timeout = HANGS, started }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(cwd, 'scripts', script), ...args], {
      cwd,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    started?.((signal) => child.kill(signal), child.pid ?? 0);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
