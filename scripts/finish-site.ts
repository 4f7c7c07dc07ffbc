import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { isSet } from '../src/site/site.ts';
import { assetsOf, keepAssets, olderAssets } from './keep-assets.ts';
import { precompress } from './precompress.ts';
import { checkSiteChecksums, writeSiteChecksums } from './site-checksums.ts';
import type { Staging } from './staging.ts';

/** What a build does with a site whose pages and files are made, if it is asked to. */
export interface Finishing {
  /** Text is compressed beforehand. */
  isCompressed: boolean;
  /** The assets of the last site stay beside the new ones. */
  keepsAssets: boolean;
}

/** What the settings ask for: `PRECOMPRESS` and `KEEP_ASSETS`. Throws a `SettingError` for what they cannot be. */
export const finishingSet = (env: Record<string, string | undefined>): Finishing => ({
  isCompressed: isSet(env, 'PRECOMPRESS'),
  keepsAssets: isSet(env, 'KEEP_ASSETS'),
});

/**
 * Finishes a site and publishes it: compresses what is to be, lists the hashes of all, keeps the assets
 * of the last site in the folder `from` beside it, and holds the disk against the list before the site
 * takes the place of the last one. Gives the manifest with all of it.
 */
export async function finishSite(
  staging: Staging,
  from: string,
  last: BuildManifest,
  made: BuildManifest,
  { isCompressed, keepsAssets }: Finishing,
): Promise<BuildManifest> {
  const to = staging.folder;
  const compressed = isCompressed
    ? await precompress({ from, to, last, outputs: made.outputs })
    : {};
  const hashes = writeSiteChecksums(to, { ...made.outputs, ...compressed });
  const assets = assetsOf(hashes);
  const older = keepsAssets ? keepAssets(from, to, olderAssets(assets, last)) : {};
  staging.publish((folder) => {
    checkSiteChecksums(folder, hashes, Object.keys(older));
  });
  return { ...made, compressed, assets, olderAssets: older };
}
