import { type RecordState, stateOf } from '../analysis/effect/state.ts';
import type { Ledger } from '../ledger/model.ts';
import { once } from '../ledger/reads/reads.ts';
import { type Lang, LANGS } from '../site/lang.ts';
import type { Site } from '../site/site.ts';
import type { NavView } from '../views/shared/frame/nav.ts';
import { navView } from '../views/shared/frame/navigation.ts';
import { type Cache, noCache } from './cache.ts';
import type { FileOutput } from './file.ts';
import { type Beside, fileAt, filesOf, type PageOutput, pagesOf } from './registry.ts';

/** All that is published, from one record. */
export interface Publication {
  pages: readonly PageOutput[];
  files: readonly FileOutput[];
  /** The file at a path below the base, if one stands there, without saying which others there are. */
  file: (path: string) => FileOutput | undefined;
  /** The links that stand on every page, in each language. */
  nav: Readonly<Record<Lang, NavView>>;
  /** What a reader would notice of the record. */
  state: () => RecordState;
}

/**
 * All that the registry declares, from one record; what is costly to make is kept in the cache.
 * `beside`: what a build has beside the record.
 */
export function publicationOf(
  ledger: Ledger,
  site: Site,
  cache: Cache = noCache,
  beside: Beside = {},
): Publication {
  // Who tells of all pages has read what they were declared from.
  const allPages = once(() => pagesOf(ledger, site));
  const pages = allPages();
  const navOf = (lang: Lang): NavView => {
    const places = pages.flatMap((page) => (page.nav && page.lang === lang ? [page] : []));
    return navView(site, lang, places);
  };
  let files: readonly FileOutput[] | undefined;
  return {
    pages,
    // A page that is looked at while its entry is edited has no use for them.
    get files() {
      return (files ??= filesOf(ledger, site, cache, undefined, allPages, beside));
    },
    file: (path) => fileAt(path, ledger, site, cache, allPages),
    nav: Object.fromEntries(LANGS.map((lang) => [lang, navOf(lang)])) as Record<Lang, NavView>,
    state: () => stateOf(ledger),
  };
}
