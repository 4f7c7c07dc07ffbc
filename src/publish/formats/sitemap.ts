import { langTag } from '../../i18n/languages.ts';
import { onceForEach } from '../../ledger/reads/reads.ts';
import { type Lang, LANGS } from '../../site/lang.ts';
import { absolute, href, pathIn, type Site } from '../../site/site.ts';
import { type Markup, tag } from '../../views/feeds/xml.ts';
import type { PageOutput } from '../page.ts';

/** Most addresses in one file; the protocol allows 50,000 and 50 MB, and each has its other languages beside it. */
const SITEMAP_MAX = 20_000;

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const joined = (parts: readonly Markup[]): Markup => ({
  markup: parts.map(({ markup }) => markup).join(''),
});

/** A page by its path without the language, in the languages that it is in. */
interface Entry {
  path: string;
  versions: readonly PageOutput[];
}

/** The indexable pages by their path without the language. */
function entriesOf(pages: readonly PageOutput[]): Entry[] {
  const indexed = pages.filter((page) => page.indexed);
  const byPath = Map.groupBy(indexed, ({ path, lang }) => path.slice(pathIn(lang, '').length));
  return [...byPath].map(([path, versions]) => ({ path, versions }));
}

/** An entry's elements: one for each language, each naming all of them. */
function urlsOf(site: Site, { path, versions }: Entry) {
  const langs = versions.map(({ lang }) => lang);
  const day = versions[0]?.modified();
  const address = (lang: Lang) => absolute(site, href(site, lang, path));
  const link = (hreflang: string, lang: Lang) =>
    tag('xhtml:link', { rel: 'alternate', hreflang, href: address(lang) }, '');
  const alternates = () =>
    langs.length < 2
      ? []
      : [...langs.map((lang) => link(langTag(lang), lang)), link('x-default', LANGS[0])];
  const said = [...(day ? [tag('lastmod', {}, day)] : []), ...alternates()];
  return langs.map((lang) => tag('url', {}, joined([tag('loc', {}, address(lang)), ...said])));
}

function urlset(site: Site, entries: readonly Entry[]): string {
  const namespaces = { xmlns: PROTOCOL, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  const urls = entries.flatMap((entry) => urlsOf(site, entry));
  return `${DECLARATION}${tag('urlset', namespaces, joined(urls)).markup}\n`;
}

function indexOf(site: Site, names: readonly string[]): string {
  const maps = names.map((name) =>
    tag('sitemap', {}, tag('loc', {}, absolute(site, site.base + name))),
  );
  return `${DECLARATION}${tag('sitemapindex', { xmlns: PROTOCOL }, joined(maps)).markup}\n`;
}

/** The entries of the files that a sitemap has to be in, found once for all. */
const partsOf = onceForEach((pages: readonly PageOutput[], most: string): Entry[][] => {
  const entries = entriesOf(pages);
  const each = Math.max(1, Math.floor(Number(most) / LANGS.length));
  return Array.from({ length: Math.ceil(entries.length / each) }, (_, at) =>
    entries.slice(at * each, (at + 1) * each),
  );
});

const WHOLE = 'sitemap.xml';
const partPath = (at: number): string => `sitemap-${at + 1}.xml`;

/** `sitemap.xml`, and where one file would hold too much, those that it lists; `most` addresses in each. */
export function sitemapPaths(pages: readonly PageOutput[], most = SITEMAP_MAX): string[] {
  const parts = partsOf(pages, String(most));
  return parts.length <= 1 ? [WHOLE] : [WHOLE, ...parts.map((_, at) => partPath(at))];
}

/** What one of these files holds: the addresses of pages, or of other files. */
export function sitemapText(
  site: Site,
  pages: readonly PageOutput[],
  path: string,
  most = SITEMAP_MAX,
): string {
  const parts = partsOf(pages, String(most));
  const part = parts.find((_, at) => partPath(at) === path);
  if (part) return urlset(site, part);
  return parts.length <= 1
    ? urlset(site, parts[0] ?? [])
    : indexOf(
        site,
        parts.map((_, at) => partPath(at)),
      );
}
