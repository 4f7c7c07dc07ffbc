import { inject } from 'vitest';
import { crawl, type Crawled } from './crawl.ts';
import type { Built } from './site.ts';

export { BASE, ORIGIN, SETTINGS } from './site.ts';

let crawled: Crawled | undefined;

/** The site of the real record, built once for all who look at it: it is not to be written to. */
export const frozenSite = (): Built => inject('site');

/** Its pages, parsed once for all who look at them. */
export const crawledSite = (): Crawled => (crawled ??= crawl(frozenSite().dir, frozenSite().base));
