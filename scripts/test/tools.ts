import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tool } from './lanes.ts';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where tools keep what they found, so that what has not changed is not looked at again. */
const CACHE = 'node_modules/.cache';

/** A tool of a package: its file below `tests/node_modules/`, and what it is called with. */
interface Call {
  file: string;
  args: readonly string[];
}

/** How each step that is a tool is called; a file that has not changed since is not read again. */
export const CALLS: Readonly<Record<Tool, Call>> = {
  format: {
    file: 'prettier/bin/prettier.cjs',
    args: [
      ...['--check', '.', '--log-level', 'warn'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/prettier/forms`],
    ],
  },
  lint: {
    file: 'eslint/bin/eslint.js',
    args: [
      ...['--config', 'tests/eslint.config.mjs', '.'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/`],
    ],
  },
  types: {
    file: '@astrojs/check/bin/astro-check.js',
    args: ['--root', '.', '--minimumFailingSeverity', 'warning'],
  },
};

/** Whether a tool ended well, and what it said where that was held back. */
export interface ToolResult {
  well: boolean;
  output: string;
}

const PIPES = ['pipe', 'pipe'] as const;
const TERMINAL = ['inherit', 'inherit'] as const;

/**
 * Runs a tool of a package with this very Node. What it says goes straight to the terminal, or is
 * held back (`quiet`) so that tools side by side do not talk at once. Without a limit in minutes it
 * is somebody's to end, and listens to the keyboard.
 */
export function runTool(
  { file, args }: Call,
  { minutes, quiet = false }: { minutes?: number; quiet?: boolean } = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'tests/node_modules', file), ...args], {
      cwd: ROOT,
      stdio: [minutes ? 'ignore' : 'inherit', ...(quiet ? PIPES : TERMINAL)],
      timeout: minutes && minutes * 60_000,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', ({ message }) => resolve({ well: false, output: `${output}${message}\n` }));
    child.on('close', (status, signal) => {
      if (signal) output += `${file} was ended (${signal})\n`;
      if (signal && !quiet) console.error(`${file} was ended (${signal})`);
      resolve({ well: status === 0, output });
    });
  });
}
