import { describe, expect, it } from 'vitest';
import { ARTICLE, FUND, record, report, reportOn } from './report.ts';
import { SMALL_RECORD, tempRecord } from '../../harness/record.ts';

const BODY = '[[nanjing]] announced the [[river-fund]] of [[river-fund#size]]. [@gazette]\n';
const CODE = /warning (sum-\S+)\n {2}“([^”]+)”/g;

/** The codes of a report that are about sums, each with the sum. */
const told = (text: string): string[] =>
  [...text.matchAll(CODE)].map(([, code, sum]) => `${code} ${sum}`);

/** What is said of the sums of an article with this text; `claims`: more of its claims. */
function sumsOf(text: string, claims = ''): string[] {
  const [before = '', after = ''] = SMALL_RECORD[ARTICLE].split('    sources: [gazette]\n');
  const article = `${before}    sources: [gazette]\n${claims}${after}`.replace(BODY, `${text}\n`);
  return told(reportOn(tempRecord({ ...record({}), [ARTICLE]: article })));
}

const SHARE = `  - fund: river-fund
    government_share: 30
    amount: 1 billion CNY
    usd: [{source: gazette, amount: 149 million USD}]
    sources: [gazette]
`;

describe('a sum of money in a text', () => {
  it.each([
    ['is cited after its sentence', 'A park cost 20 million yuan. [@gazette]'],
    ['is cited at the end of its paragraph', 'A park cost 20 million yuan. It opened. [@gazette]'],
    ['is the figure of a claim', 'Cited. [@gazette] It is 1 billion yuan.'],
    ['is the figure of a claim in another writing', 'Cited. [@gazette] It is CNY 1bn, or 10亿元.'],
    ['is that of the fund that is named', 'The [[river-fund]] has 1 billion yuan. [@gazette]'],
    ['is small', 'Cited. [@gazette] A packet held 200 yuan.'],
    ['is small beside a fund', 'The [[river-fund]] gave packets of 200 yuan. [@gazette]'],
    ['is no money', 'Cited. [@gazette] There were 20 million people, 30 million in 2018.'],
    [
      'has a sentence of its own',
      'The [[river-fund]] is old. A park cost 20 million yuan. [@gazette]',
    ],
    [
      'follows a citation that ends the sentence',
      'Of the [[river-fund]].[@gazette] A park: 2 million yuan. [@gazette]',
    ],
    ['is in code', 'Cited. [@gazette] `20 million yuan`'],
    ['stands beside a place', 'In [[nanjing]] a park cost 20 million yuan. [@gazette]'],
  ])('%s', (_, text) => {
    expect(sumsOf(text)).toEqual([]);
  });

  it.each([
    ['in yuan', 'A park cost 20 million yuan.', 'sum-without-source 20 million yuan'],
    ['digital', 'A draw of 20 million digital yuan.', 'sum-without-source 20 million digital yuan'],
    ['before its number', 'A park cost RMB 20 million.', 'sum-without-source RMB 20 million'],
    [
      'in dollars of no country',
      'It cost 3 million dollars.',
      'sum-without-source 3 million dollars',
    ],
    ['with a sign', 'It cost HK$500,000.', 'sum-without-source HK$500,000'],
    ['in Chinese', '耗资3.8亿元。', 'sum-without-source 3.8亿元'],
    ['in emphasis', 'A park cost **20 million** yuan.', 'sum-without-source 20 million yuan'],
    ['over two lines', 'A park cost 20\nmillion yuan.', 'sum-without-source 20 million yuan'],
  ])('that is no claim’s and after which nothing is cited, %s', (_, text, expected) => {
    expect(sumsOf(`Cited. [@gazette] ${text}`)).toEqual([expected]);
  });

  it.each([
    [
      'of another',
      'Beside the [[river-fund]] stand 500 million yuan. [@gazette]',
      ['sum-not-of-fund 500 million yuan'],
    ],
    [
      'of another, beside a figure',
      'The [[river-fund#size]] became 5 million yuan. [@gazette]',
      ['sum-not-of-fund 5 million yuan'],
    ],
    [
      'in two currencies',
      'The [[river-fund]] has 1 billion yuan or 150 million dollars. [@gazette]',
      ['sum-not-of-fund 150 million dollars'],
    ],
  ])('in a sentence that names a fund, %s', (_, text, expected) => {
    expect(sumsOf(text)).toEqual(expected);
  });

  it.each([
    ['the public part', 'The [[river-fund]] has 300 million yuan of the city. [@gazette]'],
    ['the rest', 'The [[river-fund]] has 700 million yuan of others. [@gazette]'],
    ['a source’s own dollars', 'The [[river-fund]] has 149 million dollars. [@gazette]'],
    ['dollars rounded', 'The [[river-fund]] has 150 million dollars. [@gazette]'],
  ])('is a part of what a claim gives: %s', (_, text) => {
    expect(sumsOf(text, SHARE)).toEqual([]);
  });
});

it('says nothing of sums where a paragraph cites nothing at all, which is told as that', () => {
  const found = report({ [ARTICLE]: [BODY, `${BODY}\nA park cost 20 million yuan.\n`] });
  expect(found).toContain('figure-without-source');
  expect(told(found)).toEqual([]);
});

it('waits for claims that cannot be read yet', () => {
  const text = 'The [[river-fund]] has 2 billion yuan. [@gazette]\n';
  const slip = SMALL_RECORD[ARTICLE].replace('amount: 1 billion CNY', 'amount: 2 billion');
  expect(told(report({ [ARTICLE]: slip.replace(BODY, text) }))).toEqual([]);
});

it('waits for a fund whose file has mistakes', () => {
  const text = 'The [[river-fund]] has 2 billion yuan. [@gazette]\n';
  const files = {
    [ARTICLE]: [BODY, text],
    [FUND]: ['focus: blockchain', 'focus: bitcoin'],
  } as const;
  expect(told(report(files))).toEqual([]);
});

it('reads a translation with the claims of its article', () => {
  const zh = (text: string) => `---\ntitle: 南京宣布设立江河基金\n---\n\n${text}\n`;
  const file = ARTICLE.replace('.md', '.zh.md');
  expect(told(report({ [file]: zh('[[river-fund]]规模为10亿元。[@gazette]') }))).toEqual([]);
  expect(told(report({ [file]: zh('[[river-fund]]规模为20亿元。[@gazette]') }))).toEqual([
    'sum-not-of-fund 20亿元',
  ]);
});
