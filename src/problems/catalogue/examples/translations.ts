import type { translationProblems } from '../translations.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../translations.ts`. */
export const translationExamples: Examples<typeof translationProblems> = {
  'orphan-translation': {
    wrong: lines(
      'content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'content/articles/2018/2018-07-23-nanjing-fund.zh.md',
    ),
    right: lines(
      'content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
    ),
  },
  'orphan-lead': {
    wrong: lines('content/funds/nanjing-public-chain-fund.md', 'content/funds/nanjing-fund.zh.md'),
    right: lines(
      'content/funds/nanjing-public-chain-fund.md',
      'content/funds/nanjing-public-chain-fund.zh.md',
    ),
  },
  'orphan-ranking-translation': {
    wrong: lines('content/rankings/ccid/9.md', 'content/rankings/ccid/09.zh.md'),
    right: lines('content/rankings/ccid/9.md', 'content/rankings/ccid/9.zh.md'),
  },
  'no-chinese-name': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'title: Nanjing announces a fund',
      'added: 2026-12-01',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'title: Nanjing announces a fund',
      'added: 2026-12-01',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
    ),
  },
  'title-in-translation': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'title_zh: 南京设立基金',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
    ),
  },
  'short-text-of-nothing': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [nanjing-public-chain-fund], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'conflicts:',
      '  one-or-two-funds: {about: 一只还是两只基金, text: 两篇报道说法不一。}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'conflicts:',
      '  - {id: one-fund-or-two, grade: doubt, of: [nanjing-public-chain-fund], about: one fund or two, text: Two reports differ., sources: [zdnet]}',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'conflicts:',
      '  one-fund-or-two: {about: 一只还是两只基金, text: 两篇报道说法不一。}',
    ),
  },
  'text-lost': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - fund: nanjing-public-chain-fund',
      '    amount: 10 billion CNY',
      '    sources: [zdnet]',
      'changes: [{date: 2026-11-25, what: The amount is corrected}]',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'notes: {nanjing-public-chain-fund: 来源只写了约数}',
      'changes: [金额已更正]',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - fund: nanjing-public-chain-fund',
      '    amount: 10 billion CNY',
      '    sources: [zdnet]',
      '    note: The source gives a round figure.',
      'changes: [{date: 2026-11-25, what: The amount is corrected}]',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'notes: {nanjing-public-chain-fund: 来源只写了约数}',
      'changes: [金额已更正]',
    ),
  },
  'short-texts-beyond': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'changes: [{date: 2026-11-25, what: The amount is corrected}]',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'changes: [金额已更正, 日期已更正]',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'changes: [{date: 2026-11-25, what: The amount is corrected}]',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'changes: [金额已更正]',
    ),
  },
  'short-texts-fewer': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'changes:',
      '  - {date: 2026-11-25, what: The amount is corrected}',
      '  - {date: 2026-11-26, what: The date is corrected}',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'changes: [日期已更正]',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'changes:',
      '  - {date: 2026-11-25, what: The amount is corrected}',
      '  - {date: 2026-11-26, what: The date is corrected}',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'changes: [金额已更正, 日期已更正]',
    ),
  },
  'picture-without-chinese': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'image:',
      '  file: nanjing.png',
      '  alt: A map of the river',
      '  credit: The mapmaker',
      '  licence: CC BY 4.0',
      '  source: https://www.nanjing.gov.cn/map',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'image:',
      '  file: nanjing.png',
      '  alt: A map of the river',
      '  credit: The mapmaker',
      '  licence: CC BY 4.0',
      '  source: https://www.nanjing.gov.cn/map',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.zh.md',
      'title: 南京设立基金',
      'image: {alt: 河流示意图, credit: 绘图者}',
    ),
  },
};
