import type { Article } from '../ledger/model.ts';
import { absolute, TAG_AUTHORITY } from '../site/site.ts';
import { words } from '../words/words.ts';
import { type Context, linkTo, thingPath, titleOf } from './context.ts';
import { onlyPageHead } from './head.ts';
import type { PageHead } from './parts.ts';
import { proseView } from './prose.ts';
import { sourcing } from './sources.ts';

/** The path of the site's feed, below the base. */
export const FEED_PATH = 'feed.json';
export const FEED_TYPE = 'application/feed+json';

/** How many articles the feed holds. */
const ITEMS = 50;

export interface FeedsView {
  head: PageHead;
  title: string;
  intro: string;
  feeds: { href: string; url: string; title: string; type: string }[];
  changes: string;
}

/** A permanent id: the oldest id of an article under the constant authority, whatever its address. */
export function tagOf(article: Article): string {
  return `tag:${TAG_AUTHORITY}:articles/${article.facts.formerly[0] ?? article.id}`;
}

/** The feeds that there are to follow. */
export function feedsView(context: Context): FeedsView {
  const { site } = context;
  const { pages, site: siteWords } = words(context.lang);
  const href = site.base + FEED_PATH;
  return {
    head: onlyPageHead(context, 'feeds', 'feeds/'),
    ...pages.feeds,
    feeds: [
      { href, url: absolute(site, href), title: siteWords.feedOf(siteWords.name), type: FEED_TYPE },
    ],
    changes: linkTo(context, 'changes/'),
  };
}

/** Links of rendered prose made absolute: all of ours begin with the base or with `#`. */
function absoluteLinks(context: Context, html: string, page: string): string {
  // Within tags only: prose may tell of `href="/"` in code.
  return html.replaceAll(/<a\b[^>]*>/g, (tag) =>
    tag.replace('href="/', `href="${context.site.origin}/`).replace('href="#', `href="${page}#`),
  );
}

/** The site's newest entries as a JSON Feed 1.1; "published" is the day they entered the record. */
export function feedView(context: Context) {
  const { ledger, site } = context;
  const { pages, site: siteWords } = words(context.lang);
  const newest = [...ledger.articles].sort((a, b) =>
    a.facts.added < b.facts.added ? 1 : a.facts.added > b.facts.added ? -1 : 0,
  );
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: siteWords.name,
    description: pages.home.intro,
    home_page_url: absolute(site, linkTo(context, '')),
    feed_url: absolute(site, site.base + FEED_PATH),
    language: 'en',
    items: newest.slice(0, ITEMS).map((article) => {
      const url = absolute(site, linkTo(context, thingPath(article)));
      const prose = proseView(context, article.body, sourcing(article.facts.sources));
      return {
        id: tagOf(article),
        url,
        title: titleOf(context, article).title,
        content_html: absoluteLinks(context, prose?.html ?? '', url),
        date_published: `${article.facts.added}T00:00:00Z`,
        tags: [article.facts.kind, ...article.facts.topics],
      };
    }),
  };
}
