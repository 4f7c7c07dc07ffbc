import { recordDay } from '../../analysis/last-modified.ts';
import { archivesOf, type Channel, type FeedView, feedView } from '../../views/feeds/channel.ts';
import { channels, type ToldChannel } from '../../views/feeds/channels.ts';
import { feedsView, OPML_PATH } from '../../views/feeds/feeds-page.ts';
import { feedPath, type Format, FORMATS } from '../../views/feeds/paths.ts';
import type { FeedEntry } from '../../views/feeds/entry.ts';
import {
  defineFile,
  defineFiles,
  type FileContext,
  type FileSource,
  fromText,
  fromView,
} from '../file.ts';
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

const WRITERS: Record<Format, (feed: FeedView) => string> = {
  rss: rssFeed,
  atom: atomFeed,
  json: jsonFeed,
};

/** A feed, or an older part of one, in one format. */
interface FeedFile {
  channel: ToldChannel;
  page: string;
  format: Format;
  archive?: number;
}

/** A channel in a format, with its older parts, and at its earlier addresses. */
function filesOfChannel(channel: ToldChannel, format: Format): FeedFile[] {
  const told = channel();
  if (!told.formats.includes(format)) return [];
  const archives = Array.from({ length: archivesOf(told) }, (_, at) => at + 1);
  const { page } = told;
  return [
    { channel, page, format },
    ...archives.map((archive) => ({ channel, page, format, archive })),
    ...told.formerly.map((former) => ({ channel, page: former, format })),
  ];
}

/** A feed is written anew when anything that it tells is another, the whole texts among it. */
function fromFeed(feed: FeedView, write: (feed: FeedView) => string): FileSource {
  const told = JSON.stringify(feed, (_key, value: unknown) => {
    if (typeof value !== 'function') return value;
    return feed.brief ? undefined : (value as FeedEntry['content'])();
  });
  return { ...fromText(told), write: () => write(feed) };
}

/**
 * What leads to a feed: its own earlier addresses, where copies stay for hosts that know no redirects;
 * and what the feeds of pages that have none of their own are, or were, called.
 */
const earlierPaths = ({ formerly, standsFor }: Channel, format: Format): string[] =>
  [...formerly, ...(format === 'rss' ? standsFor : [])].map((page) => feedPath(page, format));

/** Every feed in one format. */
const feedsIn = (format: Format, mediaType?: string) =>
  defineFiles<FeedFile>({
    route: feedPath('{page}', format).replace(/(\.\w+)$/, '{part}$1'),
    ...(mediaType === undefined ? {} : { mediaType }),
    cache: 'revalidate',
    inEachLanguage: true,
    subjects: (context: FileContext) =>
      Object.values(channels(context))
        .flat()
        .flatMap((channel) => filesOfChannel(channel, format)),
    path: ({ page, archive }) => feedPath(page, format, archive),
    formerly: (_context, { channel, page, archive }) => {
      const told = channel();
      return page === told.page && archive === undefined ? earlierPaths(told, format) : [];
    },
    tracked: true,
    source: (context, { channel, archive }) =>
      fromFeed(feedView(context, channel(), format, archive), WRITERS[format]),
  });

/** Every feed, and the list of them. */
export const feedFiles = [
  feedsIn('rss'),
  feedsIn('atom'),
  feedsIn('json', FORMATS.json.type),
  defineFile({
    route: OPML_PATH,
    cache: 'revalidate',
    inEachLanguage: true,
    tracked: true,
    source: (context) => fromView(feedsView(context), opml),
  }),
];
