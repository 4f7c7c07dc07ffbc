import { publisherFile } from '../../harness/publishers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../../src/analysis/doubts.ts';
import { fundsAsOf } from '../../../src/analysis/fund-figures.ts';
import { nationAsOf } from '../../../src/analysis/totals.ts';
import { compose } from '../../../src/ledger/compose.ts';
import { link } from '../../../src/ledger/link/link.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { readRecord } from '../../../src/reading/read.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';
import type { Files } from '../../harness/files.ts';
import { tempRecord } from '../../harness/record.ts';
import { fund, PLACES } from './small.ts';

const FUNDS = {
  'funds/a.md': fund(),
  'funds/b.md': fund('suzhou', 'money: mixed\n'),
  'funds/c.md': fund('jiangbei', '', 'research-grant'),
  'funds/d.md': fund('suzhou', 'money: mixed\npart_of: {fund: a, from: 2019-06}\n'),
};

/** What is said on a day: a claim of a fund, with or without a conflict. */
interface Event {
  fund: 'a' | 'b' | 'c' | 'd';
  date: string;
  says: string;
  doubt: boolean;
}

const SAYS = [
  'amount: 1 billion CNY, stage: announced',
  'amount: 2 billion CNY',
  'amount: 300 million USD',
  'stage: established',
  'stage: dormant',
  'amount: 20 million CNY, measure: allocated, bound: about',
  'amount: 5 million CNY, measure: paid-in, of: private',
  'amount: 1 billion CNY, restates: true',
  'government_share: 30',
] as const;

const event: fc.Arbitrary<Event> = fc.record({
  fund: fc.constantFrom('a', 'b', 'c', 'd'),
  date: fc
    .tuple(fc.integer({ min: 2017, max: 2022 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  says: fc.constantFrom(...SAYS),
  doubt: fc.boolean(),
});

/** The article of the n-th event. */
function fileOf({ fund: id, date, says, doubt }: Event, n: number): Files {
  const conflict = `conflicts:\n  - {id: who, grade: doubt, of: [${id}], about: who, text: Two are named., sources: [s]}\n`;
  return {
    [`articles/${date.slice(0, 4)}/${date}-e${n}.md`]: `---
title: What happened on ${date}
date: ${date}
kind: fund
places: [nanjing]
claims:
  - {fund: ${id}, ${says}, sources: [s]}
sources:
  - {id: s, title: T, publisher: p-${n}, form: report, url: "https://example.org/${n}"}
${doubt ? conflict : ''}added: 2026-11-24
---
It happened. [@s]
`,
    [`publishers/p-${n}.md`]: publisherFile(`P ${n}`, 'trade-site'),
  };
}

/** A record linked as of a day, whether it passes every check or not: a fund may have no claim yet. */
function ledgerOn(events: readonly (readonly [Event, number])[], day: string): Ledger {
  const files = Object.assign(
    {},
    PLACES,
    FUNDS,
    ...events.map(([one, n]) => fileOf(one, n)),
  ) as Files;
  const { draft, problems } = compose(readRecord(tempRecord(files)));
  expect(problems).toEqual([]);
  return link(draft, day);
}

/** Tables that are calculated, not a list of what was entered. */
const CALCULATED = ['figures', 'stages', 'totals', 'city_totals', 'conflict_things', 'checks'];

/** All that is told of the money of a record on a day. */
function told(ledger: Ledger, day: string) {
  const names = ledger.funds.map((one) => [
    one.id,
    doubtsOf(ledger, one, day).map(({ conflict, owner }) => `${owner.id} ${conflict.id}`),
  ]);
  const { amount, funds } = nationAsOf(ledger, day, 'announced');
  return {
    doubts: names.sort(),
    nation: [amount, funds.map((then) => then.fund.id)],
    stages: fundsAsOf(ledger, day).map((then) => [
      then.fund.id,
      then.stage,
      then.silence,
      then.lastHeard,
      then.row,
      then.partOf?.id,
    ]),
    tables: ALL_TABLES.filter(({ name }) => CALCULATED.includes(name)).map(({ name, rows }) => [
      name,
      rows(ledger),
    ]),
  };
}

describe('as of a day', () => {
  it('what came later changes nothing that is told of it', () => {
    fc.assert(
      fc.property(
        fc.array(event, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('2018-12-31', '2019-12-31', '2020-06-30', '2021-12-31'),
        (events, day) => {
          const all = events.map((one, n) => [one, n] as const);
          const before = all.filter(([{ date }]) => `${date}-01` <= day);
          expect(told(ledgerOn(all, day), day)).toEqual(told(ledgerOn(before, day), day));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('a part counts by itself until the day from which it is one', () => {
    const events = (['a', 'd'] as const).map(
      (id, n) => [{ fund: id, date: '2018-07', says: SAYS[0], doubt: false }, n] as const,
    );
    const rows = (day: string) =>
      Object.fromEntries(
        fundsAsOf(ledgerOn(events, day), day).map(({ fund: { id }, row }) => [id, row]),
      );
    expect(rows('2019-05-31')).toEqual({ a: 'announced', d: 'announced' });
    expect(rows('2019-06-30')).toEqual({ a: 'announced', d: 'none' });
  });
});
