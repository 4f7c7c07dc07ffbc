import type { Command } from '../process/measure.ts';
import type { Corpus } from './corpus.ts';

/** How many of the newest articles a home page lists. */
export const NEWEST = 50;

/** A generator of sites that is measured beside ours. */
export interface Peer {
  readonly name: string;
  /** Its version; nothing where it is not on this machine. */
  readonly version: () => string | undefined;
  /** Writes its site, with toy templates, into a new folder. */
  readonly write: (folder: string, corpus: Corpus) => void;
  /** Builds that site anew, into `out` below its folder. */
  readonly command: (folder: string) => Omit<Command, 'env' | 'patience'>;
  /** Files of HTML beyond the pages that all peers have: redirects. */
  readonly redirects: number;
  /** What it keeps below its folder between builds, taken away before each. */
  readonly keeps: readonly string[];
}
