import type { outcomeProblems } from '../outcomes.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../outcomes.ts`. */
export const outcomeExamples: Examples<typeof outcomeProblems> = {
  'how-without-ended': {
    wrong: lines('stage: dormant', 'how: withdrawn'),
    right: lines('stage: ended', 'how: withdrawn'),
  },
  'revises-unknown': {
    wrong: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: 2018-07-23-nanjing-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: 2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
  },
  'revises-other-fund': {
    wrong: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, measure: paid-in, amount: 3 billion CNY, revises: 2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: 2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
  },
  'revises-later': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, revises: 2019-01-21-nanjing-fund-smaller/nanjing-public-chain-fund, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 3 billion CNY, revises: 2018-07-23-nanjing-public-chain-fund/nanjing-public-chain-fund, sources: [zdnet]}',
    ),
  },
  'stage-went-back': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: established, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: established, sources: [zdnet]}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: announced, restates: true, sources: [zdnet]}',
    ),
  },
  'proposed-and-later': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: proposed, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
    ),
  },
  'successor-before-end': {
    wrong: lines(
      '# content/cities/laiwu.md',
      'until: 2019-01',
      'successor: jinan',
      '# content/cities/jinan.md',
      'until: 2018-05',
    ),
    right: lines(
      '# content/cities/laiwu.md',
      'until: 2019-01',
      'successor: jinan',
      '# content/cities/jinan.md',
    ),
  },
  'successor-without-end': {
    wrong: lines('# content/cities/laiwu.md', 'successor: jinan', '# content/cities/jinan.md'),
    right: lines(
      '# content/cities/laiwu.md',
      'until: 2019-01',
      'successor: jinan',
      '# content/cities/jinan.md',
    ),
  },
};
