import type { ParamsOf } from '../../catalogue.ts';
import type { translationProblems } from '../translations.ts';

/** What problems of translations may tell of. */
export const TRANSLATION_SAMPLES: {
  readonly [C in keyof typeof translationProblems]: ParamsOf<C>;
} = {
  'orphan-translation': { id: '2018-07-23-nanjing-fund', files: [] },
  'orphan-lead': { id: 'nanjing-fund', files: ['content/articles/2018/2018-07-23-nanjing.md'] },
  'orphan-ranking-translation': { original: 'content/rankings/ccid/31.md', files: [] },
  'no-chinese-name': { key: 'title' },
  'title-in-translation': { file: 'content/articles/2018/2018-07-23-nanjing-fund.zh.md' },
  'short-text-of-nothing': {
    key: 'conflicts',
    id: 'one-or-two-funds',
    known: ['one-fund-or-two'],
    suggestions: ['one-fund-or-two'],
  },
  'short-texts-beyond': { key: 'changes', count: 2, expected: 1 },
  'short-texts-fewer': { key: 'changes', count: 1, expected: 2 },
  'picture-without-chinese': {
    missing: ['alt', 'credit'],
    file: 'content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
  },
  'text-lost': {
    key: 'notes',
    id: 'nanjing-public-chain-fund',
    file: 'content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
  },
};
