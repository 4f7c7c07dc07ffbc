import { describe, expect, it } from 'vitest';
import { articleHash } from '../../../src/analysis/content-hash.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { plainTree, writeMarkdown } from '../../../src/markdown/write.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { articleMarkdown } from '../../harness/article-markdown.ts';
import { proseView, resolver, textLines } from '../../../src/views/shared/prose.ts';
import { sourcing } from '../../../src/views/shared/sources.ts';
import type { Files } from '../../harness/files.ts';
import { article, contextOf, fund, ledgerOf } from '../ledger/small.ts';

/** Two announced funds, of one of which about 30 million are allocated; a third is private. */
const RECORD: Files = {
  'funds/a.md': fund('nanjing'),
  'funds/b.md': fund('nanjing'),
  'funds/c.md': fund('nanjing', 'money: private\n'),
  ...article('2018-04-09', 'launch', { fund: 'a', amount: '10 billion CNY', status: 'announced' }),
  ...article('2018-05-09', 'second', { fund: 'b', amount: '2 billion CNY', status: 'announced' }),
  ...article('2018-06-09', 'third', { fund: 'c', amount: '7 billion CNY', status: 'announced' }),
  ...article('2019-01-21', 'later', {
    fund: 'a',
    amount: '30 million CNY',
    status: 'unknown',
    more: 'id: allocated, measure: allocated, bound: about',
  }),
};

/** The record with some of its texts replaced: `from` by `to`, wherever it stands but in publishers. */
const changed = (from: string, to: string, files: Files = RECORD): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      path.startsWith('publishers/') ? text : String(text).replace(from, to),
    ]),
  );

/** With a conflict in the article about the first fund. */
const IN_DOUBT: Files = {
  ...RECORD,
  ...changed(
    'added:',
    'conflicts:\n  - {id: left, grade: doubt, of: [a], about: left, text: Left., sources: [s0]}\nadded:',
    article('2018-04-09', 'launch', { fund: 'a', amount: '10 billion CNY', status: 'announced' }),
  ),
};

const plain = (words: string, lang: 'en' | 'zh', files: Files = RECORD): string =>
  textLines(contextOf(ledgerOf(files)), parseBody(words), lang).join('\n');

describe('a total in a text', () => {
  it.each([
    ['the announced sum', 'announced', '12 billion yuan', '120亿元'],
    ['one that only a bound gives', 'allocated', 'about 30 million yuan', '约3000万元'],
    ['one that no source gives', 'paid-in', 'a sum that no source shows', '尚无来源说明的金额'],
  ])('%s', (_, name, en, zh) => {
    expect(plain(`[[total:${name}]]`, 'en')).toBe(en);
    expect(plain(`[[total:${name}]]`, 'zh')).toBe(zh);
  });

  it.each([
    [
      'says what of it is a bound',
      changed('2 billion CNY', '2 billion CNY, bound: about'),
      '12 billion yuan (2 billion yuan of it is a bound or a round figure)',
    ],
    ['carries a doubt of its funds', IN_DOUBT, '12 billion yuan (In doubt)'],
  ])('%s', (_, files, expected) => {
    expect(plain('[[total:announced]]', 'en', files)).toBe(expected);
  });

  it('leads to the rows that it sums, and its mark with it', () => {
    const context = contextOf(ledgerOf(IN_DOUBT));
    const body = parseBody('[[total:announced]] [[total:allocated]]');
    expect(proseView(context, body, sourcing(context, []))?.html).toMatchInlineSnapshot(
      `"<p><a class="figure" href="/money/#row-announced">12 billion yuan</a> <a class="seal mark-link" href="/money/#row-announced">In doubt</a> <a class="figure" href="/money/#fund-a">about 30 million yuan</a> <a class="seal mark-link" href="/money/#fund-a">In doubt</a></p>"`,
    );
    expect(writeMarkdown(plainTree(body, resolver(context, sourcing(context, []), 'en'))))
      .toMatchInlineSnapshot(`
      "[12 billion yuan](/money/#row-announced) [In doubt](/money/#row-announced) [about 30 million yuan](/money/#fund-a) [In doubt](/money/#fund-a)
      "
    `);
  });
});

describe('a figure of a fund in a text', () => {
  it.each([
    ['prints yuan by its word', RECORD, '[[b#size]]', '2 billion yuan', '20亿元'],
    [
      'leaves another currency its code',
      changed('2 billion CNY', '2 billion USD'),
      '[[b#size]]',
      '2 billion USD',
      '20亿美元',
    ],
    [
      'prints both ends of a range',
      changed('amount: 2 billion CNY', 'amount: 2 billion CNY, to: 3 billion CNY'),
      '[[b#size]]',
      '2 billion to 3 billion yuan',
      '20亿至30亿元',
    ],
    [
      'marks the first figure of a fund in doubt, and that alone',
      IN_DOUBT,
      '[[b#size]] [[a#size]] [[a#allocated]]',
      '2 billion yuan 10 billion yuan (In doubt) 30 million yuan',
      '20亿元100亿元（存疑）3000万元',
    ],
  ])('%s', (_, files, words, en, zh) => {
    expect(plain(words, 'en', files)).toBe(en);
    expect(plain(words, 'zh', files).replaceAll(' ', '')).toBe(zh);
  });
});

describe('an article that prints a total', () => {
  const files = changed('It happened.', 'In all [[total:announced]].');
  const before = contextOf(ledgerOf(files));
  const after = contextOf(ledgerOf(changed('2 billion', '3 billion', files)));
  const launch = ({ ledger }: typeof before) => {
    const found = ledger.article('2018-04-09-launch');
    if (!found) throw new Error('The article is missing.');
    return found;
  };

  it('is another page and another Markdown text when the sum is another', () => {
    const made = [before, after].map((context) => ({
      page: JSON.stringify(articleView(context, launch(context))),
      markdown: articleMarkdown(context, launch(context)),
    }));
    expect(made[0]?.page).toContain('12 billion yuan');
    expect(made[1]?.page).toContain('13 billion yuan');
    expect(made[0]?.markdown).toContain('/money/#row-announced');
    expect(made[1]?.markdown).toContain('13 billion yuan');
  });

  it('stays the same entry to those who cite it', () => {
    expect(articleHash(launch(after))).toBe(articleHash(launch(before)));
  });
});
