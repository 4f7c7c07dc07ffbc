import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitiesAt, citiesRanking, type CityRow } from '../../../src/views/ranking/cities.ts';
import { cityDocument } from '../../../src/views/data/api/documents.ts';
import { citiesTable } from '../../../src/views/ranking/tables.ts';
import { chainsRanking, partnersRanking } from '../../../src/views/ranking/counts.ts';
import { fundsRanking } from '../../../src/views/ranking/funds.ts';
import type { RankedLine } from '../../../src/views/ranking/page.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from './small.ts';

const contextFor = (files: Files) => contextOf(ledgerOf(files));
const cities = (files: Files, at: CitiesAt = {}) => citiesRanking(contextFor(files), at);

const billions = (amount?: { amount: string }) => amount && Number(amount.amount) / 1e9;

const moved = ({ move }: RankedLine): string =>
  'by' in move ? `${move.kind} ${move.by}` : move.kind;

/** A rank as it is read: `1=` where it is shared. */
const rankOf = ({ rank, tied }: RankedLine): string =>
  rank === undefined ? '–' : `${rank}${tied ? '=' : ''}`;

/** Rows in order: the rank, the place, the sum in billions of yuan. */
const lines = (rows: readonly CityRow[]) =>
  rows.map((row) => [rankOf(row), row.place.id, billions(row.total.amount)]);

/** An article at places of its own, with who took part. */
function event(
  date: string,
  slug: string,
  places: string,
  partners: Record<string, string> = {},
  chains = '',
): Files {
  const [[file, text] = ['', '']] = Object.entries(article(date, slug)) as [string, string][];
  const parts = Object.entries(partners).map(([id, role]) => `  - {id: ${id}, role: ${role}}\n`);
  const more = `claims: []\npartners:\n${parts.join('') || ''}chains: [${chains}]\n`;
  const source = `sources:\n  - {id: s0, title: T, publisher: forum, form: post, url: "https://example.org/${slug}"}\n`;
  return {
    [file]: text
      .replace('places: [nanjing]', `places: [${places}]`)
      .replace('claims:\n', parts.length > 0 ? more : `claims: []\nchains: [${chains}]\n`)
      .replace('sources:\n', source),
  };
}

const ten = { fund: 'a', amount: '10 billion CNY' };
const partner = `---\nnames: {en: P}\nkind: bank\nadded: 2026-11-24\n---\n`;
const chain = `---\nnames: {en: K}\nadded: 2026-11-24\n---\n`;

