import { type Contribution, source } from './contribution.ts';

/** An event that brings its place in, as the guide shows it. */
const eventAt = (place: string, name: string, introduced: string): string => `---
title: ${name} opens a workshop on blockchain for its companies
date: 2021-05-17
kind: summit
places: [${place}]
topics: [supply-chain]
${source(`${place}-workshop`)}introduces:
  cities:
    - id: ${place}
${introduced}
---

[[${place}]] opened a workshop for its companies. [@${place}-workshop]
`;

/** New places, one of each level that the record does not hold in full already. */
export const PLACES: readonly Contribution[] = [
  {
    what: 'a prefecture-level city, brought in by its first event',
    files: {
      'articles/2021/2021-05-17-quzhou-workshop.md': eventAt(
        'quzhou',
        'Quzhou',
        `      names: { en: Quzhou, zh: 衢州市, pinyin: Qúzhōu Shì }
      level: prefecture-level-city
      province: zhejiang
      parent: zhejiang
      coordinates: { lat: 28.94, lon: 118.87 }
      gb2260: '330800'`,
      ),
    },
  },
  {
    what: 'a district without a code',
    files: {
      'articles/2021/2021-05-17-guangming-workshop.md': eventAt(
        'guangming-shenzhen',
        'Shenzhen’s Guangming district',
        `      names: { en: 'Guangming District, Shenzhen', zh: 光明区 }
      level: district
      province: guangdong
      parent: shenzhen
      coordinates: { lat: 22.75, lon: 113.94 }`,
      ),
    },
  },
  {
    what: 'a county-level city, a file of its own in both languages, with a lead',
    files: {
      'cities/cixi.md': `---
names: { en: Cixi, zh: 慈溪市, pinyin: Cíxī Shì }
level: county-level-city
province: zhejiang
parent: ningbo
coordinates: { lat: 30.17, lon: 121.27 }
gb2260: '330282'
checked:
  - on: 2026-12-05
    where: a search over stored public pages in English and Chinese; not the live web
    what: money for blockchain
    found: nothing
${source('cixi-pilot')}---

Cixi lies between [[ningbo]] and [[hangzhou]]. It traces its bayberries by blockchain. [@cixi-pilot]
`,
      'cities/cixi.zh.md': `---
checked:
  - where: 检索本库收存的中英文公开网页，未检索实时网络
    what: 区块链资金
    found: 没有
---

慈溪位于[[ningbo]]与[[hangzhou]]之间，以区块链追溯杨梅。[@cixi-pilot]
`,
    },
  },
  {
    what: 'an autonomous prefecture',
    files: {
      'articles/2021/2021-05-17-yanbian-workshop.md': eventAt(
        'yanbian',
        'Yanbian',
        `      names: { en: Yanbian, zh: 延边朝鲜族自治州 }
      level: autonomous-prefecture
      province: jilin
      parent: jilin
      coordinates: { lat: 42.89, lon: 129.51 }
      gb2260: '222400'`,
      ),
    },
  },
  {
    what: 'a county',
    files: {
      'articles/2021/2021-05-17-anji-workshop.md': eventAt(
        'anji',
        'Anji',
        `      names: { en: Anji County, zh: 安吉县 }
      level: county
      province: zhejiang
      parent: huzhou
      coordinates: { lat: 30.64, lon: 119.68 }
      gb2260: '330523'`,
      ),
    },
  },
  {
    what: 'a new area',
    files: {
      'articles/2021/2021-05-17-tianfu-workshop.md': eventAt(
        'tianfu-new-area',
        'Tianfu New Area',
        `      names: { en: Tianfu New Area, zh: 天府新区 }
      level: new-area
      province: sichuan
      parent: chengdu
      coordinates: { lat: 30.43, lon: 104.08 }`,
      ),
    },
  },
  {
    what: 'a city that became a part of another, with what it was and who took over',
    files: {
      'cities/laiwu.md': `---
names: { en: Laiwu, zh: 莱芜市 }
former: [{ zh: 莱芜县, until: 1983-08 }]
level: prefecture-level-city
province: shandong
parent: shandong
coordinates: { lat: 36.21, lon: 117.68 }
was: [{ level: county-level-city, until: 1992-11 }]
until: 2018-12-26
successor: jinan
added: 2026-12-05
---
`,
    },
  },
];
