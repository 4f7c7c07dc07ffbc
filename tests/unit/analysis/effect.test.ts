import { describe, expect, it } from 'vitest';
import { compareStates } from '../../../src/analysis/effect/effect.ts';
import { recordStateSchema } from '../../../src/analysis/effect/record-state.ts';
import { stateOf } from '../../../src/analysis/effect/state.ts';
import { loadLedger } from '../../../src/ledger/load.ts';
import { effectMarkdown, effectText } from '../../../src/publish/formats/effect-report.ts';
import { keysOfPages, pageEffect } from '../../../src/publish/page-effect.ts';
import { pagesOf } from '../../../src/publish/registry.ts';
import { readSite } from '../../../src/site/site.ts';
import { effectView } from '../../../src/views/changes/effect.ts';
import type { Files } from '../../harness/files.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const FUND = 'funds/river-fund.md';
const text = (file: keyof typeof SMALL_RECORD): string => SMALL_RECORD[file];
type Texts = Record<string, string>;
const BEFORE: Texts = { ...SMALL_RECORD };

const CONFLICT = `conflicts:
  - id: whose-money
    grade: doubt
    of: [river-fund]
    about: whose money it is
    text: One report names the city.
    sources: [gazette]
`;
const LATER = `---
title: The river fund is at work
date: 2018-08-02
kind: fund
places: [nanjing]
claims:
  - fund: river-fund
    measure: allocated
    amount: 30 million CNY
    stage: operating
    sources: [notice]
sources:
  - id: notice
    title: At work by the river
    publisher: gazette
    url: https://example.org/at-work-by-the-river
    published: 2018-08-02
    language: en
    form: report
added: 2026-11-24
---
[[nanjing]] set money aside. [@notice]
`;

function ledgerOf(files: Files) {
  const { ledger, problems } = loadLedger(tempRecord(files));
  if (!ledger) throw new Error(problems.map(({ message }) => message).join('\n'));
  return ledger;
}

const effectFrom = (before: Files, after: Files) =>
  compareStates(stateOf(ledgerOf(before)), stateOf(ledgerOf(after)));

const withText = (file: keyof typeof SMALL_RECORD, from: string, to: string): Texts => {
  if (!text(file).includes(from)) throw new Error(`${file} has no ${from}`);
  return { ...BEFORE, [file]: text(file).replace(from, to) };
};

