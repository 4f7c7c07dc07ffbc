import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildSite } from '../harness/commands.ts';
import { brokenLinks, crawl, type Crawled } from '../harness/crawl.ts';
import { listFiles } from '../harness/files.ts';

/** Every door that the design names, below the base. */
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

describe.each(['/', '/atlas/', '/a/b/'])('the site under %s', (base) => {
  let built: Built;
  let site: Crawled;

  beforeAll(async () => {
    built = await buildSite({ base });
    site = crawl(built.dir, base);
  });

  it('is built without a word of complaint', () => {
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(built.stdout).toMatch(/^Built \d+ pages and \d+ files into /);
  });

  it('has every page of the design, in both languages', () => {
    const wanted = DOORS.flatMap((door) => [`${base}${door}`, `${base}zh/${door}`]);
    const missing = wanted.filter((path) => !site.pages.has(path));
    expect(missing).toEqual([]);
    expect(existsSync(join(built.dir, '404.html'))).toBe(true);
  });

  it('has no dead link or anchor, none that leaves the base path, nothing from another origin', () => {
    expect(brokenLinks(site, ['https://example.org'])).toEqual([]);
  });

  it('gives every page a title, a description and a canonical address of its own', () => {
    const pages = [...site.pages].filter(([path]) => !path.endsWith('404.html'));
    const bad = pages.filter(
      ([path, { title, description, canonical }]) =>
        !title || !description || canonical !== `https://example.org${path}`,
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
