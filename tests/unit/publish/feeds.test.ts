import { describe, expect, test } from 'vitest';
import { archivesOf, feedView } from '../../../src/views/feeds/channel.ts';
import { channels } from '../../../src/views/feeds/channels.ts';
import { contentFaults, plainText, readFeed } from '../../harness/feed-content.ts';
import {
  ATOM,
  atomFaults,
  HISTORY,
  jsonFaults,
  opmlFaults,
  rssFaults,
} from '../../harness/feed-rules.ts';
import { feedsOf, SITE, soundLedger } from '../../harness/feeds.ts';
import type { Files } from '../../harness/files.ts';
import { SMALL_RECORD } from '../../harness/record.ts';
import { elementsOf, readXml } from '../../harness/xml.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const ID = 'tag:citychainatlas.example,2026:articles/2018-07-23-river-fund';

/** The small record, its article with other keys. */
const withArticle = (change: (text: string) => string, path: string = ARTICLE): Files => {
  const { [ARTICLE]: article, ...rest } = SMALL_RECORD;
  return { ...rest, [path]: change(article) };
};

const corrected = (changes: string): Files =>
  withArticle((text) =>
    text.replace('added: 2026-11-24\n', `added: 2026-11-24\nchanges:\n${changes}`),
  );

const CORRECTION = `  - date: 2026-11-25
    what: The amount was ten times too large
    from: 10 billion CNY
    to: 1 billion CNY
    sources: [gazette]
`;

const feed = async (files: Files, path: string, site = SITE): Promise<string> => {
  const text = (await feedsOf(soundLedger(files), site)).get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};

describe('an entry', () => {
  test('tells the facts, the prose, the claims and the sources, every address whole', async () => {
    const [entry] = readFeed(await feed(SMALL_RECORD, 'rss.xml'));
    expect(entry).toMatchInlineSnapshot(`
      {
        "html": "<div><ul><li><strong>Date</strong>: 23 July 2018</li><li><strong>Kind</strong>: <a href="https://example.org/atlas/kinds/fund/">Fund</a></li><li><strong>Place</strong>: <a href="https://example.org/atlas/cities/nanjing/">Nanjing <span lang="zh-Hans">南京市</span></a></li><li><strong>Claimed</strong>: 1 billion CNY, announced for <a href="https://example.org/atlas/funds/river-fund/">River Fund</a></li></ul><div><p><a href="https://example.org/atlas/cities/nanjing/">Nanjing</a> announced the <a href="https://example.org/atlas/funds/river-fund/">River Fund</a> of <a href="https://example.org/atlas/articles/2018-07-23-river-fund/#claim-river-fund">1 billion yuan</a>.<sup><a href="https://example.org/atlas/articles/2018-07-23-river-fund/#source-gazette">[1]</a></sup></p></div><h3>Claims</h3><ul><li><a href="https://example.org/atlas/funds/river-fund/">River Fund</a>: <strong>1 billion CNY, announced</strong>, 23 July 2018 (<a href="https://example.org/atlas/articles/2018-07-23-river-fund/#source-gazette">[1] The Gazette</a>)</li></ul><h3>Who took part</h3><ul><li><a href="https://example.org/atlas/partners/river-capital/">River Capital</a>: manager</li></ul><h3>Sources</h3><ol><li><a href="https://example.org/a-fund-by-the-river">A fund by the river</a>, The Gazette, 23 July 2018, report, trade press</li></ol><p><a href="https://example.org/atlas/articles/2018-07-23-river-fund/">This entry in the Atlas, with its permanent address</a></p></div>",
        "id": "tag:citychainatlas.example,2026:articles/2018-07-23-river-fund",
        "published": "2026-11-24",
        "summary": "23 July 2018, Nanjing, Fund, 1 billion CNY, announced. Nanjing announced the River Fund of 1 billion yuan.",
        "title": "Nanjing announces a fund of 1 billion yuan",
        "updated": "2026-11-24",
        "url": "https://example.org/atlas/articles/2018-07-23-river-fund/",
      }
    `);
  });

  test('is told in Chinese to readers of the Chinese edition, English marked as such', async () => {
    const [entry] = readFeed(await feed(SMALL_RECORD, 'zh/rss.xml'));
    expect(entry?.id).toBe('tag:citychainatlas.example,2026:zh/articles/2018-07-23-river-fund');
    expect(plainText(entry?.html ?? '')).toContain('所称金额：10亿元，宣布，江河基金');
    expect(entry?.html).toContain('<div lang="en"><p>');
  });

  test('is the same in every format', async () => {
    const feeds = await feedsOf(soundLedger(SMALL_RECORD));
    const [rss, atom, json] = ['rss.xml', 'atom.xml', 'feed.json'].map((path) =>
      readFeed(feeds.get(path) ?? '').map(({ html, ...entry }) => ({
        ...entry,
        html: plainText(html),
      })),
    );
    expect(rss).toHaveLength(1);
    expect(atom).toEqual(rss);
    expect(json?.map(({ id, title, url }) => ({ id, title, url }))).toEqual(
      rss?.map(({ id, title, url }) => ({ id, title, url })),
    );
  });
});

