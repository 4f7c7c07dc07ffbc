import type { Ledger } from '../ledger/model.ts';
import { LANGS, type Lang } from '../site/lang.ts';
import type { Site } from '../site/site.ts';
import { navView } from '../views/shared/navigation.ts';
import type { NavView } from '../views/shared/nav.ts';
import { type Cache, noCache } from './cache.ts';
import { type FileOutput, filesOf } from './files.ts';
import { type PageOutput, pagesOf } from './pages.ts';
import { sitemapFiles } from './formats/sitemap.ts';

/** All that is published, from one record. */
export interface Publication {
  pages: PageOutput[];
  files: FileOutput[];
  nav: Record<Lang, NavView>;
}

/** The one registry of everything that is published; what is costly to make is kept in the cache. */
export function publicationOf(ledger: Ledger, site: Site, cache: Cache = noCache): Publication {
  const pages = pagesOf(ledger, site);
  return {
    pages,
    files: [...filesOf(ledger, site, cache), ...sitemapFiles(ledger, site, pages)],
    nav: Object.fromEntries(LANGS.map((lang) => [lang, navView(site, lang)])) as Record<
      Lang,
      NavView
    >,
  };
}
