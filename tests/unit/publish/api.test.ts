import { describe, expect, it } from 'vitest';
import { Validator } from '@seriousme/openapi-schema-validator';
import { loadLedger } from '../../../src/ledger/load.ts';
import { openApi } from '../../../src/publish/api/open-api.ts';
import { COMPONENTS } from '../../../src/schema/api/components.ts';
import { apiDocuments, departures, DOCUMENTED } from '../../harness/api.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { contextOf } from '../ledger/small.ts';

const sources = `sources:
  - id: gazette
    title: A list
    title_original: 榜单
    publisher: council
    url: https://example.org/a-list
    archive: https://web.archive.org/web/2018/https://example.org/a-list
    published: 2018-07
    accessed: 2026-11-24
    language: zh
    form: document
`;

/** A record with a chain, a ranking, a part of a fund, doubts and corrections. */
const RECORD = {
  ...SMALL_RECORD,
  'rates/usd.csv':
    'month,currency,per_usd,source\n2018-07,CNY,6.7180,ECB\n2019-03,CNY,6.7120,ECB\n',
  'chains/riverchain.md': `---
names: {en: Riverchain, zh: 江河链}
symbol: RVR
homepage: https://example.org/riverchain
launched: 2017
added: 2026-11-24
---
`,
  'funds/river-seed-fund.md': `---
names: {en: River Seed Fund}
aliases: [Seed]
places: [nanjing]
kind: investment-fund
focus: blockchain
money: mixed
part_of: {fund: river-fund}
formerly: [seed-fund]
added: 2026-11-24
---
`,
  'funds/lake-fund.md': `---
names: {en: Lake Fund}
places: [nanjing]
kind: research-grant
money: unclear
focus: adjacent
counted: false
reason: One report only
added: 2026-11-24
---
`,
  'rankings/river-index/index.md': `---
names: {en: River index}
publisher: The Gazette
subject: chain
parts:
  - {id: technology, names: {en: Technology}}
method: A sum.
added: 2026-11-24
---
`,
  'rankings/river-index/1.md': `---
released: 2018-06
assessed: 2
complete: false
rows:
  - {chain: riverchain, rank: 1, total: 10.5, parts: {technology: 10.5}, note: As printed}
${sources}conflicts:
  - {id: the-date, grade: difference, about: the date, text: Two dates are given., sources: [gazette]}
added: 2026-11-24
---
[[riverchain]] stands first. [@gazette]
`,
  'articles/2019/2019-03-river-seed-fund.zh.md': '---\ntitle: 南京设立子基金\n---\n',
  'articles/2019/2019-03-river-seed-fund.md': `---
title: Nanjing sets up a part of the fund
date: 2019-03
kind: fund
places: [nanjing]
topics: [public-chains]
chains: [riverchain]
claims:
  - fund: river-seed-fund
    amount: 200 million CNY
    bound: about
    per: year
    years: 3
    stage: established
    government_share: 30
    wording: 约2亿元
    note: A yearly budget
    usd: [{source: gazette, amount: 30 million USD}]
    sources: [gazette]
  - {fund: lake-fund, stage: announced, sources: [gazette]}
partners:
  - {id: river-capital, role: host, detail: lent the hall}
${sources}changes:
  - {date: 2026-11-24, what: The amount was wrong, from: 2 billion, to: 200 million, sources: [gazette]}
reviewed: 2026-11-24
added: 2026-11-24
---
[[nanjing]] set up the [[river-seed-fund]] on [[riverchain]]. [@gazette]
`,
};

const { ledger, problems } = loadLedger(tempRecord(RECORD));

