import { describe, expect, it } from 'vitest';
import { withTodaysIds } from '../../../src/search/address.ts';
import type { ThingEntry } from '../../../src/search/format.ts';
import {
  currentState as currentSearch,
  SEARCH_ADDRESS,
} from '../../../src/search/search-address.ts';
import {
  currentState as currentTimeline,
  TIMELINE_ADDRESS,
} from '../../../src/search/timeline/timeline-address.ts';
import { oldIdsDocument } from '../../../src/views/data/api/old-ids.ts';
import { oldIds as table } from '../../../src/views/data/tables/old-ids.ts';
import { searchRecords } from '../../harness/search-records.ts';
import { timelineData } from '../../../src/views/timeline/data.ts';
import type { TimelineIndex } from '../../../src/views/timeline/facets.ts';
import { article, contextOf, fund, ledgerOf, PLACES } from './small.ts';

const ledger = ledgerOf({
  'cities/suzhou.md': String(PLACES['cities/suzhou.md']).replace(
    'added:',
    'formerly: [soochow, su]\nformer: [{en: Soochow, zh: 姑苏, until: 1912}]\nadded:',
  ),
  'funds/a.md': fund('suzhou', 'formerly: [a-fund]\n'),
  ...Object.fromEntries(
    Object.entries(article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' })).map(
      ([file, text]) => [
        file,
        !file.startsWith('articles/')
          ? text
          : String(text)
              .replace('places: [nanjing]', 'places: [suzhou]')
              .replace('added:', 'formerly: [2018-07-19-x]\nadded:'),
      ],
    ),
  ),
});
const context = contextOf(ledger);
const index = JSON.parse(timelineData(context).index.text()) as TimelineIndex;
const suzhou = searchRecords(ledger, context.site).find(({ id }) => id === 'suzhou');

const ROWS = [
  { old_id: '2018-07-19-x', type: 'article', id: '2018-07-20-x' },
  { old_id: 'soochow', type: 'place', id: 'suzhou' },
  { old_id: 'su', type: 'place', id: 'suzhou' },
  { old_id: 'a-fund', type: 'fund', id: 'a' },
];

describe('old ids', () => {
  it('are the same in the table and in the interface for programs', () => {
    expect(table.rows(ledger)).toEqual(ROWS);
    expect(oldIdsDocument(context)).toEqual({ old_ids: ROWS });
  });

  it('are none in a record that has none', () => {
    const plain = ledgerOf({
      'funds/a.md': fund(),
      ...article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' }),
    });
    expect(table.rows(plain)).toEqual([]);
  });

  it.each([
    ['an old id', '?place=soochow', '?place=suzhou'],
    ['the oldest beside today’s', '?place=su&place=suzhou', '?place=suzhou'],
    ['what was never one', '?place=nowhere&kind=fund', '?kind=fund&place=nowhere'],
    ['today’s', '?place=suzhou&from=2018', '?place=suzhou&from=2018'],
  ])('find today’s thing in the filters of the timeline: %s', (_, before, after) => {
    expect(TIMELINE_ADDRESS.format(currentTimeline(TIMELINE_ADDRESS.parse(before), index))).toBe(
      after,
    );
  });

  it('find today’s thing in the filters of the search', () => {
    const things: ThingEntry[] = [
      { sort: 'place', id: 'suzhou', en: 'Suzhou', formerly: ['soochow'] },
      { sort: 'place', id: 'nanjing', en: 'Nanjing' },
    ];
    const told = (address: string) =>
      SEARCH_ADDRESS.format(currentSearch(SEARCH_ADDRESS.parse(address), things));
    expect(told('?q=fund&city=soochow&city=nanjing')).toBe('?q=fund&city=suzhou&city=nanjing');
    expect(told('?city=nowhere')).toBe('?city=nowhere');
  });

  it('leave a state that has none as it is', () => {
    const state = TIMELINE_ADDRESS.parse('?place=suzhou');
    expect(currentTimeline(state, index)).toBe(state);
    const chosen = { place: ['__proto__', 'constructor'] };
    expect(withTodaysIds(chosen, () => undefined)).toBe(chosen);
  });

  it('stand in the files of the search, and former names are searched', () => {
    expect(suzhou?.formerly).toEqual(['soochow', 'su']);
    expect(suzhou?.aliases).toEqual(['Soochow', '姑苏']);
  });
});
