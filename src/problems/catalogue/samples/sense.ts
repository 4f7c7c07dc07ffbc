import type { ParamsOf } from '../../catalogue.ts';
import type { addressProblems } from '../addresses.ts';
import type { senseProblems } from '../sense.ts';
import type { sumProblems } from '../sums.ts';

type SenseCode =
  keyof typeof senseProblems | keyof typeof sumProblems | keyof typeof addressProblems;

/** What a problem of sense may tell of, for each code: the output that its help page shows. */
export const senseSamples: { readonly [C in SenseCode]: ParamsOf<C> } = {
  'year-out-of-range': { date: '1018-07-23', first: '1990', last: '2027' },
  'dates-out-of-order': {
    key: 'added:',
    date: '2016-11-24',
    other: 'date:',
    limit: '2018-07-23',
  },
  'source-before-event': { published: '2017-07-22', date: '2018-07-23' },
  'outside-china': { lat: '118.8', lon: '32.06', swapped: true },
  'far-from-parent': { id: 'jiangbei-new-area', parent: 'nanjing', distance: 1103.4, limit: 150 },
  'far-from-children': { id: 'gansu', children: ['dunhuang', 'lanzhou'] },
  'code-against-place': { code: '230184', belongs: 'harbin', parent: 'heilongjiang' },
  'code-against-level': { code: '320100', level: 'district', form: '320111' },
  'code-of-another': { code: '320111', name: '浦口区', level: 'district' },
  'code-unknown': { code: '320199' },
  'code-twice': { code: '320100', other: 'nanjing' },
  'chinese-under-en': { name: '南京市' },
  'rank-out-of-range': { rank: 310, most: 30, assessed: true },
  'assessed-out-of-range': { assessed: 3, rows: 30, most: 3000 },
  'rate-out-of-line': { month: '2018-07', currency: 'CNY', rate: '67.180', usual: '6.7180' },
  'amount-out-of-range': { amount: '5 CNY', above: false },
  'amount-unlikely': { amount: '1 trillion CNY', above: true },
  'usd-without-amount': {},
  'share-as-fraction': { share: '0.3', percent: '30' },
  'budget-without-per': { fund: 'a-budget' },
  'claim-of-another-place': {
    fund: 'nanjing-public-chain-fund',
    of: ['nanjing'],
    places: ['hangzhou'],
  },
  'amount-against-wording': { amount: '1 billion CNY', wording: '100亿元人民币' },
  'amount-against-text': { amount: '10 billion CNY', sum: '100 billion yuan', where: 'text' },
  'amount-against-claims': {
    amount: '100 billion CNY',
    other: '10 billion CNY',
    claim: '2018-07-23-news/a-fund',
  },
  'translation-figure': { figure: '140亿' },
  'private-address': { host: '192.168.0.1' },
  'look-alike-address': { host: 'аррle.com', ascii: 'xn--le-6kcub.com' },
  'tracking-address': { clean: 'https://www.zdnet.com/report' },
  'trailing-mark': { mark: '。', clean: 'https://www.zdnet.com/report' },
  'archive-of-nothing': {},
  'placeholder-text': { key: 'sources[1].title', text: 'TBD' },
};
