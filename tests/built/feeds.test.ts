import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/catalogue.ts';
import type { Thing } from '../../src/ledger/model.ts';
import { readRedirects } from '../../src/publish/hosting/redirects.ts';
import { thingPath } from '../../src/views/shared/context.ts';
import { FEEDPARSER, feedparser, newsboat, NEWSBOAT_IS_HERE } from '../harness/feed-clients.ts';
import { contentFaults, readFeed } from '../harness/feed-content.ts';
import { atomFaults, jsonFaults, opmlFaults, rssFaults } from '../harness/feed-rules.ts';
import { feedsOf } from '../harness/feeds.ts';
import { listFiles } from '../harness/files.ts';
import { serve, type Served } from '../harness/server.ts';
import { elementsOf, readXml } from '../harness/xml.ts';
import { frozenLedger } from '../harness/frozen-record.ts';
import { BASE, ORIGIN, frozenSite } from '../harness/frozen-site.ts';

/** Every feed and list of feeds on the disk, by its path below the base. */
let feeds: Map<string, string>;

/** Where earlier addresses lead. */
let redirects: Map<string, string>;

/** Every thing of the record, with the path of its page. */
const things: readonly (readonly [string, Thing])[] = (() => {
  const { places, funds, partners, chains } = frozenLedger();
  return [...places, ...funds, ...partners, ...chains].map(
    (thing) => [thingPath(thing), thing] as const,
  );
})();

/** The pages that the entries of a feed in RSS lead to. */
const urlsIn = (text: string): string[] =>
  [...text.matchAll(/<item>.*?<link>([^<]*)</gs)].map(([, url = '']) => url);

beforeAll(() => {
  const paths = listFiles(frozenSite().dir).filter((path) =>
    /(?:^|\/)(?:(?:rss|atom)(?:-\d+)?\.xml|feed(?:-\d+)?\.json|[^/]+\.opml)$/.test(path),
  );
  feeds = new Map(paths.map((path) => [path, readFileSync(join(frozenSite().dir, path), 'utf8')]));
  const moved = readRedirects(BASE, readFileSync(join(frozenSite().dir, '_redirects'), 'utf8'));
  redirects = new Map(moved.map(({ from, to }) => [from, to]));
});

const checkers: readonly (readonly [RegExp, (text: string) => string[]])[] = [
  [/\.opml$/, opmlFaults],
  [/\.json$/, jsonFaults],
  [/atom(?:-\d+)?\.xml$/, atomFaults],
  [/rss(?:-\d+)?\.xml$/, rssFaults],
];

/** What is amiss in any of many feeds, by their own rules. */
const faultsOf = (all: Map<string, string>): string[] =>
  [...all].flatMap(([path, text]) => {
    const check = checkers.find(([name]) => name.test(path))?.[1];
    return (check?.(text) ?? ['no rules']).map((fault) => `${path}: ${fault}`);
  });

/** The ids of a page, read off its text: parsing a thousand pages would take half a minute. */
const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));

/** The feeds that a page's head names, in order. */
function named(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) => {
    const [, type = ''] = / type="([^"]*)"/.exec(tag) ?? [];
    const [, href = ''] = / href="([^"]*)"/.exec(tag) ?? [];
    return tag.includes('rel="alternate"') && /rss|atom|feed/.test(type) ? [`${type} ${href}`] : [];
  });
}

