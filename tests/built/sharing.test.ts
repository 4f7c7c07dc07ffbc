import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { imageSize } from 'image-size';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type Built, buildSite } from '../harness/commands.ts';
import { type Page, textIn } from '../harness/crawl.ts';
import { listFiles } from '../harness/files.ts';
import { BASE, crawledSite, ORIGIN, frozenSite, SETTINGS } from '../harness/frozen-site.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { SMALL_RECORD } from '../harness/record.ts';

const read = (path: string): string => readFileSync(join(frozenSite().dir, path), 'utf8');

const elements = (page: Page, name: string): Element[] => {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
};

/** The content of a page's meta elements, by what they are called. */
const metaOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    elements(page, 'meta').map(({ properties: { property, name, content } }) => [
      typeof property === 'string' ? property : typeof name === 'string' ? name : '',
      typeof content === 'string' ? content : '',
    ]),
  );

/** The file of an address of the site. */
const fileOf = (address: string): string =>
  join(frozenSite().dir, decodeURIComponent(address.slice(`${ORIGIN}${BASE}`.length)));

/** Pages that search engines are to know: no page of an earlier address, and not the one for none. */
const indexable = (): Page[] =>
  [...crawledSite().pages.values()].filter((page) => metaOf(page)['robots'] !== 'noindex');

interface Url {
  loc: string;
  lastmod?: string;
  alternates: Record<string, string>;
}

/** The addresses of a sitemap, read strictly. */
function urlsOf(xml: string): Url[] {
  const urls: Url[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    text = '';
    if (local === 'url') urls.push({ loc: '', alternates: {} });
    const last = urls.at(-1);
    const value = (name: string) => attributes[name]?.value ?? '';
    if (local === 'link' && last) last.alternates[value('hreflang')] = value('href');
  });
  parser.on('text', (more) => (text += more));
  parser.on('closetag', ({ local }) => {
    const last = urls.at(-1);
    if (local === 'loc' && last) last.loc = text;
    if (local === 'lastmod' && last) last.lastmod = text;
  });
  parser.write(xml).close();
  return urls;
}

describe('how pages look where they are shared', () => {
  it('is said on every page, with a picture that is there and of that size', () => {
    const sizes = new Map<string, string>();
    const sizeOf = (address: string): string => {
      const known = sizes.get(address);
      if (known !== undefined) return known;
      const file = fileOf(address);
      const { width, height, type } = existsSync(file)
        ? imageSize(readFileSync(file))
        : { width: 0, height: 0, type: 'none' };
      const size = `${type} ${width}x${height}`;
      sizes.set(address, size);
      return size;
    };
    for (const page of crawledSite().pages.values()) {
      const meta = metaOf(page);
      expect({
        path: page.path,
        size: sizeOf(meta['og:image'] ?? ''),
        said: `png ${meta['og:image:width']}x${meta['og:image:height']}`,
        url: meta['og:url'],
        twitter: meta['twitter:image'],
        card: meta['twitter:card'],
      }).toEqual({
        path: page.path,
        size: 'png 1200x630',
        said: 'png 1200x630',
        url: page.canonical || meta['og:url'],
        twitter: meta['og:image'],
        card: 'summary_large_image',
      });
      const filled = [
        'og:title',
        'og:description',
        'og:image:alt',
        'og:locale',
        'og:type',
        'twitter:title',
      ];
      expect(filled.filter((name) => !meta[name])).toEqual([]);
    }
    // The site's, and those of places, funds and rankings.
    expect(sizes.size).toBeGreaterThan(100);
  });

  it('is that of an article, with its days, and the picture of its fund', () => {
    const page = crawledSite().pages.get(
      `${BASE}zh/articles/2018-07-23-nanjing-public-chain-fund/`,
    );
    const meta = page ? metaOf(page) : {};
    expect(meta).toMatchObject({
      'og:type': 'article',
      'og:locale': 'zh_CN',
      'og:locale:alternate': 'en_GB',
      'og:image': `${ORIGIN}${BASE}cards/funds/nanjing-public-chain-fund.png`,
      'article:published_time': '2026-11-24',
    });
  });
});

