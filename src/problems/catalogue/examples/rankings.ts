import type { rankingProblems } from '../rankings.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../rankings.ts`. */
export const rankingExamples: Examples<typeof rankingProblems> = {
  'index-missing': {
    wrong: 'content/rankings/ccid/9.md',
    right: lines('content/rankings/ccid/index.md', 'content/rankings/ccid/9.md'),
  },
  'reserved-index': {
    wrong: 'content/rankings/chains/index.md',
    right: 'content/rankings/ccid/index.md',
  },
  'row-subject': {
    wrong: '  - {city: nanjing, rank: 2, total: 138.4}',
    right: '  - {chain: ethereum, rank: 2, total: 138.4}',
  },
  'row-twice': {
    wrong: lines('  - {chain: eos, rank: 1}', '  - {chain: eos, rank: 2}'),
    right: lines('  - {chain: eos, rank: 1}', '  - {chain: ethereum, rank: 2}'),
  },
  'unknown-part': {
    wrong: '  - {chain: ethereum, rank: 2, parts: {speed: 80.1}}',
    right: '  - {chain: ethereum, rank: 2, parts: {technology: 80.1}}',
  },
  'part-unlisted': {
    wrong: lines(
      '# content/rankings/ccid/index.md',
      'parts:',
      '  - {id: innovation, names: {en: Innovation}}',
      '# content/rankings/ccid/9.md',
      'rows:',
      '  - {chain: eos, rank: 1, parts: {technology: 80.1, innovation: 38.0}}',
      '  - {chain: ethereum, rank: 2, parts: {technology: 79.3, innovation: 36.0}}',
    ),
    right: lines(
      '# content/rankings/ccid/index.md',
      'parts:',
      '  - {id: technology, names: {en: Technology}}',
      '  - {id: innovation, names: {en: Innovation}}',
      '# content/rankings/ccid/9.md',
      'rows:',
      '  - {chain: eos, rank: 1, parts: {technology: 80.1, innovation: 38.0}}',
      '  - {chain: ethereum, rank: 2, parts: {technology: 79.3, innovation: 36.0}}',
    ),
  },
  'parts-against-total': {
    wrong:
      '  - {chain: ethereum, rank: 2, total: 138.4, parts: {technology: 80.1, applicability: 20.3, innovation: 36.8}}',
    right:
      '  - {chain: ethereum, rank: 2, total: 138.4, parts: {technology: 80.1, applicability: 20.3, innovation: 38.0}}',
  },
  'ranks-out-of-order': {
    wrong: lines('  - {chain: ethereum, rank: 2}', '  - {chain: eos, rank: 1}'),
    right: lines('  - {chain: eos, rank: 1}', '  - {chain: ethereum, rank: 2}'),
  },
  'incomplete-rows': {
    wrong: lines(
      'assessed: 34',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 2}',
      'complete: true',
    ),
    right: lines(
      'assessed: 34',
      'rows:',
      '  - {chain: eos, rank: 1}',
      '  - {chain: ethereum, rank: 2}',
      'complete: false',
    ),
  },
};