describe('every feed of the built site', () => {
  test('is there, for each kind and topic and whatever has three events, in both languages', () => {
    const pages = [
      ...things.flatMap(([page, { articles }]) => (articles.length > 2 ? [page] : [])),
      ...listFiles(frozenSite().dir)
        .filter((path) => /^(?:kinds|topics)\/[^/]+\/index\.html$/.test(path))
        .map((path) => path.replace('index.html', '')),
      'changes/',
      '',
    ];
    const missing = pages.flatMap((page) =>
      ['', 'zh/'].map((lang) => `${lang}${page}rss.xml`).filter((path) => !feeds.has(path)),
    );
    expect(missing).toEqual([]);
    expect(pages.length).toBeGreaterThan(150);
  });

  test('tells what is new of things that have none of their own, and is led to from where theirs was', () => {
    const without = things.filter(([, { articles }]) => articles.length < 3);
    expect(without.length).toBeGreaterThan(200);
    for (const [page, { articles }] of without)
      for (const lang of ['', 'zh/']) {
        const own = `${lang}${page}rss.xml`;
        expect(feeds.has(own), own).toBe(false);
        const nearest = redirects.get(own) ?? '';
        const told = [...feeds]
          .filter(([path]) => path.replace(/-\d+\.xml$/, '.xml') === nearest)
          .flatMap(([, text]) => urlsIn(text));
        expect(told.length, `${own} to ${nearest}`).toBeGreaterThan(1);
        expect(told).toEqual(
          expect.arrayContaining(
            articles.map(({ id }) => `${ORIGIN}${BASE}${lang}articles/${id}/`),
          ),
        );
        const html = readFileSync(join(frozenSite().dir, lang, page, 'index.html'), 'utf8');
        const [follow = ''] = /<p class="follow">.*?<\/p>/s.exec(html) ?? [];
        expect(follow, own).toContain(`href="${BASE}${nearest}"`);
        expect(follow).toContain(messages(lang === '' ? 'en' : 'zh').feeds.follow.none);
      }
  });

  test('keeps the rules of its format', () => {
    expect(faultsOf(feeds)).toEqual([]);
  });

  test('has no relative address, nothing that runs or styles, no class, and stays on this site', () => {
    const faults = [...feeds]
      .filter(([path]) => !path.endsWith('.opml'))
      .flatMap(([path, text]) =>
        readFeed(text).flatMap(({ html, id, url }) => [
          ...contentFaults(html).map((fault) => `${path} ${id}: ${fault}`),
          ...(url.startsWith(`${ORIGIN}${BASE}`) ? [] : [`${path} ${id}: leads to ${url}`]),
          ...[...html.matchAll(/https:\/\/atlas\.example(?!\/atlas\/)\S*/g)].map(
            ([address]) => `${path} ${id}: ${address}`,
          ),
        ]),
      );
    expect(faults).toEqual([]);
  });

  test('leads only to pages and anchors that are there', () => {
    const own = `${ORIGIN}${BASE}`;
    const links = new Set(
      [...feeds.values()].flatMap((text) =>
        [...text.matchAll(/(?:href|htmlUrl)=\\?"(https:\/\/atlas\.example\/[^"\\]*)/g)].map(
          ([, link = '']) => link,
        ),
      ),
    );
    const toPages = [...links].filter((link) => !/\.(?:xml|json|svg)$/.test(link));
    const anchors = new Map<string, Set<string>>();
    const dead = toPages.filter((link) => {
      const [page = '', hash = ''] = link.split('#');
      const file = join(frozenSite().dir, page.slice(own.length), 'index.html');
      if (!link.startsWith(own) || !existsSync(file)) return true;
      const ids = anchors.get(page) ?? idsIn(readFileSync(file, 'utf8'));
      anchors.set(page, ids);
      return hash !== '' && !ids.has(hash);
    });
    expect(dead).toEqual([]);
    expect(toPages.length).toBeGreaterThan(1000);
  });

  test('tells every article of the record, in the parts of the site’s feed', () => {
    const told = new Set(
      [...feeds]
        .filter(([path]) => /^atom(?:-\d+)?\.xml$/.test(path))
        .flatMap(([, text]) => readFeed(text).map(({ url }) => url)),
    );
    expect(told).toEqual(
      new Set(frozenLedger().articles.map(({ id }) => `${ORIGIN}${BASE}articles/${id}/`)),
    );
    // The newest fifty, and older ones that were corrected since.
    const corrected = frozenLedger().articles.filter(({ facts }) => facts.changes.length > 0);
    const { length } = readFeed(feeds.get('rss.xml') ?? '');
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(50 + corrected.length);
  });

  test('carries its style sheet, which is there', () => {
    const { instructions } = readXml(feeds.get('zh/atom.xml') ?? '');
    expect(instructions).toEqual([
      { target: 'xml-stylesheet', body: `type="text/css" href="${BASE}feed.css"` },
    ]);
    expect(readFileSync(join(frozenSite().dir, 'feed.css'), 'utf8')).toContain('@namespace atom');
  });

  test('is on the list of all of them', () => {
    const outlines = (lang: string) => {
      const { root } = readXml(feeds.get(`${lang}feeds/atlas.opml`) ?? '');
      const groups = elementsOf(root, 'body').flatMap((body) => elementsOf(body));
      return groups.flatMap((group) => elementsOf(group).map(({ attributes }) => attributes));
    };
    for (const lang of ['', 'zh/']) {
      const current = [...feeds.keys()].filter((path) =>
        lang === '' ? /^(?!zh\/).*rss\.xml$|^rss\.xml$/.test(path) : /^zh\/.*rss\.xml$/.test(path),
      );
      expect(new Set(outlines(lang).map(({ xmlUrl }) => xmlUrl))).toEqual(
        new Set(current.map((path) => `${ORIGIN}${BASE}${path}`)),
      );
    }
  });
});

