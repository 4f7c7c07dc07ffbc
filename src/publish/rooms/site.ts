import { notFoundView } from '../../views/shared/frame/not-found.ts';
import { SUMS_FILE } from '../checksums.ts';
import { defineAssets, defineFile, defineFiles, fromText } from '../file.ts';
import { sitemapPaths, sitemapText } from '../formats/sitemap.ts';
import { headersFile } from '../headers.ts';
import { redirectsOf } from '../hosting/earlier-addresses.ts';
import { redirectsFile } from '../hosting/redirects.ts';
import { hostingRules } from '../hosting/rules.ts';
import { definePage } from '../page.ts';

/** The page for addresses that lead nowhere: a host looks for one such page only, at the root. */
export const errorPages = [
  definePage({
    path: '404.html',
    template: 'notFound',
    indexed: false,
    once: true,
    view: notFoundView,
    modified: 'static',
  }),
];

/** What Astro makes, what stands in `public/`, and what the build lists of all at its end. */
export const assets = [
  defineAssets({ route: '_astro/{file}', cache: 'immutable' }),
  defineAssets({ route: 'favicon.svg', cache: 'revalidate' }),
  defineAssets({ route: 'feed.css', cache: 'revalidate' }),
  defineAssets({ route: SUMS_FILE, cache: 'revalidate' }),
];

/** What tells of the rest: for search engines and hosts. */
export const indexFiles = [
  defineFiles({
    route: 'sitemap{part}.xml',
    cache: 'revalidate',
    tracked: true,
    subjects: ({ pages }) => sitemapPaths(pages),
    path: (path) => path,
    source: ({ site, pages }, path) => fromText(sitemapText(site, pages, path)),
  }),
  defineFile({
    route: '_headers',
    cache: 'revalidate',
    source: ({ site, families }) => fromText(headersFile(hostingRules(site, families, []))),
  }),
  defineFile({
    route: '_redirects',
    cache: 'revalidate',
    source: (context) => fromText(redirectsFile(context.site.base, redirectsOf(context))),
  }),
  // GitHub Pages takes a site without it for one to be made, and drops what begins with an underscore.
  defineFile({ route: '.nojekyll', cache: 'revalidate', source: () => fromText('') }),
];