describe('ids', () => {
  const idsOf = async (files: Files, site = SITE) =>
    [...(await feedsOf(soundLedger(files), site))]
      .filter(([path]) => path.endsWith('rss.xml'))
      .flatMap(([, text]) => readFeed(text).map(({ id }) => id));

  test('outlive a change of title, path and domain', async () => {
    const before = await idsOf(SMALL_RECORD);
    const renamed = withArticle(
      (text) =>
        text
          .replace('Nanjing announces a fund of 1 billion yuan', 'A quite other title')
          .replace('added:', 'formerly: [2018-07-23-river-fund]\nadded:'),
      'articles/2018/2018-07-23-a-new-name.md',
    );
    const after = await idsOf(renamed, { origin: 'https://elsewhere.example', base: '/' });
    expect(new Set(after)).toEqual(new Set(before));
    expect(before).toContain(ID);
  });

  test('and the feed of a thing that is renamed goes on at its old address', async () => {
    const { 'partners/river-capital.md': partner, ...rest } = many(3);
    const renamed: Files = {
      ...Object.fromEntries(
        Object.entries(rest).map(([path, text]) => [
          path,
          String(text).replace('id: river-capital', 'id: river-group'),
        ]),
      ),
      'partners/river-group.md': String(partner).replace(
        'added:',
        'formerly: [river-capital]\nadded:',
      ),
      'funds/river-fund.md': String(rest['funds/river-fund.md']).replace(
        '[river-capital]',
        '[river-group]',
      ),
    };
    const feeds = await feedsOf(soundLedger(renamed));
    const old = feeds.get('partners/river-capital/rss.xml') ?? '';
    expect(readFeed(old)).toHaveLength(3);
    expect(old).toBe(feeds.get('partners/river-group/rss.xml'));
    expect(old).toContain('href="https://example.org/atlas/partners/river-group/rss.xml"');
  });

  test('stay as they are when an entry is corrected: it is renewed, not announced again', async () => {
    const [before] = readFeed(await feed(SMALL_RECORD, 'atom.xml'));
    const after = readFeed(await feed(corrected(CORRECTION), 'atom.xml'));
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ id: ID, published: '2026-11-24', updated: '2026-11-25' });
    expect(before).toMatchObject({ id: ID, published: '2026-11-24', updated: '2026-11-24' });
    expect(plainText(after[0]?.html ?? '')).toContain(
      '25 November 2026: The amount was ten times too large from “10 billion CNY” to “1 billion CNY” ([1] The Gazette)',
    );
    const [inRss] = readFeed(await feed(corrected(CORRECTION), 'rss.xml'));
    expect(inRss).toMatchObject({ id: ID, published: '2026-11-24', updated: '2026-11-25' });
  });
});

