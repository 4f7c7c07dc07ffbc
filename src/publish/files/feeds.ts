import type { Ledger } from '../../ledger/model.ts';
import { LANGS } from '../../site/lang.ts';
import { pathIn, type Site } from '../../site/site.ts';
import { archivesOf, type Channel, type FeedView, feedView } from '../../views/feeds/channel.ts';
import { channels } from '../../views/feeds/channels.ts';
import { feedsView, OPML_PATH } from '../../views/feeds/feeds-page.ts';
import { feedPath, type Format, FORMATS } from '../../views/feeds/paths.ts';
import type { Context } from '../../views/shared/context.ts';
import type { FileOutput } from '../files.ts';
import { atomFeed } from '../formats/atom.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { opml } from '../formats/opml.ts';
import { rssFeed } from '../formats/rss.ts';

/**
 * What feeds are served as: browsers show plain XML, styled, and offer to save what comes under the
 * types of RSS and Atom. It is also what a plain host makes of the name.
 */
const SERVED: Record<Format, string> = {
  rss: 'application/xml',
  atom: 'application/xml',
  json: FORMATS.json.type,
};

const WRITERS: Record<Format, (feed: FeedView) => string> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** A feed in each of its formats, with its older parts. */
function channelFiles(context: Context, channel: Channel): FileOutput[] {
  const archives = Array.from({ length: archivesOf(channel) }, (_, at) => at + 1);
  const file = (page: string, format: Format, archive?: number): FileOutput => ({
    path: pathIn(context.lang, feedPath(page, format, archive)),
    type: SERVED[format],
    content: () => WRITERS[format](feedView(context, channel, format, archive)),
  });
  return channel.formats.flatMap((format) => [
    file(channel.page, format),
    ...archives.map((archive) => file(channel.page, format, archive)),
    ...channel.formerly.map((page) => file(page, format)),
  ]);
}

/** Every feed of the site, in both languages, and the lists of them. */
export function feedFiles(ledger: Ledger, site: Site): FileOutput[] {
  return LANGS.flatMap((lang) => {
    const context = { ledger, site, lang };
    return [
      ...Object.values(channels(context))
        .flat()
        .flatMap((channel) => channelFiles(context, channel)),
      {
        path: pathIn(lang, OPML_PATH),
        type: 'text/x-opml',
        content: () => opml(feedsView(context)),
      },
    ];
  });
}
