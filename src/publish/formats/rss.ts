import type { FeedView } from '../../views/feeds/channel.ts';
import type { FeedEntry } from '../../views/feeds/entry.ts';
import { FORMATS } from '../../views/feeds/paths.ts';
import { asText, lines, type Markup, tag } from '../../views/feeds/xml.ts';
import { messages } from '../../i18n/catalogue.ts';
import { profileOf } from '../../i18n/languages.ts';
import { document, lastSecond, NAMESPACES, notice, rfc3339, rfc822 } from './feed-document.ts';

/** What an item holds beside its whole text. */
function facts(entry: FeedEntry): Markup {
  return lines(
    tag('title', {}, entry.title),
    tag('link', {}, entry.url),
    tag('guid', { isPermaLink: 'false' }, entry.id),
    tag('pubDate', {}, rfc822(entry.published, entry.second)),
    entry.updated === entry.published
      ? undefined
      : tag('atom:updated', {}, rfc3339(entry.updated, entry.second)),
    ...entry.categories.map(({ label }) => tag('category', {}, label)),
    tag('description', {}, entry.summary),
    tag('html:a', { href: entry.url }, entry.title),
  );
}

const made = new WeakMap<FeedEntry, Markup>();

/** An item: what is the same in all feeds that it stands in is made once. */
function item(entry: FeedEntry, brief: boolean): Markup {
  const known = made.get(entry) ?? facts(entry);
  made.set(entry, known);
  const whole = brief ? undefined : tag('content:encoded', {}, asText(entry.content()));
  return tag('item', {}, lines(known, whole));
}

/** A feed as RSS 2.0, with what RFC 5005 says of older parts. */
export function rssFeed(feed: FeedView): string {
  const { about, current, entries, lang, page, previous, self, title, updated } = feed;
  const { site } = messages(lang);
  const link = (rel: string, address: string | undefined) =>
    address === undefined
      ? undefined
      : tag('atom:link', { rel, type: FORMATS.rss.type, href: address });
  const channel = lines(
    tag('title', {}, title),
    tag('link', {}, page),
    tag('description', {}, about),
    tag('language', {}, profileOf(lang).rss),
    tag('copyright', {}, `${site.name}, ${site.licenceName}`),
    tag('lastBuildDate', {}, rfc822(updated, lastSecond(feed))),
    tag('docs', {}, 'https://www.rssboard.org/rss-specification'),
    tag('generator', {}, site.name),
    link('self', self),
    link('prev-archive', previous),
    link('current', current),
    current === undefined ? undefined : tag('fh:archive', {}),
    notice(feed),
    ...entries.map((entry) => item(entry, feed.brief)),
  );
  const root = tag('rss', { version: '2.0', ...NAMESPACES }, tag('channel', {}, channel));
  return document(root, feed.sheet);
}