describe('the ranks of cities', () => {
  it('are shared by equal sums, and the next is skipped', () => {
    const { rows } = cities({
      'funds/a.md': fund('suzhou'),
      'funds/b.md': fund('nanjing'),
      'funds/c.md': fund('guian'),
      ...article(
        '2018-07',
        'x',
        ten,
        { ...ten, fund: 'b' },
        { fund: 'c', amount: '9 billion CNY' },
      ),
    });
    expect(lines(rows)).toEqual([
      ['1=', 'nanjing', 10],
      ['1=', 'suzhou', 10],
      ['3', 'guian', 9],
    ]);
  });

  it('are none where no source gives an amount: listed last, its funds counted as without one', () => {
    const { rows, nation } = cities({
      'funds/a.md': fund('suzhou'),
      'funds/b.md': fund('guian'),
      ...article('2018-07', 'x', ten, { fund: 'b' }),
    });
    expect(lines(rows)).toEqual([
      ['1', 'suzhou', 10],
      ['–', 'guian', undefined],
      ['–', 'nanjing', undefined],
    ]);
    expect(rows.map(({ funds, withoutAmount }) => [funds, withoutAmount])).toEqual([
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(nation).toMatchObject({ funds: 2, withoutAmount: 1 });
  });

  it('are of their own in every order, and none where there is nothing to be ranked by', () => {
    const files = {
      'funds/a.md': fund('suzhou'),
      'funds/b.md': fund('nanjing'),
      'funds/c.md': fund('nanjing'),
      'partners/p.md': partner,
      'partners/q.md': partner,
      ...article('2018-07', 'x', ten, { fund: 'b', amount: '1 billion CNY' }, { fund: 'c' }),
      ...event('2019-01', 'y', 'guian', { p: 'operator', q: 'regulator' }),
      ...event('2019-02', 'z', 'guian', { p: 'host' }),
    };
    const ranks = (order: CitiesAt['order']) =>
      cities(files, order ? { order } : {}).rows.map((row) => `${rankOf(row)} ${row.place.id}`);
    expect(ranks('commitments')).toEqual(['1 suzhou', '2 nanjing', '– guian']);
    expect(ranks('funds')).toEqual(['1 nanjing', '2 suzhou', '– guian']);
    expect(ranks('happenings')).toEqual(['1 guian', '2 nanjing', '– suzhou']);
    expect(ranks('partners')).toEqual(['1 guian', '– nanjing', '– suzhou']);
  });

  it('lead from a sum to each fund and claim that makes it', () => {
    const { rows } = cities({
      'funds/a.md': fund('jiangbei'),
      'funds/b.md': fund('nanjing'),
      ...article('2018-07', 'x', ten, { fund: 'b' }),
    });
    expect(rows[0]?.made.map(({ fund: { id }, figure: { href } }) => [id, href])).toEqual([
      ['a', '/articles/2018-07-x/#claim-a'],
      ['b', '/funds/b/#claims'],
    ]);
  });
});

describe('districts', () => {
  const files = {
    'funds/a.md': fund('jiangbei'),
    'funds/b.md': fund('nanjing'),
    'funds/c.md': fund('guian, jiangbei'),
    ...article('2018-07', 'x', ten, { ...ten, fund: 'b' }, { fund: 'c', amount: '1 billion CNY' }),
    ...event('2018-08', 'y', 'jiangbei'),
  };

  it('are rolled up into their city', () => {
    const { rows } = cities(files);
    expect(lines(rows)).toEqual([
      ['1', 'nanjing', 21],
      ['2', 'guian', 1],
    ]);
    expect(rows.map(({ articles }) => articles)).toEqual([2, 0]);
  });

  it('stand apart on their own page, each place with what is its own alone', () => {
    const { rows } = cities(files, { apart: true });
    expect(lines(rows)).toEqual([
      ['1', 'jiangbei', 11],
      ['2', 'nanjing', 10],
      ['3', 'guian', 1],
    ]);
    expect(rows.map(({ within }) => within?.id)).toEqual(['nanjing', undefined, undefined]);
    expect(rows.map(({ articles }) => articles)).toEqual([1, 1, 0]);
  });

  it('say with whom a fund is shared, in both ways', () => {
    const shared = (apart: boolean) =>
      Object.fromEntries(
        cities(files, { apart }).rows.map(({ place, shared: own }) => [
          place.id,
          own.flatMap((one) => one.with.map(({ id }) => id)),
        ]),
      );
    expect(shared(false)).toEqual({ nanjing: ['guian'], guian: ['nanjing'] });
    expect(shared(true)).toEqual({ jiangbei: ['guian'], guian: ['jiangbei'], nanjing: [] });
  });
});

describe('the funds in the sums of cities', () => {
  const adjacent = fund('nanjing').replace('focus: blockchain', 'focus: adjacent');
  const files = {
    'funds/a.md': fund('nanjing'),
    'funds/b.md': adjacent,
    'funds/c.md': fund('suzhou'),
    'funds/d.md': fund('guian', 'money: private\n'),
    ...article(
      '2018-07',
      'x',
      ten,
      { ...ten, fund: 'b', amount: '5 billion CNY' },
      { ...ten, fund: 'd' },
    ),
    ...article('2018-08', 'y', {
      fund: 'c',
      amount: '2 billion CNY',
      status: 'unknown',
      more: 'stage: proposed',
    }),
  };

  it.each([
    ['announced', [['1', 'nanjing', 10]]],
    ['with-adjacent', [['1', 'nanjing', 15]]],
    [
      'with-drafts',
      [
        ['1', 'nanjing', 10],
        ['2', 'suzhou', 2],
      ],
    ],
  ] as const)('%s: adjacent fields and drafts only where asked for', (scope, expected) => {
    const { rows } = cities(files, { scope });
    expect(lines(rows.filter(({ funds }) => funds > 0))).toEqual(expected);
  });

  it('are what version 1 of the API counted, where its rule is asked for', () => {
    const { rows } = cities(files, { scope: 'version-1' });
    expect(lines(rows.filter(({ funds }) => funds > 0))).toEqual([
      ['1', 'nanjing', 15],
      ['2', 'suzhou', 2],
    ]);
  });

  it('leave a row that says why, where none of a place’s is among them', () => {
    const reasons = Object.fromEntries(
      cities(files).rows.map(({ place, reasons: own }) => [place.id, own]),
    );
    expect(reasons).toEqual({
      nanjing: undefined,
      suzhou: ['proposed or draft only'],
      guian: ['private or unclear money only'],
    });
  });

  it('show what is documented of them, and nothing where no source shows any', () => {
    const paid = article('2019-03', 'z', {
      fund: 'a',
      amount: '300 million CNY',
      status: 'unknown',
      more: 'measure: paid-in',
    });
    const documented = (all: Files) =>
      cities(all).rows.find(({ place }) => place.id === 'nanjing')?.documented;
    expect(documented(files)).toBeUndefined();
    expect(documented({ ...files, ...paid })).toMatchObject({
      amount: { amount: '300000000', currency: 'CNY' },
      measure: 'paid-in',
    });
  });
});

describe('public money spent', () => {
  const spent = (measure: string, amount: string) => ({
    ...{ fund: 'p', amount, status: 'unknown' as const },
    more: `id: ${measure}, measure: ${measure}`,
  });
  const files = {
    'funds/p.md': fund('nanjing', '', 'procurement'),
    'funds/b.md': fund('suzhou', '', 'subsidy-budget'),
    ...article('2018-07', 'x', { fund: 'p', amount: '80 million CNY' }),
    ...article('2018-08', 'y', { fund: 'b', amount: '20 million CNY' }),
  };
  const of = (all: Files, id: string) => cities(all).rows.find(({ place }) => place.id === id);

  it.each([
    ['nothing where no source shows any', [], undefined],
    ['what was awarded', [spent('awarded', '50 million CNY')], '50000000'],
    ['what was paid out', [spent('paid-out', '30 million CNY')], '30000000'],
    [
      'the larger of the two, never their sum',
      [spent('awarded', '50 million CNY'), spent('paid-out', '60 million CNY')],
      '60000000',
    ],
  ])('%s', (_, claims, expected) => {
    const more = claims.length > 0 ? article('2019-03', 'z', ...claims) : {};
    const row = of({ ...files, ...more }, 'nanjing');
    expect(row?.spent?.amount).toBe(expected);
    expect(of(files, 'suzhou')?.spent).toBeUndefined();
  });

  it('is a column of the table as a file, as in the API', () => {
    const context = contextFor({
      ...files,
      ...article('2019-03', 'z', spent('awarded', '50 million CNY')),
    });
    const table = citiesTable(context.site, citiesRanking(context).rows);
    expect(table.columns).toContain('spent');
    expect(table.rows.map(({ id, spent: own }) => [id, own])).toEqual(
      citiesRanking(context).rows.map(({ place }) => [
        place.id,
        cityDocument(context, placeOf(context.ledger, place.id)).spent?.amount ?? null,
      ]),
    );
  });

  it('says of a place with other money alone that it has no investment fund', () => {
    expect(of(files, 'nanjing')?.reasons).toEqual(['no investment fund']);
  });
});

describe('whose money', () => {
  const files = {
    'funds/a.md': fund('nanjing', 'money: mixed\n'),
    'funds/b.md': fund('nanjing', 'money: mixed\n'),
    'funds/c.md': fund('nanjing', 'money: private\n'),
    'funds/d.md': fund('nanjing', 'money: unclear\n'),
    'funds/e.md': fund('nanjing'),
    ...article(
      '2018-07',
      'x',
      { ...ten, more: 'government_share: 30' },
      { ...ten, fund: 'b' },
      { ...ten, fund: 'c' },
      { ...ten, fund: 'd' },
      { fund: 'e', amount: '1 billion CNY' },
    ),
  };

  it('mixed money is whole in the sum, its public part known, or open and never guessed', () => {
    const [row] = cities(files).rows;
    expect([row?.total.amount, row?.public, row?.unknown].map(billions)).toEqual([21, 3, 11]);
  });

  it('private and unclear money is in no sum, and listed below with the reason', () => {
    const { uncounted, nation } = cities(files);
    expect(billions(nation.amount)).toBe(21);
    expect(uncounted.map(({ id, uncounted: why }) => [id, why])).toEqual([
      ['c', 'private money'],
      ['d', 'it is not clear whose money it is'],
    ]);
  });

  it('a fund that is only proposed, or of an adjacent field, is listed below with the reason', () => {
    const { uncounted } = cities({
      'funds/a.md': fund(),
      'funds/b.md': fund(),
      'funds/c.md': fund().replace('focus: blockchain', 'focus: adjacent'),
      ...article(
        '2018-07-23',
        'x',
        { ...ten, fund: 'a' },
        { ...ten, fund: 'b', status: 'unknown', more: 'stage: proposed' },
        { ...ten, fund: 'c' },
      ),
    });
    expect(uncounted.map(({ id, uncounted: why }) => [id, why])).toEqual([
      ['b', 'it is only proposed or in draft'],
      ['c', 'its field is adjacent; no source names blockchain as the purpose'],
    ]);
  });

  it('a fund’s bar has its public part, or says that it is not known', () => {
    const rows = fundsRanking(contextFor(files)).rows;
    expect(
      rows.map((row) => [row.fund.id, billions(row.public) ?? 0, billions(row.unknown) ?? 0]),
    ).toEqual([
      ['a', 3, 0],
      ['b', 0, 10],
      ['c', 0, 0],
      ['d', 0, 10],
      ['e', 1, 0],
    ]);
  });
});

describe('disputed amounts', () => {
  const files = {
    'funds/a.md': fund(),
    'funds/b.md': fund(),
    ...article('2018-07-01', 'x', ten, { fund: 'b', amount: '1 billion CNY' }),
    ...article('2018-07-02', 'y', { fund: 'a', amount: '12 billion CNY' }),
  };

  it('carry their range into the sum of a city and of the nation', () => {
    const { rows, nation } = cities(files);
    const { amount, disputed } = rows[0]?.total ?? {};
    expect([amount, disputed?.low, disputed?.high].map(billions)).toEqual([13, 11, 13]);
    expect([nation.range?.low, nation.range?.high].map(billions)).toEqual([11, 13]);
  });

  it('carry it in yuan, whatever they were claimed in', () => {
    const usd = {
      'funds/a.md': fund(),
      ...article('2018-07-01', 'x', { fund: 'a', amount: '1 billion USD' }),
      ...article('2018-07-02', 'y', { fund: 'a', amount: '2 billion USD' }),
    };
    const [row] = fundsRanking(contextFor(usd)).rows;
    expect([row?.range?.low, row?.range?.high].map(billions)).toEqual([6.718, 13.436]);
    expect(row?.range?.low.currency).toBe('CNY');
  });

  it('that are not disputed have none', () => {
    const { rows } = cities({ 'funds/a.md': fund(), ...article('2018-07', 'x', ten) });
    expect(rows[0]?.total).not.toHaveProperty('disputed');
  });
});

describe('budgets and grants', () => {
  it('stand in a column of their own, each with its amount, yearly ones by the year, in no sum', () => {
    const { rows, uncounted, nation } = cities({
      'funds/a.md': fund('nanjing', '', 'subsidy-budget'),
      'funds/b.md': fund('nanjing', '', 'research-grant'),
      'funds/c.md': fund('nanjing', '', 'research-grant'),
      ...article(
        '2018-07',
        'x',
        { fund: 'a', amount: '100 million CNY', more: 'per: year' },
        { fund: 'b', amount: '50 million HKD' },
        { fund: 'c' },
      ),
    });
    expect(
      rows[0]?.budgetFunds.map(({ fund: { id }, figure: { amount, per } }) => [
        id,
        amount && `${amount.amount} ${amount.currency}`,
        per,
      ]),
    ).toEqual([
      ['a', '100000000 CNY', 'year'],
      ['b', '50000000 HKD', undefined],
      ['c', undefined, undefined],
    ]);
    expect(rows[0]).toMatchObject({ budgets: 3, funds: 0 });
    expect([nation, uncounted]).toEqual([{ funds: 0, withoutAmount: 0 }, []]);
  });
});

describe('as of a year', () => {
  const files = {
    'funds/a.md': fund(),
    'funds/b.md': fund('suzhou'),
    ...article('2018-07-20', 'x', ten),
    ...article('2019-05', 'y', { fund: 'b', amount: '20 billion CNY' }),
    ...article('2020', 'z', { fund: 'a', amount: '30 billion CNY', status: 'established' }),
    ...article('2021-03', 'w', { fund: 'b', status: 'cancelled' }),
  };
  const then = (year?: string) => {
    const { rows } = cities(files, { year });
    return rows
      .filter(({ rank }) => rank !== undefined)
      .map((row) => [row.rank, row.place.id, billions(row.total.amount), moved(row)].join(' '));
  };

  it.each([
    ['2018', ['1 nanjing 10 unknown']],
    ['2019', ['1 suzhou 20 new', '2 nanjing 10 down 1']],
    ['2020', ['1 nanjing 30 up 1', '2 suzhou 20 down 1']],
    ['2021', ['1 nanjing 30 same']],
    [undefined, ['1 nanjing 30 same']],
  ])('%s', (year, expected) => {
    expect(then(year)).toEqual(expected);
  });

  it('a fund is listed as not counted from the year in which it was cancelled', () => {
    const reasons = (year: string) =>
      cities(files, { year }).uncounted.map(({ id, uncounted, reached }) => [
        id,
        uncounted,
        reached.ending,
      ]);
    expect(reasons('2020')).toEqual([]);
    expect(reasons('2021')).toEqual([['b', 'it was cancelled', 'cancelled']]);
  });

  it('a figure leads to the claim that gave it at that time', () => {
    const href = (year: string) => cities(files, { year }).rows[0]?.made[0]?.figure.href;
    expect([href('2018'), href('2020')]).toEqual([
      '/articles/2018-07-20-x/#claim-a',
      '/articles/2020-z/#claim-a',
    ]);
  });

  it('today’s page draws how the ranks moved, up to today’s; the pages of years do not', () => {
    const { bump } = cities(files);
    expect(bump?.columns.map(({ label, href }) => [label, href])).toEqual([
      ['2018', '/rankings/cities/2018/'],
      ['2019', '/rankings/cities/2019/'],
      ['2020', '/rankings/cities/2020/'],
      ['2021', '/rankings/cities/2021/'],
    ]);
    expect(bump?.series.map(({ id, ranks }) => [id, ranks])).toEqual([
      ['nanjing', [1, 2, 1, 1]],
      ['suzhou', [null, 1, 2, null]],
    ]);
    expect(cities(files, { year: '2020' })).not.toHaveProperty('bump');
  });

  it('the year that is not over says so', () => {
    const unfinished = (today: string) => {
      const ledger = { ...ledgerOf(files), today };
      return citiesRanking(contextOf(ledger), { year: '2021' }).unfinished;
    };
    expect(['2021-11-26', '2021-12-31', '2022-01-01'].map(unfinished)).toEqual([
      '2021-11-26',
      undefined,
      undefined,
    ]);
  });
});

describe('funds by size', () => {
  it('hold counted investment funds of whoever’s money; the rest stands below with the reason', () => {
    const view = fundsRanking(
      contextFor({
        'funds/a.md': fund('nanjing', 'money: private\n'),
        'funds/b.md': fund(),
        'funds/c.md': fund('nanjing', 'counted: false\nreason: Doubted\n'),
        'funds/d.md': fund('nanjing', '', 'token-fund'),
        'funds/e.md': fund('nanjing', '', 'subsidy-budget'),
        'funds/f.md': fund('nanjing', 'part_of: {fund: b}\n'),
        ...article(
          '2018-07',
          'x',
          { ...ten, amount: '2 billion USD' },
          ...[...'bcdef'].map((id) => ({ ...ten, fund: id })),
        ),
      }),
    );
    expect(view.rows.map((row) => [rankOf(row), row.fund.id, billions(row.yuan)])).toEqual([
      ['1', 'a', 13.436],
      ['2', 'b', 10],
    ]);
    expect(view.budgets.map(({ id }) => id)).toEqual(['e']);
    expect(view.others.map(({ id, uncounted }) => [id, uncounted])).toEqual([
      ['c', 'Doubted'],
      ['d', 'it is no investment fund or budget'],
      ['f', 'counted as part of A fund'],
    ]);
  });
});

describe('partners and chains', () => {
  const files = {
    'partners/p.md': partner,
    'partners/q.md': partner,
    'partners/r.md': partner,
    'chains/k.md': chain,
    ...event('2018-07', 'x', 'jiangbei, suzhou', { p: 'operator', r: 'participant' }, 'k'),
    ...event('2019-07', 'y', 'nanjing', { q: 'host', p: 'issuer' }),
    ...event('2019-08', 'z', 'nanjing', { q: 'founder' }),
  };
  const context = () => contextFor(files);
  const rows = (view: ReturnType<typeof partnersRanking>) =>
    view.rows.map((row) => [
      rankOf(row),
      row.thing.id,
      row.cities.length,
      row.articles,
      moved(row),
    ]);

  it('by the ranked places they worked with: districts count for their city, watchers do not', () => {
    expect(rows(partnersRanking(context()))).toEqual([
      ['1', 'p', 2, 1, 'same'],
      ['2', 'q', 1, 2, 'same'],
    ]);
  });

  it('by events, with ranks of their own', () => {
    expect(rows(partnersRanking(context(), undefined, 'happenings'))).toEqual([
      ['1', 'q', 1, 2, 'same'],
      ['2', 'p', 2, 1, 'same'],
    ]);
    expect(rows(partnersRanking(context(), '2019', 'happenings'))).toEqual([
      ['1', 'q', 1, 2, 'new'],
      ['2', 'p', 2, 1, 'down 1'],
    ]);
  });

  it('chains by the ranked places whose events name them', () => {
    expect(rows(chainsRanking(context(), '2018'))).toEqual([['1', 'k', 2, 1, 'unknown']]);
  });
});

describe('whatever the funds, places and years', () => {
  const place = fc.constantFrom('nanjing', 'suzhou', 'jiangbei', 'guian', 'guizhou');
  const one = fc.record({
    places: fc
      .uniqueArray(place, { minLength: 1, maxLength: 2 })
      // The narrowest places only: an ancestor beside its descendant is none.
      .map((ids) => ids.filter((id) => !(id === 'nanjing' && ids.includes('jiangbei'))))
      .map((ids) => ids.filter((id) => !(id === 'guizhou' && ids.includes('guian')))),
    billions: fc.integer({ min: 1, max: 99 }),
    year: fc.integer({ min: 2018, max: 2021 }),
    often: fc.integer({ min: 1, max: 3 }),
  });
  type Some = typeof one extends fc.Arbitrary<infer T> ? T : never;
  const record = fc.array(one, { minLength: 1, maxLength: 4 });

  const filesOf = (funds: readonly Some[]) =>
    Object.assign(
      {},
      ...funds.flatMap(({ places, billions: size, year, often }, at): Files[] => {
        const id = 'abcd'.charAt(at);
        const claim = { fund: id, amount: `${size} billion CNY` };
        return [
          { [`funds/${id}.md`]: fund(places.join(', ')) },
          ...Array.from({ length: often }, (_, nth) =>
            article(`${year}-0${nth + 1}`, `x${at}`, claim),
          ),
        ];
      }),
    ) as Files;

  it('a fund is counted once in the nation, and once in each row that it belongs to', () => {
    fc.assert(
      fc.property(record, (funds) => {
        const context = contextFor(filesOf(funds));
        const sum = funds.reduce((total, { billions: size }) => total + size, 0);
        for (const apart of [false, true]) {
          const { nation, rows, provinces } = citiesRanking(context, { apart });
          expect([billions(nation.amount), nation.funds]).toEqual([sum, funds.length]);
          for (const [at, { places }] of funds.entries()) {
            const holding = [...rows, ...provinces].filter(({ made }) =>
              made.some((part) => part.fund.id === 'abcd'.charAt(at)),
            );
            const rolled = places.map((id) => (id === 'jiangbei' && !apart ? 'nanjing' : id));
            expect(holding.map((row) => row.place.id).sort()).toEqual(rolled.sort());
          }
          for (const { made, total } of [...rows, ...provinces]) {
            const parts = made.map(({ figure }) => billions(figure.amount) ?? 0);
            expect(billions(total.amount) ?? 0).toBe(parts.reduce((a, b) => a + b, 0));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the series of years ends at today’s ranking, and sums only grow without a cancellation', () => {
    fc.assert(
      fc.property(record, (funds) => {
        const context = contextFor(filesOf(funds));
        const { nation, bump } = citiesRanking(context);
        const sums = ['2018', '2019', '2020', '2021'].map(
          (year) => billions(citiesRanking(context, { year }).nation.amount) ?? 0,
        );
        expect(sums).toEqual([...sums].sort((a, b) => a - b));
        expect(sums.at(-1)).toBe(billions(nation.amount));
        const today = new Map(citiesRanking(context).rows.map((row) => [row.place.id, row.rank]));
        for (const { id, ranks } of bump?.series ?? []) expect(ranks.at(-1)).toBe(today.get(id));
      }),
      { numRuns: 25 },
    );
  });
});
