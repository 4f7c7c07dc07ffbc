import { NOTHING_BUILT } from '../../src/publish/build-manifest.ts';
import { newSite, type NewSite } from '../../src/publish/new-site.ts';

/** A site that is made in the folder `to`, beside the last one in `from`. */
export const siteIn = (to: string, from = '', last = NOTHING_BUILT): NewSite =>
  newSite({ from, last, to });
