import type { Ledger } from '../ledger/model.ts';
import { once } from '../ledger/reads/reads.ts';
import { LANGS } from '../site/lang.ts';
import type { Site } from '../site/site.ts';
import { type Cache, noCache } from './cache.ts';
import { cardFiles } from './cards/files.ts';
import { iconFiles } from './cards/icons.ts';
import { type FileContext, type FileFamily, type FileOutput, foldersOf } from './file.ts';
import { pictureFiles } from './pictures/files.ts';
import type { PageFamily, PageOutput as AnyPage } from './page.ts';
import { apiFiles } from './rooms/api.ts';
import { articleFiles, articlePages } from './rooms/article.ts';
import { chainPages } from './rooms/chain.ts';
import { changesPages } from './rooms/changes.ts';
import { citationFiles } from './rooms/citations.ts';
import { formFiles, formPages } from './rooms/contribute.ts';
import { dataFiles, dataPages, schemaFiles } from './rooms/data.ts';
import { feedFiles, feedsPages } from './rooms/feeds.ts';
import { fundPages } from './rooms/fund.ts';
import { aboutPages, contributePages } from './rooms/guide.ts';
import { homePages } from './rooms/home.ts';
import { moneyFiles, moneyPages } from './rooms/money.ts';
import { partnerPages } from './rooms/partner.ts';
import { placePages } from './rooms/place.ts';
import { publishedRankingFiles, publishedRankingPages } from './rooms/published-ranking.ts';
import { rankingFiles, rankingsPages } from './rooms/ranking.ts';
import { searchFiles, searchPages } from './rooms/search.ts';
import { sourcePages } from './rooms/source.ts';
import { assets, errorPages, indexFiles } from './rooms/site.ts';
import { timelineFiles, timelinePages } from './rooms/timeline.ts';
import { wellKnownFiles } from './rooms/well-known.ts';

/*
 * The one registry of all that is published. Sitemap, headers, the links on every page, the templates
 * that there must be, the description of the interface and the incremental build follow from it.
 */

/** Every page. Those that the links on every page lead to stand there in this order. */
export const PAGES = [
  ...homePages,
  ...moneyPages,
  ...articlePages,
  ...placePages,
  ...fundPages,
  ...partnerPages,
  ...chainPages,
  ...timelinePages,
  ...rankingsPages,
  ...publishedRankingPages,
  ...searchPages,
  ...aboutPages,
  ...sourcePages,
  ...dataPages,
  ...feedsPages,
  ...changesPages,
  ...formPages,
  ...contributePages,
  ...errorPages,
];

/** Every file that is no page. */
export const FILES: readonly FileFamily[] = [
  ...assets,
  ...dataFiles,
  ...apiFiles,
  ...schemaFiles,
  ...articleFiles,
  ...citationFiles,
  ...searchFiles,
  ...formFiles,
  ...publishedRankingFiles,
  ...rankingFiles,
  ...timelineFiles,
  ...moneyFiles,
  ...pictureFiles,
  ...feedFiles,
  ...wellKnownFiles,
  ...cardFiles,
  ...iconFiles,
  ...indexFiles,
];

type Declared = (typeof PAGES)[number];
type ViewOf<F> = F extends PageFamily<string, infer V> ? V : never;

const fetchedFolders = FILES.filter(({ fetched }) => fetched).flatMap(foldersOf);

/** Whether only scripts ask for a file, by its path: no page links to it. */
export const isFetched = (path: string): boolean =>
  path.endsWith('.json') && fetchedFolders.some((folder) => path.startsWith(folder));

/** The view that each template of a page takes: a template without a page is not among them. */
export type Views = { [F in Declared as F['template']]: ViewOf<F> };

/** The names of the templates of pages. */
export type TemplateName = keyof Views;

/** A page of the registry. */
export type PageOutput<T extends TemplateName = TemplateName> = AnyPage<T, Views[T]>;

/** What a build has beside the record. */
export type Beside = Pick<FileContext, 'published' | 'dataThread'>;

/** Every page of the site, in all languages. */
export function pagesOf(ledger: Ledger, site: Site): PageOutput[] {
  return LANGS.flatMap((lang) =>
    PAGES.flatMap((family): PageOutput[] => family.outputs({ ledger, site, lang })),
  );
}

/**
 * Files that are no pages: all of them, or those of some families. What is costly to make is kept in the
 * cache. `pages`: gives all pages, and lets who asks have read what they were declared from; `beside`:
 * what a build has beside the record.
 */
export function filesOf(
  ledger: Ledger,
  site: Site,
  cache: Cache = noCache,
  wanted: readonly FileFamily[] = FILES,
  pages: () => readonly AnyPage[] = once(() => pagesOf(ledger, site)),
  beside: Beside = {},
): FileOutput[] {
  return LANGS.flatMap((lang) => {
    const own = { ledger, site, lang, cache, ...beside, families: FILES };
    // Who copies the context has not asked for them.
    const context = Object.defineProperty(own, 'pages', { get: pages }) as typeof own &
      Pick<FileContext, 'pages'>;
    return wanted.flatMap((family) => family.outputs(context));
  });
}

/** Whether the way to the files of a family may lead to a path. */
function leadsTo({ route, inEachLanguage }: FileFamily, path: string): boolean {
  const parts = route.split(/\{\w+\}/).map((part) => part.replaceAll('.', '\\.'));
  const languages = inEachLanguage ? `(?:(?:${LANGS.join('|')})/)?` : '';
  return new RegExp(`^${languages}${parts.join('.*')}$`).test(path);
}

/** The file that stands at a path below the base, if one does; families that never stand there are not asked for theirs. */
export function fileAt(
  path: string,
  ledger: Ledger,
  site: Site,
  cache: Cache,
  pages: () => readonly AnyPage[],
): FileOutput | undefined {
  const families = FILES.filter((family) => leadsTo(family, path));
  return filesOf(ledger, site, cache, families, pages).find((file) => file.path === path);
}
