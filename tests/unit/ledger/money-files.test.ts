import { describe, expect, it } from 'vitest';
import { cityDocument } from '../../../src/views/data/api/documents.ts';
import { figures } from '../../../src/views/data/tables/figures.ts';
import { totals } from '../../../src/views/data/tables/totals.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf, placeOf } from './small.ts';

/*
 * What the files say of sums and doubts, over small records: which figures are in a sum, and what is in
 * doubt of a place's funds.
 */

const billion = (id: string, more?: string) => ({
  fund: id,
  amount: '1 billion CNY',
  ...(more ? { more } : {}),
});
const money = (id: string, measure: string, amount: string) => ({
  fund: id,
  amount,
  status: 'unknown' as const,
  more: `measure: ${measure}`,
});

describe('in_sum', () => {
  const adjacent = fund('nanjing').replace('focus: blockchain', 'focus: adjacent');
  const FILES: Files = {
    'funds/announced.md': fund('nanjing', 'money: mixed\n'),
    'funds/yearly.md': fund('nanjing'),
    'funds/kept-out.md': fund('suzhou', 'counted: false\nreason: Nobody names it.\n'),
    'funds/part.md': fund('jiangbei', 'part_of: {fund: announced}\n'),
    'funds/adjacent.md': adjacent,
    'funds/private.md': fund('suzhou', 'money: private\n'),
    'funds/plan.md': fund('suzhou', 'money: private\n', 'private-plan'),
    'funds/grant.md': fund('suzhou', '', 'research-grant'),
    ...article(
      '2018-07',
      'x',
      billion('announced'),
      billion('yearly', 'per: year'),
      billion('kept-out'),
      billion('part'),
      billion('adjacent'),
      billion('private'),
      billion('plan'),
    ),
    ...article(
      '2018-08',
      'y',
      money('announced', 'allocated', '30 million CNY'),
      {
        ...money('announced', 'paid-in', '20 million CNY'),
        more: 'measure: paid-in, of: public',
      },
      money('grant', 'paid-out', '5 million CNY'),
      money('grant', 'invested', '4 million CNY'),
    ),
  };
  const ledger = ledgerOf(FILES);
  const rows = figures.rows(ledger);
  const keyOf = (row: (typeof rows)[number]) => `${String(row['fund'])} ${String(row['measure'])}`;

  it.each([
    ['announced size', true],
    ['announced allocated', true],
    ['announced paid-in', true],
    ['adjacent size', true],
    ['private size', true],
    ['grant paid-out', true],
    ['a yearly amount', false, 'yearly size'],
    ['a fund that is kept out', false, 'kept-out size'],
    ['a part of another fund', false, 'part size'],
    ['a plan that is only listed', false, 'plan size'],
    ['a measure of which its row has no column', false, 'grant invested'],
  ])('%s: %s', (name, expected, key = name) => {
    expect(rows.filter((row) => keyOf(row) === key).map((row) => row['in_sum'])).toEqual([
      expected,
    ]);
  });

  it('is true of the very figures that make each sum of the table of totals', () => {
    for (const total of totals.rows(ledger)) {
      const own = rows.filter(
        (row) =>
          row['in_sum'] === true &&
          row['row'] === total['row'] &&
          row['measure'] === total['measure'],
      );
      const sum = own.reduce((all, row) => all + Number(row['amount_cny']), 0);
      expect([own.length, own.length > 0 ? sum : null]).toEqual([
        total['given'],
        total['amount_cny'],
      ]);
    }
  });
});

describe('the document of a place', () => {
  const doubt = (id: string, grade: string, of?: string) =>
    `conflicts:\n  - {id: ${id}, grade: ${grade}${of ? `, of: [${of}]` : ''}, about: ${id}, text: Sources differ., sources: [s0]}\n`;
  const source =
    'sources:\n  - {id: s0, title: T, publisher: forum, form: post, url: "https://example.org/own"}\n';
  const told = Object.fromEntries(
    Object.entries(article('2018-07', 'x', billion('a'), billion('b'))).map(([file, text]) => [
      file,
      file.startsWith('articles/')
        ? String(text).replace('added:', `${doubt('whether-paid', 'doubt', 'a')}added:`)
        : text,
    ]),
  );
  const context = contextOf(
    ledgerOf({
      'funds/a.md': fund('jiangbei', `${doubt('spelling', 'misprint')}${source}`),
      'funds/b.md': fund('suzhou'),
      ...told,
    }),
  );
  const doubts = (place: string) => {
    const { doubts: own, fund_doubts: ofFunds } = cityDocument(
      context,
      placeOf(context.ledger, place),
    );
    return [
      own.map(({ id }) => id),
      ofFunds.map(({ fund: id, id: conflict, entry }) => [id, conflict, entry]),
    ];
  };
  const expected = [
    ['a', 'whether-paid', '2018-07-x'],
    ['a', 'spelling', 'a'],
  ];

  it.each([
    ['the place itself', 'jiangbei', expected],
    ['the city above it', 'nanjing', expected],
    ['a place of which no fund is in doubt', 'suzhou', []],
  ])('tells what is in doubt of its funds, by their files and by articles: %s', (_, place, of) => {
    expect(doubts(place)).toEqual([[], of]);
  });
});
