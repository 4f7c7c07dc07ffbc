import type { FeedView } from '../../views/feeds/channel.ts';
import { escapeXml, lines, type Markup, tag } from '../../views/feeds/xml.ts';
import { messages } from '../../i18n/catalogue.ts';

/** The names of the vocabularies that feeds borrow from, by their prefixes. */
export const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:html': 'http://www.w3.org/1999/xhtml',
};

/** A day of the record as an instant, so many seconds after midnight, as RFC 3339 writes it. */
export const rfc3339 = (day: string, second = 0): string =>
  new Date(Date.parse(day) + second * 1000).toISOString().replace('.000', '');

/** The same as RFC 822 writes it, with the year in four digits. */
export const rfc822 = (day: string, second = 0): string =>
  new Date(rfc3339(day, second)).toUTCString();

/** The second of the day on which a feed was last renewed: that of the last of its entries. */
export const lastSecond = ({ entries, updated }: FeedView): number =>
  Math.max(0, ...entries.map((entry) => (entry.updated === updated ? (entry.second ?? 0) : 0)));

/** What a feed says of itself to whoever meets it in a browser, with a way out. */
export function notice({ lang, page, all, current }: FeedView): Markup {
  const { feeds } = messages(lang);
  const link = (href: string, text: string) => tag('html:a', { href }, text).markup;
  const told =
    current === undefined
      ? escapeXml(feeds.notice)
      : `${escapeXml(feeds.archiveNotice)} ${link(current, current)}`;
  const ways = [link(page, feeds.webPage), link(all, feeds.allFeeds)].join(' · ');
  return tag('html:p', {}, { markup: `${told} ${ways}` });
}

/** A whole document, with the sheet that makes it a page in a browser. */
export function document(root: Markup, sheet: string): string {
  const head = lines(
    { markup: '<?xml version="1.0" encoding="utf-8"?>' },
    { markup: `<?xml-stylesheet type="text/css" href="${escapeXml(sheet)}"?>` },
  );
  return `${lines(head, root).markup}\n`;
}
