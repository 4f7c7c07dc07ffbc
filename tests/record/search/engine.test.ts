import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FACETS_PATH,
  namesPath,
  PAGES_PATH,
  SCRIPTS,
  THINGS_PATH,
} from '../../../src/search/format.ts';
import { cleanQuery } from '../../../src/search/query.ts';
import { searchRecords } from '../../harness/search-records.ts';
import { cpuTime } from '../../harness/cpu-time.ts';
import { frozenLedger } from '../../harness/frozen-record.ts';
import { frozenSearch } from '../../harness/frozen-search.ts';

const { columns, engine, facets, files, find, search: found, things } = frozenSearch();

describe('the order of what is found', () => {
  it('is the thing itself, its fund, then articles', async () => {
    const hits = await find('Nanjing');
    expect(hits.slice(0, 2)).toEqual(['nanjing', 'nanjing-public-chain-fund']);
    const article = hits.indexOf('2018-07-23-nanjing-public-chain-fund');
    expect(article).toBeGreaterThan(1);
    expect(article).toBeLessThan(hits.indexOf('2018-12-07-local-funds-tally'));
  });

  it('is the same in either script, and by pinyin, initials and alias the same thing comes first', async () => {
    expect(await find('區塊鏈')).toEqual(await find('区块链'));
    for (const query of ['南京', '南京市', 'nán jīng', 'nanjing', 'NANJING', 'nj', 'Nanjng']) {
      expect((await find(query)).slice(0, 2), query).toEqual([
        'nanjing',
        'nanjing-public-chain-fund',
      ]);
    }
  });

  it('is the same for a name in traditional characters and the simplified one that is shown', async () => {
    const [first] = await find('香港特別行政區');
    expect(first).toBe('hong-kong');
    expect(await find('香港特别行政区')).toEqual(await find('香港特別行政區'));
    const shown = things.find(({ id }) => id === first);
    expect(shown).toMatchObject({ zh: '香港特别行政区', original: '香港特別行政區' });
  });

  it('puts the newer first where two are worth the same', async () => {
    const { hits } = await found('10 billion');
    const { types, dates } = engine.pages;
    for (let at = 1; at < hits.length; at += 1) {
      const [a, b] = [hits[at - 1], hits[at]];
      if (!a || !b || a.score !== b.score || types[a.page] !== types[b.page]) continue;
      expect(dates[a.page]).toBeGreaterThanOrEqual(dates[b.page] ?? 0);
    }
  });

  it('holds every word; only where no page does, the most of them, and says so', async () => {
    expect((await found('token economy')).partly).toBe(false);
    const some = await found('token economy zzyzx');
    expect(some.partly).toBe(true);
    expect((await find('token economy zzyzx'))[0]).toBe((await find('token economy'))[0]);
  });

  it('finds nothing for what is not there, and then suggests the nearest names', async () => {
    expect(await find('qqqqqqqq')).toEqual([]);
    const [near] = engine.names.suggest('Nanjingg Universty', 1);
    expect(things[near ?? -1]?.id).toBe('nanjing-university');
    expect(engine.names.suggest('qqqqqqqq', 3)).toEqual([]);
  });
});

describe('full-width forms', () => {
  it.each([
    ['１００亿', '100亿'],
    ['ＢＳＮ', 'BSN'],
    ['￥１００亿', '¥100亿'],
    ['１．４８ billion', '1.48 billion'],
  ])('%s finds what %s finds, in the same order', async (wide, plain) => {
    expect(await find(wide)).toEqual(await find(plain));
    expect((await find(plain)).length).toBeGreaterThan(0);
  });
});

describe('quotes and a minus', () => {
  const textsOf = async (query: string): Promise<string[]> => {
    const { hits } = await found(query);
    const texts = await Promise.all(hits.map(({ page }) => engine.text(page)));
    return texts.map((text) => JSON.stringify(text).toLowerCase());
  };

  it.each(['"token economy"', '“token economy”', '＂token economy＂', '「通证经济」'])(
    '%s is found as it stands only',
    async (query) => {
      const texts = await textsOf(query);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toMatch(/token economy|通证经济/);
      expect(await find('"economy token"')).toEqual([]);
    },
  );

  it('narrow what is found', async () => {
    const [all, quoted] = await Promise.all([find('investment fund'), find('"investment fund"')]);
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.length).toBeLessThan(all.length);
    // A word in quotes is not taken for another.
    expect(await find('"Nanjng"')).toEqual([]);
  });

  it.each(['Nanjing -fund', 'Nanjing －fund', 'nanjing −"fund"'])('%s', async (query) => {
    const [all, less] = await Promise.all([find('Nanjing'), find(query)]);
    expect(less.length).toBeGreaterThan(0);
    expect(less.length).toBeLessThan(all.length);
    expect(less).not.toContain('nanjing-public-chain-fund');
    for (const id of less) expect(all).toContain(id);
  });

  it('work in Chinese, and a hyphen within a word or between numbers is no minus', async () => {
    const less = await find('南京 -基金');
    expect(less.length).toBeGreaterThan(0);
    expect(less).not.toContain('nanjing-public-chain-fund');
    expect(await find('state-linked')).toEqual(await find('state linked'));
    expect((await engine.ask('2018 - 2019')).without).toEqual([]);
  });
});

