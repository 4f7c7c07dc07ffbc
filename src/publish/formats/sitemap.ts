import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Ledger } from '../../ledger/model.ts';
import { LANG_TAGS, LANGS } from '../../site/lang.ts';
import { absolute, href, pathIn, type Site } from '../../site/site.ts';
import type { FileOutput } from '../files.ts';
import { pageDays } from '../page-days.ts';
import type { PageOutput } from '../pages.ts';

/** Most addresses in one file; the protocol allows 50,000 and 50 MB, and each has its other languages beside it. */
export const SITEMAP_MAX = 20_000;

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Pages that search engines shall leave out. */
const HIDDEN: ReadonlySet<string> = new Set(['notFound', 'moved']);

/** A page without its language, and the languages that it is in. */
type Entry = [path: string, langs: readonly (typeof LANGS)[number][]];

/** The indexable pages by their path without the language. */
function entriesOf(pages: readonly PageOutput[]): Entry[] {
  const shown = pages.filter(({ template }) => !HIDDEN.has(template));
  const byPath = Map.groupBy(shown, ({ path, lang }) => path.slice(pathIn(lang, '').length));
  return [...byPath].map(([path, versions]) => [path, versions.map(({ lang }) => lang)]);
}

/** An entry's elements: one for each language, each naming all of them. */
function urlsOf(site: Site, [path, langs]: Entry, day: string | undefined) {
  const address = (lang: (typeof LANGS)[number]) => absolute(site, href(site, lang, path));
  const link = (hreflang: string, lang: (typeof LANGS)[number]) =>
    x('xhtml:link', { rel: 'alternate', hreflang, href: address(lang) });
  const alternates = () =>
    langs.length < 2
      ? []
      : [...langs.map((lang) => link(LANG_TAGS[lang], lang)), link('x-default', LANGS[0])];
  return langs.map((lang) =>
    x('url', [x('loc', address(lang)), ...(day ? [x('lastmod', day)] : []), ...alternates()]),
  );
}

function urlset(site: Site, entries: readonly Entry[], days: ReadonlyMap<string, string>): string {
  const namespaces = { xmlns: PROTOCOL, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  const urls = entries.flatMap((entry) => urlsOf(site, entry, days.get(entry[0])));
  return `${DECLARATION}${toXml(x('urlset', namespaces, urls))}\n`;
}

function indexOf(site: Site, names: readonly string[]): string {
  const maps = names.map((name) => x('sitemap', [x('loc', absolute(site, site.base + name))]));
  return `${DECLARATION}${toXml(x('sitemapindex', { xmlns: PROTOCOL }, maps))}\n`;
}

/** `sitemap.xml`, or where one file would hold too much, an index of several; `most` addresses in each. */
export function sitemapFiles(
  ledger: Ledger,
  site: Site,
  pages: readonly PageOutput[],
  most = SITEMAP_MAX,
): FileOutput[] {
  const entries = entriesOf(pages);
  const each = Math.max(1, Math.floor(most / LANGS.length));
  const parts = Array.from({ length: Math.ceil(entries.length / each) }, (_, at) =>
    entries.slice(at * each, (at + 1) * each),
  );
  let days: Map<string, string> | undefined;
  const file = (path: string, content: () => string): FileOutput => ({
    path,
    type: 'application/xml',
    content,
  });
  const map = (part: readonly Entry[]) => urlset(site, part, (days ??= pageDays(ledger)));
  if (parts.length <= 1) return [file('sitemap.xml', () => map(entries))];
  const names = parts.map((_, at) => `sitemap-${at + 1}.xml`);
  return [
    file('sitemap.xml', () => indexOf(site, names)),
    ...parts.map((part, at) => file(names[at] ?? '', () => map(part))),
  ];
}
