import type { publishedProblems } from '../published.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../published.ts`. */
export const publishedExamples: Examples<typeof publishedProblems> = {
  'id-gone': {
    wrong: '# content/funds/nanjing-fund.md',
    right: lines('# content/funds/nanjing-fund.md', 'formerly: [nanjing-public-chain-fund]'),
  },
  'claim-address-changed': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, of: public, amount: 3 billion CNY, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, stage: announced, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, stage: announced, sources: [zdnet]}',
      '  - {fund: nanjing-public-chain-fund, id: public-part, of: public, amount: 3 billion CNY, sources: [zdnet]}',
    ),
  },
  'claim-gone': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, id: size, amount: 10 billion CNY, stage: announced, sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, stage: announced, sources: [zdnet]}',
    ),
  },
  'conflict-gone': {
    wrong: lines(
      'conflicts:',
      '  - {id: size, grade: difference, of: [nanjing-public-chain-fund], about: the size, text: Two reports differ., sources: [zdnet]}',
    ),
    right: lines(
      'conflicts:',
      '  - {id: one-fund-or-two, grade: difference, of: [nanjing-public-chain-fund], about: the size, text: Two reports differ., sources: [zdnet]}',
    ),
  },
};
