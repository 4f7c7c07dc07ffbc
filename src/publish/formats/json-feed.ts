import { langTag } from '../../i18n/languages.ts';
import type { FeedView } from '../../views/feeds/channel.ts';
import { clean } from '../../views/feeds/xml.ts';
import { messages } from '../../i18n/catalogue.ts';
import { rfc3339 } from './feed-document.ts';

/** A feed as JSON Feed 1.1; its older parts follow one another by `next_url`. */
export function jsonFeed(feed: FeedView): string {
  const { about, entries, icon, lang, page, previous, self, title } = feed;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    next_url: previous,
    description: about,
    user_comment: messages(lang).feeds.notice,
    icon,
    authors: [{ name: messages(lang).site.name }],
    language: langTag(lang),
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content().markup,
      date_published: rfc3339(entry.published, entry.second),
      date_modified: rfc3339(entry.updated, entry.second),
      tags: entry.categories.map(({ label }) => label),
    })),
  };
  const cleaned = (_: string, part: unknown) => (typeof part === 'string' ? clean(part) : part);
  return `${JSON.stringify(value, cleaned, 1)}\n`;
}