const WITH_LATER: Files = { ...BEFORE, 'articles/2018/2018-08-02-at-work.md': LATER };
const WITH_DOUBT = withText(ARTICLE, 'added:', `${CONFLICT}added:`);
const RENAMED: Files = {
  ...Object.fromEntries(
    Object.entries(BEFORE)
      .filter(([file]) => file !== FUND)
      .map(([file, own]) => [file, own.replaceAll('river-fund', 'stream-fund')])
      .map(([file = '', own = '']) => [file.replace('stream-fund', 'river-fund'), own]),
  ),
  'funds/stream-fund.md': text(FUND).replace('added:', 'formerly: [river-fund]\nadded:'),
};

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('what a change means for readers', () => {
  it('is nothing where only the keys of a build’s state come in another order', () => {
    const qualified = withText(
      ARTICLE,
      'amount: 1 billion CNY',
      'amount: 1 billion CNY\n    bound: about\n    per: year\n    of: public',
    );
    const state = stateOf(ledgerOf(qualified));
    const kept = recordStateSchema.parse(JSON.parse(JSON.stringify(state)));
    expect(JSON.stringify(kept.funds)).not.toBe(JSON.stringify(state.funds));
    expect(compareStates(kept, state).funds).toEqual([]);
  });

  it('is nothing where nothing changed', () => {
    expect(effectFrom(BEFORE, BEFORE)).toEqual({
      ...{ added: [], changed: [], removed: [], renamed: [], sums: [], places: [], funds: [] },
      doubts: { raised: [], settled: [], regraded: [] },
      sources: [],
    });
  });

  it.each([
    ['added', BEFORE, WITH_LATER, { added: ['2018-08-02-at-work'] }],
    ['removed', WITH_LATER, BEFORE, { removed: ['2018-08-02-at-work'] }],
    [
      'changed',
      BEFORE,
      withText(FUND, 'focus: blockchain\n---\n', 'focus: blockchain\n---\n[[nanjing]] has it.\n'),
      { changed: ['river-fund'] },
    ],
  ])('an entry is %s', (_, before, after, expected) => {
    const { added, changed, removed } = effectFrom(before, after);
    expect({ added: ids(added), changed: ids(changed), removed: ids(removed) }).toEqual({
      ...{ added: [], changed: [], removed: [] },
      ...expected,
    });
  });

  it('is nothing beside what a build left behind of the same, whatever qualifies a figure', () => {
    const files = withText(
      ARTICLE,
      'amount: 1 billion CNY',
      'amount: 1 billion CNY\n    of: public\n    bound: about',
    );
    const state = stateOf(ledgerOf(files));
    expect(state.funds['river-fund']?.figures[0]).toMatchObject({ part: 'public', bound: 'about' });
    const left: unknown = JSON.parse(JSON.stringify(state));
    expect(compareStates(recordStateSchema.parse(left), state).funds).toEqual([]);
  });

  it('tells a new id from a new entry', () => {
    const { added, removed, renamed, places } = effectFrom(BEFORE, RENAMED);
    expect({ added, removed, places }).toEqual({ added: [], removed: [], places: [] });
    expect(renamed.map(({ from, entry }) => [from, entry.id])).toEqual([
      ['river-fund', 'stream-fund'],
    ]);
  });

  it('gives sums, places and funds before and after', () => {
    const { sums, places, funds } = effectFrom(
      BEFORE,
      withText(ARTICLE, '1 billion CNY', '4 billion CNY'),
    );
    const yuan = (amount: string) => ({ amount, currency: 'CNY' });
    const change = { before: yuan('1000000000'), after: yuan('4000000000') };
    expect(sums).toEqual([{ row: 'announced', measure: 'size', ...change }]);
    expect(places.map(({ entry, announced }) => [entry.id, announced])).toEqual([
      ['nanjing', change],
    ]);
    expect(funds.map(({ entry, figures, stage }) => [entry.id, figures.length, stage])).toEqual([
      ['river-fund', 1, undefined],
    ]);
  });

  it('gives the stage and what became documented', () => {
    const { funds, places } = effectFrom(BEFORE, WITH_LATER);
    expect(funds[0]?.stage).toEqual({
      before: { stage: 'announced' },
      after: { stage: 'operating' },
    });
    expect(places.find(({ entry }) => entry.id === 'nanjing')).toMatchObject({
      documented: { after: { amount: '30000000', currency: 'CNY' } },
    });
    expect(places[0]).not.toHaveProperty('announced');
  });

  it('gives ranks, none where no sum is known', () => {
    const none = withText(ARTICLE, '    amount: 1 billion CNY\n', '');
    const bare = {
      ...none,
      [ARTICLE]: (none[ARTICLE] ?? '').replace(' of [[river-fund#size]]', ''),
    };
    const { places } = effectFrom(bare, BEFORE);
    expect(places.map(({ entry, rank }) => [entry.id, rank])).toEqual([['nanjing', { after: 1 }]]);
  });

  it.each([
    ['raised', BEFORE, WITH_DOUBT, ['whose-money'], [], 0],
    ['settled', WITH_DOUBT, BEFORE, [], ['whose-money'], 0],
    [
      'of another weight',
      WITH_DOUBT,
      {
        ...WITH_DOUBT,
        [ARTICLE]: (WITH_DOUBT[ARTICLE] ?? '').replace('grade: doubt', 'grade: difference'),
      },
      ...[[], [], 1],
    ],
  ] as [string, Files, Files, string[], string[], number][])(
    'a doubt is %s',
    (_, before, after, raised, settled, regraded) => {
      const { doubts } = effectFrom(before, after);
      expect([ids(doubts.raised), ids(doubts.settled), doubts.regraded.length]).toEqual([
        raised,
        settled,
        regraded,
      ]);
    },
  );

  it('counts sources by tier, those that came and those that went', () => {
    const { sources } = effectFrom(BEFORE, WITH_LATER);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ added: 1, removed: 0 });
    expect(effectFrom(WITH_LATER, BEFORE).sources[0]).toMatchObject({ added: 0, removed: 1 });
  });
});