/** A record of so many articles, one a day of the record from 2024 on, the oldest first. */
function many(count: number, changed: Readonly<Record<number, string>> = {}): Files {
  const { [ARTICLE]: article, ...rest } = SMALL_RECORD;
  const days = Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const articles = days.map((day, at) => {
    const changes = changed[at] ? `\nchanges: [{date: ${changed[at]}, what: Fixed}]` : '';
    const text = article
      .replace('2018-07-23', day)
      .replace('a fund of 1 billion yuan', `its fund, number ${at}`)
      // A reconciled figure follows the record, wherever it stands.
      .replace('[[river-fund#size]]', '1 billion yuan')
      .replace(/added: .*/, `added: ${day}${changes}`);
    return [`articles/${day.slice(0, 4)}/${day}-river-fund.md`, text];
  });
  return { ...rest, ...(Object.fromEntries(articles) as Files) };
}

/** Events of the small record that came in on one day and happened on others. */
function sameDay(dates: readonly string[]): Files {
  const { [ARTICLE]: text, ...rest } = SMALL_RECORD;
  const articles = dates.map((date) => [
    `articles/${date.slice(0, 4)}/${date}-river-fund.md`,
    text.replace('date: 2018-07-23', `date: ${date}`),
  ]);
  return { ...rest, ...(Object.fromEntries(articles) as Files) };
}

