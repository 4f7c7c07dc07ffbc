import type { FootKey, MainKey } from '../../../i18n/keys.ts';
import { href, type Site } from '../../../site/site.ts';
import type { Lang } from '../../../site/lang.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { contactHref } from '../../guide/static-pages.ts';
import { feedLink } from '../../feeds/paths.ts';
import type { NavView } from './nav.ts';

/** A page that the links on every page lead to, and where it stands among them. */
export interface NavPage {
  /** Below the base, with the language. */
  path: string;
  nav?: { bar: 'main'; key: MainKey } | { bar: 'foot'; key: FootKey };
}

/** The links that stand on every page of a language, in the order of its `pages`. */
export function navView(site: Site, lang: Lang, pages: readonly NavPage[]): NavView {
  const { site: siteWords } = messages(lang);
  return {
    home: href(site, lang, ''),
    icon: `${site.base}favicon.svg`,
    touchIcon: `${site.base}apple-touch-icon.png`,
    manifest: `${site.base}site.webmanifest`,
    main: pages.flatMap(({ path, nav }) =>
      nav?.bar === 'main' ? [{ key: nav.key, href: site.base + path }] : [],
    ),
    foot: pages.flatMap(({ path, nav }) =>
      nav?.bar === 'foot' ? [{ key: nav.key, href: site.base + path }] : [],
    ),
    feeds: (['rss', 'atom', 'json'] as const).map((format) =>
      feedLink(site, lang, '', format, siteWords.name),
    ),
    ...(site.unlisted ? { unlisted: true } : {}),
    ...(site.repository ? { repository: site.repository } : {}),
    ...(site.contact ? { contact: contactHref(site.contact) } : {}),
  };
}
