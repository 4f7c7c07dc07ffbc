import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareClaim } from '../../../src/rules/share.ts';
import { currentStatus, statusOver } from '../../../src/rules/status.ts';
import type { Status } from '../../../src/schema/claim.ts';
import { claimOf, shuffledClaims } from './arbitraries.ts';

const at = (id: string, date: string, status: Status, restates = false) =>
  claimOf(id, { date, status, restates });

describe('status', () => {
  it.each([
    ['no claim', [], 'unknown'],
    ['only unknown', [at('a', '2018', 'unknown')], 'unknown'],
    ['only a restatement', [at('a', '2018', 'announced', true)], 'unknown'],
    ['the latest', [at('a', '2018', 'raised'), at('b', '2019', 'cancelled')], 'cancelled'],
    [
      'not the furthest',
      [at('a', '2019', 'established'), at('b', '2018', 'raised')],
      'established',
    ],
    [
      'not what restates',
      [at('a', '2018', 'raised'), at('b', '2020', 'announced', true)],
      'raised',
    ],
    ['not what does not know', [at('a', '2018', 'raised'), at('b', '2020', 'unknown')], 'raised'],
    [
      'the further of one day',
      [at('a', '2018-07-01', 'raised'), at('b', '2018-07-01', 'announced')],
      'raised',
    ],
  ] as const)('%s', (_, claims, status) => {
    expect(currentStatus(claims)).toBe(status);
  });

  it('goes by date and not by tier', () => {
    const official = claimOf('a', { date: '2018-07', status: 'announced', tier: 'official' });
    const post = claimOf('b', { date: '2019', status: 'cancelled', tier: 'other' });
    expect(currentStatus([post, official])).toBe('cancelled');
  });

  it('over time holds changes only, each with its claim', () => {
    const claims = [
      at('d', '2020', 'raised'),
      at('a', '2018-07-23', 'announced'),
      at('b', '2018-08', 'announced'),
      at('c', '2019', 'announced', true),
    ];
    expect(statusOver(claims)).toEqual([
      { status: 'announced', date: '2018-07-23', claim: 'a' },
      { status: 'raised', date: '2020', claim: 'd' },
    ]);
  });

  it('does not depend on the order of claims', () => {
    fc.assert(
      fc.property(shuffledClaims, ([claims, shuffled]) => {
        const before = [...claims];
        expect(statusOver(shuffled)).toEqual(statusOver(claims));
        expect(claims).toEqual(before);
        expect(currentStatus(claims)).toBe(statusOver(claims).at(-1)?.status ?? 'unknown');
      }),
    );
  });
});

describe('the public share', () => {
  it.each([
    ['none claimed', [claimOf('a')], undefined],
    ['zero is a share', [claimOf('a', { governmentShare: 0 })], 0],
    [
      'best tier first',
      [
        claimOf('a', { governmentShare: 30, tier: 'official', date: '2018' }),
        claimOf('b', { governmentShare: 40, tier: 'other', date: '2019' }),
      ],
      30,
    ],
    [
      'then the latest',
      [
        claimOf('a', { governmentShare: 30, date: '2018' }),
        claimOf('b', { governmentShare: 40, date: '2019' }),
        claimOf('c', { date: '2020' }),
      ],
      40,
    ],
  ])('%s', (_, claims, share) => {
    expect(shareClaim(claims)?.governmentShare).toBe(share);
  });
});
