import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggled } from '../../../src/search/address.ts';
import {
  filtersOf,
  isFiltered,
  TIMELINE_ADDRESS,
  type TimelineState,
  UNFILTERED,
  withoutFilter,
} from '../../../src/search/timeline/timeline-address.ts';
import { filter, type Filters, inOrder, prepare } from '../../../src/search/timeline/engine.ts';
import {
  type FacetColumn,
  type FacetKey,
  FACETS,
  type TimelineIndex,
} from '../../../src/views/timeline/facets.ts';

/** Choices by their ids; `of` names those that hold them. */
const column = (
  ids: readonly string[],
  values: FacetColumn['values'],
  of: Record<string, string[]> = {},
): FacetColumn => ({
  choices: ids.map((id) => ({
    id,
    name: id,
    ...(of[id] ? { above: of[id].map((other) => ids.indexOf(other)) } : {}),
  })),
  values,
});

/** Five events; Jiangning is a district of Nanjing in Jiangsu. */
const INDEX: TimelineIndex = {
  dates: ['2019-03-02', '2018-07-23', '2018-07', '2018', '2017-12-31'],
  facets: {
    kind: column(['fund', 'policy'], [0, 0, 1, 1, 0]),
    place: column(['jiangsu', 'nanjing', 'jiangning', 'suzhou'], [2, 1, [1, 3], [], 3], {
      nanjing: ['jiangsu'],
      jiangning: ['nanjing', 'jiangsu'],
      suzhou: ['jiangsu'],
    }),
    partner: column(['alliance'], [0, 0, [], [], []]),
    topic: column(['finance'], [[], [], [], 0, []]),
    chain: column(['eos'], [[], 0, [], [], []]),
    money: column(['public', 'private'], [0, [0, 1], [], [], 1]),
    amount: column(['under-100m', '10bn-up', 'none'], [0, 1, 2, 2, 0]),
  },
  chunks: [],
};
const prepared = prepare(INDEX);
const rowsOf = (search: string): number[] =>
  filter(prepared, filtersOf(TIMELINE_ADDRESS.parse(search), INDEX)).rows;

describe('the filters of the timeline', () => {
  it.each([
    ['nothing asked for leaves everything', '', [0, 1, 2, 3, 4]],
    ['a kind', '?kind=fund', [0, 1, 4]],
    ['either of two kinds', '?kind=fund&kind=policy', [0, 1, 2, 3, 4]],
    ['a district', '?place=jiangning', [0]],
    ['a city with its districts', '?place=nanjing', [0, 1, 2]],
    ['a province with all in it, each once', '?place=jiangsu', [0, 1, 2, 4]],
    ['an event of two places under either', '?place=suzhou', [2, 4]],
    ['a partner', '?partner=alliance', [0, 1]],
    ['a chain', '?chain=eos', [1]],
    ['whose money it is', '?money=private', [1, 4]],
    ['no amount', '?amount=none', [2, 3]],
    ['years, both ends included', '?from=2018&to=2018', [1, 2, 3]],
    ['years, whichever end came first', '?from=2019&to=2018', [0, 1, 2, 3]],
    ['an open end', '?from=2019', [0]],
    ['all of it together', '?kind=fund&place=nanjing&money=public&from=2018&to=2018', [1]],
    ['what the record does not know matches nothing', '?place=atlantis', []],
    ['beside what it knows', '?place=atlantis&place=suzhou', [2, 4]],
    [
      'keys and years that mean nothing are passed over',
      '?utm=x&from=yesterday&kind=',
      [0, 1, 2, 3, 4],
    ],
  ])('%s: %s', (_, search, rows) => {
    expect(rowsOf(search)).toEqual(rows);
  });

  it('counts beside each choice what would remain with it, and for each filter what without it', () => {
    const outcome = filter(
      prepared,
      filtersOf(TIMELINE_ADDRESS.parse('?kind=policy&chain=eos'), INDEX),
    );
    expect(outcome.rows).toEqual([]);
    expect([...outcome.counts.kind]).toEqual([1, 0]);
    expect([...outcome.counts.chain]).toEqual([0]);
    expect([...outcome.counts.place]).toEqual([0, 0, 0, 0]);
    expect([...outcome.without]).toEqual([
      ['kind', 1],
      ['chain', 2],
    ]);
    expect(outcome.years.size).toBe(0);
  });

  it('reads backwards, and what is known less precisely still stands last in its month and year', () => {
    const dates = ['2018-07-23', '2018-07-01', '2018-07', '2018-01-01', '2018', '2017'];
    const none = Object.fromEntries(
      FACETS.map((key) => [
        key,
        column(
          [],
          dates.map(() => []),
        ),
      ]),
    );
    const ready = prepare({ dates, facets: none as TimelineIndex['facets'], chunks: [] });
    const all = [...dates.keys()];
    expect(inOrder(ready, all, 'newest').map((at) => dates[at])).toEqual(dates);
    expect(inOrder(ready, all, 'oldest').map((at) => dates[at])).toEqual([
      '2017',
      '2018-01-01',
      '2018-07-01',
      '2018-07-23',
      '2018-07',
      '2018',
    ]);
  });
});

/** How many choices each facet has in the generated records. */
const CHOICES = 4;

