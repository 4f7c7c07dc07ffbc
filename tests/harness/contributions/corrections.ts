import { type Contribution, source, sources } from './contribution.ts';

const PULLOUT = 'articles/2019/2019-01-21-hangzhou-fund-state-exit.md';
const COURT = 'articles/2018/2018-05-foshan-community-corrections';

/** Things, and changes of what the record has. */
export const CORRECTIONS: readonly Contribution[] = [
  {
    what: 'a chain, in both languages',
    files: {
      'chains/harbour-chain.md': `---
names: { en: Harbour Chain, zh: 港链 }
homepage: https://chain.example.org/
launched: 2019
${source('harbour-chain')}---

A chain for the papers of ships. [@harbour-chain]
`,
      'chains/harbour-chain.zh.md': '---\n---\n\n用于船舶单证的链。[@harbour-chain]\n',
    },
  },
  {
    what: 'a partner with a successor, an earlier name and the alliance that it belonged to',
    files: {
      'partners/lakeside-ledger.md': `---
names: { en: Lakeside Ledger, zh: 湖畔账本 }
former: [{ en: Lakeside Book, until: 2018-03 }]
kind: company
home: hangzhou
member_of: [chinaledger]
until: 2021-06
successor: ant-financial
same_as: { wikidata: Q99999999 }
${source('lakeside')}---

[[ant-financial]] took the company over. [@lakeside]
`,
    },
  },
  {
    what: 'a publisher, with the first source that names it',
    files: {
      'publishers/wetland-gazette.md': `---
names: { en: Wetland Gazette, zh: 湿地公报 }
kind: trade-site
country: CN
language: zh
homepage: https://wetland.example.org/
added: 2026-12-05
---
`,
    },
    edits: [
      [
        `${COURT}.md`,
        'added: 2026-11-24\n',
        `  - id: wetland
    title: Chancheng’s chain for corrections, a year on
    publisher: wetland-gazette
    form: report
    url: https://wetland.example.org/chancheng
    published: 2019-05
    language: zh
added: 2026-11-24
`,
      ],
      [
        `${COURT}.md`,
        'The only report calls it the first in China. [@8btc-gd-ftz]',
        'One report calls it the first in China; [@8btc-gd-ftz] another counts eight offices. [@wetland]',
      ],
    ],
  },
  {
    what: 'a lead in both languages for a chain that had none',
    files: { 'chains/ark.zh.md': '---\n---\n\n面向应用的公有链。[@ark-page]\n' },
    edits: [
      [
        'chains/ark.md',
        'added: 2026-11-24\n---\n',
        `${sources('ark-page')}added: 2026-11-24
---

A public chain for applications. [@ark-page]
`,
      ],
    ],
  },
  {
    what: 'a correction of a claim, told to readers in both languages',
    edits: [
      [PULLOUT.replace('.md', '.zh.md'), 'changes:\n', 'changes:\n  - 金额原记为3000万元\n'],
      [PULLOUT, '    amount: 30 million CNY\n', '    amount: 35 million CNY\n'],
      [
        PULLOUT,
        'changes:\n',
        `changes:
  - date: 2026-12-05
    what: The sum stood as 30 million yuan
    from: 30 million yuan
    to: 35 million yuan
    sources: [coindesk-pullout]
`,
      ],
    ],
  },
  {
    what: 'a retraction: what a source no longer says is withdrawn',
    edits: [
      [
        PULLOUT.replace('.md', '.zh.md'),
        'changes:\n',
        'changes:\n  - 撤回楼层为该基金装修的说法\n',
      ],
      [
        PULLOUT,
        'changes:\n',
        `changes:
  - date: 2026-12-05
    what: That the fund’s floor was fitted out for it is withdrawn
    from: The floor fitted out for the fund stood empty
    sources: [zijie-cbj]
`,
      ],
      [PULLOUT, ' The floor fitted out for the fund stood empty.', ' The floor stood empty.'],
    ],
  },
  {
    what: 'a contradiction of sources, told in both languages',
    edits: [
      [
        `${COURT}.md`,
        'added: 2026-11-24\n',
        `  - id: court-count
    title: Courts of Foshan on a chain
    publisher: technode
    form: report
    url: https://pages.example.org/court-count
    language: en
conflicts:
  - id: how-many-offices
    grade: difference
    of: [chancheng-foshan]
    about: how many offices take part
    text: One page has eight, the other nine.
    sources: [8btc-gd-ftz, court-count]
added: 2026-11-24
`,
      ],
      [
        `${COURT}.zh.md`,
        '\n---\n',
        `
conflicts:
  how-many-offices:
    about: 参与单位数
    text: 一页写八家，另一页写九家。
---
`,
      ],
    ],
  },
  {
    what: 'a partner under another id, with every reference',
    rename: { folder: 'partners', from: 'babbitt', to: 'babbitt-media' },
  },
  {
    what: 'a fund under another id, with every reference',
    rename: {
      folder: 'funds',
      from: 'changsha-development-zone-blockchain-fund',
      to: 'changsha-zone-fund',
    },
  },
  {
    what: 'a place under another id, with every reference',
    rename: { folder: 'cities', from: 'hengqin', to: 'hengqin-zhuhai' },
  },
];
