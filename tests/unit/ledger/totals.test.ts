import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fundNow } from '../../../src/analysis/fund-figures.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, fundOf, ledgerOf, placeOf } from './small.ts';

/** Places with a government-backed sum, in billions of yuan. */
function sumsOf(files: Files) {
  const { rows, provinces, nation } = citiesRanking(contextOf(ledgerOf(files)));
  const billions = (amount?: { amount: string }) => amount && Number(amount.amount) / 1e9;
  const backed = (list: typeof rows) =>
    Object.fromEntries(
      list
        .filter(({ funds }) => funds > 0)
        .map(({ place, total }) => [place.id, billions(total.amount)]),
    );
  return {
    cities: backed(rows),
    provinces: backed(provinces),
    nation: billions(nation.amount),
    funds: nation.funds,
    without: nation.withoutAmount,
  };
}

const ten = { fund: 'a', amount: '10 billion CNY' };

describe('what counts', () => {
  it.each<[string, Files, Partial<ReturnType<typeof sumsOf>>]>([
    [
      'a fund once, however many articles claim it',
      {
        'funds/a.md': fund(),
        ...article('2018-07-20', 'x', ten),
        ...article('2018-07-23', 'y', ten),
        ...article('2018-08', 'z', ten, ten),
      },
      { cities: { nanjing: 10 }, nation: 10, funds: 1 },
    ],
    [
      'a district’s fund with its city, once where both are named in other funds',
      {
        'funds/a.md': fund('jiangbei'),
        'funds/b.md': fund('nanjing'),
        ...article('2018-07', 'x', ten, { ...ten, fund: 'b' }),
      },
      { cities: { nanjing: 20 }, provinces: {}, nation: 20, funds: 2 },
    ],
    [
      'a shared fund whole in each row, and once in the nation',
      { 'funds/a.md': fund('jiangbei, suzhou'), ...article('2018-07', 'x', ten) },
      { cities: { nanjing: 10, suzhou: 10 }, nation: 10, funds: 1 },
    ],
    [
      'a province’s money apart, neither shared down nor added up',
      {
        'funds/a.md': fund('jiangsu'),
        'funds/b.md': fund('suzhou'),
        ...article('2018-07', 'x', ten, { ...ten, fund: 'b', amount: '1 billion CNY' }),
      },
      { cities: { suzhou: 1 }, provinces: { jiangsu: 10 }, nation: 11, funds: 2 },
    ],
    [
      'a new area directly under a province as a row of its own',
      { 'funds/a.md': fund('guian'), ...article('2018-07', 'x', ten) },
      { cities: { guian: 10 }, provinces: {} },
    ],
    [
      'no cancelled fund',
      {
        'funds/a.md': fund(),
        ...article('2018-07', 'x', ten),
        ...article('2018-08', 'y', { fund: 'a', status: 'cancelled' }),
      },
      { cities: {}, nation: undefined, funds: 0 },
    ],
    [
      'no part of a larger fund',
      {
        'funds/a.md': fund(),
        'funds/b.md': fund('nanjing', 'part_of: {fund: a}\n'),
        ...article('2018-07', 'x', ten, { ...ten, fund: 'b' }),
      },
      { cities: { nanjing: 10 }, funds: 1 },
    ],
    [
      'no fund that the record keeps out',
      {
        'funds/a.md': fund('nanjing', 'counted: false\nreason: Doubted\n'),
        ...article('2018-07', 'x', ten),
      },
      { cities: {}, funds: 0 },
    ],
    [
      'no private or unclear money',
      {
        'funds/a.md': fund('nanjing', 'money: private\n'),
        'funds/b.md': fund('nanjing', 'money: unclear\n'),
        ...article('2018-07', 'x', ten, { ...ten, fund: 'b' }),
      },
      { cities: {}, funds: 0 },
    ],
    [
      'mixed money whole',
      {
        'funds/a.md': fund('nanjing', 'money: mixed\n'),
        ...article('2018-07', 'x', { ...ten, more: 'government_share: 30' }),
      },
      { cities: { nanjing: 10 } },
    ],
    [
      'investment funds only',
      Object.assign(
        {},
        ...['subsidy-budget', 'research-grant', 'private-plan', 'token-fund', 'other'].map(
          (kind, at) => ({
            [`funds/${'abcde'.charAt(at)}.md`]: fund('nanjing', '', kind),
          }),
        ),
        article('2018-07', 'x', ...[...'abcde'].map((id) => ({ ...ten, fund: id }))),
      ) as Files,
      { cities: {}, funds: 0 },
    ],
    [
      'a fund without an amount, but not as zero',
      { 'funds/a.md': fund(), ...article('2018-07', 'x', { fund: 'a' }) },
      { cities: { nanjing: undefined }, nation: undefined, funds: 1, without: 1 },
    ],
    [
      'no yearly amount in a sum',
      { 'funds/a.md': fund(), ...article('2018-07', 'x', { ...ten, more: 'per: year' }) },
      { cities: { nanjing: undefined }, funds: 1 },
    ],
    [
      'what is announced, not what is raised or deployed of it',
      {
        'funds/a.md': fund(),
        ...article('2018-07', 'x', ten, { fund: 'a', amount: '2 billion CNY', status: 'raised' }),
      },
      { cities: { nanjing: 10 } },
    ],
  ])('%s', (_what, files, expected) => {
    expect(sumsOf(files)).toMatchObject(expected);
  });

  it('a fund never twice, whatever its places and however often it is claimed', () => {
    const places = fc.subarray(['nanjing', 'suzhou', 'jiangsu', 'guian', 'guizhou', 'jiangbei'], {
      minLength: 1,
    });
    const record = fc.record({ a: places, b: places, often: fc.integer({ min: 1, max: 4 }) });
    fc.assert(
      fc.property(record, ({ a, b, often }) => {
        const narrow = (ids: string[]) =>
          ids
            .filter(
              (id) =>
                !(
                  id === 'jiangsu' &&
                  ids.some((other) => ['nanjing', 'suzhou', 'jiangbei'].includes(other))
                ),
            )
            .filter((id) => !(id === 'nanjing' && ids.includes('jiangbei')))
            .filter((id) => !(id === 'guizhou' && ids.includes('guian')));
        const files: Files = Object.assign(
          { 'funds/a.md': fund(narrow(a).join(', ')), 'funds/b.md': fund(narrow(b).join(', ')) },
          ...Array.from({ length: often }, (_, at) =>
            article('2018-07', `x${at}`, ten, { fund: 'b', amount: '1 billion CNY' }),
          ),
        ) as Files;
        const { cities, provinces, nation, funds } = sumsOf(files);
        expect([nation, funds]).toEqual([11, 2]);
        for (const sum of Object.values({ ...cities, ...provinces }))
          expect([1, 10, 11]).toContain(sum);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a fund’s claims', () => {
  it('are in the order of their dates, an earlier one by its own date of speaking', () => {
    const ledger = ledgerOf({
      'funds/a.md': fund(),
      ...article('2018-08-02', 'late', { ...ten, more: 'as_of: 2018-07-01' }),
      ...article('2018-07-23', 'b', ten),
      ...article('2018-07', 'a', ten),
    });
    expect(fundOf(ledger, 'a').claims.map(({ date, id }) => [date, id])).toEqual([
      ['2018-07-01', '2018-08-02-late/a'],
      ['2018-07', '2018-07-a/a'],
      ['2018-07-23', '2018-07-23-b/a'],
    ]);
  });

  it('have anchors of their own, the second of one article too', () => {
    const ledger = ledgerOf({ 'funds/a.md': fund(), ...article('2018-07', 'x', ten, ten) });
    expect(fundOf(ledger, 'a').claims.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['2018-07-x/a', 'claim-a'],
      ['2018-07-x/a-2', 'claim-a-2'],
    ]);
  });

  it('that only restate move neither date nor status', () => {
    const ledger = ledgerOf({
      'funds/a.md': fund(),
      ...article('2018-07-23', 'x', ten),
      ...article('2018-08-02', 'y', {
        fund: 'a',
        amount: '10 billion CNY',
        status: 'established',
        more: 'restates: true',
      }),
    });
    const { figures, status, statuses } = fundNow(ledger, fundOf(ledger, 'a'));
    expect([status, statuses.map(({ date }) => date)]).toEqual(['announced', ['2018-07-23']]);
    expect(figures.commitment).toMatchObject({
      firstDate: '2018-07-23',
      used: { id: '2018-07-23-x/a' },
    });
  });

  it('of equal tier that differ are a dispute; of a lower tier they are not', () => {
    const twelve = { fund: 'a', amount: '12 billion CNY' };
    const of = (tier: string) => {
      const ledger = ledgerOf({
        'funds/a.md': fund(),
        ...article('2018-07-01', 'x', ten),
        ...article('2018-07-02', 'y', { ...twelve, tier }),
      });
      return fundNow(ledger, fundOf(ledger, 'a')).figures.commitment;
    };
    expect(of('trade-press')).toMatchObject({
      amount: { amount: '12000000000' },
      disputed: { low: { amount: '10000000000' }, high: { amount: '12000000000' } },
    });
    expect(of('other')).toMatchObject({ amount: { amount: '10000000000' } });
    expect(of('other')?.disputed).toBeUndefined();
    expect(of('official')?.disputed).toBeUndefined();
  });

  it('are converted at the rate of their month', () => {
    const ledger = ledgerOf({
      'funds/a.md': fund(),
      ...article('2018-07-23', 'x', { fund: 'a', amount: 'HK$7.85 billion' }),
    });
    const [claim] = fundOf(ledger, 'a').claims;
    expect([claim?.usd?.amount.amount, claim?.cny?.amount.amount]).toEqual([
      '1000000000',
      '6718000000',
    ]);
  });
});

describe('places', () => {
  const ledger = ledgerOf({ 'funds/a.md': fund('jiangbei'), ...article('2018-07', 'x', ten) });
  it.each([
    ['jiangbei', ['nanjing', 'jiangsu'], false, ['nanjing']],
    ['nanjing', ['jiangsu'], true, ['nanjing']],
    ['jiangsu', [], false, []],
    ['guian', ['guizhou'], true, ['guian']],
  ])('%s lies in %j', (id, above, ranked, countsFor) => {
    const place = placeOf(ledger, id);
    const ids = (list: readonly { id: string }[]) => list.map((other) => other.id);
    expect([ids(place.ancestors), place.ranked, ids(place.countsFor)]).toEqual([
      above,
      ranked,
      countsFor,
    ]);
  });
  it('have the funds and events of what lies in them', () => {
    for (const id of ['jiangbei', 'nanjing', 'jiangsu']) {
      expect(placeOf(ledger, id).funds.map((own) => own.id)).toEqual(['a']);
    }
    expect(placeOf(ledger, 'jiangsu').articles).toHaveLength(1);
    expect(placeOf(ledger, 'suzhou').articles).toHaveLength(0);
  });
});

describe('the record’s own day', () => {
  const files = { 'funds/a.md': fund(), ...article('2018-07', 'x', ten) };
  it('is the latest on which it was worked on', () => {
    expect(ledgerOf(files).today).toBe('2026-11-24');
    const later = fund(
      'nanjing',
      'reviewed: 2026-11-30\nchanges: [{date: 2026-12-02, what: A name}]\n',
    );
    expect(ledgerOf({ ...files, 'funds/a.md': later }).today).toBe('2026-12-02');
  });
});
