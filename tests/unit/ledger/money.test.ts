import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/analysis/findings.ts';
import { fundsAsOf } from '../../../src/analysis/fund-figures.ts';
import { columnTotal, documentedTotal, moneyRow } from '../../../src/analysis/money-rows.ts';
import { fundDocument } from '../../../src/views/data/api/money-documents.ts';
import { homeView } from '../../../src/views/home/home.ts';
import { moneyView } from '../../../src/views/money/money.ts';
import { citiesRanking } from '../../../src/views/ranking/cities.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from './small.ts';

/*
 * What became of the money, over small records: the rows of totals, the findings, and what the two
 * pages say of them.
 */

const ten = { fund: 'a', amount: '10 billion CNY' };
const said = (id: string, keys: string, amount?: string) => ({
  fund: id,
  ...(amount ? { amount } : {}),
  status: 'unknown' as const,
  more: keys,
});

/** Two announced funds, of one of which 30 million are allocated; one adjacent fund; one proposed. */
const FILES: Files = {
  'funds/a.md': fund('nanjing', 'money: mixed\n'),
  'funds/b.md': fund('suzhou'),
  'funds/c.md': fund('guian').replace('focus: blockchain', 'focus: adjacent'),
  'funds/d.md': fund('jiangbei'),
  ...article(
    '2018-07',
    'x',
    { ...ten, more: 'government_share: 30' },
    { fund: 'b' },
    { fund: 'c', amount: '7 billion CNY' },
    said('d', 'stage: proposed', '1 billion CNY'),
  ),
  ...article('2018-08', 'y', said('a', 'measure: allocated, bound: about', '30 million CNY')),
};

/** Private money alone. */
const PRIVATE: Files = {
  'funds/a.md': fund('nanjing', 'money: private\n'),
  ...article('2018-07', 'x', ten),
};

const row = (files: Files, day = '2026-11-24') => {
  const ledger = ledgerOf(files);
  return moneyRow(fundsAsOf(ledger, day), 'announced', ledger);
};

const sums = (files: Files, day?: string) =>
  Object.fromEntries(
    row(files, day).columns.map(({ measure, amount, given, missing }) => [
      measure,
      [amount?.amount ?? 'none', given, missing],
    ]),
  );

describe('the row of totals', () => {
  it('sums each measure over the same funds, and says how many give none', () => {
    expect(sums(FILES)).toEqual({
      size: ['10000000000', 1, { 'not-given': 1 }],
      allocated: ['30000000', 1, { 'not-given': 1 }],
      subscribed: ['none', 0, { 'not-given': 2 }],
      'paid-in': ['none', 0, { 'not-given': 2 }],
      invested: ['none', 0, { 'not-given': 2 }],
      returned: ['none', 0, { 'not-given': 2 }],
    });
  });

  it('knows nothing of what came later', () => {
    expect(sums(FILES, '2018-07-31')['allocated']).toEqual(['none', 0, { 'not-given': 2 }]);
    expect(sums(FILES, '2017-12-31')['size']).toEqual(['none', 0, {}]);
  });

  it('adds no measure to another: what is documented is the largest of a fund', () => {
    const ledger = ledgerOf({
      ...FILES,
      ...article('2019-01', 'z', said('a', 'measure: paid-in', '20 million CNY')),
    });
    const funds = fundsAsOf(ledger, '2026-11-24');
    expect(documentedTotal(funds, ledger)).toEqual({ amount: '30000000', currency: 'CNY' });
    expect(documentedTotal([], ledger)).toBeUndefined();
  });

  it('keeps a yearly sum out, and says why', () => {
    const ledger = ledgerOf({
      'funds/a.md': fund(),
      ...article('2018-07', 'x', { ...ten, more: 'per: year' }),
    });
    const total = columnTotal(fundsAsOf(ledger, '2026-11-24'), 'size', ledger);
    expect(total).toMatchObject({ given: 0, missing: { yearly: 1 } });
    expect(total.amount).toBeUndefined();
  });
});