describe('the pages', () => {
  it('are new, others or gone', () => {
    const [before, after] = [BEFORE, WITH_LATER].map((files) =>
      keysOfPages(pagesOf(ledgerOf(files), readSite({}))),
    );
    if (!before || !after) throw new Error('no pages');
    const { added, changed, removed } = pageEffect(before, after);
    expect(added).toEqual(
      expect.arrayContaining(['articles/2018-08-02-at-work/', 'zh/articles/2018-08-02-at-work/']),
    );
    expect(changed).toEqual(expect.arrayContaining(['', 'zh/', 'funds/river-fund/']));
    expect(changed).not.toContain('about/');
    expect(removed).toEqual([]);
    expect(pageEffect(after, before).removed).toEqual(added);
  });
});

/** Spaces that do not break, as plain ones. */
const spaced = (said: string): string => said.replaceAll('\u00a0', ' ');

describe('how it is told', () => {
  const pages = { added: ['funds/x/'], changed: [''], removed: [] };
  const effect = effectFrom(BEFORE, WITH_LATER);

  it('in one sentence first, in English and in Chinese', () => {
    expect(effectView(effect, pages, 'en').headline).toBe('Adds 1 event; 2 pages.');
    expect(effectView(effect, pages, 'zh').headline).toBe('新增1条事件；2个页面。');
  });

  it('names places whose announced sum is another', () => {
    const more = effectFrom(BEFORE, withText(ARTICLE, '1 billion CNY', '4 billion CNY'));
    const none = { added: [], changed: [], removed: [] };
    expect(spaced(effectView(more, none, 'en').headline)).toBe(
      'Changes 1 event; Nanjing: announced 1 billion CNY to 4 billion CNY.',
    );
    expect(effectView(more, none, 'zh').headline).toContain('南京市：宣布规模由10亿元变为40亿元');
  });

  it('says so where a reader sees nothing of it', () => {
    const view = effectView(
      effectFrom(BEFORE, BEFORE),
      { added: [], changed: [], removed: [] },
      'en',
    );
    expect(effectText(view)).toBe(
      'What this means for readers\n\nNothing that a reader would see.\n',
    );
  });

  it('with more digits where two sums would read the same', () => {
    const close = effectFrom(
      withText(ARTICLE, '1 billion CNY', '1001 million CNY'),
      withText(ARTICLE, '1 billion CNY', '1002 million CNY'),
    );
    const view = effectView(close, { added: [], changed: [], removed: [] }, 'en');
    expect(spaced(effectText(view))).toContain(
      'River Fund: announced 1.001 billion CNY to 1.002 billion CNY',
    );
  });

  it('as Markdown in which a title is only text', () => {
    const title = '<img src=x> @everyone [a](http://b.example) #12';
    const hostile = effectFrom(BEFORE, {
      ...WITH_LATER,
      'articles/2018/2018-08-02-at-work.md': LATER.replace(
        'title: The river fund is at work',
        `title: "${title}"`,
      ),
    });
    const markdown = effectMarkdown(effectView(hostile, pages, 'en'));
    expect(markdown).toContain('## What this means for readers');
    for (const part of ['<img', '@everyone', '](', 'http://', '#12']) {
      expect(markdown).not.toContain(part);
    }
  });

  it('lists fifty lines at most, with the number of the rest', () => {
    const [own] = effect.added;
    if (!own) throw new Error('nothing added');
    const many = { ...effect, added: Array.from({ length: 60 }, () => own) };
    const section = effectView(many, pages, 'en').sections[0];
    expect(section?.lines).toHaveLength(51);
    expect(section?.lines.at(-1)).toBe('and 10 more');
  });
});
