import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../src/ledger/load.ts';
import {
  extentOfBuild,
  extentOfFiles,
  growsTooMuch,
  growthToTell,
  mayHaveGrown,
  pagesOfBuild,
} from '../src/publish/growth.ts';
import { readSite } from '../src/site/site.ts';
import type { BuildManifest } from '../src/publish/build-manifest.ts';
import type { Publication } from '../src/publish/publication.ts';
import { readManifest } from './build-manifest.ts';
import { CannotRun } from './select-files.ts';

/** How many pages the last site in a folder has, of which this is the manifest; none where there is no site. */
const pagesBefore = (out: string, last: BuildManifest): number =>
  existsSync(join(out, 'index.html')) ? pagesOfBuild(last) : 0;

/** Refuses a site that would be many times as large as the last one in a folder, unless that is said to be right. Throws `CannotRun`. */
export function refuseGrowth(out: string, { pages }: Publication, last: BuildManifest): void {
  const before = pagesBefore(out, last);
  if (process.argv.includes('--allow-growth') || !growsTooMuch(before, pages.length)) return;
  throw new CannotRun(
    `The site would grow from ${before} to ${pages.length} pages, more than ten times; check the years and the ranks of the last change. If it is right, run npm run build -- --allow-growth.`,
  );
}

/** How many pages a record adds to the last build's. */
export interface Growth {
  added: number;
  before: number;
}

/**
 * How many pages a record adds to those of the last build in a folder, where that is worth saying.
 * The pages are only declared, and only where new entries or years can have made many.
 */
export async function growthOf(
  out: string,
  { raw }: Loaded,
  load: () => Loaded,
): Promise<Growth | undefined> {
  if (!existsSync(join(out, 'index.html'))) return undefined;
  const last = readManifest(out);
  const before = pagesOfBuild(last);
  if (before === 0 || !mayHaveGrown(extentOfBuild(last), extentOfFiles(raw.documents))) {
    return undefined;
  }
  const { ledger } = load();
  if (!ledger) return undefined;
  // Only here: the registry loads all that makes pages.
  const { pagesOf } = await import('../src/publish/registry.ts');
  const added = growthToTell(before, pagesOf(ledger, readSite(process.env)).length);
  return added === undefined ? undefined : { added, before };
}
