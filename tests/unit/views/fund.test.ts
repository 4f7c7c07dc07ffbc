import { describe, expect, it } from 'vitest';
import { fundHash } from '../../../src/analysis/content-hash.ts';
import { claimOfEvent, fundsOfEvent } from '../../../src/analysis/events.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { articleLine } from '../../../src/views/shared/lists.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, fundOf, ledgerOf } from '../ledger/small.ts';

/*
 * What a reader sees first on the pages of four funds, as the record knew them when this was written:
 * copies, so that later facts do not break them.
 */

/** An article with a conflict of its own. */
const withConflict = (files: Files, id: string, grade: string, of: string) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      !path.startsWith('articles/')
        ? text
        : String(text).replace(
            'added:',
            `conflicts:\n  - {id: ${id}, grade: ${grade}, of: [${of}], about: ${id}, text: Sources differ., sources: [s0]}\nadded:`,
          ),
    ]),
  );

describe('the page of Hangzhou’s fund', () => {
  const ledger = ledgerOf({
    'funds/a.md': fund('nanjing', 'money: mixed\n'),
    ...article('2018-04-09', 'launch', {
      fund: 'a',
      amount: '10 billion CNY',
      status: 'established',
      more: 'government_share: 30',
    }),
    ...withConflict(
      article(
        '2019-01-21',
        'exit',
        { fund: 'a', amount: '10 billion CNY', status: 'unknown', more: 'restates: true' },
        {
          fund: 'a',
          amount: '30 million CNY',
          status: 'unknown',
          more: 'id: allocated, measure: allocated, bound: about, as_of: 2018-07',
        },
        { fund: 'a', status: 'unknown', more: 'id: dormant, stage: dormant' },
      ),
      'whether-government-money-left',
      'doubt',
      'a',
    ),
  });
  const context = { ...contextOf(ledger), ledger: { ...ledger, today: '2026-11-28' } };
  const view = fundView(context, fundOf(ledger, 'a'));

  it('weighs for the size the claims that give one, not the one that only says that it is dormant', () => {
    const size = view.figures.find(({ measure }) => measure === 'size');
    expect(size?.considered.map(({ href }) => href)).toEqual([
      expect.stringContaining('2018-04-09-launch'),
      expect.stringContaining('2019-01-21-exit'),
    ]);
    expect(size?.considered.every(({ amount }) => amount !== undefined)).toBe(true);
  });

  it('leads with what was announced and the 30 million that are documented as allocated', () => {
    const { announced, documented, reached, publicPart } = view.answer;
    expect(announced.amount?.amount).toBe('10000000000');
    expect(documented).toMatchObject({
      amount: { amount: '30000000' },
      measure: 'allocated',
      bound: 'about',
    });
    expect(reached.stage).toBe('dormant');
    expect(publicPart).toMatchObject({ amount: { amount: '3000000000' }, percent: 30 });
  });

  it('says when it was last heard of, what that silence means, and what is in doubt', () => {
    expect(view.answer.lastHeard).toEqual({ date: '2019-01-21', silence: 'presumed-lapsed' });
    expect(view.inDoubt.doubts.map(({ anchor }) => anchor)).toEqual([
      'conflict-whether-government-money-left',
    ]);
    expect(view.answer.announced.doubt).toEqual({
      grade: 'doubt',
      href: '/funds/a/#conflict-whether-government-money-left',
    });
    expect(view.timeline.filter(({ type }) => type === 'silence').map(({ date }) => date)).toEqual([
      '2021-01-21',
      '2023-01-21',
    ]);
  });

  it('is told by the exit with the sum that the exit itself claims, not with the one it recalls', () => {
    const exit = ledger.article('2019-01-21-exit');
    expect(exit && articleLine(context, exit).figure).toMatchObject({
      amount: { amount: '30000000' },
      measure: 'allocated',
    });
  });
});

describe('the page of Nanjing’s fund', () => {
  const ledger = ledgerOf({
    'funds/a.md': fund('nanjing', 'money: mixed\n'),
    ...withConflict(
      article('2018-07-23', 'x', { fund: 'a', amount: '10 billion CNY' }),
      'whether-400-million-belong-to-it',
      'doubt',
      'a',
    ),
  });
  const { answer, figures, inDoubt } = fundView(contextOf(ledger), fundOf(ledger, 'a'));

  it('documents nothing, knows no public part, and shows the look-alike as a doubt in none of its figures', () => {
    expect(answer.documented).toBeUndefined();
    expect(answer.publicPart).toBeUndefined();
    expect(figures.map(({ measure }) => measure)).toEqual(['size']);
    expect(figures[0]?.decidedBy).toEqual({ publishers: ['P x'], tier: 'trade-press' });
    expect(inDoubt.doubts).toHaveLength(1);
  });
});

