import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedData, scriptJson } from '../../../src/views/shared/json-ld/json-ld.ts';
import { LANGS } from '../../../src/site/lang.ts';
import { dataView } from '../../../src/views/data/data-page.ts';
import { editionView } from '../../../src/views/published-ranking/edition.ts';
import { articleData } from '../../../src/views/shared/json-ld/entries.ts';
import type { Linked } from '../../../src/views/shared/types.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { frozenContext } from '../../harness/frozen-record.ts';

/** The translation of the only event of the small record. */
const TRANSLATION = 'articles/2018/2018-07-23-river-fund.zh.md';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '\u2028\u2029',
    '\uD800',
    '&lt;',
    '\\u003c',
  ),
);

describe('data for search engines', () => {
  it('cannot end its element, and reads back as the same', () => {
    fc.assert(
      fc.property(hostile, hostile, (key, value) => {
        const json = scriptJson({ [key]: [value] });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(json.isWellFormed()).toBe(true);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [key]: [value] })));
      }),
      { numRuns: 500 },
    );
  });

  it('tells of an article: when, where, of which fund, by which sources', () => {
    const context = frozenContext();
    const article = context.ledger.article('2018-07-23-nanjing-public-chain-fund');
    if (!article) throw new Error('the founding article is gone');
    const [data] = articleView(context, article).head.linked ?? [];
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-11-24',
      temporalCoverage: '2018-07-23',
      inLanguage: 'en',
      contentLocation: [{ '@type': 'Place', name: 'Nanjing', alternateName: ['南京市'] }],
      about: [
        { '@type': 'FundingScheme', url: 'https://example.org/funds/nanjing-public-chain-fund/' },
      ],
    });
    expect(data?.['mentions']).toContainEqual({
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: 10_000_000_000,
    });
    expect((data?.['citation'] as object[]).length).toBe(article.facts.sources.length);
  });

  it('tells of a fund and a place, and of the trail to their pages', () => {
    const context = frozenContext('zh');
    const fund = context.ledger.funds.find(({ id }) => id === 'nanjing-public-chain-fund');
    const place = context.ledger.places.find(({ id }) => id === 'nanjing');
    if (!fund || !place) throw new Error('Nanjing is gone');
    const { head } = fundView(context, fund);
    expect(head.linked?.[0]).toMatchObject({
      '@type': 'FundingScheme',
      amount: { '@type': 'MonetaryAmount', currency: 'CNY', value: 10_000_000_000 },
    });
    expect(placeView(context, place).head.linked?.[0]).toMatchObject({
      '@type': 'AdministrativeArea',
      geo: { '@type': 'GeoCoordinates' },
    });
    const graph = (linkedData(head) as { '@graph': object[] })['@graph'];
    expect(graph.at(-1)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://example.org/zh/' },
        { position: 2, item: 'https://example.org/zh/funds/' },
        { position: 3, item: 'https://example.org/zh/funds/nanjing-public-chain-fund/' },
      ],
    });
  });

  it.each(LANGS)('tells of data sets what their search engines ask for: %s', (lang) => {
    const context = frozenContext(lang);
    const [record] = dataView(context).head.linked ?? [];
    const editions = context.ledger.indexes.flatMap((index) =>
      index.editions.flatMap((edition) => editionView(context, edition).head.linked ?? []),
    );
    const sets = [record, ...(record?.['hasPart'] as Linked[]), ...editions] as Linked[];
    expect(sets.length).toBeGreaterThan(30);
    for (const set of sets) {
      const { description, name } = set as unknown as { description: string; name: string };
      expect([...description].length, name).toBeGreaterThanOrEqual(50);
      expect([...description].length, name).toBeLessThanOrEqual(5000);
      expect(set, name).toMatchObject({
        '@type': 'Dataset',
        url: expect.stringContaining('https://') as string,
        license: expect.stringContaining('https://') as string,
        creator: { '@type': 'Organization' },
        inLanguage: lang === 'en' ? 'en' : 'zh-Hans',
        distribution: expect.arrayContaining([
          expect.objectContaining({ '@type': 'DataDownload' }) as object,
        ]) as object,
      });
    }
    expect(record).toMatchObject({
      temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/) as string,
      spatialCoverage: { '@type': 'Place' },
    });
    expect((record?.['variableMeasured'] as object[]).length).toBeGreaterThan(3);
    expect(editions.every((set) => (set['variableMeasured'] as object[]).length > 1)).toBe(true);
  });

  it.each([
    [
      'with a text in Chinese',
      { [TRANSLATION]: '---\ntitle: 南京设立基金\n---\n南京市宣布设立。\n' },
      'zh-Hans',
    ],
    ['with a title alone', { [TRANSLATION]: '---\ntitle: 南京设立基金\n---\n' }, 'en'],
    ['with neither', {}, 'en'],
  ])('says on a Chinese page in which language its article is written: %s', (_what, more, told) => {
    const { ledger } = loadLedger(tempRecord({ ...SMALL_RECORD, ...more }));
    const [article] = ledger?.articles ?? [];
    if (!ledger || !article) throw new Error('there is no article');
    const context = { ledger, site: { origin: 'https://example.org', base: '/' } };
    expect(articleData({ ...context, lang: 'zh' }, article)[0]?.['inLanguage']).toBe(told);
    expect(articleData({ ...context, lang: 'en' }, article)[0]?.['inLanguage']).toBe('en');
  });

  it('says nothing of pages that search engines leave out', () => {
    const { ledger } = frozenContext();
    const [place] = ledger.places;
    if (!place) throw new Error('there is no place');
    expect(
      linkedData({ ...placeView(frozenContext(), place).head, noindex: true }),
    ).toBeUndefined();
  });
});
