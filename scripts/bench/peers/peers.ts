import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { outputIn } from '../figures/output.ts';
import type { Row } from '../figures/results.ts';
import { timingOf } from '../figures/timing.ts';
import { measure, type Run, TooMuch } from '../process/measure.ts';
import { measuredEnvironment } from '../workshop.ts';
import { astro } from './astro.ts';
import { type Corpus, pagesOf } from './corpus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { installPeers, PEERS_HOME } from './install.ts';
import type { Peer } from './peer.ts';

const PEERS: readonly Peer[] = [hugo, eleventy, astro];

/** The peers by their names. */
export const PEER_NAMES = PEERS.map(({ name }) => name);

/** A peer that is on this machine. */
export interface PresentPeer extends Omit<Peer, 'version'> {
  readonly version: string;
}

/** The peers of those wanted that are here, installed where they can be; `missing` is told of every other. */
export function presentPeers(
  wanted: readonly string[],
  missing: (why: string) => void,
): PresentPeer[] {
  const peers = PEERS.filter(({ name }) => wanted.includes(name));
  if (peers.some(({ name }) => name !== hugo.name)) {
    try {
      installPeers();
    } catch (error) {
      missing((error as Error).message);
    }
  }
  return peers.flatMap((peer) => {
    const version = peer.version();
    if (version === undefined) missing(`${peer.name} is not on this machine`);
    return version === undefined ? [] : [{ ...peer, version }];
  });
}

/** How many minutes a peer may take. */
const PATIENCE = 15;

async function buildOnce(peer: PresentPeer, folder: string): Promise<Run> {
  for (const kept of peer.keeps) rmSync(join(folder, kept), { recursive: true, force: true });
  return measure({ ...peer.command(folder), env: measuredEnvironment(), patience: PATIENCE });
}

/**
 * Where peers build for a run that works in `home`: beside what they are installed in, as their sites find
 * their modules there.
 */
export const peersFolder = (home: string): string => join(PEERS_HOME, basename(home));

/**
 * Measures the whole builds of a peer, for a run that works in `home`. A site that lacks pages is a failure;
 * a peer for which the record is too large is left out.
 */
export async function measurePeer(
  peer: PresentPeer,
  corpus: Corpus,
  runs: number,
  home: string,
): Promise<Row> {
  const row = { of: peer.name, version: peer.version, step: 'whole build' };
  const folder = join(peersFolder(home), peer.name);
  try {
    rmSync(folder, { recursive: true, force: true });
    peer.write(folder, corpus);
    const done: Run[] = [];
    for (let n = 0; n < runs; n += 1) done.push(await buildOnce(peer, folder));
    const output = outputIn(join(folder, 'out'));
    const expected = pagesOf(corpus) + peer.redirects;
    if (output.pages !== expected) {
      throw new Error(`${peer.name} made ${output.pages} pages of ${expected}`);
    }
    return { ...row, timing: timingOf(done), output };
  } catch (error) {
    const { message } = error as Error;
    return error instanceof TooMuch ? { ...row, left: message } : { ...row, failed: message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
