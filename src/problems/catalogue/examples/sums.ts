import type { sumProblems } from '../sums.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../sums.ts`. */
export const sumExamples: Examples<typeof sumProblems> = {
  'amount-out-of-range': {
    wrong: 'amount: 5 CNY',
    right: 'amount: 5 billion CNY',
  },
  'amount-unlikely': {
    wrong: 'amount: 1 trillion CNY',
    right: 'amount: 1 billion CNY',
  },
  'usd-without-amount': {
    wrong: 'usd: [{source: zdnet, amount: 1.5 billion USD}]',
    right: 'amount: 1.5 billion USD',
  },
  'share-as-fraction': {
    wrong: 'government_share: 0.3',
    right: 'government_share: 30',
  },
  'budget-without-per': {
    wrong: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'kind: subsidy-budget',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 20 million CNY, sources: [zdnet]}',
    ),
    right: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'kind: subsidy-budget',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 20 million CNY, per: year, sources: [zdnet]}',
    ),
  },
  'claim-of-another-place': {
    wrong: lines(
      'places: [hangzhou]',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      'places: [nanjing]',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
  },
  'amount-against-wording': {
    wrong: lines('amount: 1 billion CNY', 'wording: 100亿元人民币'),
    right: lines('amount: 10 billion CNY', 'wording: 100亿元人民币'),
  },
  'amount-against-text': {
    wrong: lines(
      'title: Nanjing announces a fund of 100 billion yuan',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      'title: Nanjing announces a fund of 10 billion yuan',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
  },
  'amount-against-claims': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 100 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
  },
  'translation-figure': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      '…',
      '---',
      '南京宣布设立基金，规模1000亿元。[@zdnet]',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      '…',
      '---',
      '南京宣布设立基金，规模100亿元。[@zdnet]',
    ),
  },
};
