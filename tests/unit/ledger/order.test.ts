import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/publish/registry.ts';
import { type RawRecord, readRecord } from '../../../src/reading/read.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { ALL_TABLES } from '../../../src/views/data/tables/all.ts';
import { apiDocuments } from '../../harness/api.ts';
import { tempRecord } from '../../harness/record.ts';
import { article, contextOf, fund, ledgerOfRaw, PLACES } from './small.ts';

const chain = (name: string) => `---\nnames: {en: ${name}}\nadded: 2026-11-24\n---\n`;
const index = (subject: string) =>
  `---\nnames: {en: An index}\npublisher: P\nsubject: ${subject}\nmethod: M\nadded: 2026-11-24\n---\n`;
const edition = (...rows: string[]) =>
  `---\nrows:\n${rows.map((row) => `  - {${row}}\n`).join('')}complete: false\nsources:\n  - {id: s, title: T, publisher: forum, form: post, url: https://example.org/}\nadded: 2026-11-24\n---\n`;
const partner = (more = '') =>
  `---\nnames: {en: A partner}\nkind: bank\nhome: nanjing\n${more}added: 2026-11-24\n---\n`;
const ten = (id: string) => ({ fund: id, amount: '10 billion CNY' });

/** A little of everything, with as many ties as can be. */
const FILES = {
  ...PLACES,
  'funds/a.md': fund('nanjing, suzhou'),
  'funds/b.md': fund('jiangbei', 'sponsors: [p, q]\n'),
  'funds/c.md': fund('jiangsu', 'part_of: {fund: a}\nsponsors: [q]\n'),
  ...article('2018-07-23', 'x', ten('a'), ten('b')),
  ...article('2018-07-23', 'y', ten('b'), ten('a'), ten('a')),
  ...article('2018-07-23', 'z', { ...ten('a'), amount: '12 billion CNY' }, ten('c')),
  'partners/p.md': partner('member_of: [q]\n'),
  'partners/q.md': partner(),
  'partners/r.md': partner('member_of: [q]\n'),
  'chains/k.md': chain('K'),
  'chains/l.md': chain('L'),
  'rankings/one/index.md': index('chain'),
  'rankings/one/1.md': edition('chain: k, rank: 1', 'chain: l, rank: 1'),
  'rankings/one/2.md': edition('chain: l, rank: 1', 'chain: k'),
  'rankings/one/spring.md': edition('chain: k', 'chain: l'),
  'rankings/two/index.md': index('chain'),
  'rankings/two/1.md': edition('chain: l', 'chain: k'),
  'rankings/three/index.md': index('city'),
  'rankings/three/1.md': edition('city: nanjing', 'city: suzhou'),
};

/** Every page of the site, as it would be cached, every document of the interface and every table. */
function pages(ledger: Ledger): string {
  const context = contextOf(ledger);
  return JSON.stringify([
    pagesOf(ledger, context.site).map(({ path, view }) => [path, view()]),
    apiDocuments(context),
    ALL_TABLES.map(({ name, rows }) => [name, rows(ledger)]),
  ]);
}

describe('the order of files never matters', () => {
  const raw = readRecord(tempRecord(FILES));
  const expected = pages(ledgerOfRaw(raw));
  /** An order of so many things, by their places. */
  const orderOf = ({ length }: readonly unknown[]) =>
    fc.shuffledSubarray(
      Array.from({ length }, (_, at) => at),
      { minLength: length, maxLength: length },
    );
  const inOrder = <T>(items: readonly T[], order: readonly number[]): T[] =>
    order.flatMap((at) => items[at] ?? []);

  it('in any order the same pages, documents and tables come out', () => {
    expect(raw.problems).toEqual([]);
    fc.assert(
      fc.property(orderOf(raw.documents), orderOf(raw.rates), (documents, rates) => {
        const other: RawRecord = {
          ...raw,
          documents: inOrder(raw.documents, documents),
          rates: inOrder(raw.rates, rates),
        };
        expect(pages(ledgerOfRaw(other)) === expected).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('words that every object knows are ids like any other', () => {
  const ids = ['constructor', 'valueof', 'tostring', 'hasownproperty', 'prototype', 'length'];
  it.each(ids)('%s', (id) => {
    const ledger = ledgerOfRaw(
      readRecord(
        tempRecord({
          ...PLACES,
          [`funds/${id}.md`]: fund('nanjing', `sponsors: [p-${id}]\n`),
          [`partners/p-${id}.md`]: partner(),
          [`chains/c-${id}.md`]: chain('C'),
          ...article('2018-07-23', id, ten(id)),
          [`rankings/${id}/index.md`]: index('chain').replace(
            'method',
            `parts: [{id: ${id}, names: {en: P}}]\nmethod`,
          ),
          [`rankings/${id}/${id}.md`]: edition(`chain: c-${id}, parts: {${id}: 3}`),
        }),
      ),
    );
    expect(ledger.thing(id)?.type).toBe('fund');
    const made = pagesOf(ledger, contextOf(ledger).site).map(
      ({ path, view }) => [path, view()] as const,
    );
    const found = new Map<string, unknown>(made);
    expect(found.get(`funds/${id}/`)).toMatchObject({ id, figures: [{ measure: 'size' }] });
    expect(found.get(`rankings/${id}/${id}/`)).toMatchObject({ rows: [{ parts: ['3'] }] });
  });
  it('and what is no id is none, whatever every object knows', () => {
    const ledger = ledgerOfRaw(
      readRecord(
        tempRecord({ ...PLACES, 'funds/a.md': fund(), ...article('2018-07', 'x', ten('a')) }),
      ),
    );
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect([ledger.thing(id), ledger.article(id)]).toEqual([undefined, undefined]);
    }
  });
});
