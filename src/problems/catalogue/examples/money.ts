import type { moneyProblems } from '../money.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../money.ts`. */
export const moneyExamples: Examples<typeof moneyProblems> = {
  'claim-says-nothing': {
    wrong: lines('claims:', '  - {fund: nanjing-public-chain-fund, sources: [zdnet]}'),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
    ),
  },
  'part-of-public-measure': {
    wrong: lines('measure: allocated', 'of: public', 'amount: 30 million CNY'),
    right: lines('measure: allocated', 'amount: 30 million CNY'),
  },
  'part-against-money': {
    wrong: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'money: private',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, of: public, amount: 3 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'money: mixed',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, of: public, amount: 3 billion CNY, sources: [zdnet]}',
    ),
  },
  'share-against-money': {
    wrong: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'money: public',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, government_share: 30, sources: [zdnet]}',
    ),
    right: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'money: mixed',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, government_share: 30, sources: [zdnet]}',
    ),
  },
  'part-against-share': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, government_share: 30, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, of: public, amount: 5 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, government_share: 30, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, of: public, amount: 3 billion CNY, sources: [zdnet]}',
    ),
  },
  'measure-above': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, measure: subscribed, amount: 400 million CNY, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, measure: paid-in, amount: 4 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, measure: subscribed, amount: 400 million CNY, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, measure: paid-in, amount: 400 million CNY, sources: [zdnet]}',
    ),
  },
  'range-upside-down': {
    wrong: lines('amount: 20亿元', 'to: 10亿元'),
    right: lines('amount: 10亿元', 'to: 20亿元'),
  },
  'range-without-amount': {
    wrong: 'to: 20亿元',
    right: lines('amount: 10亿元', 'to: 20亿元'),
  },
  'only-restated': {
    wrong: lines('amount: 10 billion CNY', 'restates: true'),
    right: 'amount: 10 billion CNY',
  },
  'claim-id-twice': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, id: paid-in, measure: paid-in, amount: 100 million CNY, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, id: paid-in, measure: paid-in, amount: 200 million CNY, as_of: 2020, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, id: paid-in, measure: paid-in, amount: 100 million CNY, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, id: paid-in-2020, measure: paid-in, amount: 200 million CNY, as_of: 2020, sources: [zdnet]}',
    ),
  },
  'claim-without-rate': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 1.5 billion USD, sources: [zdnet]}',
      '# content/rates/usd-monthly.csv',
      '2018-06,CNY,6.4663,"ECB reference rates"',
      '2018-08,CNY,6.8486,"ECB reference rates"',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 1.5 billion USD, sources: [zdnet]}',
      '# content/rates/usd-monthly.csv',
      '2018-06,CNY,6.4663,"ECB reference rates"',
      '2018-07,CNY,6.7180,"ECB reference rates"',
      '2018-08,CNY,6.8486,"ECB reference rates"',
    ),
  },
  'fund-event-without-claim': {
    wrong: 'kind: fund',
    right: lines(
      'kind: fund',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
  },
};