test('every feed of a site at the root of its host keeps the rules too', async () => {
  const atRoot = await feedsOf(frozenLedger(), { origin: ORIGIN, base: '/' });
  expect([...atRoot.keys()].sort()).toEqual([...feeds.keys()].sort());
  expect(faultsOf(atRoot)).toEqual([]);
  expect([...atRoot.values()].filter((text) => text.includes('atlas.example/atlas'))).toEqual([]);
});

test('a page names its own feed, or the nearest, and the site’s, no more', () => {
  const own = (lang: string) => [
    `application/rss+xml ${BASE}${lang}rss.xml`,
    `application/atom+xml ${BASE}${lang}atom.xml`,
    `application/feed+json ${BASE}${lang}feed.json`,
  ];
  const pages = listFiles(frozenSite().dir).filter((path) => path.endsWith('index.html'));
  const wrong = pages.filter((path) => {
    const page = path.replace('index.html', '');
    const lang = page.startsWith('zh/') ? 'zh/' : '';
    const feed = redirects.get(`${page}rss.xml`) ?? `${page}rss.xml`;
    const isMoved = redirects.has(page);
    const isPages = feeds.has(feed) && feed !== `${lang}rss.xml` && !isMoved;
    const expected = [...(isPages ? [`application/rss+xml ${BASE}${feed}`] : []), ...own(lang)];
    return (
      named(readFileSync(join(frozenSite().dir, path), 'utf8')).join('\n') !== expected.join('\n')
    );
  });
  expect(wrong).toEqual([]);
  expect(pages.length).toBeGreaterThan(1000);
});

describe('real clients', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(frozenSite().dir, BASE);
  });
  afterAll(() => served.close());

  test.skipIf(!FEEDPARSER)(
    'feedparser of Python finds nothing wrong with any of them, and reads what stands in them',
    () => {
      const paths = [...feeds.keys()].filter((path) => path.endsWith('.xml'));
      const read = feedparser(paths.map((path) => join(frozenSite().dir, path)));
      expect(read.flatMap(({ bozo }, at) => (bozo ? [`${paths[at]}: ${bozo}`] : []))).toEqual([]);
      for (const [at, path] of paths.entries()) {
        const entries = readFeed(feeds.get(path) ?? '');
        expect(
          read[at]?.entries.map(({ id, link, title }) => ({ id, link, title })),
          path,
        ).toEqual(entries.map(({ id, title, url }) => ({ id, link: url, title })));
      }
    },
  );

  // One at a time: newsboat keeps an entry under its id, so that two feeds that hold it share it.
  test
    .skipIf(!NEWSBOAT_IS_HERE)
    .for([
      ...['rss.xml', 'atom.xml', 'zh/rss.xml', 'zh/atom.xml', 'atom-1.xml', 'changes/rss.xml'],
      ...['cities/nanjing/rss.xml', 'funds/nanjing-public-chain-fund/rss.xml'],
    ])('newsboat of Debian fetches /%s and holds every entry of it', async (path) => {
    const { entries: held } = await newsboat(`${served.home}${path}`);
    const entries = readFeed(feeds.get(path) ?? '');
    expect(new Set(held.map(({ id, link, title }) => `${id} ${link} ${title}`))).toEqual(
      new Set(entries.map(({ id, title, url }) => `${id} ${url} ${title}`)),
    );
    expect(held.every(({ content }) => content.length > 100)).toBe(true);
  });
});
