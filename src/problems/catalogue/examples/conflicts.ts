import type { conflictProblems } from '../conflicts.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../conflicts.ts`. */
export const conflictExamples: Examples<typeof conflictProblems> = {
  'conflict-id-twice': {
    wrong: lines(
      'conflicts:',
      '  - {id: size, grade: difference, of: [nanjing-public-chain-fund], about: the size, text: Two reports differ., sources: [zdnet]}',
      '  - {id: size, grade: doubt, of: [nanjing-public-chain-fund], about: the public part, text: Two reports differ., sources: [zdnet]}',
    ),
    right: lines(
      'conflicts:',
      '  - {id: size, grade: difference, of: [nanjing-public-chain-fund], about: the size, text: Two reports differ., sources: [zdnet]}',
      '  - {id: public-part, grade: doubt, of: [nanjing-public-chain-fund], about: the public part, text: Two reports differ., sources: [zdnet]}',
    ),
  },
  'conflict-of-nothing': {
    wrong: lines(
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, about: one fund or two, text: Two reports differ., sources: [zdnet]}',
    ),
    right: lines(
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [nanjing-public-chain-fund], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
    ),
  },
  'conflict-of-stranger': {
    wrong: lines(
      'places: [nanjing]',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [hangzhou], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
    ),
    right: lines(
      'places: [nanjing]',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [nanjing], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
    ),
  },
  'conflict-of-own-file': {
    wrong: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [nanjing-public-chain-fund], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
      'sources:',
      '  - {id: zdnet, …}',
    ),
    right: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, about: one fund or two, text: Two reports differ., sources: [zdnet]}',
      'sources:',
      '  - {id: zdnet, …}',
    ),
  },
  'look-alike-as-figure': {
    wrong: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, measure: paid-in, amount: 400 million CNY, sources: [zdnet]}',
      'conflicts:',
      '  - {id: whose-partnership, grade: doubt, of: [nanjing-public-chain-fund], about: whose partnership it is, text: A partnership of a like name has 400 million yuan. The sum stands in none of the fund’s figures., sources: [zdnet]}',
    ),
    right: lines(
      'claims:',
      '  - {fund: nanjing-public-chain-fund, stage: announced, sources: [zdnet]}',
      'conflicts:',
      '  - {id: whose-partnership, grade: doubt, of: [nanjing-public-chain-fund], about: whose partnership it is, text: A partnership of a like name has 400 million yuan. The sum stands in none of the fund’s figures., sources: [zdnet]}',
    ),
  },
  'look-alike-of-itself': {
    wrong: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'not_the_same_as:',
      '  - {id: nanjing-public-chain-fund, why: It has another manager}',
    ),
    right: lines(
      '# content/funds/nanjing-public-chain-fund.md',
      'not_the_same_as:',
      '  - {id: hangzhou-xiongan-fund, why: It has another manager}',
    ),
  },
};
