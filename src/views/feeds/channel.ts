import { absolute, href } from '../../site/site.ts';
import type { Lang } from '../../site/lang.ts';
import type { Context } from '../shared/context.ts';
import type { NameView } from '../shared/types.ts';
import type { FeedEntry } from './entry.ts';
import { firstOfFeed, olderParts, type Parts, rangeOfPart } from './parts.ts';
import { feedPath, type Format, tagUri } from './paths.ts';

/** How many older entries that were corrected stand among those of a feed at most. */
const CORRECTED = 50;

/** Something that can be followed, whatever the format. */
export interface Channel {
  /** The path of the page that it follows, without base and language: `cities/nanjing/`. */
  page: string;
  /** The paths that its page had before: whoever follows it there goes on doing so. */
  formerly: readonly string[];
  /** The paths of pages that had a feed of their own and have none now: what it was called leads here. */
  standsFor: readonly string[];
  /** Its name among feed ids: that of its page's oldest address. */
  name: string;
  /** What it is called in lists of feeds. */
  label: NameView | string;
  title: string;
  about: string;
  formats: readonly Format[];
  /** How many entries it has had; who asks for an older part need not know. */
  size: () => number;
  /** How they are laid down in older parts. */
  parts: Parts;
  /** Its entries, the oldest first; those from one number up to another. */
  entries: (from: number, to: number) => FeedEntry[];
  /** Numbers of entries that were corrected after they came in. */
  corrected: () => readonly number[];
  /** The day from which it tells, while it is empty. */
  since: string;
}

/** A feed, or an older part of one, in one format. */
export interface FeedView {
  lang: Lang;
  id: string;
  title: string;
  about: string;
  /** The page that it follows. */
  page: string;
  /** The list of all feeds. */
  all: string;
  /** The style sheet that makes it a page. */
  sheet: string;
  icon: string;
  /** Its own address. */
  self: string;
  /** The part with what is older, where there is one. */
  previous?: string;
  /** Of an older part: the feed itself. */
  current?: string;
  /**
   * Entries are told in short. So they are in older parts of the feeds of pages: their whole text
   * stands in the older parts of the site's own, not ten times more.
   */
  brief: boolean;
  updated: string;
  /** The newest first. */
  entries: FeedEntry[];
}

/** How many older parts a feed has. */
export const archivesOf = ({ size, parts }: Channel): number => olderParts(size(), parts);

/**
 * The entries of a feed: the newest, and those older ones that were corrected since the oldest of
 * these came in, so that whoever follows the feed is told.
 */
function currentEntries({ size, parts, entries, corrected }: Channel): FeedEntry[] {
  const to = size();
  const from = firstOfFeed(to, parts);
  const newest = entries(from, to);
  const since = newest[0]?.published ?? '';
  const renewed = corrected()
    .filter((at) => at < from)
    .flatMap((at) => entries(at, at + 1))
    .filter(({ updated }) => updated >= since)
    .slice(-CORRECTED);
  return [...renewed, ...newest].reverse();
}

/** A feed in a format; with `archive`, the older part of that number, counted from the oldest. */
export function feedView(
  context: Context,
  channel: Channel,
  format: Format,
  archive?: number,
): FeedView {
  const { lang, site } = context;
  const address = (part?: number) =>
    absolute(site, href(site, lang, feedPath(channel.page, format, part)));
  const before = (archive ?? archivesOf(channel) + 1) - 1;
  const entries =
    archive === undefined
      ? currentEntries(channel)
      : channel.entries(...rangeOfPart(archive, channel.parts)).reverse();
  return {
    lang,
    id: tagUri(lang, `feeds/${channel.name}`),
    title: channel.title,
    about: channel.about,
    page: absolute(site, href(site, lang, channel.page)),
    all: absolute(site, href(site, lang, 'feeds/')),
    sheet: `${site.base}feed.css`,
    icon: absolute(site, `${site.base}favicon.svg`),
    self: address(archive),
    ...(before > 0 ? { previous: address(before) } : {}),
    ...(archive === undefined ? {} : { current: address() }),
    brief: archive !== undefined && channel.page !== '',
    updated: entries.reduce(
      (latest, { updated }) => (updated > latest ? updated : latest),
      entries.length === 0 ? channel.since : '',
    ),
    entries,
  };
}
