import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../harness/article-markdown.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { articleEntry } from '../../../src/views/feeds/entry.ts';
import { searchRecords } from '../../harness/search-records.ts';
import { article, contextOf, fund, ledgerOf } from '../ledger/small.ts';

const TEXT = '南京设立区块链产业基金，支持公有链与通证经济的发展';

const ledger = ledgerOf({
  'funds/a.md': fund(),
  ...article('2018-07-20', 'x', { fund: 'a', amount: '1 billion CNY' }),
  'articles/2018/2018-07-20-x.zh.md': `---
title: 南京设立
  区块链基金
---
南京设立区块
链产业基金，
支持公有链与通证经
济的发展。[@s0]
`,
});
const context = contextOf(ledger, 'zh');
const [event] = ledger.articles;
if (!event) throw new Error('nothing was read');

/** Text without tags, references and the mark of the note. */
const bare = (text: string): string =>
  text
    .replaceAll(/<sup.*?<\/sup>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s*\[\^?\d+\](?:\([^)]*\))?/g, '');

describe('a line end between Chinese characters is nothing', () => {
  const view = articleView(context, event);
  const html = JSON.stringify(view).replaceAll('\\"', '"');

  it.each([
    ['on the page', bare(html)],
    ['in the description', view.head.description],
    ['in feeds', bare(JSON.stringify(articleEntry(context, event)))],
    [
      'in the search',
      JSON.stringify(searchRecords(ledger, context.site).map(({ texts }) => texts)),
    ],
    ['in the Markdown alternate', bare(articleMarkdown(context, event))],
  ])('%s', (_, shown) => {
    expect(shown).toContain(TEXT);
  });

  it('nor is one in a title', () => {
    expect(view.head.title).toContain('南京设立区块链基金');
    for (const shown of [JSON.stringify(view.head.linked), articleMarkdown(context, event)])
      expect(shown).toContain('南京设立区块链基金');
  });

  it('and the mark of a note stands before the stop, on pages and in Markdown, and a feed’s summary has none', () => {
    const MARKED = /的发展(?:<sup|\[\^?\d|\[\\\[)[^。]*。/;
    expect(html).toMatch(MARKED);
    expect(articleMarkdown(context, event)).toMatch(MARKED);
    expect(JSON.stringify(articleEntry(context, event))).toContain(`${TEXT}。`);
  });
});
