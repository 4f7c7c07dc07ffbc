import { describe, expect, it } from 'vitest';
import { placeView } from '../../../src/views/place/place.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from '../ledger/small.ts';

const vouchers = (amounts: readonly (readonly [string, string])[]) =>
  ledgerOf(
    Object.assign(
      {},
      ...amounts.map(([amount, more], at) => ({
        [`funds/v${at}.md`]: fund('nanjing', '', 'consumer-vouchers'),
        ...article(`2020-0${at + 1}`, `x${at}`, { fund: `v${at}`, amount, more }),
      })),
    ) as Record<string, string>,
  );

describe('public money on the page of a place', () => {
  it.each([
    ['keeps the bound of its only sum', [['380 million CNY', 'bound: about']], 'about'],
    ['has none where the sum has none', [['380 million CNY', '']], undefined],
    [
      'gives no bound of one sum to several',
      [
        ['380 million CNY', 'bound: about'],
        ['20 million CNY', ''],
      ],
      undefined,
    ],
  ] as const)('%s', (_, amounts, bound) => {
    const ledger = vouchers(amounts);
    const { total } = placeView(contextOf(ledger, 'en'), placeOf(ledger, 'nanjing'));
    expect(total.spent.map(({ measure, bound: shown }) => [measure, shown])).toEqual([
      ['size', bound],
    ]);
  });
});