const generated = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2015, max: 2019 }),
      values: fc.tuple(...FACETS.map(() => fc.uniqueArray(fc.nat(CHOICES - 1), { maxLength: 3 }))),
    }),
    { maxLength: 25 },
  )
  .map((events): TimelineIndex => {
    const ids = Array.from({ length: CHOICES }, (_, at) => `c${at}`);
    // The first choice holds the second, and the third holds both.
    const of = { c1: ['c0', 'c2'], c0: ['c2'] };
    return {
      dates: events.map(({ year }) => String(year)),
      facets: Object.fromEntries(
        FACETS.map((key, at) => [
          key,
          column(
            ids,
            events.map(({ values }) => {
              const own = values[at] ?? [];
              return own.length === 1 && own[0] !== undefined ? own[0] : own;
            }),
            key === 'place' ? of : {},
          ),
        ]),
      ) as TimelineIndex['facets'],
      chunks: [],
    };
  });

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    chosen: fc
      .tuple(
        ...FACETS.map(() =>
          fc.uniqueArray(fc.integer({ min: -1, max: CHOICES - 1 }), { maxLength: 2 }),
        ),
      )
      .map((lists) => Object.fromEntries(FACETS.map((key, at) => [key, lists[at] ?? []]))),
    from: fc.integer({ min: 2014, max: 2020 }),
    to: fc.integer({ min: 2014, max: 2020 }),
  },
  { requiredKeys: ['chosen'] },
);

/** The same, said as plainly as can be: one event, one facet, one choice at a time. */
const naive = {
  choices({ facets }: TimelineIndex, key: FacetKey, row: number): Set<number> {
    const value = facets[key].values[row] ?? [];
    const own = typeof value === 'number' ? [value] : value;
    return new Set(own.flatMap((at) => [at, ...(facets[key].choices[at]?.above ?? [])]));
  },
  passes(index: TimelineIndex, { chosen, from, to }: Filters, row: number): boolean {
    const year = Number(index.dates[row]?.slice(0, 4));
    const low = from !== undefined && to !== undefined ? Math.min(from, to) : (from ?? 0);
    const high = from !== undefined && to !== undefined ? Math.max(from, to) : (to ?? 9999);
    if (year < low || year > high) return false;
    return FACETS.every((key) => {
      const ids = chosen[key] ?? [];
      return ids.length === 0 || ids.some((id) => naive.choices(index, key, row).has(id));
    });
  },
  rows: (index: TimelineIndex, wanted: Filters): number[] =>
    [...index.dates.keys()].filter((row) => naive.passes(index, wanted, row)),
};

describe('the filters, against the plainest there can be', () => {
  it('leave the same events', () => {
    fc.assert(
      fc.property(generated, filters, (index, wanted) => {
        expect(filter(prepare(index), wanted).rows).toEqual(naive.rows(index, wanted));
      }),
    );
  });

  it('count the same beside every choice, every year and every filter in use', () => {
    fc.assert(
      fc.property(generated, filters, (index, wanted) => {
        const outcome = filter(prepare(index), wanted);
        const { from: _from, to: _to, ...anyYear } = wanted;
        for (const key of FACETS) {
          const others = { ...wanted, chosen: { ...wanted.chosen, [key]: [] } };
          const counts = index.facets[key].choices.map(
            (_, at) =>
              naive.rows(index, others).filter((row) => naive.choices(index, key, row).has(at))
                .length,
          );
          expect([...outcome.counts[key]]).toEqual(counts);
          const inUse = (wanted.chosen[key] ?? []).length > 0;
          expect(outcome.without.get(key)).toBe(
            inUse ? naive.rows(index, others).length : undefined,
          );
        }
        const years = Map.groupBy(naive.rows(index, anyYear), (row) => Number(index.dates[row]));
        expect(new Map([...years].map(([year, rows]) => [year, rows.length]))).toEqual(
          outcome.years,
        );
      }),
    );
  });
});

describe('the address of a filtered timeline', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), {
    minLength: 1,
    maxLength: 3,
  });
  const wanted: fc.Arbitrary<TimelineState> = fc.record({
    chosen: fc.record(
      Object.fromEntries(FACETS.map((key) => [key, ids])) as Record<FacetKey, typeof ids>,
      { requiredKeys: [] },
    ),
    from: fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined }),
    order: fc.constantFrom('newest' as const, 'oldest' as const),
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(wanted, (asked) => {
        expect(TIMELINE_ADDRESS.parse(TIMELINE_ADDRESS.format(asked))).toEqual(asked);
      }),
    );
  });

  it('is readable, and empty where nothing is asked for', () => {
    expect(TIMELINE_ADDRESS.format({ ...UNFILTERED, order: 'newest' })).toBe('');
    expect(
      TIMELINE_ADDRESS.format({
        chosen: { place: ['nanjing'], kind: ['fund', 'policy'] },
        from: 2018,
        to: undefined,
        order: 'oldest',
      }),
    ).toBe('?kind=fund&kind=policy&place=nanjing&from=2018&order=oldest');
  });

  it('never fails on what people paste', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const asked = TIMELINE_ADDRESS.parse(text);
        expect(filter(prepared, filtersOf(asked, INDEX)).rows.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('puts a choice in and takes it out again', () => {
    const empty: TimelineState = { ...UNFILTERED, order: 'newest' };
    const one = { ...empty, chosen: toggled(empty.chosen, 'place', 'nanjing') };
    expect(one.chosen).toEqual({ place: ['nanjing'] });
    expect(isFiltered(empty)).toBe(false);
    expect(isFiltered(one)).toBe(true);
    expect(toggled(one.chosen, 'place', 'nanjing')).toEqual({});
    expect(withoutFilter({ ...one, from: 2018, to: 2019 }, 'years')).toEqual(one);
    expect(withoutFilter(one, 'place')).toEqual(empty);
  });
});
