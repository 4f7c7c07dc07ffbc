import { FOOT_KEYS, MAIN_KEYS } from '../../i18n/keys.ts';
import { href, type Site } from '../../site/site.ts';
import type { Lang } from '../../site/lang.ts';
import { messages } from '../../i18n/catalogue.ts';
import { contactHref } from '../guide/static-pages.ts';
import { feedLink } from '../feeds/paths.ts';
import type { NavView } from './nav.ts';

/** The links that stand on every page of a language. */
export function navView(site: Site, lang: Lang): NavView {
  const { site: siteWords } = messages(lang);
  return {
    home: href(site, lang, ''),
    icon: `${site.base}favicon.svg`,
    touchIcon: `${site.base}apple-touch-icon.png`,
    manifest: `${site.base}site.webmanifest`,
    main: MAIN_KEYS.map((key) => ({ key, href: href(site, lang, `${key}/`) })),
    foot: FOOT_KEYS.map((key) => ({ key, href: href(site, lang, `${key}/`) })),
    feeds: (['rss', 'atom', 'json'] as const).map((format) =>
      feedLink(site, lang, '', format, siteWords.name),
    ),
    ...(site.repository ? { repository: site.repository } : {}),
    ...(site.contact ? { contact: contactHref(site.contact) } : {}),
  };
}