describe('data for search engines', () => {
  it('parses on every page, and is left out where pages are', () => {
    for (const page of crawledSite().pages.values()) {
      const data = elements(page, 'script').filter(
        ({ properties }) => properties['type'] === 'application/ld+json',
      );
      const hidden = metaOf(page)['robots'] === 'noindex';
      expect({ path: page.path, data: data.length }).toEqual({
        path: page.path,
        data: hidden ? 0 : 1,
      });
      for (const script of data) {
        const { '@context': context, '@graph': graph } = JSON.parse(textIn(script)) as Record<
          string,
          unknown
        >;
        expect(context).toBe('https://schema.org');
        expect((graph as object[]).length).toBeGreaterThan(0);
      }
    }
  });
});

describe('what is at fixed addresses', () => {
  it('the sitemap: every indexable page once, with its languages and no day to come', () => {
    const urls = urlsOf(read('sitemap.xml'));
    const wanted = indexable().map(({ canonical }) => canonical);
    expect(urls.map(({ loc }) => loc).sort()).toEqual(wanted.sort());
    const dated = urls.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated.length).toBeGreaterThan(urls.length / 2);
    for (const { lastmod } of dated) expect(lastmod).toMatch(/^2026-\d\d-\d\d$/);
    const known = new Set(wanted);
    for (const { loc, alternates } of urls) {
      expect(Object.keys(alternates)).toEqual(['en', 'zh-Hans', 'x-default']);
      expect(Object.values(alternates).filter((href) => !known.has(href))).toEqual([]);
      expect(Object.values(alternates)).toContain(loc);
    }
  });

  it('texts for robots, people, finders of holes and language models', () => {
    expect(read('robots.txt')).toContain(`\nSitemap: ${ORIGIN}${BASE}sitemap.xml\n`);
    expect(read('humans.txt')).toContain(SETTINGS.CONTACT);
    const security = read('.well-known/security.txt').split('\n');
    expect(security[0]).toBe(`Contact: mailto:${SETTINGS.CONTACT}`);
    expect(security[1]).toMatch(/^Expires: 2027-\d\d-\d\dT00:00:00Z$/);
    expect(security).toContain(`Canonical: ${ORIGIN}${BASE}.well-known/security.txt`);
    const llms = read('llms.txt');
    expect(llms).toMatch(/^# City Chain Atlas\n\n> /);
    const links = [...llms.matchAll(/\]\((https:[^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((to) => !crawledSite().paths.has(new URL(to).pathname))).toEqual([]);
  });

  it('icons of every sort, and a manifest that names them', () => {
    const manifest = JSON.parse(read('site.webmanifest')) as { icons: { src: string }[] };
    const named = [
      ...manifest.icons.map(({ src }) => src),
      `${BASE}favicon.ico`,
      `${BASE}apple-touch-icon.png`,
    ];
    expect(named.filter((path) => !crawledSite().paths.has(path))).toEqual([]);
  });
});

describe('the Markdown of articles', () => {
  const alternateOf = (page: Page): string | undefined =>
    elements(page, 'link')
      .filter(({ properties }) => properties['type'] === 'text/markdown')
      .map(({ properties }) => String(properties['href']))[0];

  it('is named by every article’s page and by no other, and is there', () => {
    for (const page of indexable()) {
      const article = /\/articles\/\d{4}[^/]*\/$/.test(page.path);
      const alternate = alternateOf(page);
      expect({ path: page.path, alternate: alternate !== undefined }).toEqual({
        path: page.path,
        alternate: article,
      });
      if (alternate) expect(crawledSite().paths.has(alternate)).toBe(true);
    }
  });

  it('says what the page says, in the language that it is written in', () => {
    const name = 'articles/2018-07-23-nanjing-public-chain-fund.md';
    expect(read(name)).toMatch(/^# Nanjing and a Beijing alliance/);
    expect(read(name)).toContain('[10 billion yuan](');
    expect(read(`zh/${name}`)).toMatch(/^# 南京/);
    const written = listFiles(join(frozenSite().dir, 'zh/articles')).filter((file) =>
      file.endsWith('.md'),
    );
    // Those that somebody has written in Chinese, and no others.
    const translated = frozenLedger().articles.filter(
      ({ zh }) => zh && zh.body.tree.children.length > 0,
    );
    expect(written).toHaveLength(translated.length);
  });
});

describe('citing', () => {
  it('is offered on articles, funds and rankings, in four forms with one fingerprint', () => {
    for (const path of [
      'articles/2018-07-23-nanjing-public-chain-fund/',
      'funds/nanjing-public-chain-fund/',
      'rankings/cities/',
      'rankings/chains/2018/',
      'zh/rankings/ccid/2/',
    ]) {
      const page = crawledSite().pages.get(BASE + path);
      const forms = page
        ? elements(page, 'code')
            .filter(({ properties }) => String(properties['className']).includes('cite-text'))
            .map(textIn)
        : [];
      expect({ path, forms: forms.length }).toEqual({ path, forms: 4 });
      const hashes = new Set(forms.map((form) => /[0-9a-f]{64}/.exec(form)?.[0]));
      expect(hashes.size).toBe(1);
      for (const form of forms) expect(form).toContain(`${ORIGIN}${BASE}${path}`);
    }
  });

  it('gives the fingerprint that the documents for programs give', () => {
    const { content_hash: hash } = JSON.parse(
      read('api/v1/funds/nanjing-public-chain-fund.json'),
    ) as { content_hash: string };
    expect(read('funds/nanjing-public-chain-fund/index.html')).toContain(hash);
  });

  it('the version of the whole record stands on the page of open data alone', () => {
    const { record } = JSON.parse(read('api/v1/index.json')) as { record: string };
    const pages = [...crawledSite().pages.values()].filter(({ file }) =>
      read(file).includes(record),
    );
    expect(pages.map(({ path }) => path).sort()).toEqual([`${BASE}data/`, `${BASE}zh/data/`]);
  });
});

describe('a page', () => {
  it('does not change because another entry did, and pictures are the same in every build', async () => {
    const second = SMALL_RECORD['articles/2018/2018-07-23-river-fund.md']
      .replace('Nanjing announces a fund of 1 billion yuan', 'A park opens elsewhere')
      .replace('date: 2018-07-23', 'date: 2019-05-01')
      .replace('places: [nanjing]', 'places: [suzhou]')
      .replace('kind: fund', 'kind: park')
      .replace(/claims:[\s\S]*?sources:\n(?= {2}- id)/, 'sources:\n')
      .replace(
        /\[\[nanjing\]\][^[]*\[\[river-fund\]\][^[]*\[\[river-fund#amount\]\]\./,
        'A park opened in [[suzhou]].',
      )
      .replaceAll('2026-11-24', '2026-11-25');
    // Things have pictures of their own from their third event on.
    const river = SMALL_RECORD['articles/2018/2018-07-23-river-fund.md'];
    const known = {
      ...SMALL_RECORD,
      'articles/2018/2018-08-01-river-fund.md': river.replaceAll('2018-07-23', '2018-08-01'),
      'articles/2019/2019-06-01-river-fund.md': river.replaceAll('2018-07-23', '2019-06-01'),
    };
    const more = {
      ...known,
      'cities/suzhou.md': SMALL_RECORD['cities/nanjing.md']
        .replace('Nanjing, zh: 南京市', 'Suzhou, zh: 苏州市')
        .replace('320100', '320500')
        .replace('sub-provincial', 'prefecture-level'),
      'articles/2019/2019-05-01-park.md': second,
    };
    const [one, other] = [await buildSite({ content: known }), await buildSite({ content: more })];
    expect([one.code, other.code], one.stderr + other.stderr).toEqual([0, 0]);
    const bytes = (at: Built, path: string) => readFileSync(join(at.dir, path));
    for (const path of [
      'articles/2018-07-23-river-fund/index.html',
      'zh/articles/2018-07-23-river-fund/index.html',
      'articles/2018-07-23-river-fund.md',
      'funds/river-fund/index.html',
      'cards/atlas.png',
      'cards/cities/nanjing.png',
      'cards/funds/river-fund.png',
    ]) {
      expect(bytes(other, path).equals(bytes(one, path)), path).toBe(true);
    }
    // Without an address to write to, no promise that somebody reads.
    expect(existsSync(join(one.dir, '.well-known'))).toBe(false);
  });
});
