import { reportHref } from '../../../contribute/destinations.ts';
import { LANGS } from '../../../site/lang.ts';
import { absolute, editAddress, href } from '../../../site/site.ts';
import type { PageKey } from '../../../i18n/keys.ts';
import { messages } from '../../../i18n/catalogue.ts';
import { siteCard } from '../card-links.ts';
import { type Context, known, linkTo } from '../context.ts';
import { followInWords, type NearestFeed } from '../../feeds/nearest.ts';
import { feedLink, feedPath } from '../../feeds/paths.ts';
import type { CardLink, Linked, NameView, PageHead } from '../types.ts';

/** What a page's head is made from. */
export interface HeadParts {
  /** The page's path without base and language, `cities/nanjing/`; empty for the home page. */
  path: string;
  title: string;
  description: string;
  section?: string;
  /** The pages above it, without the home page. */
  above?: { path: string; name: NameView | string }[];
  /** Its file in the record, for the edit link. */
  file?: string;
  noindex?: boolean;
  /** The path of its document for programs, without the base. */
  json?: string;
  /** The path of its Markdown, without the base. */
  markdown?: string;
  /** It has a feed of its own, called by its title; or the one to follow where it has none. */
  feed?: true | NearestFeed;
  /** Its social image; the site's own unless told. */
  card?: CardLink;
  /** What it says of itself as data for search engines. */
  linked?: Linked[];
  /** How it is cited. */
  cited?: PageHead['cited'];
  /** Of an article: when it was published, and last changed. */
  published?: PageHead['published'];
}

/** Longest description; search engines cut at about 160 characters. */
const DESCRIPTION = 160;

/** A text cut at a word, so that it fits a description. */
export function shorten(text: string, limit = DESCRIPTION): string {
  const letters = [...text];
  if (letters.length <= limit) return text;
  const cut = letters.slice(0, limit - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** The feeds that a page names, and what it offers to be followed by. */
function feedsOf(context: Context, { feed, path, title }: HeadParts) {
  const { site, lang } = context;
  const called = (page: string, name: string) =>
    feedLink(site, lang, page, 'rss', `${name} · ${messages(lang).site.name}`);
  if (feed === undefined) return { feeds: [] };
  if (feed === true) return { feeds: [called(path, title)] };
  const follow = {
    href: href(site, lang, feedPath(feed.path, 'rss')),
    text: followInWords(context, feed),
  };
  // The layout names those of the site.
  return { feeds: feed.name === undefined ? [] : [called(feed.path, feed.name)], follow };
}

/** The head of a page. */
export function pageHead(context: Context, parts: HeadParts): PageHead {
  const { site, lang } = context;
  const { path, title, description, above = [] } = parts;
  const urlIn = (tag: (typeof LANGS)[number]) => absolute(site, href(site, tag, path));
  const alternates = LANGS.filter((tag) => tag !== lang).map((tag) => ({
    lang: tag,
    href: href(site, tag, path),
    url: urlIn(tag),
  }));
  const edit = known({ edit: parts.file && editAddress(site, parts.file) });
  // An address that leads nowhere, or elsewhere, has nothing that could be wrong.
  const report = parts.noindex
    ? undefined
    : reportHref(site, {
        title: messages(lang).site.reportTitle(title),
        url: urlIn(lang),
        file: parts.file,
      });
  const home = { href: linkTo(context, ''), name: messages(lang).site.home };
  return {
    lang,
    title,
    description: shorten(description),
    canonical: urlIn(lang),
    alternates: parts.noindex ? [] : alternates,
    ...feedsOf(context, parts),
    card: parts.card ?? siteCard(context),
    ...(parts.linked ? { linked: parts.linked } : {}),
    ...(parts.published ? { published: parts.published } : {}),
    ...known({ cited: parts.cited }),
    crumbs:
      path === ''
        ? []
        : [home, ...above.map((page) => ({ href: linkTo(context, page.path), name: page.name }))],
    ...(parts.section ? { section: parts.section } : {}),
    ...(parts.noindex ? { noindex: true } : {}),
    ...(parts.json ? { json: site.base + parts.json } : {}),
    ...(parts.markdown ? { markdown: site.base + parts.markdown } : {}),
    ...edit,
    ...known({ report }),
  };
}

/** The head of a page of which there is one. */
export function onlyPageHead(
  context: Context,
  key: PageKey,
  path: string,
  rest: Partial<HeadParts> = {},
): PageHead {
  const { title, intro } = messages(context.lang).pages[key];
  return pageHead(context, { path, title, description: intro, ...rest });
}
