import type { FileFamily } from '../../src/publish/file.ts';
import { FILES } from '../../src/publish/registry.ts';
import { LANGS } from '../../src/site/lang.ts';
import { pathIn } from '../../src/site/site.ts';
import { FOR_HOSTS } from '../hosting/read-hosting.ts';

/** Pages that every site has, in each language. */
const PAGES = [
  '',
  'articles/',
  'cities/',
  'funds/',
  'timeline/',
  'rankings/cities/',
  'search/',
].concat(['data/', 'feeds/', 'about/', 'contribute/']);

/** One file of each kind whose names are not all the same on every site. */
const SAMPLES = [
  ...[
    'rss.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'schema/article.json',
    'search/pages.json',
  ],
  ...['data/SHA256SUMS', 'data/articles.csv', 'data/articles.jsonl', 'data/articles.parquet'],
  ...['data/atlas.sqlite', 'data/city-chain-atlas.xlsx', 'data/city-chain-atlas.zip'],
];

/** Files of which there is one on every site: those that settings bring are left out. */
const fixed = ({ route, inEachLanguage }: FileFamily): string[] =>
  route.includes('{') || FOR_HOSTS.includes(route) || route.startsWith('.well-known/')
    ? []
    : inEachLanguage
      ? LANGS.map((lang) => pathIn(lang, route))
      : [route];

/** Paths below the base that every site has something at, by the registry of what is published. */
export const ESSENTIAL: readonly string[] = [
  ...LANGS.flatMap((lang) => PAGES.map((path) => pathIn(lang, path))),
  ...FILES.flatMap(fixed),
  ...SAMPLES,
];
