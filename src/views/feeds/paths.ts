import type {
  Article,
  Chain,
  Edition,
  Fund,
  RankingIndex,
  Partner,
  Place,
} from '../../ledger/model.ts';
import { LANGS, type Lang } from '../../site/lang.ts';
import { href, type Site, TAG_AUTHORITY } from '../../site/site.ts';
import { rankingPath, thingPath } from '../shared/context.ts';

/** The sorts of feed: what their files are called and their media types. */
export const FORMATS = {
  rss: { name: 'rss', extension: 'xml', type: 'application/rss+xml' },
  atom: { name: 'atom', extension: 'xml', type: 'application/atom+xml' },
  json: { name: 'feed', extension: 'json', type: 'application/feed+json' },
} as const;
export type Format = keyof typeof FORMATS;

/** The path of a page's feed, without base and language: `cities/nanjing/rss.xml`; of an older part `…/rss-2.xml`. */
export function feedPath(page: string, format: Format, archive?: number): string {
  const { name, extension } = FORMATS[format];
  return `${page}${name}${archive === undefined ? '' : `-${archive}`}.${extension}`;
}

/** How a page's head names a feed. */
export function feedLink(site: Site, lang: Lang, page: string, format: Format, title: string) {
  return { href: href(site, lang, feedPath(page, format)), title, type: FORMATS[format].type };
}

/** Whatever has a file of its own. */
export type Entry = Article | Place | Fund | Partner | Chain | RankingIndex | Edition;

/** The path of an entry's page, without base and language. */
export function entryPath(entry: Entry): string {
  if ('type' in entry) return thingPath(entry);
  return 'index' in entry ? rankingPath(entry.index, entry) : rankingPath(entry);
}

/** The part of an id that tells sorts of entry apart: fixed for ever, whatever the site's paths become. */
const ID_FOLDERS = {
  article: 'articles',
  place: 'cities',
  fund: 'funds',
  partner: 'partners',
  chain: 'chains',
} as const;

/** A permanent id in a language: under the constant authority, whatever the address. */
export function tagUri(lang: Lang, name: string): string {
  return `tag:${TAG_AUTHORITY}:${lang === LANGS[0] ? '' : `${lang}/`}${name}`;
}

const oldestId = ({ id, facts }: Entry): string => facts.formerly[0] ?? id;

/** What an entry is called among ids: by its oldest id, so that a rename does not make it another. */
export function permanentName(entry: Entry): string {
  const folder =
    'type' in entry
      ? ID_FOLDERS[entry.type]
      : 'index' in entry
        ? `rankings/${oldestId(entry.index)}`
        : 'rankings';
  return `${folder}/${oldestId(entry)}`;
}

/** An entry's permanent id. */
export function tagOf(lang: Lang, entry: Entry): string {
  return tagUri(lang, permanentName(entry));
}
