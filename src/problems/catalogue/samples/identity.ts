import type { ParamsOf } from '../../catalogue.ts';
import type { identityProblems } from '../identity.ts';

/** What a problem of what is what may tell of, for each code: the output that its help page shows. */
export const identitySamples: { readonly [C in keyof typeof identityProblems]: ParamsOf<C> } = {
  'new-places': {
    value: '厦门、泉州',
    list: '[xiamen, quanzhou]',
    block: 'introduces:\n  cities:\n    - id: xiamen\n      …\n    - id: quanzhou\n      …',
  },
  'new-place': {
    id: 'xiamen',
    offers: [
      {
        id: 'xiamen',
        name: '厦门市',
        within: ['福建省'],
        isFormer: false,
        block: 'introduces:\n  cities:\n    - id: xiamen\n      …',
      },
    ],
    known: [],
    near: [],
  },
  'alias-clash': {
    name: 'ZBIA',
    type: 'partner',
    id: 'zhongguancun-blockchain-industry-alliance',
    file: 'content/partners/zhongguancun-blockchain-industry-alliance.md',
    isAlias: true,
  },
  'introduced-twice': { id: 'river-capital', files: ['content/partners/river-capital.md'] },
  'same-name': {
    id: 'bank-of-nanjing-co',
    other: 'bank-of-nanjing',
    name: '南京銀行股份有限公司',
    type: 'partner',
  },
  'same-identifier': {
    id: 'bank-of-nanjing-co',
    other: 'bank-of-nanjing',
    key: 'uscc',
    number: '91440300708461136T',
  },
  'same-fund': {
    id: 'nanjing-fund-2',
    other: 'nanjing-public-chain-fund',
    amount: '10 billion CNY',
    month: '2018-07',
  },
  'same-event': {
    id: '2018-07-23-nanjing-opens-a-fund',
    other: '2018-07-23-nanjing-launches-a-fund',
    page: 'https://example.org/a',
  },
  'same-page': { id: 'zdnet-2', other: 'zdnet' },
  'page-disagrees': {
    id: 'zdnet',
    file: 'content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
    differs: [{ key: 'form', here: 'copy', there: 'report' }],
  },
};