describe('the documents of the interface over a small record', () => {
  it('are all there, and as their schemas say', () => {
    expect(problems).toEqual([]);
    if (!ledger) throw new Error('no ledger');
    expect(departures(contextOf(ledger))).toEqual([]);
    const made = new Set(apiDocuments(contextOf(ledger)).map(({ schema }) => schema));
    expect(DOCUMENTED.map(({ schema }) => schema).filter((schema) => !made.has(schema))).toEqual(
      [],
    );
  });

  it('are all in one, each as it stands by itself', () => {
    if (!ledger) throw new Error('no ledger');
    const made = apiDocuments(contextOf(ledger));
    const parts = (name: string) =>
      made.filter(({ schema }) => schema === name).map(({ document }) => document);
    const [all = {}] = parts('All');
    const years = parts('Year').flatMap(({ articles }) => articles as unknown[]);
    expect(years.length).toBeGreaterThan(1);
    expect(all).toMatchObject({
      cities: parts('City'),
      funds: parts('Fund'),
      partners: parts('Partner'),
      chains: parts('Chain'),
      articles: years,
      rankings: parts('Ranking'),
      editions: parts('Edition'),
    });
  });

  it('name who stands in a row of an edition', () => {
    if (!ledger) throw new Error('no ledger');
    const edition = apiDocuments(contextOf(ledger)).find(({ schema }) => schema === 'Edition');
    expect(edition?.document['rows']).toMatchObject([
      { subject: 'riverchain', names: { en: 'Riverchain', zh: '江河链' } },
    ]);
  });

  it('name the things and articles that articles and places give the ids of, and no others', () => {
    if (!ledger) throw new Error('no ledger');
    const documentsOf = (name: string) =>
      apiDocuments(contextOf(ledger)).flatMap(({ schema, document }) =>
        schema === name ? [document] : [],
      );
    const idsIn = (document: Record<string, unknown>, keys: readonly string[]): string[] =>
      keys.flatMap((key) =>
        [document[key] ?? []].flat().map((given) => {
          if (typeof given === 'string') return given;
          const { id, fund } = given as { id?: string; fund?: string };
          return fund ?? id ?? '';
        }),
      );
    const articles = documentsOf('Year').flatMap(
      ({ articles: list }) => list as Record<string, unknown>[],
    );
    const titles = new Map(articles.map(({ id, title, title_zh: zh }) => [id, { en: title, zh }]));
    const [inArticles, inPlaces] = [
      ['places', 'chains', 'partners', 'claims'],
      ['province', 'parent', 'children', 'counts_for', 'successor', 'predecessors'].concat([
        'funds',
        'partners',
        'articles',
      ]),
    ];
    for (const [document, keys] of [
      ...articles.map((one) => [one, inArticles] as const),
      ...documentsOf('City').map((one) => [one, inPlaces] as const),
    ]) {
      const given = [...new Set(idsIn(document, keys))].sort();
      expect(document['named']).toEqual(
        Object.fromEntries(
          given.map((id) => {
            const thing = ledger.thing(id)?.facts.names;
            return [id, titles.get(id) ?? { en: thing?.en, zh: thing?.zh ?? null }];
          }),
        ),
      );
    }
    expect(articles[0]?.['named']).toMatchObject({ nanjing: { en: 'Nanjing', zh: '南京市' } });
  });

  it('may have no key that is not described', () => {
    if (!ledger) throw new Error('no ledger');
    const more = apiDocuments(contextOf(ledger)).map(({ path, schema, document }) => ({
      path,
      passes: COMPONENTS[schema].safeParse({ ...document, website: 'x' }).success,
    }));
    expect(more.filter(({ passes }) => passes)).toEqual([]);
  });
});

describe('the description of the interface', () => {
  const description = openApi({ origin: 'https://example.org', base: '/' }, DOCUMENTED);

  it('says what each value of a closed list means', () => {
    const { schemas } = description['components'] as {
      schemas: Record<string, { properties: Record<string, Record<string, unknown>> }>;
    };
    expect(schemas['Fund']?.properties['money']).toMatchObject({
      enum: ['public', 'private', 'mixed', 'unclear'],
      'x-enumDescriptions': { private: 'None of it comes from a government.' },
    });
  });

  it('needs no key and no password', () => {
    expect(description['security']).toEqual([]);
  });

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(description);
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  it('refers to nothing that it does not hold', () => {
    const text = JSON.stringify(description);
    const names = new Set(
      Array.from(text.matchAll(/"#\/components\/schemas\/(\w+)"/g), ([, name = '']) => name),
    );
    const { schemas } = description['components'] as { schemas: Record<string, unknown> };
    expect([...names].filter((name) => !schemas[name])).toEqual([]);
    expect(names.size).toBeGreaterThan(20);
  });

  it('has a path for each kind of document, with a name of its own', () => {
    const paths = description['paths'] as Record<string, { get: { operationId: string } }>;
    expect(Object.keys(paths)).toEqual(DOCUMENTED.map(({ path }) => path));
    const names = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });
});
