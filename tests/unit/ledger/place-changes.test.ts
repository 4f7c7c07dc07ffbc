import { describe, expect, it } from 'vitest';
import { placeNow, placeStandings } from '../../../src/analysis/place-standings.ts';
import { type CityOrder, rankedPlaces } from '../../../src/analysis/rankings/cities.ts';
import { rankedPartners } from '../../../src/analysis/rankings/counts.ts';
import { rowsOfFund } from '../../../src/analysis/roll-up.ts';
import { mapPlaces } from '../../../src/views/map/places.ts';
import { placesListView } from '../../../src/views/place/places-list.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, fundOf, ledgerOf, placeOf } from './small.ts';

const place = (id: string, level: string, parent: string, more = ''): Files => ({
  [`cities/${id}.md`]: `---
names: {en: ${id}}
level: ${level}
province: jiangsu
parent: ${parent}
coordinates: {lat: 33, lon: 119}
${more}added: 2026-11-24
---
`,
});

const inPlace = (files: Files, id: string, partners = ''): Files =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      String(text).replace('places: [nanjing]', `places: [${id}]\n${partners}`.trimEnd()),
    ]),
  );

const PARTNER = `---
names: {en: Guild}
kind: alliance
added: 2026-11-24
---
`;

/** Lakeside, a city, passed to Nanjing in January 2019; Reed was moved from Lakeside to Suzhou in 2020. */
const ledger = ledgerOf({
  ...place('lakeside', 'prefecture-level-city', 'jiangsu', 'until: 2019-01\nsuccessor: nanjing\n'),
  ...place('reed', 'district', 'suzhou', 'was: [{parent: lakeside, until: 2018-06}]\n'),
  ...place(
    'harbour',
    'district',
    'suzhou',
    'was: [{level: prefecture-level-city, parent: jiangsu, until: 2020}]\n',
  ),
  'partners/guild.md': PARTNER,
  'funds/lake.md': fund('lakeside'),
  'funds/reeds.md': fund('reed'),
  'funds/quay.md': fund('harbour'),
  'funds/river.md': fund('nanjing'),
  ...inPlace(
    article('2018-03-05', 'lake', { fund: 'lake', amount: '1 billion CNY' }),
    'lakeside',
    'partners: [{id: guild, role: host}]',
  ),
  ...inPlace(article('2018-03-06', 'reed', { fund: 'reeds', amount: '2 billion CNY' }), 'reed'),
  ...inPlace(article('2018-03-07', 'quay', { fund: 'quay', amount: '3 billion CNY' }), 'harbour'),
  ...article('2018-03-08', 'river', { fund: 'river', amount: '5 billion CNY' }),
});

/** Each row of a table of places: what it is ranked by, and its sum in billions. */
const rows = (day: string, order: CityOrder = 'commitments', apart = false) =>
  Object.fromEntries(
    rankedPlaces(ledger, day, order, apart, 'announced').cities.map(({ item }) => [
      item.place.id,
      [Number(item.announced.amount?.amount ?? 0) / 1e9, item.articles],
    ]),
  );

describe('places that change', () => {
  it.each([
    // Reed still lies in Lakeside; Harbour is a city.
    ['2018-03-31', { nanjing: [5, 1], harbour: [3, 1], lakeside: [3, 2] }],
    // Reed has come to Suzhou.
    ['2018-12-31', { nanjing: [5, 1], harbour: [3, 1], lakeside: [1, 1], suzhou: [2, 1] }],
    // Nanjing has taken Lakeside over.
    ['2019-12-31', { nanjing: [6, 2], harbour: [3, 1], suzhou: [2, 1] }],
    // Harbour has become a district of Suzhou.
    ['2020-12-31', { nanjing: [6, 2], suzhou: [5, 2] }],
  ])('are ranked on %s as they were', (day, expected) => {
    expect(rows(day)).toEqual(expected);
  });

  it('have no row of their own among districts after their end', () => {
    expect(Object.keys(rows('2018-12-31', 'happenings', true)).sort()).toEqual([
      'harbour',
      'lakeside',
      'nanjing',
      'reed',
    ]);
    const now = rows('2026-11-24', 'happenings', true);
    expect(Object.keys(now).sort()).toEqual(['harbour', 'nanjing', 'reed']);
    expect(now['nanjing']).toEqual([6, 2]);
  });

  it('keep on their own page what happened there', () => {
    const { announced, articles } = placeNow(ledger, placeOf(ledger, 'lakeside'));
    expect([announced.funds.map(({ fund: { id } }) => id), articles]).toEqual([['lake'], 1]);
    const nanjing = placeOf(ledger, 'nanjing');
    expect(nanjing.articles.map(({ id }) => id)).toContain('2018-03-05-lake');
    expect(nanjing.funds.map(({ id }) => id)).toContain('lake');
  });

  it('are cities of a fund and of a partner only while they are cities', () => {
    const at = (day: string) => [
      rowsOfFund(ledger, fundOf(ledger, 'lake'), false, day).map(({ id }) => id),
      rankedPartners(ledger, day, 'cities').flatMap(({ item }) => item.cities.map(({ id }) => id)),
    ];
    expect(at('2018-12-31')).toEqual([['lakeside'], ['lakeside']]);
    expect(at('2019-12-31')).toEqual([['nanjing'], ['nanjing']]);
  });

  it('stand once on the map and in the list', () => {
    const context = contextOf(ledger);
    const listed = placesListView(context).groups.flatMap(({ items }) => items.map(({ id }) => id));
    const mapped = mapPlaces(context).map(({ view }) => view.place.id);
    for (const ids of [listed, mapped]) {
      expect(ids).not.toContain('lakeside');
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids).toContain('nanjing');
    }
  });

  it('add up to the same whole on every day', () => {
    for (const day of ['2018-03-31', '2018-12-31', '2019-12-31', '2026-11-24']) {
      const sum = Object.values(rows(day)).reduce((all, [yuan = 0]) => all + yuan, 0);
      expect(sum).toBe(11);
      expect(placeStandings(ledger, day, false, 'announced').size).toBe(ledger.places.length);
    }
  });
});
