import { absolute, href } from '../../site/site.ts';
import { messages } from '../../i18n/catalogue.ts';
import { type Context, linkTo } from '../shared/context.ts';
import { onlyPageHead } from '../shared/frame/head.ts';
import type { NameView, PageHead } from '../shared/types.ts';
import type { Channel } from './channel.ts';
import { channels, type Group, GROUPS } from './channels.ts';
import { feedPath, type Format } from './paths.ts';

/** The list of all feeds, without base and language. */
export const OPML_PATH = 'feeds/atlas.opml';

/** A feed in the list. */
export interface ListedFeed {
  label: NameView | string;
  /** What a feed reader calls it. */
  title: string;
  /** The page that it follows, whole. */
  page: string;
  /** Its address, whole, and its link. */
  url: string;
  href: string;
  /** The same in other formats. */
  others: { format: Format; href: string }[];
  /** How many entries it has had. */
  entries: number;
}

export interface FeedsView {
  head: PageHead;
  title: string;
  intro: string;
  opml: string;
  changes: string;
  groups: { group: Group; feeds: ListedFeed[] }[];
}

function listed(context: Context, { title, label, formats, page, size }: Channel): ListedFeed {
  const { site } = context;
  const [first = 'rss', ...rest] = formats;
  const link = (format: Format) => href(site, context.lang, feedPath(page, format));
  return {
    label,
    title,
    page: absolute(site, linkTo(context, page)),
    url: absolute(site, link(first)),
    href: link(first),
    others: rest.map((format) => ({ format, href: link(format) })),
    entries: size(),
  };
}

/** The feeds that there are to follow. */
export function feedsView(context: Context): FeedsView {
  const all = channels(context);
  return {
    head: onlyPageHead(context, 'feeds', 'feeds/'),
    ...messages(context.lang).pages.feeds,
    opml: linkTo(context, OPML_PATH),
    changes: linkTo(context, 'changes/'),
    groups: GROUPS.map((group) => ({
      group,
      feeds: all[group].map((channel) => listed(context, channel())),
    })),
  };
}
