import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../settings.ts';
import { installLocked } from '../../test/install.ts';

/** Where peers are installed and build: apart from all that the Atlas itself needs. */
export const PEERS_HOME = join(ROOT, '.cache/bench/peers');
export const MODULES = join(PEERS_HOME, 'node_modules');

/** The version of an installed package. */
export function installedVersion(name: string): string {
  const manifest = readFileSync(join(MODULES, name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/**
 * Installs the peers that come from npm, as their lock has them, where they are not yet.
 *
 * @throws Error where npm cannot.
 */
export function installPeers(): void {
  mkdirSync(PEERS_HOME, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(import.meta.dirname, file), join(PEERS_HOME, file));
  }
  installLocked(PEERS_HOME, 'the peers of the bench');
}
