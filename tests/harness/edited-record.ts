import { type Files } from './files.ts';
import { SMALL_RECORD } from './record.ts';

/** An article with most of its keys, its lists in lines of their own. */
export const EDITED_ARTICLE = 'articles/2019/2019-03-05-lake-pilot.md';

/**
 * The small record with files as editors write them: lists, groups and items in lines of their own, every
 * kind of file in both languages. It passes every check.
 */
export const EDITED: Files = {
  ...SMALL_RECORD,
  [EDITED_ARTICLE]: `---
title: Nanjing tries a chain by the lake with a fund of 20 million yuan
date: 2019-03-05
kind: fund
places: [nanjing]
topics: [finance]
claims:
  - fund: lake-fund
    amount: 20 million CNY
    stage: announced
    sources: [herald]
    note: The page rounds it
  - fund: lake-fund
    id: paid
    measure: paid-in
    amount: 5 million CNY
    sources: [lake-news]
partners:
  - {id: river-capital, role: manager, detail: runs the fund}
  - {id: lake-house, role: host, detail: gave the rooms}
chains: [alpha]
sources:
  - id: herald
    title: "The lake: a pilot"
    publisher: herald
    form: report
    url: https://example.org/the-lake
    published: 2019-03-06
    accessed: 2026-11-23
    language: en
  - id: lake-news
    title: News of the lake
    publisher: forum
    form: post
    url: https://example.net/news
    accessed: 2026-11-23
    language: en
conflicts:
  - id: which-month
    grade: difference
    of: [lake-fund]
    about: which month
    text: One page has March, the other has April.
    sources: [herald, lake-news]
  - id: whose-rooms
    grade: difference
    of: [lake-house]
    about: whose rooms they were
    text: One page has the house, the other has the city.
    sources: [herald, lake-news]
added: 2026-11-24
changes:
  - date: 2026-11-25
    what: The hosts were added
  - date: 2026-11-26
    what: The sum that was paid in was added
---
The city of [[nanjing]] tried [[alpha]] with the [[lake-house]] and [[river-capital]]. [@herald]

It went on for a while. [@lake-news] The [[lake-fund]] is to have [[lake-fund#size]]. [@herald]
`,
  [EDITED_ARTICLE.replace('.md', '.zh.md')]: `---
title: 南京在湖边试用区块链
conflicts:
  which-month:
    about: 月份
    text: 一页写三月，另一页写四月。
  whose-rooms:
    about: 场地归属
    text: 一页写湖屋，另一页写市里。
details:
  river-capital: 管理基金
  lake-house: 提供场地
notes:
  lake-fund: 来源取了整数
changes:
  - 补充了场地提供方
  - 补充了实缴金额
---
[[nanjing]]与[[lake-house]]、[[river-capital]]一起试用[[alpha]]。[@herald]

试用持续了一段时间。[@lake-news] [[lake-fund]]规模为[[lake-fund#size]]。[@herald]
`,
  'funds/lake-fund.md': `---
names:
  en: Lake Fund
  zh: 湖泊基金
places: [nanjing]
kind: investment-fund
focus: blockchain
money: public
sponsors: [lake-house]
checked:
  - on: 2026-11-24
    where: stored pages
    what: the fund’s registration
    found: Nothing after March 2019
sources:
  - id: lake-post
    title: A post on the fund
    publisher: forum
    form: post
    url: https://example.net/the-fund
    accessed: 2026-11-23
    language: en
added: 2026-11-24
---
The fund was announced by the lake. [@lake-post]
`,
  'funds/lake-fund.zh.md': `---
checked:
  - where: 收存的网页
    what: 该基金的登记
    found: 2019年3月以后没有消息
---
这支基金在湖边宣布。[@lake-post]
`,
  'partners/lake-house.md': `---
names:
  en: Lake House
  zh: 湖屋
aliases:
  - House by the Lake
  - 湖边的屋
kind: bank
home: nanjing
homepage: https://example.org/house
member_of: [lake-circle]
sources:
  - id: house
    title: About the house
    publisher: herald
    form: statement
    url: https://example.org/about-the-house
    language: en
conflicts:
  - id: how-old
    grade: difference
    about: how old it is
    text: The pages differ.
    sources: [house]
added: 2026-11-24
reviewed: 2026-11-25
---
A house by the lake. [@house]
`,
  'partners/lake-house.zh.md': `---
conflicts:
  how-old:
    about: 成立年份
    text: 各页不一。
---
湖边的一家银行。[@house]
`,
  'partners/lake-circle.md': `---
names:
  en: Lake Circle
kind: alliance
added: 2026-11-24
---
`,
  'chains/alpha.md': `---
names:
  en: Alpha
  zh: 甲链
symbol: ALP
aliases: [First Chain]
homepage: https://example.org/alpha
added: 2026-11-24
---
A chain of [[nanjing]].
`,
  'chains/beta.md': '---\nnames: {en: Beta}\nadded: 2026-11-24\n---\n',
  'cities/gulou.md': `---
names:
  en: Gulou
  zh: 鼓楼区
  pinyin: Gǔlóu Qū
level: district
province: jiangsu
parent: nanjing
coordinates:
  lat: 32.07
  lon: 118.77
gb2260: "320106"
checked:
  - on: 2026-11-24
    where: stored pages
    what: funds of the district
    found: None
added: 2026-11-24
---
`,
  'publishers/lake-daily.md': `---
names:
  en: Lake Daily
  zh: 湖报
aliases:
  - Daily of the Lake
kind: newspaper
country: CN
language: zh
added: 2026-11-24
---
`,
  'rankings/lake/index.md': `---
names:
  en: Lake Index
  zh: 湖泊指数
publisher: CCID
subject: chain
parts:
  - id: technology
    names:
      en: Technology
      zh: 技术
  - {id: innovation, names: {en: Innovation, zh: 创新}}
  - {id: use, names: {en: Use, zh: 应用}}
method: Points
sources:
  - id: herald
    title: How it is made
    publisher: herald
    form: report
    url: https://example.org/how-it-is-made
    language: en
added: 2026-11-24
---
An index by the lake. [@herald]
`,
  'rankings/lake/index.zh.md': '---\nmethod: 分数\n---\n湖边的榜单。[@herald]\n',
  'rankings/lake/1.md': `---
title: Alpha leads
released: 2019-04-01
rows:
  - {chain: alpha, rank: 1, total: 100.0, parts: {technology: 60.1, innovation: 29.9, use: 10.0}, note: Printed twice}
  - {chain: beta, rank: 2, total: 90.5, parts: {technology: 50.5, innovation: 30.0, use: 10.0}}
complete: false
sources:
  - id: first
    title: The first edition
    publisher: forum
    form: post
    url: https://example.org/first
    language: en
added: 2026-11-24
changes:
  - date: 2026-11-25
    what: A total was wrong
---
The first edition. [@first]
`,
  'rankings/lake/1.zh.md': `---
title: 甲链居首
notes:
  alpha: 印了两次
changes:
  - 一个总分有误
---
第一期。[@first]
`,
  'rankings/lake/2.md': `---
released: 2019-05-01
rows:
  - {chain: beta, rank: 1, total: 80.0, parts: {technology: 40.0, innovation: 30.0, use: 10.0}}
part_orders:
  use: [alpha, beta]
complete: false
sources:
  - id: second
    title: The second edition
    publisher: forum
    form: post
    url: https://example.org/second
    language: en
added: 2026-11-24
---
The second edition. [@second]
`,
  'rates/usd-monthly.csv':
    'month,currency,per_usd,source\n2018-07,CNY,6.7180,"ECB"\n2019-03,CNY,6.7120,"ECB"\n',
};