describe('older parts', () => {
  const numbersIn = (text: string) =>
    readFeed(text).map(({ title }) => Number(/number (\d+)/.exec(title)?.[1]));
  const down = (from: number, to: number) =>
    Array.from({ length: from - to + 1 }, (_, at) => from - at);
  const relations = (text: string): Record<string, unknown> => {
    const { root } = readXml(text);
    const parent = root.name === 'rss' ? elementsOf(root)[0] : root;
    const links = parent ? elementsOf(parent, `${ATOM}link`) : [];
    return {
      archive: parent ? elementsOf(parent, `${HISTORY}archive`).length > 0 : undefined,
      ...Object.fromEntries(
        links.map(({ attributes }) => [attributes['rel'] ?? '', attributes['href'] ?? '']),
      ),
    };
  };

  test('hold what the newest fifty do not, each linked to the one before', async () => {
    const feeds = await feedsOf(soundLedger(many(120)));
    expect(numbersIn(feeds.get('rss.xml') ?? '')).toEqual(down(119, 70));
    expect(numbersIn(feeds.get('rss-3.xml') ?? '')).toEqual(down(74, 50));
    expect(numbersIn(feeds.get('rss-2.xml') ?? '')).toEqual(down(49, 25));
    expect(numbersIn(feeds.get('rss-1.xml') ?? '')).toEqual(down(24, 0));
    expect([...feeds.keys()].filter((path) => path.startsWith('rss'))).toHaveLength(4);
    expect(['atom.xml', 'atom-3.xml', 'atom-1.xml'].map((path) => relations(feeds.get(path) ?? '')))
      .toMatchInlineSnapshot(`
      [
        {
          "alternate": "https://example.org/atlas/",
          "archive": false,
          "prev-archive": "https://example.org/atlas/atom-3.xml",
          "self": "https://example.org/atlas/atom.xml",
        },
        {
          "alternate": "https://example.org/atlas/",
          "archive": true,
          "current": "https://example.org/atlas/atom.xml",
          "prev-archive": "https://example.org/atlas/atom-2.xml",
          "self": "https://example.org/atlas/atom-3.xml",
        },
        {
          "alternate": "https://example.org/atlas/",
          "archive": true,
          "current": "https://example.org/atlas/atom.xml",
          "self": "https://example.org/atlas/atom-1.xml",
        },
      ]
    `);
    for (const [path, text] of feeds) {
      if (path.endsWith('.xml') && !path.includes('atom')) expect(rssFaults(text)).toEqual([]);
      if (path.includes('atom') && path.endsWith('.xml')) expect(atomFaults(text)).toEqual([]);
      if (path.endsWith('.json')) expect(jsonFaults(text)).toEqual([]);
    }
  });

  test('tell the whole text in the feed of the site, and in short in those of pages', async () => {
    const feeds = await feedsOf(soundLedger(many(120)));
    const [whole] = readFeed(feeds.get('rss-1.xml') ?? '');
    const [brief] = readFeed(feeds.get('cities/nanjing/rss-1.xml') ?? '');
    expect(whole?.html).toContain('<h3>Sources</h3>');
    expect(brief).toEqual({ ...whole, html: '' });
  });

  test('hold a hundred each after those that were published with 25', () => {
    const context = { ledger: soundLedger(many(150)), site: SITE, lang: 'en' } as const;
    const [nanjing] = channels(context)
      .cities.map((channel) => channel())
      .filter(({ page }) => page === 'cities/nanjing/');
    if (!nanjing) throw new Error('no feed of Nanjing');
    const numbers = (part?: number) =>
      feedView(context, nanjing, 'rss', part).entries.map(({ title }) =>
        Number(/number (\d+)/.exec(title)?.[1]),
      );
    expect(archivesOf(nanjing)).toBe(2);
    expect(numbers(1)).toEqual(down(24, 0));
    expect(numbers(2)).toEqual(down(124, 25));
    expect(numbers()).toEqual(down(149, 100));
    expect(feedView(context, nanjing, 'rss').previous).toMatch(/\/cities\/nanjing\/rss-2\.xml$/);
  });

  test('never change when something new comes in', async () => {
    const before = await feedsOf(soundLedger(many(120)));
    const after = await feedsOf(soundLedger(many(160)));
    const older = [...before].filter(([path]) => /-\d+\.(?:xml|json)$/.test(path));
    expect(older.map(([path]) => path)).toEqual(
      expect.arrayContaining(['zh/cities/nanjing/rss-1.xml', 'zh/kinds/fund/rss-2.xml']),
    );
    expect(older.filter(([path, text]) => after.get(path) !== text).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('never change when an older event comes in on the day of the newest', async () => {
    const record = many(135);
    const late = '2018-07-23';
    const day = '2024-05-14';
    const text = String(record[`articles/2024/${day}-river-fund.md`]).replace(day, late);
    expect(text).toContain(`added: ${day}`);
    const before = await feedsOf(soundLedger(record));
    const after = await feedsOf(
      soundLedger({ ...record, [`articles/2018/${late}-river-fund.md`]: text }),
    );
    const closed = [...before].filter(([path]) => /^(?:rss|atom|feed)-\d+/.test(path));
    expect(closed).toHaveLength(12);
    expect(closed.filter(([path, part]) => after.get(path) !== part)).toEqual([]);
    expect(numbersIn(after.get('rss.xml') ?? '').slice(0, 3)).toEqual([134, 134, 133]);
  });

  test('of JSON Feed follow one another, each with the whole text', async () => {
    const feeds = await feedsOf(soundLedger(many(100)));
    const parts = ['feed.json', 'feed-2.json', 'feed-1.json'].map((path) => {
      const text = feeds.get(path) ?? '';
      expect(jsonFaults(text)).toEqual([]);
      return JSON.parse(text) as { next_url?: string; items: Record<string, unknown>[] };
    });
    expect(parts.map(({ items, next_url }) => [items.length, next_url])).toEqual([
      [50, 'https://example.org/atlas/feed-2.json'],
      [25, 'https://example.org/atlas/feed-1.json'],
      [25, undefined],
    ]);
    expect(parts.flatMap(({ items }) => items.map(({ url }) => url))).toHaveLength(100);
    for (const { items } of parts)
      for (const item of items) {
        expect(item).not.toHaveProperty('content_text');
        expect(item['content_html']).toContain('<h3>Sources</h3>');
      }
  });

  test('of one day are told apart by when things happened, in every format', async () => {
    const feeds = await feedsOf(soundLedger(sameDay(['2018-07', '2019-03-01', '2018-07-23'])));
    const instants = ['rss.xml', 'atom.xml', 'feed.json'].map((path) =>
      [
        ...(feeds.get(path) ?? '').matchAll(
          /(?:<pubDate>|<published>|"date_published": ")([^<"]*)/g,
        ),
      ].map(([, text = '']) => new Date(text).toISOString()),
    );
    expect(instants[0]).toHaveLength(3);
    expect(instants[1]).toEqual(instants[0]);
    expect(instants[2]).toEqual(instants[0]);
    expect(new Set(instants[0]).size).toBe(3);
    expect(instants[0]?.toSorted().reverse()).toEqual(instants[0]);
    expect(new Set(instants[0]?.map((text) => text.slice(0, 10)))).toEqual(new Set(['2026-11-24']));
  });

  test('name the day of the event among their categories', async () => {
    const feeds = await feedsOf(soundLedger(sameDay(['2018-07', '2019-03-01'])));
    expect(feeds.get('rss.xml')).toContain('<category>2018-07</category>');
    expect(feeds.get('atom.xml')).toContain('term="2019-03-01"');
    expect(
      (JSON.parse(feeds.get('feed.json') ?? '{}') as { items: { tags: string[] }[] }).items.map(
        ({ tags }) => tags.at(-1),
      ),
    ).toEqual(['2019-03-01', '2018-07']);
  });

  test.for([1, 49, 50, 51, 100, 101])('of %i entries leave none out', async (count) => {
    const feeds = await feedsOf(soundLedger(many(count)));
    const parts = [...feeds].filter(([path]) => /^atom(?:-\d+)?\.xml$/.test(path));
    const numbers = new Set(parts.flatMap(([, text]) => numbersIn(text)));
    expect(numbers).toEqual(new Set(down(count - 1, 0)));
    expect(parts).toHaveLength(1 + Math.max(0, Math.ceil((count - 50) / 25)));
  });

  test('an old entry that is corrected stands in the newest part too, until fifty newer ones have come', async () => {
    const feeds = await feedsOf(soundLedger(many(120, { 3: '2024-04-20', 5: '2024-01-20' })));
    const entries = readFeed(feeds.get('atom.xml') ?? '');
    expect(entries).toHaveLength(51);
    expect(entries.at(-1)).toMatchObject({ published: '2024-01-04', updated: '2024-04-20' });
    expect(atomFaults(feeds.get('atom.xml') ?? '')).toEqual([]);
  });
});

describe('what changed', () => {
  const files = {
    ...corrected(
      `${CORRECTION}  - {date: 2026-11-25, what: A partner was taken for another, from: River Bank}\n`,
    ),
    'chains/eos.md': '---\nnames: {en: EOS}\nadded: 2026-11-26\n---\n',
  };
  const changes = async (path = 'changes/rss.xml') => readFeed(await feed(files, path));

  test('is told newest first, each with a permanent id: what came in, was corrected, was retracted', async () => {
    const told = await changes();
    expect(told.map(({ id, title, updated }) => `${updated} ${title} <${id}>`))
      .toMatchInlineSnapshot(`
      [
        "2026-11-26 Added: EOS <tag:citychainatlas.example,2026:chains/eos/added>",
        "2026-11-25 Retracted: Nanjing announces a fund of 1 billion yuan <tag:citychainatlas.example,2026:articles/2018-07-23-river-fund/changed/2026-11-25-2>",
        "2026-11-25 Corrected: Nanjing announces a fund of 1 billion yuan <tag:citychainatlas.example,2026:articles/2018-07-23-river-fund/changed/2026-11-25>",
        "2026-11-24 Added: River Capital <tag:citychainatlas.example,2026:partners/river-capital/added>",
        "2026-11-24 Added: River Fund <tag:citychainatlas.example,2026:funds/river-fund/added>",
        "2026-11-24 Added: Nanjing <tag:citychainatlas.example,2026:cities/nanjing/added>",
        "2026-11-24 Added: Jiangsu <tag:citychainatlas.example,2026:cities/jiangsu/added>",
        "2026-11-24 Added: Nanjing announces a fund of 1 billion yuan <tag:citychainatlas.example,2026:articles/2018-07-23-river-fund/added>",
      ]
    `);
  });

  test('says what stood there before and what does now, and on whose word', async () => {
    const correction = (await changes()).find(({ title }) => title.startsWith('Corrected'));
    expect(correction?.html).toMatchInlineSnapshot(
      `"<div><p>25 November 2026: The amount was ten times too large</p><ul><li><strong>Before</strong>: 10 billion CNY</li><li><strong>Now</strong>: 1 billion CNY</li></ul><h3>Sources</h3><ul><li><a href="https://example.org/a-fund-by-the-river">A fund by the river</a>, The Gazette</li></ul><p><a href="https://example.org/atlas/articles/2018-07-23-river-fund/">This entry in the Atlas, with its permanent address</a></p></div>"`,
    );
    const retraction = (await changes()).find(({ title }) => title.startsWith('Retracted'));
    expect(plainText(retraction?.html ?? '')).toContain('Before: River Bank');
    expect(plainText(retraction?.html ?? '')).not.toContain('Now:');
  });

  test('is sound in both languages', async () => {
    const feeds = await feedsOf(soundLedger(files));
    expect(rssFaults(feeds.get('changes/rss.xml') ?? '')).toEqual([]);
    expect(rssFaults(feeds.get('zh/changes/rss.xml') ?? '')).toEqual([]);
  });
});

describe('every feed of a small record', () => {
  test('is there in both languages, and sound', async () => {
    const feeds = await feedsOf(soundLedger(many(3)));
    const own = [
      'cities/nanjing/',
      'cities/jiangsu/',
      'funds/river-fund/',
      'partners/river-capital/',
      'kinds/fund/',
      'kinds/summit/',
    ];
    for (const lang of ['', 'zh/']) {
      for (const page of own) expect(feeds.has(`${lang}${page}rss.xml`), page).toBe(true);
      for (const name of ['rss.xml', 'atom.xml', 'feed.json', 'feeds/atlas.opml']) {
        expect(feeds.has(lang + name), name).toBe(true);
      }
    }
    for (const [path, text] of feeds) {
      const faults = path.endsWith('.opml')
        ? opmlFaults(text)
        : path.endsWith('.json')
          ? jsonFaults(text)
          : path.endsWith('atom.xml')
            ? atomFaults(text)
            : rssFaults(text);
      expect(faults, path).toEqual([]);
      if (!path.endsWith('.opml')) {
        expect(
          readFeed(text).flatMap(({ html }) => contentFaults(html)),
          path,
        ).toEqual([]);
      }
    }
  });

  test('is of a thing from its third event on', async () => {
    const [two, three] = await Promise.all(
      [many(2), many(3)].map(async (files) => {
        const paths = [...(await feedsOf(soundLedger(files))).keys()];
        return paths.filter((path) => /(?:cities|funds|partners)\/[^/]+\//.test(path));
      }),
    );
    expect(two).toEqual([]);
    expect(three).toEqual(
      expect.arrayContaining(['funds/river-fund/rss.xml', 'zh/cities/nanjing/rss.xml']),
    );
  });

  test('a feed without entries is sound, and of the day that its page came in', async () => {
    const text = await feed(SMALL_RECORD, 'kinds/summit/rss.xml');
    expect(readFeed(text)).toEqual([]);
    expect(rssFaults(text)).toEqual([]);
    expect(text).toContain('<lastBuildDate>Tue, 24 Nov 2026 00:00:00 GMT</lastBuildDate>');
  });
});
