import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../../src/ledger/load.ts';
import { todoView } from '../../../src/views/guide/todo.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';
import { contextOf } from '../ledger/small.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';
const BODY = '[[nanjing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]\n';

/** The funds of which the list of gaps asks how much is public, where this is the claim of a mixed one. */
function shareGapOf(claim: string) {
  const article = SMALL_RECORD[ARTICLE].replace(
    '    stage: announced\n',
    `    stage: announced\n${claim}`,
  );
  const fund = SMALL_RECORD['funds/river-fund.md'].replace('money: public', 'money: mixed');
  const content = tempRecord({ ...SMALL_RECORD, [ARTICLE]: article, 'funds/river-fund.md': fund });
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error('no ledger');
  const { gaps } = todoView(contextOf(ledger));
  return gaps.find(({ key }) => key === 'share')?.items.map(({ href }) => href);
}

describe('mixed funds whose public part is not known', () => {
  const part =
    '    sources: [gazette]\n  - fund: river-fund\n    of: public\n    amount: 300 million CNY\n';
  it.each([
    ['nothing said of it', '', ['/funds/river-fund/']],
    ['a share', '    government_share: 30\n', undefined],
    ['a sum', part, undefined],
  ])('%s', (_, claim, expected) => {
    expect(shareGapOf(claim)).toEqual(expected);
  });
});

/** The sums that hang on nothing, as the list of gaps has them, where the article has this text. */
function gapOf(text: string, files: Readonly<Record<string, string>> = {}) {
  const article = SMALL_RECORD[ARTICLE].replace(BODY, text);
  const content = tempRecord({ ...SMALL_RECORD, [ARTICLE]: article, ...files });
  const { ledger } = loadLedger(content);
  if (!ledger) throw new Error('no ledger');
  const { gaps } = todoView(contextOf(ledger));
  return gaps.find(({ key }) => key === 'sums')?.items.map(({ count }) => count);
}

describe('the sums of money that hang on nothing', () => {
  it.each([
    ['cited after its sentence', 'A park cost 20 million yuan. [@gazette]\n', undefined],
    ['a figure of a claim', 'Cited. [@gazette] It has 1 billion yuan.\n', undefined],
    ['cited before only', 'Cited. [@gazette] A park cost 20 million yuan.\n', [1]],
    ['not the fund’s', 'The [[river-fund]] has 5 or 7 million yuan. [@gazette]\n', [1]],
    ['two of them', 'Cited. [@gazette] Parks cost 20 million yuan and CNY 30 million.\n', [2]],
  ])('%s', (_, text, expected) => {
    expect(gapOf(text)).toEqual(expected);
  });

  it('are counted in the translation too', () => {
    const zh = {
      [ARTICLE.replace('.md', '.zh.md')]:
        '---\ntitle: 江河基金\n---\n\n[[river-fund]]有20亿元。[@gazette]\n',
    };
    expect(gapOf(BODY, zh)).toEqual([1]);
  });
});

describe('sources that are gone', () => {
  it.each([
    [
      'with a copy',
      'gone: 2024-01\n    archive: https://web.archive.org/web/2021/https://example.org/',
      undefined,
    ],
    ['without one', 'gone: 2024-01', 1],
    ['taken over by others, without one', 'hijacked: true', 1],
    ['not at all', 'accessed: 2026-11-23', undefined],
  ])('%s', (_what, keys, count) => {
    const article = SMALL_RECORD[ARTICLE].replace('    url:', `    ${keys}\n    url:`);
    const { ledger } = loadLedger(tempRecord({ ...SMALL_RECORD, [ARTICLE]: article }));
    if (!ledger) throw new Error('no ledger');
    const { gaps } = todoView(contextOf(ledger));
    expect(gaps.find(({ key }) => key === 'gone')?.items[0]?.count).toBe(count);
  });
});

describe('a page to act from', () => {
  const gapsOf = (files: Readonly<Record<string, string>>, repository?: string) => {
    const { ledger } = loadLedger(tempRecord(files));
    if (!ledger) throw new Error('no ledger');
    const context = contextOf(ledger);
    const site = repository === undefined ? context.site : { ...context.site, repository };
    return todoView({ ...context, site }).gaps;
  };
  const gap = (gaps: ReturnType<typeof gapsOf>, key: string) => gaps.find((one) => one.key === key);

  it('leads to the file that is to be edited, or to a new one for a translation', () => {
    const gaps = gapsOf(SMALL_RECORD, 'https://example.org/atlas');
    expect(gap(gaps, 'reviewed')?.items[0]?.edit).toBe(
      `https://example.org/atlas/edit/main/content/${ARTICLE}`,
    );
    expect(gap(gaps, 'translation')?.items[0]?.edit).toBe(
      `https://example.org/atlas/new/main?filename=${encodeURIComponent(`content/${ARTICLE.replace('.md', '.zh.md')}`)}`,
    );
  });

  it('has no such link where there is no repository', () => {
    for (const { items } of gapsOf(SMALL_RECORD)) {
      for (const item of items) expect(item).not.toHaveProperty('edit');
    }
  });

  it('lists fifty entries of a task, those first on which most hangs, and counts all', () => {
    const plain = SMALL_RECORD[ARTICLE].replace(/claims:[^]*?partners:/, 'partners:').replace(
      ' of [[river-fund#size]]',
      '',
    );
    const others = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `articles/2019/2019-01-01-event-${at}.md`,
        plain
          .replaceAll('2018-07-23', '2019-01-01')
          .replace('kind: fund', 'kind: policy')
          .replace('a-fund-by-the-river', `page-${at}`)
          .replace('title: Nanjing announces', `title: Number ${at}, Nanjing announces`),
      ]),
    );
    const found = gap(gapsOf({ ...SMALL_RECORD, ...others }), 'reviewed');
    expect([found?.total, found?.items.length]).toEqual([61, 50]);
    expect(found?.items[0]?.href).toBe('/articles/2018-07-23-river-fund/');
  });

  it('puts what misleads readers before what is to be translated', () => {
    const keys = gapsOf(SMALL_RECORD).map(({ key }) => key);
    expect(keys.indexOf('reviewed')).toBeLessThan(keys.indexOf('translation'));
  });
});
