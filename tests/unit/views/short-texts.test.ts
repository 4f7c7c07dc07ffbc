import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import type { Ledger } from '../../../src/ledger/model.ts';
import { articleMarkdown } from '../../harness/article-markdown.ts';
import { articleView } from '../../../src/views/article/article.ts';
import { changesView } from '../../../src/views/changes/changes.ts';
import { changeEntry, recordChanges } from '../../../src/views/feeds/changes.ts';
import { articleEntry } from '../../../src/views/feeds/entry.ts';
import { fundView } from '../../../src/views/fund/fund.ts';
import { todoView } from '../../../src/views/guide/todo.ts';
import { partnerView } from '../../../src/views/partner/partner.ts';
import { editionView } from '../../../src/views/published-ranking/edition.ts';
import { indexView } from '../../../src/views/published-ranking/ranking-index.ts';
import { pngOf } from '../../harness/pictures.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { contextOf, fundOf } from '../ledger/small.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

const files = {
  ...SMALL_RECORD,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace('role: manager', 'role: manager, detail: keeps it')
    .replace('    stage: announced\n', '    stage: announced\n    note: a round sum\n')
    .replace(
      'added:',
      `conflicts:
  - {id: whose-fund, grade: doubt, of: [river-fund], about: whose fund, text: Two say two things., sources: [gazette]}
changes:
  - {date: 2026-11-25, what: The date is mended}
added:`,
    ),
  'funds/river-fund.md': SMALL_RECORD['funds/river-fund.md'].replace(
    'added:',
    `counted: false
reason: one report alone
checked:
  - {on: 2026-11-24, where: stored pages, what: its filing, found: nothing}
added:`,
  ),
  'rankings/river/index.md': `---
names: {en: River Index, zh: 江河榜}
publisher: River Capital
subject: city
method: A sum of points.
added: 2026-11-24
---
`,
  'rankings/river/1.md': `---
title: Nanjing leads
complete: true
rows:
  - {city: nanjing, rank: 1, note: one page says 2}
sources:
  - {id: gazette, title: A list, publisher: gazette, form: report, url: https://example.org/list, language: en}
added: 2026-11-24
---
`,
};

const TRANSLATIONS = {
  [ARTICLE.replace('.md', '.zh.md')]: `---
title: 南京宣布设立江河基金
conflicts:
  whose-fund: {about: 谁的基金, text: 两篇报道说法不一。}
changes: [日期已更正]
details: {river-capital: 负责管理}
notes: {river-fund: 整数}
---
南京宣布设立基金。[@gazette]
`,
  'funds/river-fund.zh.md': `---
reason: 只有一篇报道
checked:
  - {where: 收存的网页, what: 备案信息, found: 未查到}
---
`,
  'rankings/river/index.zh.md': '---\nmethod: 各项得分之和。\npublisher: 江河研究院\n---\n',
  'rankings/river/1.zh.md':
    '---\ntitle: 南京居首\nnotes: {nanjing: 有一页写作第2名}\n---\n南京领先。[@gazette]\n',
};

function ledgerOf(more: Readonly<Record<string, string>>): Ledger {
  const { ledger, problems } = loadLedger(tempRecord({ ...files, ...more }));
  if (!ledger) throw new Error(JSON.stringify(problems));
  return ledger;
}

/** The short texts that the pages of a record show a reader of Chinese. */
function shown(ledger: Ledger) {
  const context = contextOf(ledger, 'zh');
  const [article] = ledger.articles;
  const [partner] = ledger.partners;
  const [index] = ledger.indexes;
  const [edition] = index?.editions ?? [];
  if (!article || !partner || !index || !edition) throw new Error('no record');
  const page = articleView(context, article);
  const fund = fundView(context, fundOf(ledger, 'river-fund'));
  const { news, rows } = editionView(context, edition);
  return {
    conflict: page.conflicts.map(({ about, text, lang }) => ({ about, text, lang })),
    ofFund: fund.conflicts.map(({ about, lang }) => ({ about, lang })),
    change: page.changes.map(({ what }) => what),
    detail: page.partners.map(({ detail }) => detail),
    ofPartner: partnerView(context, partner).articles.items.map(({ parts }) => parts[0]?.detail),
    note: page.claims.map(({ note }) => note),
    reason: fund.excluded,
    checked: fund.checked.map(({ where, what, found }) => [where, what, found]),
    method: indexView(context, index).method,
    publisher: indexView(context, index).publisher.name,
    news,
    row: rows[0]?.note,
    changes: changesView(context).corrections.map(({ what }) => what),
  };
}

