import type { BuildManifest } from '../src/publish/build-manifest.ts';
import { isSet } from '../src/site/site.ts';
import { assetsOf, keepAssets, olderAssets } from './keep-assets.ts';
import { precompress } from './precompress.ts';
import { checkSiteChecksums, writeSiteChecksums } from './site-checksums.ts';
import { join } from 'node:path';
import { seenOf } from '../src/publish/seen.ts';
import type { NewSite } from '../src/publish/new-site.ts';
import type { Staging } from './staging.ts';
import type { Walker } from './walks/walker.ts';

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

/** A site that is to be finished: where it is made, what its build made, and what the last one made. */
export interface Unfinished {
  /** Where it goes. */
  out: string;
  staging: Staging;
  site: NewSite;
  made: BuildManifest;
  last: BuildManifest;
  /** Who looks at the site beside. */
  walker?: Walker | undefined;
}

/** Beyond this part of the files, the last site differs too much to be of use to the next build. */
const TOO_DIFFERENT = 0.5;

/**
 * Finishes a site and publishes it: compresses what is to be, lists the hashes of all, keeps the assets
 * of the last site beside it, and holds the disk against the list before the site takes the place of the
 * last one, whose folder is kept as the spare one. Gives the manifest with all of it.
 */
export async function finishSite(
  { out, staging, site, made, last, walker }: Unfinished,
  { isCompressed, keepsAssets }: Finishing,
): Promise<BuildManifest> {
  const compressed = isCompressed ? await precompress({ site, last, outputs: made.outputs }) : {};
  site.sweep();
  const files = site.files();
  const listed = { ...made.outputs, ...compressed };
  const hashes = writeSiteChecksums(site.to, listed, files, site.write);
  const assets = assetsOf(hashes);
  const older = keepsAssets ? keepAssets(site, olderAssets(assets, last)) : {};
  const seen = site.seen();
  const manifest = { ...made, compressed, assets, olderAssets: older, seen };
  const spare = site.spared(manifest);
  const isOfUse = Object.keys(spare).length < TOO_DIFFERENT * hashes.size;
  const held = { beside: Object.keys(older), taken: site.taken };
  const isSpare = await staging.publish({
    look: (folder) => checkSiteChecksums(folder, hashes, held, walker),
    isSparing: isOfUse,
  });
  if (isSpare) return { ...manifest, spare };
  // The last site is removed, and with it the other name of each file that was taken over.
  const again = Array.from(site.taken.keys(), (file) => [file, seenOf(join(out, file)) ?? '']);
  return { ...manifest, seen: { ...seen, ...(Object.fromEntries(again) as typeof seen) } };
}
