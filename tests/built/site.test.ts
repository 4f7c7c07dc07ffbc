import { describe } from 'vitest';
import { buildSite } from '../harness/commands.ts';
import { crawl } from '../harness/crawl.ts';
import { BASE, crawledSite, ORIGIN, frozenSite } from '../harness/frozen-site.ts';
import { type Look, soundSite } from '../harness/sound-site.ts';
import { WIDE_RECORD } from '../harness/wide-record.ts';

/** Every door that the design names, below the base, in the site of the real record. */
const DOORS = [
  '',
  'articles/',
  'articles/2018-07-23-nanjing-public-chain-fund/',
  'cities/',
  'cities/nanjing/',
  'funds/',
  'funds/nanjing-public-chain-fund/',
  'partners/',
  'partners/zhongguancun-blockchain-industry-alliance/',
  'chains/',
  'chains/eos/',
  'timeline/',
  'timeline/2018/',
  ...['fund', 'partnership', 'pilot', 'policy', 'park', 'summit', 'research', 'regulation'].map(
    (kind) => `kinds/${kind}/`,
  ),
  'topics/token-economy/',
  'rankings/',
  ...['cities', 'funds', 'partners', 'chains'].flatMap((name) => [
    `rankings/${name}/`,
    `rankings/${name}/2018/`,
  ]),
  ...['funds', 'happenings', 'partners'].flatMap((order) => [
    `rankings/cities/by-${order}/`,
    `rankings/cities/apart/by-${order}/2018/`,
  ]),
  'rankings/partners/by-happenings/2018/',
  'rankings/ccid/',
  'rankings/ccid/2/',
  'rankings/ccid/3/',
  'search/',
  'changes/',
  'methodology/',
  'about/',
  'data/',
  'feeds/',
  'contribute/',
  'contribute/guide/',
  'contribute/problems/claims/',
  'todo/',
  'style/',
];

/** Every door of the small one. */
const SMALL_DOORS = [
  ...DOORS.filter((door) => !/2018|eos|zhongguancun|nanjing-public|ccid/.test(door)),
  'articles/2018-07-23-river-fund/',
  'cities/suzhou/',
  'funds/river-fund/',
  'partners/river-capital/',
  'chains/river-chain/',
  'rankings/cities/2018/',
  'rankings/river-index/',
  'rankings/river-index/1/',
  'timeline/2018/',
];

/** A site of a small record: the sources that it cites are no pages of the site. */
const small = (base: string): Look => ({
  base,
  origin: ORIGIN,
  doors: SMALL_DOORS,
  site: async () => {
    const built = await buildSite({ content: WIDE_RECORD, base, env: { SITE_URL: ORIGIN } });
    return [built, crawl(built.dir, base)];
  },
});

describe.each([
  {
    base: BASE,
    origin: ORIGIN,
    doors: DOORS,
    site: (): ReturnType<Look['site']> => Promise.resolve([frozenSite(), crawledSite()]),
  },
  small('/'),
  small('/a/b/'),
])('the site under $base', soundSite);
