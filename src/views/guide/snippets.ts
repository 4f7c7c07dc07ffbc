/**
 * Pieces of files under the parts of the guide that they explain, by the part’s anchor: the same in every
 * language, as the record is. The tests compose each into a whole record and check it.
 */
export const SNIPPETS: Readonly<Partial<Record<string, string>>> = {
  amend: `changes:
  - date: 2026-11-28
    what: The date is that of the announcement, not of the report
    from: 2018-07-24
    to: 2018-07-23
    sources: [blocktribune]`,
  outcome: `claims:
  - fund: the-fund
    measure: paid-in
    amount: 50 million CNY
    stage: established
    as_of: 2019-03
    sources: [the-filing]`,
  doubts: `conflicts:
  - id: one-fund-or-two
    grade: doubt
    of: [nanjing-public-chain-fund]
    about: one fund or two
    text: One report speaks of the city’s fund, the other of a district’s.
    sources: [blocktribune, disruptblock]`,
  translate: `---
title: 南京市宣布设立100亿元公有链基金
changes:
  - 日期应为宣布之日，不是报道之日
conflicts:
  one-fund-or-two: { about: 一只还是两只基金, text: 一篇报道指市级基金，另一篇指区级基金。 }
image: { alt: 长江南京段示意图, credit: 本站绘制 }
---

2018年7月23日，[[nanjing]]宣布设立[[nanjing-public-chain-fund]]。[@blocktribune]`,
  'add-edition': `---
released: 2018-05-17
rows:
  - { chain: ethereum, rank: 1, total: 129.4 }
  - { chain: steem, rank: 2, total: 115.9 }
complete: false
sources:
  - id: ccid
    title: First edition of the index
    publisher: ccid
    form: document
    url: https://www.ccidgroup.com/
    language: zh
added: 2026-11-24
---`,
  picture: `image:
  file: nanjing-and-jiangbei.png
  alt: A map of the Yangtze at Nanjing, Jiangbei New Area on the northern bank
  credit: City Chain Atlas; banks of the river from GSHHG 2.3.7
  licence: LGPL 3.0 or later
  source: https://www.soest.hawaii.edu/pwessel/gshhg/`,
};
