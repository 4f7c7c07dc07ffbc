import type { Ledger } from '../ledger/model.ts';
import { LANGS } from '../site/lang.ts';
import type { Site } from '../site/site.ts';
import { notFoundView } from '../views/shared/not-found.ts';
import { addAbout } from './pages/about.ts';
import { type PageOutput, Pages } from './pages/collector.ts';
import { addEntries } from './pages/entries.ts';
import { addLists } from './pages/lists.ts';
import { addPublished } from './pages/published.ts';
import { addRankings } from './pages/rankings.ts';
import { addTimeline } from './pages/timeline.ts';

export type { PageOutput };

/** Every page of the site, in both languages. */
export function pagesOf(ledger: Ledger, site: Site): PageOutput[] {
  return LANGS.flatMap((lang) => {
    const pages = new Pages({ ledger, site, lang });
    addLists(pages, ledger);
    addEntries(pages, ledger);
    addTimeline(pages, ledger);
    addRankings(pages, ledger);
    addPublished(pages, ledger);
    addAbout(pages);
    // A host looks for one such page only, at the root.
    if (lang === LANGS[0]) pages.add('404.html', 'notFound', notFoundView);
    return pages.pages;
  });
}
