import { describe, expect, it } from 'vitest';
import { fundNow } from '../../../src/analysis/fund-figures.ts';
import { disagreements, statementsOf } from '../../harness/agreement.ts';
import { article, fund, fundOf, ledgerOf } from '../ledger/small.ts';

const ledger = ledgerOf({
  'funds/a.md': fund('jiangbei'),
  'funds/b.md': fund('suzhou', 'money: mixed\n'),
  'funds/c.md': fund('jiangsu', '', 'subsidy-budget'),
  ...article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' }),
  ...article(
    '2019',
    'y',
    { fund: 'a', amount: '2 billion CNY' },
    { fund: 'b', amount: '5 billion CNY', more: 'government_share: 40' },
  ),
  ...article(
    '2020-03',
    'z',
    { fund: 'a', status: 'cancelled' },
    { fund: 'c', amount: '3 million CNY', status: 'deployed' },
  ),
});

describe.each([
  ['2018-12-31', ['1000000000', 'announced', 1], [undefined, 'unknown', 0]],
  ['2019-12-31', ['2000000000', 'announced', 2], ['5000000000', 'announced', 1]],
  ['2026-11-24', ['2000000000', 'cancelled', 3], ['5000000000', 'announced', 1]],
])('as of %s', (today, a, b) => {
  const then = { ...ledger, today };

  it('a fund is what its claims up to the day make it', () => {
    const told = (id: string) => {
      const { leading, status, claims } = fundNow(then, fundOf(then, id));
      return [leading?.amount.amount, status, claims.length];
    };
    expect([told('a'), told('b')]).toEqual([a, b]);
  });

  it('every page, document and table tells the same of every fund and place', async () => {
    const { funds, places } = await statementsOf(then);
    expect([...funds.keys()].sort()).toEqual(['a', 'b', 'c']);
    expect([...disagreements(funds), ...disagreements(places)]).toEqual([]);
  });
});
