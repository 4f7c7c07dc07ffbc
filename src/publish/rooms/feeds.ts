import { recordDay } from '../../analysis/last-modified.ts';
import { archivesOf, type Channel, type FeedView, feedView } from '../../views/feeds/channel.ts';
import { channels } from '../../views/feeds/channels.ts';
import { feedsView, OPML_PATH } from '../../views/feeds/feeds-page.ts';
import { feedPath, type Format, FORMATS } from '../../views/feeds/paths.ts';
import { defineFile, defineFiles, type FileContext, fromView } from '../file.ts';
import { atomFeed } from '../formats/atom.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { opml } from '../formats/opml.ts';
import { rssFeed } from '../formats/rss.ts';
import { definePage } from '../page.ts';

/** What can be followed. */
export const feedsPages = [
  definePage({
    path: 'feeds/',
    template: 'feeds',
    nav: { bar: 'foot', key: 'feeds' },
    view: feedsView,
    modified: recordDay,
  }),
];

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

/** A feed, or an older part of one, in one format. */
interface FeedFile {
  channel: Channel;
  page: string;
  format: Format;
  archive?: number;
}

/** A channel in each of its formats, with its older parts, and at its earlier addresses. */
function filesOfChannel(channel: Channel): FeedFile[] {
  const archives = Array.from({ length: archivesOf(channel) }, (_, at) => at + 1);
  const { page } = channel;
  return channel.formats.flatMap((format) => [
    { channel, page, format },
    ...archives.map((archive) => ({ channel, page, format, archive })),
    ...channel.formerly.map((former) => ({ channel, page: former, format })),
  ]);
}

/** Every feed, and the list of them. */
export const feedFiles = [
  defineFiles<FeedFile>({
    route: '{page}{feed}',
    mediaType: ({ format }) => SERVED[format],
    cache: 'revalidate',
    inEachLanguage: true,
    subjects: (context: FileContext) =>
      Object.values(channels(context)).flat().flatMap(filesOfChannel),
    path: ({ page, format, archive }) => feedPath(page, format, archive),
    source: (context, { channel, format, archive }) =>
      fromView(feedView(context, channel, format, archive), WRITERS[format]),
  }),
  defineFile({
    route: OPML_PATH,
    mediaType: 'text/x-opml',
    cache: 'revalidate',
    inEachLanguage: true,
    source: (context) => fromView(feedsView(context), opml),
  }),
];
