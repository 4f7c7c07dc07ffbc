import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { filesOf, pagesOf } from '../../../src/publish/registry.ts';
import type { Site } from '../../../src/site/site.ts';
import { growRecord } from '../grown/grow.ts';

/*
 * How many files the site of a record has, told by the registry without building it.
 */

/** The paths of all files that the registry puts into the site of a record. */
export function pathsOf(ledger: Ledger, site: Site): Set<string> {
  const pages = pagesOf(ledger, site);
  const fileOf = (path: string): string => (path.endsWith('.html') ? path : `${path}index.html`);
  return new Set([
    ...pages.map(({ path }) => fileOf(path)),
    ...filesOf(ledger, site, undefined, undefined, () => pages).map(({ path }) => path),
  ]);
}

/** How many files of a built site others than the registry put there: Astro its own, and those of `public/`. */
export function ofOthers(paths: readonly string[], ledger: Ledger, site: Site): number {
  const own = pathsOf(ledger, site);
  return paths.filter((path) => !own.has(path)).length;
}

/** Records of fewer events do not tell how they will grow. */
const LEAST_TO_GROW = 100;

/** Whether a record of so many events can be grown to so many. */
export const canGrow = (events: number, wanted: number): boolean =>
  events >= LEAST_TO_GROW && events <= wanted;

/** How many files the registry puts into the site of a record that has grown to so many events from the one in `content`. */
export function filesOfGrown(content: string, site: Site, events: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-grown-'));
  try {
    const target = join(folder, 'content');
    growRecord(content, target, events);
    const { ledger } = loadLedger(target);
    if (!ledger) throw new Error('the grown record has errors');
    return pathsOf(ledger, site).size;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
