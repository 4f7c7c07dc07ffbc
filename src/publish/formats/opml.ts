import type { FeedsView } from '../../views/feeds/feeds-page.ts';
import { lines, tag } from '../../views/feeds/xml.ts';
import { messages } from '../../i18n/catalogue.ts';

/** All feeds of a language as OPML 2.0, for a feed reader to read in at once. */
export function opml({ head, groups }: FeedsView): string {
  const { feeds: terms } = messages(head.lang);
  const outlines = groups.map(({ group, feeds }) =>
    tag(
      'outline',
      { text: terms.groups[group] },
      lines(
        ...feeds.map(({ title, page, url }) =>
          tag('outline', {
            type: 'rss',
            text: title,
            title,
            xmlUrl: url,
            htmlUrl: page,
          }),
        ),
      ),
    ),
  );
  const root = tag(
    'opml',
    { version: '2.0' },
    lines(
      tag('head', {}, tag('title', {}, terms.page.listTitle)),
      tag('body', {}, lines(...outlines)),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}
