import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../settings.ts';
import type { Command } from './process/measure.ts';

/** What a copy of the checkout for measuring does without. */
const LEFT_OUT = ['.astro', '.cache', '.git', 'content', 'dist', 'node_modules', 'tests'];

/** Cards take long and hardly ever change: a cold build keeps them. */
const CARDS = 'kept/pictures';

/** Settings of the machine that a measured command must not see. */
const SETTINGS = [
  'SITE_URL',
  'REPO_URL',
  'CONTACT',
  'NOINDEX',
  'PRECOMPRESS',
  'KEEP_ASSETS',
  'ATLAS_TODAY',
  'CI',
  'NODE_ENV',
  'NODE_OPTIONS',
  'VITEST',
];

/** The machine’s environment for what is measured, with phases told. */
export function measuredEnvironment(
  more: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of SETTINGS) delete env[name];
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', TIMINGS: '1', ...more };
}

/**
 * A copy of the checkout in which everything is measured, so that templates can be edited and caches
 * emptied without a mark on the real one; and beside it the record and the site.
 */
export class Workshop {
  /** Where all of it stands. */
  readonly home: string;
  readonly checkout: string;
  readonly content: string;
  readonly out: string;
  readonly #cache: string;

  constructor(home: string) {
    rmSync(home, { recursive: true, force: true });
    this.home = home;
    this.checkout = join(home, 'checkout');
    this.content = join(home, 'content');
    this.out = join(home, 'dist');
    this.#cache = join(this.checkout, '.cache');
    mkdirSync(this.checkout, { recursive: true });
    for (const name of readdirSync(ROOT)) {
      if (LEFT_OUT.includes(name) || name.startsWith('.dist-')) continue;
      cpSync(join(ROOT, name), join(this.checkout, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.checkout, 'node_modules'), 'junction');
  }

  /** Takes the site away and all that was kept: as in a fresh checkout. */
  forgetAll(): void {
    rmSync(this.out, { recursive: true, force: true });
    this.forgetKept();
  }

  /** Takes away all that was kept. */
  forgetKept(): void {
    rmSync(this.#cache, { recursive: true, force: true });
  }

  /** Takes the site away and all that was kept but the cards. Throws where none were kept. */
  forgetSite(): void {
    if (!existsSync(join(this.#cache, CARDS))) throw new Error(`no cards are kept in ${CARDS}`);
    rmSync(this.out, { recursive: true, force: true });
    const kept = CARDS.split('/');
    kept.reduce((folder, name) => {
      for (const other of readNames(folder)) {
        if (other !== name) rmSync(join(folder, other), { recursive: true, force: true });
      }
      return join(folder, name);
    }, this.#cache);
  }

  /** A command of the project, as npm would hand it to Node; npm’s own start is not of the Atlas. */
  command(name: string): Command {
    const manifest = readFileSync(join(this.checkout, 'package.json'), 'utf8');
    const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
    const [, ...args] = (scripts[name] ?? '').split(' ');
    return {
      file: process.execPath,
      args,
      cwd: this.checkout,
      env: measuredEnvironment({ CONTENT_DIR: this.content, OUT_DIR: this.out, BASE_PATH: '/' }),
    };
  }
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Nothing has been kept there.
    return [];
  }
}
