import type { identityProblems } from '../identity.ts';
import { type Examples, lines } from './example.ts';

/** Wrong and right of each problem of `../identity.ts`. */
export const identityExamples: Examples<typeof identityProblems> = {
  'new-place': {
    wrong: 'places: [xiamen]',
    right: lines(
      'places: [xiamen]',
      'introduces:',
      '  cities:',
      '    - id: xiamen',
      '      names:',
      '        en: Xiamen',
      '        zh: 厦门市',
      '        pinyin: Xiàmén Shì',
      '      level: sub-provincial-city',
      '      province: fujian',
      '      parent: fujian',
      "      gb2260: '350200'",
      '      coordinates: {lat: 24.48, lon: 118.09}',
    ),
  },
  'new-places': {
    wrong: 'places: [厦门、泉州]',
    right: lines(
      'places: [xiamen, quanzhou]',
      'introduces:',
      '  cities:',
      '    - id: xiamen',
      '      …',
      '    - id: quanzhou',
      '      …',
    ),
    unchecked:
      'What is to be written for each new place is shown whole on the page of new-place, and cut short here.',
  },
  'alias-clash': {
    wrong: lines(
      '# content/partners/vechain.md',
      'aliases: [VCH]',
      '# content/partners/vechain-foundation.md',
      'aliases: [VCH]',
    ),
    right: lines(
      '# content/partners/vechain.md',
      'aliases: [VCH]',
      '# content/partners/vechain-foundation.md',
      'aliases: [VCH Foundation]',
    ),
  },
  'introduced-twice': {
    wrong: lines(
      '# content/partners/vechain.md',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'partners:',
      '  - {id: vechain, role: investor}',
      'introduces:',
      '  partners:',
      '    - {id: vechain, names: {en: VeChain}, kind: company}',
    ),
    right: lines(
      '# content/partners/vechain.md',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'partners:',
      '  - {id: vechain, role: investor}',
    ),
  },
  'same-name': {
    wrong: lines(
      '# content/partners/bank-of-nanjing.md',
      'names: {en: Bank of Nanjing, zh: 南京银行}',
      '# content/partners/bank-of-nanjing-co.md',
      'names: {en: "Bank of Nanjing Co., Ltd", zh: 南京銀行股份有限公司}',
    ),
    right: lines(
      '# content/partners/bank-of-nanjing.md',
      'names: {en: Bank of Nanjing, zh: 南京银行}',
      '# content/partners/bank-of-nanjing-co.md',
      'names: {en: "Bank of Nanjing Co., Ltd", zh: 南京銀行股份有限公司}',
      'not_the_same_as:',
      '  - {id: bank-of-nanjing, why: A branch with a budget of its own}',
    ),
  },
  'same-identifier': {
    wrong: lines(
      '# content/cities/nanjing.md',
      'same_as: {wikidata: Q16666}',
      '# content/cities/jianye.md',
      'same_as: {wikidata: Q16666}',
    ),
    right: lines(
      '# content/cities/nanjing.md',
      'same_as: {wikidata: Q16666}',
      '# content/cities/jianye.md',
    ),
  },
  'same-fund': {
    wrong: lines(
      '# content/funds/nanjing-fund-2.md',
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
      '# content/articles/2018/2018-07-24-nanjing-fund.md',
      'claims:',
      '  - {fund: nanjing-fund-2, amount: 10 billion CNY, sources: [zdnet]}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
      '# content/articles/2018/2018-07-24-nanjing-fund.md',
      'claims:',
      '  - {fund: nanjing-public-chain-fund, amount: 10 billion CNY, sources: [zdnet]}',
    ),
  },
  'same-event': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'title: Nanjing announces a fund',
      '# content/articles/2018/2018-07-23-nanjing-summit.md',
      'title: Nanjing announces a fund',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'title: Nanjing announces a fund',
      '# content/articles/2018/2018-07-23-nanjing-summit.md',
      'title: Nanjing announces a fund',
      'not_the_same_as:',
      '  - {id: 2018-07-23-nanjing-public-chain-fund, why: The fund of the district}',
    ),
  },
  'same-page': {
    wrong: lines(
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", …}',
      '  - {id: zdnet-2, url: "http://zdnet.com/report/?utm_source=feed", …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet][@zdnet-2]',
    ),
    right: lines(
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", …}',
      '…',
      '---',
      '[[nanjing]] announced the [[nanjing-public-chain-fund]]. [@zdnet]',
    ),
  },
  'page-disagrees': {
    wrong: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", form: report, …}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", form: copy, …}',
    ),
    right: lines(
      '# content/articles/2018/2018-07-23-nanjing-public-chain-fund.md',
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", form: report, …}',
      '# content/articles/2019/2019-01-21-nanjing-fund-smaller.md',
      'sources:',
      '  - {id: zdnet, url: "https://www.zdnet.com/report", form: report, …}',
    ),
  },
};
