import { describe, expect, it } from 'vitest';
import { drawYears } from '../../../src/components/ranking/money-years.ts';
import { citiesRanking, type CitiesAt } from '../../../src/views/ranking/cities.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from './small.ts';

const files: Files = {
  'funds/a.md': fund(),
  'funds/b.md': fund('suzhou'),
  ...article('2016-07-20', 'x', { fund: 'a', amount: '10 billion CNY' }),
  ...article('2017-05-02', 'y', { fund: 'a', amount: '1 billion CNY', status: 'deployed' }),
  ...article('2018-08-01', 'z', { fund: 'b', amount: '5 billion CNY' }),
};

const yearsOf = (at: CitiesAt = {}, of = files) =>
  citiesRanking(contextOf(ledgerOf(of)), at).moneyYears;

describe('announced against documented over the years', () => {
  it('tells of each year what was known at its end, each fund once', () => {
    const years = yearsOf() ?? [];
    expect(
      years.map(({ year, announced, documented }) => [year, announced?.amount, documented?.amount]),
    ).toEqual([
      ['2016', '10000000000', undefined],
      ['2017', '10000000000', '1000000000'],
      ['2018', '15000000000', '1000000000'],
    ]);
    expect(years[1]?.href).toMatch(/rankings\/cities\/2017\/$/);
  });

  it.each<[string, CitiesAt]>([
    ['a year', { year: '2017' }],
    ['another order', { order: 'funds' }],
    ['districts apart', { apart: true }],
    ['another scope', { scope: 'with-adjacent' }],
  ])('stands not on the page of %s', (_, at) => {
    expect(yearsOf(at)).toBeUndefined();
  });

  it('is left out where one year alone has a sum', () => {
    expect(
      yearsOf(
        {},
        {
          'funds/a.md': fund(),
          ...article('2018-07', 'x', { fund: 'a', amount: '1 billion CNY' }),
        },
      ),
    ).toBeUndefined();
  });

  it('draws nothing where nothing is documented, and what is, however small', () => {
    const { columns } = drawYears(
      [
        {
          year: '2016',
          href: '',
          unfinished: false,
          announced: { amount: '20000000000', currency: 'CNY' },
        },
        {
          year: '2017',
          href: '',
          unfinished: false,
          announced: { amount: '10000000000', currency: 'CNY' },
          documented: { amount: '1', currency: 'CNY' },
        },
      ],
      0,
      100,
    );
    expect(columns.map(({ announced, documented }) => [announced, documented])).toEqual([
      [0, undefined],
      [50, 98],
    ]);
  });
});
