import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './paths.ts';

/** How long a terminal may say nothing of what is waited for, in milliseconds: for what hangs. */
const HANGS = 90_000;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Keys as a terminal sends them. */
export const KEYS = { enter: '\r', down: '\u001B[B', space: ' ', interrupt: '\u0003' } as const;

/** A command of `scripts/` in a pseudo-terminal, as somebody at a keyboard has it. */
export class Terminal {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #output = '';
  #read = 0;
  #wake: () => void = () => undefined;

  /** `env`: settings on top of the machine’s; `undefined` takes one away. */
  constructor(
    script: string,
    args: readonly string[],
    env: Readonly<Record<string, string | undefined>>,
  ) {
    const command = [process.execPath, join(ROOT, 'scripts', script), ...args].map(quoted);
    // Of util-linux, which every Linux has: the command believes that it is at a terminal of this size.
    this.#child = spawn(
      'script',
      ['-qefc', `stty cols 120 rows 60; exec ${command.join(' ')}`, '/dev/null'],
      {
        cwd: ROOT,
        env: { ...process.env, LC_ALL: 'C.UTF-8', TERM: 'xterm', SHELL: '/bin/sh', ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    );
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
      this.#wake();
    });
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code) => {
        resolve(code);
        this.#wake();
      });
    });
  }

  /** All that was printed, without colours. */
  get printed(): string {
    return stripVTControlCharacters(this.#output).replaceAll('\r', '');
  }

  /** Waits until something is printed behind what was waited for last. */
  async waitFor(text: string): Promise<void> {
    const until = Date.now() + HANGS;
    for (;;) {
      const at = this.printed.indexOf(text, this.#read);
      if (at >= 0) {
        this.#read = at + text.length;
        return;
      }
      if (this.#child.exitCode !== null || Date.now() > until) {
        throw new Error(`“${text}” was not printed behind:\n${this.printed.slice(-3000)}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1000);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Presses keys. */
  press(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** The exit code. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  /** Ends what still runs. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}
