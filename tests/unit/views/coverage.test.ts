import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/i18n/catalogue.ts';
import { coverageView } from '../../../src/views/coverage/coverage.ts';
import { timelineView } from '../../../src/views/timeline/overview.ts';
import { placeView } from '../../../src/views/place/place.ts';
import { ROOT } from '../../harness/paths.ts';
import { article, contextOf, fund, ledgerOf, PLACES, placeOf } from '../ledger/small.ts';

const search = (more: string): string =>
  String(PLACES['cities/nanjing.md']).replace(
    'added:',
    `checked:\n  - {on: 2026-11-25, where: stored pages, what: the city, found: nothing${more}}\nadded:`,
  );

const event = (date: string, slug: string) =>
  article(date, slug, { fund: 'a', amount: '1 billion CNY' });

const ledgerWith = (nanjing: string) =>
  ledgerOf({
    'cities/nanjing.md': nanjing,
    'funds/a.md': fund('nanjing'),
    ...event('2018-07-20', 'x'),
    ...event('2018-08-01', 'y'),
    ...event('2020-01', 'z'),
  });

/** The row of a place in the matrix. */
const rowOf = (nanjing: string, id: string) =>
  coverageView(contextOf(ledgerWith(nanjing)))
    .groups.flatMap(({ lines }) => lines)
    .find(({ place }) => place?.id === id);

describe('the matrix of places and years', () => {
  it('counts events there and below, by year', () => {
    const own = rowOf(String(PLACES['cities/nanjing.md']), 'nanjing');
    expect(own).toMatchObject({ cells: [2, null, 1], total: 3, searchedOn: [] });
    const above = rowOf(String(PLACES['cities/nanjing.md']), 'jiangsu');
    expect(above).toMatchObject({ cells: [2, null, 1], total: 3 });
  });

  it('says that nothing was found only for a year that a search names', () => {
    expect(rowOf(search(", years: ['2018', '2019']"), 'nanjing')).toMatchObject({
      cells: [2, 'searched', 1],
      searchedOn: [],
    });
  });

  it('says of a search without years on which day it was', () => {
    expect(rowOf(search(''), 'nanjing')).toMatchObject({
      cells: [2, null, 1],
      searchedOn: ['2026-11-25'],
    });
  });
});

it('a place’s page tells where somebody looked', () => {
  const ledger = ledgerWith(search(''));
  expect(placeView(contextOf(ledger), placeOf(ledger, 'nanjing')).checked).toEqual([
    {
      on: '2026-11-25',
      where: { text: 'stored pages' },
      what: { text: 'the city' },
      found: { text: 'nothing' },
    },
  ]);
});

it('the timeline names the year that the record leans to', () => {
  const context = contextOf(ledgerWith(String(PLACES['cities/nanjing.md'])));
  expect(timelineView(context).busiest).toMatchObject({ year: '2018', count: 2 });
});

it('CONTRIBUTING has the rules of what belongs, word for word', () => {
  const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const { belongs, out } = messages('en').coverage;
  for (const rule of [...belongs, ...out]) expect(text).toContain(`- ${rule}\n`);
});

it.each([
  [
    'en',
    'Pages cited by events: 5 in English, 3 in Chinese (8 in all)',
    'Matrix (table, scrolls sideways)',
  ],
  ['zh', '事件所引网页：英文5个、中文3个（共8个）', 'Matrix（表格，可左右滚动）'],
] as const)('is told with the punctuation of its language: %s', (lang, pages, region) => {
  const { coverage, languageNames, lists, notes } = messages(lang);
  const each = (['en', 'zh'] as const).map((language, at) =>
    coverage.pages(at === 0 ? 5 : 3, languageNames[language] ?? language),
  );
  expect(coverage.byLanguage(each.join(lists.comma), 8)).toBe(pages);
  expect(notes.scrollable('Matrix')).toBe(region);
});