describe('the files', () => {
  const records = searchRecords(frozenLedger(), { origin: 'https://example.org', base: '/' });

  it('hold every page once', () => {
    const texts = [...files].filter(([path]) => path.startsWith('search/texts/'));
    const ids = texts.flatMap(([, text]) =>
      (JSON.parse(text) as { id: string }[]).map(({ id }) => id),
    );
    expect(ids.sort()).toEqual(records.map(({ id }) => id).sort());
    const articles = records.filter(({ type }) => type === 'article').length;
    expect(texts.length).toBeLessThanOrEqual(512);
    expect(engine.pages.count - things.length).toBe(articles);
  });

  it('are small enough for a phone: what every search reads, a word, and a page of results', () => {
    const sizes = (folder: string) =>
      [...files]
        .filter(([path]) => path.startsWith(folder))
        .map(([, text]) => gzipSync(text).length)
        .sort((a, b) => b - a);
    const sum = (of: number[]) => of.reduce((total, size) => total + size, 0);
    const [pages = 0] = sizes('search/pages.json');
    for (const script of SCRIPTS) {
      const [names = 0] = sizes(`search/names/${script}.json`);
      expect(pages + names).toBeLessThan(20_000);
    }
    expect(sizes('search/terms/')[0]).toBeLessThan(9_000);
    expect(sizes('search/of/')[0]).toBeLessThan(9_000);
    // Five hits are shown at first: at worst each lies in a lot of its own, the largest.
    expect(sum(sizes('search/texts/').slice(0, 5))).toBeLessThan(40_000);
    expect(sum([...sizes('search/things.json'), ...sizes('search/facets.json')])).toBeLessThan(
      48_000,
    );
  });

  it('hold no link and nothing of another site', () => {
    for (const path of [THINGS_PATH, PAGES_PATH, FACETS_PATH, ...SCRIPTS.map(namesPath)]) {
      expect(files.get(path)).not.toMatch(/https?:|\/atlas\//);
    }
  });

  it('keep a new article from moving those before it', () => {
    const added = records.map((record) => record.added);
    expect(added).toEqual(added.toSorted());
  });
});

describe('facets', () => {
  it('count what choosing a value gives', async () => {
    const { hits } = await found('blockchain');
    const all = facets.narrow(hits, {}, 'relevance');
    for (const [facet, values] of Object.entries(all.facets)) {
      for (const { value, count, within } of [...values, ...values.flatMap((v) => v.within)]) {
        const narrowed = facets.narrow(hits, { [facet]: [value] }, 'relevance');
        expect(narrowed.hits, `${facet} ${value}`).toHaveLength(count);
        expect(within.every((inner) => inner.count <= count)).toBe(true);
      }
    }
  });

  it('put districts under their city, and count them in', async () => {
    const { hits } = await found('blockchain');
    const { city } = facets.narrow(hits, {}, 'relevance').facets;
    const beijing = city.find(({ value }) => value === 'beijing');
    expect(beijing?.within.map(({ value }) => value)).toContain('chaoyang-beijing');
    expect(city.map(({ value }) => value)).not.toContain('chaoyang-beijing');
  });

  it('add up within one and cut down across several', async () => {
    const { hits } = await found('blockchain');
    const count = (filters: Parameters<typeof facets.narrow>[1]) =>
      facets.narrow(hits, filters, 'relevance').hits.length;
    const [y2018, y2019, both] = [['2018'], ['2019'], ['2018', '2019']].map((year) =>
      count({ type: ['article'], year }),
    );
    expect(both).toBe((y2018 ?? 0) + (y2019 ?? 0));
    expect(y2018).toBeLessThan(count({ year: ['2018'] }));
    expect(count({ type: ['no-such-type'] })).toBe(0);
  });

  it('leave the orders by date and by amount to the columns', async () => {
    const { hits } = await found('fund');
    const { dates } = engine.pages;
    const { yuan } = columns;
    const byDate = facets.narrow(hits, {}, 'date').hits.map(({ page }) => dates[page]);
    const byAmount = facets.narrow(hits, {}, 'amount').hits.map(({ page }) => yuan[page]);
    const falling = (column: (number | undefined)[]) =>
      column.toSorted((a, b) => (b ?? 0) - (a ?? 0));
    expect(byDate).toEqual(falling(byDate));
    expect(byAmount).toEqual(falling(byAmount));
  });
});

describe('hostile queries', () => {
  const HOSTILE = [
    '',
    ' ',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '.*+?^${}()|[]\\',
    '(a+)+$',
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    'a'.repeat(10_000),
    '链'.repeat(10_000),
    '南京 '.repeat(3000),
    '1,'.repeat(5000),
    '10 billion '.repeat(1000),
    '🏙️⛓️👩‍👩‍👧‍👦',
    'שלום العربية',
    '\u202Enanjing\u202C',
    '\ud800',
    '\udc00链\ud800',
    '\0\u0001\u007f',
    '%E0%A4%A',
    '=1e10',
    '-',
    '″'.repeat(50),
  ];

  it.for(HOSTILE)('%j: is answered, quickly', async (query) => {
    const spent = cpuTime();
    const { hits, query: read } = await found(query);
    expect(spent()).toBeLessThan(2000);
    expect(new Set(hits.map(({ page }) => page)).size).toBe(hits.length);
    expect(read.terms.length).toBeLessThanOrEqual(24);
    engine.names.suggest(query, 4);
  });

  it('are cut to what can be read, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (typed) => {
        const text = cleanQuery(typed);
        expect([...text].length).toBeLessThanOrEqual(200);
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
        expect(cleanQuery(text)).toBe(text);
      }),
    );
  });

  it('break nothing, whatever they are', async () => {
    const piece = fc.oneof(
      fc.constantFrom('南京', 'Nanjing', '10 billion', '<b>', '__proto__', '链', ' ', '😀', '"'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const { hits } = await found(pieces.join(''));
        expect(hits.every(({ page }) => page < engine.pages.count)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