describe('findings', () => {
  const found = (files: Files, day = '2026-11-24') => findingsOf(ledgerOf(files), day);
  const ids = (files: Files, day?: string) => found(files, day).map(({ id }) => id);

  it('are none where nothing was announced', () => {
    expect(ids(PRIVATE)).toEqual([]);
    expect(ids(FILES, '2017-12-31')).toEqual([]);
  });

  it('are those whose condition holds, in the order in which a reader asks', () => {
    expect(ids(FILES)).toEqual([
      'documented-against-announced',
      'never-beyond-announcement',
      'presumed-lapsed',
      'largest-documented',
      'public-part-known',
      'left-out',
      'primary-document',
    ]);
  });

  it('go where their condition no longer holds', () => {
    const heard = {
      ...FILES,
      ...article('2026-06', 'z', said('a', 'stage: operating'), said('b', 'stage: operating')),
    };
    expect(ids(heard)).not.toContain('presumed-lapsed');
    expect(ids(heard)).not.toContain('never-beyond-announcement');
    expect(ids(FILES, '2018-09-30')).not.toContain('presumed-lapsed');
  });

  it('say for one fund what they say for many', () => {
    const one = {
      'funds/a.md': fund(),
      ...article('2018-07', 'x', { fund: 'a', amount: '1 billion CNY' }),
    };
    const { findings } = moneyView(contextOf(ledgerOf(one)));
    const sentences = findings.map(({ sentence }) => sentence);
    expect(sentences[0]).toMatch(/in 1 fund\./);
    expect(sentences[0]).toMatch(/No source shows any of it allocated, paid in or invested\.$/);
    expect(sentences).toContain(
      'The one fund never went beyond the announcement, as far as sources show: 1 billion yuan.',
    );
    expect(sentences.at(-1)).toBe('The one fund does not rest on a primary document.');
    expect(sentences.join(' ')).not.toMatch(/\b1 funds\b|the 1 fund\b/);
  });

  it('draw their parts beside what they are held against; what no source gives has no length', () => {
    const { findings } = moneyView(contextOf(ledgerOf(FILES)));
    const [first] = findings;
    expect(first?.bars.map(({ value, share }) => [value.replaceAll('\u00A0', ' '), share])).toEqual(
      [
        ['10 billion CNY', 1],
        ['about 30 million CNY', 0.003],
        ['none that any source shows', 0],
        ['none that any source shows', 0],
      ],
    );
    for (const { bars, rows } of findings) {
      expect(bars.length).toBeGreaterThan(1);
      expect(rows.length).toBeGreaterThan(0);
      for (const { share } of bars) expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('name the very funds that they are computed from', () => {
    const funds = Object.fromEntries(
      found(FILES).map(({ id, funds: own }) => [id, own.map(({ fund: { id: name } }) => name)]),
    );
    expect(funds).toMatchObject({
      'documented-against-announced': ['a', 'b'],
      'never-beyond-announcement': ['b'],
      'presumed-lapsed': ['a', 'b'],
      'largest-documented': ['a'],
      'left-out': ['c', 'd'],
    });
  });
});

describe('funds for adjacent fields', () => {
  const adjacent = (place: string, more = '') =>
    fund(place, more).replace('focus: blockchain', 'focus: adjacent');
  const OWNERS: Files = {
    'funds/a.md': fund('nanjing'),
    'funds/b.md': adjacent('guian', 'money: unclear\n'),
    'funds/c.md': adjacent('suzhou'),
    'funds/d.md': adjacent('nanjing', 'money: private\n'),
    'funds/e.md': fund('suzhou', 'money: unclear\n'),
    ...article(
      '2018-07',
      'x',
      ten,
      ...['b', 'c', 'd', 'e'].map((id) => ({ fund: id, amount: '5 billion CNY' })),
    ),
  };
  const context = contextOf(ledgerOf(OWNERS));
  const { ledger } = context;
  const page = moneyView(context);
  const ids = (rows: readonly { fund: { id: string } }[]) => rows.map(({ fund: { id } }) => id);
  const expected = ['b', 'c'];

  it.each([
    [
      'the finding',
      findingsOf(ledger, ledger.today).flatMap((one) =>
        one.id === 'left-out' ? ids(one.funds) : [],
      ),
    ],
    [
      'its rows',
      page.findings.flatMap(({ anchor, rows }) => (anchor === 'finding-left-out' ? ids(rows) : [])),
    ],
    ['the section', ids(page.sections.find(({ key }) => key === 'adjacent')?.rows ?? [])],
    ['the row of totals', ids(moneyRow(fundsAsOf(ledger, ledger.today), 'adjacent', ledger).funds)],
    [
      'the switch',
      citiesRanking(context, { scope: 'with-adjacent' }).rows.flatMap(({ made }) =>
        made.map(({ fund: { id } }) => id).filter((id) => id !== 'a'),
      ),
    ],
    [
      'the API',
      ledger.funds.flatMap((one) => {
        const { id, row: own } = fundDocument(context, one);
        return own === 'adjacent' ? [id] : [];
      }),
    ],
  ])('%s: those of unclear owner among them, private ones not', (_, found) => {
    expect([...found].sort()).toEqual(expected);
  });

  it('are said with the sum that their section gives', () => {
    const sentence = page.findings.find(({ anchor }) => anchor === 'finding-left-out')?.sentence;
    expect(sentence).toContain(
      '2 funds for adjacent fields such as the metaverse (10 billion yuan)',
    );
    const [sum] = page.sections.find(({ key }) => key === 'adjacent')?.sums ?? [];
    expect(sum?.figure.amount?.amount).toBe('10000000000');
  });
});

describe('the pages of the money', () => {
  const pages = (files: Files) => {
    const context = contextOf(ledgerOf(files));
    return { money: moneyView(context), home: homeView(context) };
  };

  it('answer on the home page what of it was paid in', () => {
    const { answer } = pages(FILES).home;
    expect(answer.totals.map(({ measure, figure }) => [measure, figure.amount?.amount])).toEqual([
      ['size', '10000000000'],
      ['allocated', '30000000'],
      ['paid-in', undefined],
      ['invested', undefined],
    ]);
    expect(answer.sentence?.text).toBe(
      'Chinese governments and their partners announced 10 billion yuan for blockchain in 2 funds (1 of them without an amount). Sources show about 30 million yuan allocated, and nothing paid in or invested. What is documented is 0.3% of what was announced.',
    );
  });

  it('say on the home page how much is presumed lapsed, as inferred, and only where something is', () => {
    const { money, home } = pages(FILES);
    const finding = money.findings.find(({ id }) => id === 'presumed-lapsed');
    expect(home.answer.lapsed?.text).toMatch(/presumed lapsed, which is inferred/);
    expect(home.answer.lapsed).toEqual({ text: finding?.sentence, href: finding?.href });
    const heard = {
      ...FILES,
      ...article('2026-06', 'z', said('a', 'stage: operating'), said('b', 'stage: operating')),
    };
    expect(pages(heard).home.answer.lapsed).toBeUndefined();
  });

  it('lead from each figure to an anchor of the page that sums it', () => {
    const { money, home } = pages(FILES);
    const anchors = new Set(money.totals.map(({ anchor }) => `/money/#${anchor}`));
    for (const { figure } of home.answer.totals) expect(anchors).toContain(figure.href);
  });

  it('hold every fund once, in the section of its row', () => {
    const { sections } = pages(FILES).money;
    expect(
      sections.map(({ key, rows }) => [key, rows.map(({ fund: { id } }) => id).sort()]),
    ).toEqual([
      ['announced', ['a', 'b']],
      ['adjacent', ['c']],
      ['draft', ['d']],
    ]);
  });

  it('filter every fund by its ranked place, field, kind, owner and year', () => {
    const { filters, sections } = pages(FILES).money;
    const counted = Object.fromEntries(
      filters.map(({ key, choices }) => [key, choices.map(({ id, count }) => [id, count])]),
    );
    expect(counted).toMatchObject({ year: [['2018', 4]], kind: [['investment-fund', 4]] });
    const rows = sections.flatMap(({ rows: own }) => own);
    for (const { key, choices } of filters) {
      for (const { id, count } of choices) {
        expect(rows.filter(({ filter }) => filter[key].includes(id)).length).toBe(count);
      }
    }
  });

  it('show funds without a sum on the strip too', () => {
    const { strip } = pages(FILES).home.answer;
    expect(strip.announced.map(({ marks }) => marks.length > 0)).toEqual([true, false]);
  });

  it('say no sum where nothing was announced with public money', () => {
    const { money, home } = pages(PRIVATE);
    expect(money.findings).toEqual([]);
    expect(money.sections.map(({ key }) => key)).toEqual(['private']);
    expect(home.answer.sentence).toBeUndefined();
  });
});
