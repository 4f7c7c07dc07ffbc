import { langTag } from '../../i18n/languages.ts';
import type { FeedView } from '../../views/feeds/channel.ts';
import type { FeedEntry } from '../../views/feeds/entry.ts';
import { FORMATS } from '../../views/feeds/paths.ts';
import { lines, type Markup, tag } from '../../views/feeds/xml.ts';
import { messages } from '../../i18n/catalogue.ts';
import { document, lastSecond, NAMESPACES, notice, rfc3339 } from './feed-document.ts';

function entryOf(entry: FeedEntry, feed: FeedView): Markup {
  const titled = entry.titleLang === feed.lang ? {} : { 'xml:lang': langTag(entry.titleLang) };
  const content = tag('div', { xmlns: NAMESPACES['xmlns:html'] }, entry.content());
  return tag(
    'entry',
    {},
    lines(
      tag('id', {}, entry.id),
      tag('title', titled, entry.title),
      tag('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      tag('published', {}, rfc3339(entry.published, entry.second)),
      tag('updated', {}, rfc3339(entry.updated, entry.second)),
      ...entry.categories.map(({ term, label }) => tag('category', { term, label })),
      tag('summary', {}, entry.summary),
      tag('content', { type: 'xhtml' }, content),
      tag('html:a', { href: entry.url }, entry.title),
    ),
  );
}

/** A feed as Atom (RFC 4287), with what RFC 5005 says of older parts. */
export function atomFeed(feed: FeedView): string {
  const { about, current, entries, icon, id, lang, page, previous, self, title, updated } = feed;
  const { site } = messages(lang);
  const link = (rel: string, address: string | undefined) =>
    address === undefined
      ? undefined
      : tag('link', { rel, type: FORMATS.atom.type, href: address });
  const content = lines(
    tag('id', {}, id),
    tag('title', {}, title),
    tag('subtitle', {}, about),
    tag('updated', {}, rfc3339(updated, lastSecond(feed))),
    tag('author', {}, tag('name', {}, site.name)),
    tag('rights', {}, `${site.name}, ${site.licenceName}`),
    tag('generator', {}, site.name),
    tag('icon', {}, icon),
    link('self', self),
    tag('link', { rel: 'alternate', type: 'text/html', href: page }),
    link('prev-archive', previous),
    link('current', current),
    current === undefined ? undefined : tag('fh:archive', {}),
    notice(feed),
    ...entries.map((entry) => entryOf(entry, feed)),
  );
  const { 'xmlns:atom': xmlns, 'xmlns:fh': fh, 'xmlns:html': html } = NAMESPACES;
  const names = { xmlns, 'xmlns:fh': fh, 'xmlns:html': html, 'xml:lang': langTag(lang) };
  return document(tag('feed', names, content), feed.sheet);
}
