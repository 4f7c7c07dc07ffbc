import { type Contribution, source } from './contribution.ts';

const FUND = 'articles/2019/2019-03-06-changsha-seed-fund';

/** Money: funds, tenders, vouchers and budgets, and what became of them. */
export const MONEY: readonly Contribution[] = [
  {
    what: 'a fund with a manager and a publisher that are new, in both languages',
    files: {
      [`${FUND}.md`]: `---
title: Changsha announces a blockchain seed fund of 3 billion yuan
date: 2019-03-06
kind: fund
places: [changsha]
topics: [finance]
claims:
  - fund: changsha-blockchain-seed-fund
    amount: 3 billion CNY
    wording: 30亿元
    stage: announced
    government_share: 20
    usd: [{ source: xiang-herald, amount: 447 million USD }]
    sources: [xiang-herald]
    note: The headline rounds it
partners:
  - { id: xiangjiang-seed-capital, role: manager, detail: is to run it }
sources:
  - id: xiang-herald
    title: Changsha to back blockchain start-ups
    publisher: xiang-river-herald
    form: report
    url: https://pages.example.org/changsha-seed
    archive: https://web.archive.org/web/20190307000000/https://pages.example.org/changsha-seed
    published: 2019-03-06
    accessed: 2026-12-05
    language: en
added: 2026-12-05
introduces:
  funds:
    - id: changsha-blockchain-seed-fund
      names: { en: Changsha blockchain seed fund, zh: 长沙区块链种子基金 }
      places: [changsha]
      kind: investment-fund
      focus: blockchain
      money: mixed
      sponsors: [changsha, xiangjiang-seed-capital]
  partners:
    - id: xiangjiang-seed-capital
      names: { en: Xiangjiang Seed Capital, zh: 湘江种子资本 }
      kind: investment-firm
      home: changsha
      homepage: https://seed.example.org/
  publishers:
    - id: xiang-river-herald
      names: { en: Xiang River Herald, zh: 湘江先驱报 }
      kind: newspaper
      local: true
      country: CN
---

[[changsha]] announced the [[changsha-blockchain-seed-fund]], which [[xiangjiang-seed-capital]] is to run. [@xiang-herald]

It is to hold [[changsha-blockchain-seed-fund#size]]. [@xiang-herald]
`,
      [`${FUND}.zh.md`]: `---
title: 长沙宣布设立30亿元区块链种子基金
details:
  xiangjiang-seed-capital: 拟任管理人
notes:
  changsha-blockchain-seed-fund: 标题取了约数
---

[[changsha]]宣布设立[[changsha-blockchain-seed-fund]]，由[[xiangjiang-seed-capital]]管理。[@xiang-herald]

基金规模为[[changsha-blockchain-seed-fund#size]]。[@xiang-herald]
`,
    },
  },
  {
    what: 'what became of a fund: money paid in, and that it was wound up',
    files: {
      'articles/2022/2022-06-30-nanjing-public-chain-fund-ends.md': `---
title: Nanjing’s public-chain fund is wound up with 200 million yuan paid in
date: 2022-06-30
kind: fund
places: [nanjing]
claims:
  - fund: nanjing-public-chain-fund
    measure: paid-in
    amount: 200 million CNY
    bound: about
    sources: [wound-up]
  - fund: nanjing-public-chain-fund
    id: ended
    stage: ended
    how: wound-up
    sources: [wound-up]
${source('wound-up')}---

The [[nanjing-public-chain-fund]] was wound up; [[nanjing-public-chain-fund#paid-in]] had been paid in. [@wound-up]
`,
    },
  },
  {
    what: 'a procurement contract with its contractor',
    files: {
      'funds/wuxi-notary-chain-contract.md': `---
names: { en: Wuxi’s notary chain contract, zh: 无锡公证链采购项目, described: true }
places: [wuxi]
kind: procurement
focus: blockchain
money: public
sponsors: [wuxi]
added: 2026-12-05
---
`,
      'articles/2021/2021-09-01-wuxi-notary-chain.md': `---
title: Wuxi buys a notary chain for 4.2 million yuan
date: 2021-09-01
kind: procurement
places: [wuxi]
topics: [government-services]
claims:
  - fund: wuxi-notary-chain-contract
    measure: awarded
    amount: 420万元
    stage: established
    sources: [wuxi-award]
  - fund: wuxi-notary-chain-contract
    id: ceiling
    amount: 5 million CNY
    stage: announced
    as_of: 2021-07
    sources: [wuxi-award]
partners:
  - { id: tencent, role: contractor }
${source('wuxi-award', 'china-gov-cn', 'document')}---

[[wuxi]] awarded the [[wuxi-notary-chain-contract]] to [[tencent]] for [[wuxi-notary-chain-contract#awarded]]. [@wuxi-award]
`,
    },
  },
  {
    what: 'a round of vouchers in digital yuan',
    files: {
      'articles/2023/2023-03-08-zhuhai-vouchers.md': `---
title: Zhuhai gives out vouchers of 20 million yuan in digital yuan
date: 2023-03-08
kind: pilot
places: [zhuhai]
topics: [digital-yuan]
chains: [e-cny]
claims:
  - fund: zhuhai-spring-vouchers
    measure: allocated
    amount: 2000万元
    stage: operating
    sources: [zhuhai-vouchers]
${source('zhuhai-vouchers')}introduces:
  funds:
    - id: zhuhai-spring-vouchers
      names: { en: Zhuhai’s digital yuan vouchers of spring 2023, zh: 珠海2023年春季数字人民币消费券, described: true }
      places: [zhuhai]
      kind: consumer-vouchers
      focus: adjacent
      money: public
      sponsors: [zhuhai]
---

[[zhuhai]] gave out the [[zhuhai-spring-vouchers]] in [[e-cny]], [[zhuhai-spring-vouchers#allocated]] in all. [@zhuhai-vouchers]
`,
    },
  },
  {
    what: 'a yearly budget, and a private plan in dollars as a range',
    files: {
      'articles/2020/2020-02-11-dalian-budget.md': `---
title: Dalian sets up a yearly budget for blockchain and hears of a private plan
date: 2020-02-11
kind: policy
places: [dalian]
claims:
  - fund: dalian-blockchain-subsidies
    amount: 10 million CNY
    per: year
    years: 3
    stage: announced
    sources: [dalian-budget]
  - fund: dalian-port-plan
    amount: 30 million USD
    to: 50 million USD
    stage: proposed
    sources: [dalian-budget]
${source('dalian-budget')}introduces:
  funds:
    - id: dalian-blockchain-subsidies
      names: { en: Dalian’s blockchain subsidies, zh: 大连区块链专项补贴, described: true }
      places: [dalian]
      kind: subsidy-budget
      focus: blockchain
      money: public
      sponsors: [dalian]
    - id: dalian-port-plan
      names: { en: Dalian port chain plan, zh: 大连港链计划, described: true }
      places: [dalian]
      kind: private-plan
      focus: blockchain
      money: private
---

[[dalian]] set up [[dalian-blockchain-subsidies]] of [[dalian-blockchain-subsidies#size]] and heard of the [[dalian-port-plan]], [[dalian-port-plan#size]]. [@dalian-budget]
`,
    },
  },
];
