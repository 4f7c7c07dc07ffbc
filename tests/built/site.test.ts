import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildSite } from '../harness/commands.ts';
import { brokenLinks, crawl, type Crawled } from '../harness/crawl.ts';
import { listFiles } from '../harness/files.ts';
import { BASE, crawledSite, ORIGIN, realSite } from '../harness/real-site.ts';
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
  'contribute/problems/unit-slip/',
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

/** A site to look at, and what it is to hold. */
interface Look {
  base: string;
  origin: string;
  doors: readonly string[];
  site: () => Promise<[Built, Crawled]>;
}

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
    site: (): ReturnType<Look['site']> => Promise.resolve([realSite(), crawledSite()]),
  },
  small('/'),
  small('/a/b/'),
])('the site under $base', ({ base, origin, doors, site: siteOf }) => {
  let built: Built;
  let site: Crawled;

  beforeAll(async () => {
    [built, site] = await siteOf();
  });

  it('is built without a word of complaint', () => {
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toMatch(/^Built \d+ pages and \d+ files into /);
  });

  it('has every page of the design, in both languages', () => {
    const wanted = doors.flatMap((door) => [`${base}${door}`, `${base}zh/${door}`]);
    const missing = wanted.filter((path) => !site.pages.has(path));
    expect(missing).toEqual([]);
    expect(existsSync(join(built.dir, '404.html'))).toBe(true);
  });

  it('has no dead link or anchor, none that leaves the base path, nothing from another origin', () => {
    expect(brokenLinks(site, [origin])).toEqual([]);
  });

  it('gives every page a title, a description and a canonical address of its own', () => {
    // The page at an earlier address names the new one as its own.
    const isMoved = ({ canonical }: { canonical: string }, path: string) =>
      canonical !== `${origin}${path}` && site.pages.has(canonical.slice(origin.length));
    const pages = [...site.pages].filter(
      ([path, page]) => !path.endsWith('404.html') && !isMoved(page, path),
    );
    expect(pages.length).toBeGreaterThan(site.pages.size * 0.95);
    const bad = pages.filter(
      ([path, { title, description, canonical }]) =>
        !title || !description || canonical !== `${origin}${path}`,
    );
    expect(bad.map(([path]) => path)).toEqual([]);
    const titles = Map.groupBy(pages, ([, { title, lang }]) => `${lang} ${title}`);
    expect([...titles].filter(([, same]) => same.length > 1).map(([title]) => title)).toEqual([]);
  });

  it('has no inline script, style element or style attribute, and no id twice on a page', () => {
    const bad = [...site.pages].filter(
      ([, { inline, doubled }]) => inline.length + doubled.length > 0,
    );
    expect(bad.map(([path, { inline, doubled }]) => ({ path, inline, doubled }))).toEqual([]);
  });

  it('says nothing of this machine and promises nothing', () => {
    for (const file of listFiles(built.dir).filter((name) => /\.(html|json|css|txt)$/.test(name))) {
      const text = readFileSync(join(built.dir, file), 'utf8');
      expect(text).not.toContain(process.cwd());
      expect(text).not.toMatch(/coming soon|lorem ipsum|敬请期待/i);
    }
  });
});
