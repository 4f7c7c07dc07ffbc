import type { claimProblems } from '../claims.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../claims.ts`. */
export const claimExamples: Examples<typeof claimProblems> = {
  'unknown-reference': {
    wrong: 'places: [nanjng]',
    right: 'places: [nanjing]',
  },
  'wrong-kind-of-thing': {
    wrong: 'places: [nanjing-public-chain-fund]',
    right: 'places: [nanjing]',
  },
  'named-twice': {
    wrong: 'places: [nanjing, nanjing]',
    right: 'places: [nanjing]',
  },
  'ancestor-beside-descendant': {
    wrong: 'places: [nanjing, jiangbei-new-area]',
    right: 'places: [jiangbei-new-area]',
  },
  'future-date': {
    wrong: 'published: 2081-07-23',
    right: 'published: 2018-07-23',
  },
  'amount-unreadable': {
    wrong: 'amount: 10 billion',
    right: 'amount: 10 billion CNY',
  },
  'unit-slip': {
    wrong: lines('amount: 100 billion CNY', 'usd: [{source: zdnet, amount: 1.5 billion USD}]'),
    right: lines('amount: 10 billion CNY', 'usd: [{source: zdnet, amount: 1.5 billion USD}]'),
  },
  'dollars-off': {
    wrong: lines('amount: 10 billion CNY', 'usd: [{source: zdnet, amount: 2.5 billion USD}]'),
    right: lines('amount: 10 billion CNY', 'usd: [{source: zdnet, amount: 1.5 billion USD}]'),
  },
  'as-published-unneeded': {
    wrong: lines(
      'amount: 10 billion CNY',
      'usd: [{source: zdnet, amount: 1.5 billion USD}]',
      'as_published: true',
      'note: The report rounds the dollars',
    ),
    right: lines('amount: 10 billion CNY', 'usd: [{source: zdnet, amount: 1.5 billion USD}]'),
  },
  'as-published-without-note': {
    wrong: lines(
      'amount: 10 billion CNY',
      'usd: [{source: zdnet, amount: 15 billion USD}]',
      'as_published: true',
    ),
    right: lines(
      'amount: 10 billion CNY',
      'usd: [{source: zdnet, amount: 15 billion USD}]',
      'as_published: true',
      'note: The report prints 15 billion dollars, ten times what the yuan come to',
    ),
  },
  'years-without-per': {
    wrong: lines('amount: 20 million CNY', 'years: 3'),
    right: lines('amount: 20 million CNY', 'per: year', 'years: 3'),
  },
  'source-unlisted': {
    wrong: lines('amount: 10 billion CNY', 'sources: [zdnt]'),
    right: lines('amount: 10 billion CNY', 'sources: [zdnet]'),
  },
  'source-unused': {
    wrong: lines(
      'sources:',
      '  - {id: zdnet, …}',
      '  - {id: coindesk, …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
    right: lines(
      'sources:',
      '  - {id: zdnet, …}',
      '  - {id: coindesk, …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet][@coindesk]',
    ),
  },
  'source-twice': {
    wrong: lines(
      'sources:',
      '  - {id: zdnet, …}',
      '  - {id: zdnet, …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
    right: lines(
      'sources:',
      '  - {id: zdnet, …}',
      '  - {id: zdnet-2, …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet][@zdnet-2]',
    ),
  },
  'fund-without-claim': {
    wrong: 'content/funds/wuxi-fund.md',
    right: lines(
      '# content/funds/wuxi-fund.md',
      '# content/articles/2020/2020-06-01-wuxi-fund.md',
      'claims:',
      '  - {fund: wuxi-fund, amount: 1 billion CNY, sources: [zdnet]}',
    ),
  },
  'uncounted-without-reason': {
    wrong: 'counted: false',
    right: lines('counted: false', 'reason: It was never confirmed'),
  },
  'reason-without-uncounted': {
    wrong: 'reason: It was never confirmed',
    right: lines('counted: false', 'reason: It was never confirmed'),
  },
  loop: {
    wrong: lines(
      '# content/cities/nanjing.md',
      'parent: jiangbei-new-area',
      '# content/cities/jiangbei-new-area.md',
      'parent: nanjing',
    ),
    right: lines(
      '# content/cities/nanjing.md',
      'parent: jiangsu',
      '# content/cities/jiangbei-new-area.md',
      'parent: nanjing',
    ),
  },
  'wrong-province': {
    wrong: lines('# content/cities/jianye.md', 'province: zhejiang', 'parent: nanjing'),
    right: lines('# content/cities/jianye.md', 'province: jiangsu', 'parent: nanjing'),
  },
};