describe('short texts for a reader of Chinese', () => {
  it('are the translation’s', () => {
    expect(shown(ledgerOf(TRANSLATIONS))).toEqual({
      conflict: [{ about: '谁的基金', text: '两篇报道说法不一。', lang: undefined }],
      ofFund: [{ about: '谁的基金', lang: undefined }],
      change: [{ text: '日期已更正' }],
      detail: [{ text: '负责管理' }],
      ofPartner: [{ text: '负责管理' }],
      note: [{ text: '整数' }],
      reason: { text: '只有一篇报道' },
      checked: [[{ text: '收存的网页' }, { text: '备案信息' }, { text: '未查到' }]],
      method: { text: '各项得分之和。' },
      publisher: '江河研究院',
      news: { text: '南京居首' },
      row: { text: '有一页写作第2名' },
      changes: [{ text: '日期已更正' }],
    });
  });

  it('are the original’s where there is none, and say so', () => {
    const en = (text: string) => ({ text, lang: 'en' });
    expect(shown(ledgerOf({}))).toEqual({
      conflict: [{ about: 'whose fund', text: 'Two say two things.', lang: 'en' }],
      ofFund: [{ about: 'whose fund', lang: 'en' }],
      change: [en('The date is mended')],
      detail: [en('keeps it')],
      ofPartner: [en('keeps it')],
      note: [en('a round sum')],
      reason: en('one report alone'),
      checked: [[en('stored pages'), en('its filing'), en('nothing')]],
      method: en('A sum of points.'),
      publisher: 'River Capital',
      news: en('Nanjing leads'),
      row: en('one page says 2'),
      changes: [en('The date is mended')],
    });
  });

  it('stand in feeds and in Markdown', () => {
    const ledger = ledgerOf(TRANSLATIONS);
    const context = contextOf(ledger, 'zh');
    const [article] = ledger.articles;
    if (!article) throw new Error('no article');
    const texts = [
      articleMarkdown(context, article),
      JSON.stringify(articleEntry(context, article).content()),
    ];
    for (const text of texts) {
      for (const told of ['谁的基金', '两篇报道说法不一。', '负责管理', '整数']) {
        expect(text).toContain(told);
      }
      expect(text).not.toContain('Two say');
    }
  });
});

describe('what stood in an entry before and stands now', () => {
  /** The two as the page of changes, the event’s page and the feed tell of them. */
  function told(lang: 'en' | 'zh', values: string, more: Readonly<Record<string, string>>) {
    const written = files[ARTICLE].replace('is mended}', `is mended, ${values}}`);
    const ledger = ledgerOf({ ...more, [ARTICLE]: written });
    const context = contextOf(ledger, lang);
    const [article] = ledger.articles;
    const [change] = recordChanges(ledger).filter(({ sort }) => sort === 'corrected');
    if (!article || !change) throw new Error('no change');
    const feed = JSON.stringify(changeEntry(context, change).content());
    return [
      ...changesView(context).corrections.map(({ from, to }) => [from, to]),
      ...articleView(context, article).changes.map(({ from, to }) => [from, to]),
      [/1234|one/.exec(feed)?.[0], /5678|two/.exec(feed)?.[0]],
    ];
  }
  const none = [undefined, undefined];
  it.each<[string, 'en' | 'zh', string, Readonly<Record<string, string>>, unknown]>([
    ['words, as the record is written', 'en', 'from: one, to: two', TRANSLATIONS, ['one', 'two']],
    ['words beside a translation', 'zh', 'from: one, to: two', TRANSLATIONS, none],
    ['words without a translation', 'zh', 'from: one, to: two', {}, ['one', 'two']],
    ['figures', 'zh', 'from: "1234-5", to: "5678-9"', TRANSLATIONS, ['1234-5', '5678-9']],
  ])('%s, in %s', (_what, lang, values, more, expected) => {
    const [page, event, feed] = told(lang, values, more);
    expect([page, event]).toEqual([expected, expected]);
    const inFeed =
      expected === none ? none : (expected as string[]).map((text) => text.slice(0, 4));
    expect(feed).toEqual(inFeed);
  });
});

