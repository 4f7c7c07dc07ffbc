import type { BuildManifest } from '../src/publish/build-manifest.ts';
import type { Hashes } from '../src/publish/checksums.ts';
import { hostingRules } from '../src/publish/hosting/rules.ts';
import type { NewSite } from '../src/publish/new-site.ts';
import { FILES } from '../src/publish/registry.ts';

/** Folders in which every file is named by its content. */
const FOLDERS = hostingRules({ base: '/' }, FILES, []).immutable;

/** Whether a file is named by its content: an older one may stand beside it. */
export const isAsset = (path: string): boolean => FOLDERS.some((folder) => path.startsWith(folder));

/** The assets among the files of a site. */
export const assetsOf = (hashes: Hashes): Record<string, string> =>
  Object.fromEntries([...hashes].filter(([path]) => isAsset(path)));

/**
 * The assets of the site before that a new one no longer has: pages that somebody still has open, or
 * that a cache still gives, ask for them. Where the new site has the very assets of the last, those
 * that it had kept stay. One generation, no more.
 */
export function olderAssets(
  assets: Readonly<Record<string, string>>,
  last: BuildManifest,
): Record<string, string> {
  const before = Object.entries(last.assets ?? {}).filter(([path]) => !(path in assets));
  const older = before.length > 0 ? before : Object.entries(last.olderAssets ?? {});
  return Object.fromEntries(older.filter(([path]) => !(path in assets)));
}

/** Takes older assets over into a new site, where they are as they were made; gives those that it took. */
export const keepAssets = (
  site: NewSite,
  older: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(older).filter(([path, hash]) => site.take(path, hash)));
