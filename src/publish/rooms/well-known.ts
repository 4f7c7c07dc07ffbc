import type { Ledger } from '../../ledger/model.ts';
import { absolute, type Site } from '../../site/site.ts';
import { contactHref } from '../../views/guide/static-pages.ts';
import { llmsText } from '../../views/guide/llms.ts';
import { defineFile, defineFiles, type FileContext, fromText } from '../file.ts';

/**
 * Who may read what: everybody everything; and where all addresses stand. A copy that is not to be
 * listed says so on each page: a robot that was kept away would not see it, and list the address.
 */
const robots = (site: Site): string =>
  site.unlisted
    ? '# A copy to look at: every page asks search engines to leave it out.\nUser-agent: *\nAllow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, `${site.base}sitemap.xml`)}\n`;

/** Who and what is behind the site (humanstxt.org); nobody is named that the settings do not name. */
function humans(ledger: Ledger, site: Site): string {
  return [
    '/* THE ATLAS */',
    'Name: City Chain Atlas, 中国城市区块链图谱',
    ...(site.contact ? [`Contact: ${site.contact}`] : []),
    ...(site.repository ? [`Made by: everybody in the history of ${site.repository}`] : []),
    `How to take part: ${absolute(site, `${site.base}contribute/`)}`,
    '',
    '/* THE SITE */',
    `Record as of: ${ledger.today.replaceAll('-', '/')}`,
    'Languages: English, simplified Chinese',
    'Standards: HTML, CSS, Atom, RSS, JSON Feed, JSON-LD, Frictionless Data Package, OpenAPI',
    'Made with: Markdown, Astro, TypeScript; no cookies, no trackers',
    'Licence: text and data CC BY 4.0, code MIT',
    '',
  ].join('\n');
}

/** A day a year later; 29 February becomes the 28th. */
function yearLater(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('02-29') ? next.replace('02-29', '02-28') : next;
}

/** Whom to tell of a hole in the site (RFC 9116): good for a year from the record's day. */
const security = (ledger: Ledger, site: Site, contact: string): string =>
  [
    `Contact: ${contactHref(contact)}`,
    `Expires: ${yearLater(ledger.today)}T00:00:00Z`,
    'Preferred-Languages: en, zh',
    `Canonical: ${absolute(site, `${site.base}.well-known/security.txt`)}`,
    '',
  ].join('\n');

const text = (route: string, content: (context: FileContext) => string) =>
  defineFile({
    route,
    cache: 'revalidate',
    source: (context) => fromText(content(context)),
  });

/** Texts at fixed addresses for machines and the curious. */
export const wellKnownFiles = [
  text('robots.txt', ({ site }) => robots(site)),
  text('humans.txt', ({ ledger, site }) => humans(ledger, site)),
  text('llms.txt', ({ ledger, site }) => llmsText(ledger, site)),
  defineFiles({
    route: '.well-known/security.txt',
    cache: 'revalidate',
    // Only where there is an address to write to.
    subjects: ({ site }) => (site.contact ? [site.contact] : []),
    path: () => '.well-known/security.txt',
    source: ({ ledger, site }, contact) => fromText(security(ledger, site, contact)),
  }),
];
