import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { ROOT } from '../settings.ts';
import type { Machine } from './figures/results.ts';

/** The type of a file system of Linux that lies in memory (tmpfs), as `statfs(2)` has it. */
const TMPFS = 0x01021994;

/** The machine that this runs on. */
export const thisMachine = (): Machine => ({
  node: process.versions.node,
  cpu: cpus()[0]?.model.trim() ?? 'an unknown processor',
  cores: cpus().length,
  memory: totalmem(),
  system: `${type()} ${release().replace(/-.*/, '')}`,
  files: statfsSync(ROOT).type === TMPFS ? 'memory' : 'disk',
});

const git = (...args: string[]): string =>
  (spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout as string | null)?.trim() ?? '';

/** The commit of the checkout, shortened; with `+` where files differ from it. */
export const commitHere = (): string =>
  `${git('rev-parse', '--short=10', 'HEAD') || 'unknown'}${git('status', '--porcelain') === '' ? '' : '+'}`;
