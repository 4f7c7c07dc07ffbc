import { describe, expect, it } from 'vitest';
import { yearDocument, yearFile, yearParts } from '../../../src/views/data/api/documents.ts';
import { articlesView } from '../../../src/views/article/article-lists.ts';
import { SITE, soundLedger } from '../../harness/feeds.ts';
import { SMALL_RECORD } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

/** So many more events of 2019, each of a day and a place of its own in the list. */
const events = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const date = `2019-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
      const text = SMALL_RECORD[ARTICLE].replaceAll('2018-07-23', date)
        .replace(/claims:[^]*?partners:/, 'partners:')
        .replace('kind: fund', 'kind: pilot')
        .replace('a fund of 1 billion yuan', `its ${at + 1}. pilot`)
        .replace('a-fund-by-the-river', `pilot-${at + 1}`)
        .replace(/\[\[nanjing\]\][^]*$/, `[[nanjing]] began pilot ${at + 1}. [@gazette]\n`);
      return [`articles/2019/${date}-pilot-${at + 1}.md`, text];
    }),
  );

const contextOf = (count: number) => ({
  ledger: soundLedger({ ...SMALL_RECORD, ...events(count) }),
  site: SITE,
  lang: 'en' as const,
});

describe('a year of many events', () => {
  const context = contextOf(401);

  it('stands in documents of 200, each of which names the next', () => {
    const parts = yearParts(context.ledger);
    expect(parts.map(yearFile)).toEqual(['2019.json', '2019-2.json', '2019-3.json', '2018.json']);
    const documents = parts.map((part) => yearDocument(context, part));
    expect(documents.map(({ articles }) => articles.length)).toEqual([200, 200, 1, 1]);
    expect(documents.map(({ next }) => next)).toEqual([
      '2019-2.json',
      '2019-3.json',
      undefined,
      undefined,
    ]);
    const ids = documents.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect(ids).toEqual(context.ledger.articles.map(({ id }) => id));
  });

  it('is shown with its latest hundred where all are listed, with the way to each year', () => {
    const { articles, years } = articlesView(context);
    expect([articles.items.length, articles.total, articles.all]).toEqual([
      100,
      402,
      `${SITE.base}timeline/`,
    ]);
    expect(years?.map(({ id, count }) => [id, count])).toEqual([
      ['2019', 401],
      ['2018', 1],
    ]);
  });
});

describe('a year of few events', () => {
  it('is one document, and all stand in the list', () => {
    const context = contextOf(9);
    expect(yearParts(context.ledger).map(yearFile)).toEqual(['2019.json', '2018.json']);
    expect(articlesView(context).articles.all).toBeUndefined();
  });
});