describe('the page of Shanghai’s metaverse fund', () => {
  const ledger = ledgerOf({
    'funds/a.md': fund('nanjing').replace('focus: blockchain', 'focus: adjacent'),
    ...article('2022-07-08', 'x', { fund: 'a', amount: '10 billion CNY' }),
  });

  it('says that its field is adjacent, and why it is not among the announced', () => {
    const view = fundView(contextOf(ledger), fundOf(ledger, 'a'));
    expect(view.focus).toBe('adjacent');
    expect(view.excluded?.text).toMatch(/adjacent/);
  });
});

describe('Conflux’s grant', () => {
  const ledger = ledgerOf({
    'funds/a.md': fund('nanjing', '', 'research-grant'),
    'funds/b.md': fund(),
    ...article('2021-03-01', 'x', { fund: 'a', amount: '5 million USD', status: 'announced' }),
    ...article(
      '2021-04-01',
      'y',
      { fund: 'a', amount: '5 million USD', more: 'restates: true' },
      { fund: 'b', amount: '1 billion CNY' },
    ),
    ...article('2021-05-01', 'z', { fund: 'a', amount: '6 million USD' }, { fund: 'b' }),
  });
  const found = (id: string) => {
    const event = ledger.article(id);
    if (!event) throw new Error(`${id} is gone`);
    return event;
  };

  it('leads with what was awarded, where no source gives a size or shows it paid', () => {
    const awarded = ledgerOf({
      'funds/a.md': fund('nanjing', '', 'research-grant'),
      ...article('2021-01-12', 'x', {
        fund: 'a',
        amount: '5 million USD',
        status: 'unknown',
        more: 'measure: awarded, stage: established',
      }),
    });
    const { answer } = fundView(contextOf(awarded), fundOf(awarded, 'a'));
    expect(answer.announced.amount).toBeUndefined();
    expect(answer.documented).toBeUndefined();
    expect(answer.awarded).toMatchObject({
      amount: { amount: '5000000', currency: 'USD' },
      measure: 'awarded',
      granted: true,
    });
  });

  it('is never quiet', () => {
    const context = { ...contextOf(ledger), ledger: { ...ledger, today: '2026-11-28' } };
    expect(fundView(context, fundOf(ledger, 'a')).answer.lastHeard?.silence).toBeUndefined();
  });

  it('lends no event its sum that only recalls it; of several funds an event says how many', () => {
    expect(claimOfEvent(found('2021-04-01-y'))?.claim.fund.id).toBe('b');
    expect(fundsOfEvent(found('2021-05-01-z'))).toHaveLength(2);
    expect(claimOfEvent(found('2021-05-01-z'))).toBeUndefined();
  });
});

describe('the text of a fund', () => {
  const files = {
    'funds/a.md': `${fund('nanjing')}\nSet up by the city.\n`,
    ...article('2018-04-09', 'launch', { fund: 'a', amount: '10 billion CNY' }),
  };
  const zh = '---\n---\n\n由南京市设立。\n';
  it.each([
    ['en', files, 'en', 'Set up by the city.'],
    ['zh', files, 'en', 'Set up by the city.'],
    ['en', { ...files, 'funds/a.zh.md': zh }, 'en', 'Set up by the city.'],
    ['zh', { ...files, 'funds/a.zh.md': zh }, 'zh', '由南京市设立。'],
  ] as const)(
    'is in the language of the page, or says which it is in: %s',
    (lang, own, of, text) => {
      const ledger = ledgerOf(own);
      const { prose } = fundView({ ...contextOf(ledger), lang }, fundOf(ledger, 'a'));
      expect(prose).toMatchObject({ lang: of });
      expect(prose?.html).toContain(text);
    },
  );
  it('is part of its fingerprint in both languages', () => {
    const [without, first, second] = [
      files,
      { ...files, 'funds/a.zh.md': zh },
      { ...files, 'funds/a.zh.md': zh.replace('由', '经') },
    ].map((own) => fundHash(fundOf(ledgerOf(own), 'a')));
    expect(new Set([without, first, second]).size).toBe(3);
  });
});

describe('the page of a fund that took in another one', () => {
  const files = (from: string): Files => ({
    'funds/a.md': fund('nanjing'),
    'funds/b.md': fund('nanjing', `part_of: {fund: a, from: ${from}}\n`),
    ...article('2018-04-09', 'launch', {
      fund: 'a',
      amount: '10 billion CNY',
      status: 'announced',
    }),
    ...article('2018-05-09', 'second', { fund: 'b', amount: '2 billion CNY', status: 'announced' }),
  });

  it.each([
    ['has it as its part from that day on', '2018-04', ['/funds/b/']],
    ['does not have it before', '2027', []],
  ])('%s', (_, from, parts) => {
    const ledger = ledgerOf(files(from));
    const view = fundView(contextOf(ledger), fundOf(ledger, 'a'));
    expect(view.parts.map(({ href }) => href)).toEqual(parts);
  });
});