describe('what is left to translate', () => {
  const counts = (more: Readonly<Record<string, string>>) => {
    const { gaps } = todoView(contextOf(ledgerOf(more)));
    return gaps.find(({ key }) => key === 'texts')?.items.map(({ href, count }) => [href, count]);
  };

  it('is counted by entry', () => {
    expect(counts({})).toEqual([
      ['/articles/2018-07-23-river-fund/', 4],
      ['/funds/river-fund/', 2],
      ['/rankings/river/', 2],
      ['/rankings/river/1/', 2],
    ]);
  });

  it('is nothing where all is translated', () => {
    expect(counts(TRANSLATIONS)).toBeUndefined();
  });
});

describe('the picture of an event', () => {
  const IMAGE =
    'image: {file: river.png, alt: A map of the river, credit: The Atlas, licence: LGPL or later, source: https://example.org/map}\n';
  const zh = (image: string) => ({
    [ARTICLE.replace('.md', '.zh.md')]: `---\ntitle: 南京宣布设立江河基金\n${image}---\n`,
  });
  /** The picture as the page of an edition shows it, and how much of it is left to translate. */
  function pictured(lang: 'en' | 'zh', image: string) {
    const { ledger, problems } = loadLedger(
      tempRecord({
        ...SMALL_RECORD,
        [ARTICLE]: SMALL_RECORD[ARTICLE].replace('added:', `${IMAGE}added:`),
        'images/river.png': pngOf(8, 8),
        ...zh(image),
      }),
    );
    const [article] = ledger?.articles ?? [];
    if (!ledger || !article) throw new Error(JSON.stringify(problems));
    const context = contextOf(ledger, lang);
    const { alt, credit, licence } = articleView(context, article).image ?? {};
    const feed = JSON.stringify(articleEntry(context, article).content());
    const { gaps } = todoView(context);
    const left = gaps.find(({ key }) => key === 'texts')?.items[0]?.count;
    return { alt, credit, licence, feed, left };
  }
  const WHOLE = 'image: {alt: 河流示意图, credit: 图谱, licence: LGPL或更高版本}\n';

  it('has its Chinese texts in the Chinese edition, feeds among it', () => {
    const { feed, ...texts } = pictured('zh', WHOLE);
    expect(texts).toEqual({
      alt: { text: '河流示意图' },
      credit: { text: '图谱' },
      licence: { text: 'LGPL或更高版本' },
      left: undefined,
    });
    for (const text of ['河流示意图', '图谱', 'LGPL或更高版本']) expect(feed).toContain(text);
    expect(feed).not.toContain('A map of the river');
  });
  it('has those of the original where one is missing, marked with their language', () => {
    expect(pictured('zh', 'image: {alt: 河流示意图}\n')).toMatchObject({
      alt: { text: '河流示意图' },
      credit: { text: 'The Atlas', lang: 'en' },
      licence: { text: 'LGPL or later', lang: 'en' },
      left: 1,
    });
    expect(pictured('zh', '').left).toBe(2);
  });
  it('is as the original has it in the English edition', () => {
    expect(pictured('en', WHOLE)).toMatchObject({
      alt: { text: 'A map of the river' },
      credit: { text: 'The Atlas' },
      licence: { text: 'LGPL or later' },
    });
  });
});
