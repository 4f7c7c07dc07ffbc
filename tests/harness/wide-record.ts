import type { Files } from './files.ts';
import { SMALL_RECORD } from './record.ts';

const ARTICLE = 'articles/2018/2018-07-23-river-fund.md';

const SOURCES = `sources:
  - id: gazette
    title: What the Gazette says
    publisher: gazette
    url: https://example.org/what-the-gazette-says
    published: 2018-07-23
    language: en
    form: report
added: 2026-11-24
`;

/**
 * A record that is small and has something of everything: two cities, an event of each of two kinds
 * with a translation, a chain, an index with an edition, rates. It passes every check without a word.
 */
export const WIDE_RECORD: Files = {
  ...SMALL_RECORD,
  [ARTICLE]: SMALL_RECORD[ARTICLE].replace(
    'partners:\n',
    'chains: [river-chain]\ntopics: [token-economy]\npartners:\n',
  ),
  'articles/2018/2018-07-23-river-fund.zh.md': `---
title: 南京宣布设立十亿元基金
---
[[nanjing]]宣布设立[[river-fund]]，规模为[[river-fund#size]]。[@gazette]
`,
  'articles/2019/2019-05-park.md': `---
title: A park opens in Suzhou
date: 2019-05
kind: park
places: [suzhou]
${SOURCES.replace('2018-07-23', '2019-05').replace(/example\.org\/\S*/, 'example.org/a-park')}---
A park opened in [[suzhou]]. [@gazette]
`,
  'cities/suzhou.md': SMALL_RECORD['cities/nanjing.md']
    .replace('Nanjing, zh: 南京市', 'Suzhou, zh: 苏州市')
    .replace('sub-provincial-city', 'prefecture-level-city')
    .replace('320100', '320500'),
  'chains/river-chain.md': `---
names: {en: River Chain, zh: 江河链}
added: 2026-11-24
---
`,
  'rankings/river-index/index.md': `---
names: {en: River Index, zh: 江河指数}
publisher: The Gazette
subject: chain
method: By depth.
${SOURCES}---
`,
  'rankings/river-index/1.md': `---
released: 2018-07-24
rows:
  - {chain: river-chain, rank: 1}
complete: false
${SOURCES}---
`,
  'rates/usd-monthly.csv': 'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n',
};
